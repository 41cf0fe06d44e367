import type { Polarity, SourceKind, Span } from '../model.ts';
import { fingerprint } from '../text/identity.ts';
import type { AttributedCandidate } from './candidate.ts';
import { contentEnd } from './content.ts';
import { type CueFound, cueVerbs } from './cues.ts';
import { hasFiniteVerb, isAdverb, isCapital, isComma, isStop, type Range, type Reading } from './reading.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import { worthOf } from './worth.ts';

/** A relation in tokens. */
interface Relation {
  readonly content: readonly Range[];
  readonly cue: CueFound | undefined;
  readonly source: Range | undefined;
  readonly addressee?: Range | undefined;
  readonly by: string;
}

/** All attribution relations of a paragraph, in the order of their content. */
export function relations(reading: Reading): readonly AttributedCandidate[] {
  const found: Relation[] = [];
  let inherited: Range | undefined;
  let stretch: Range | undefined;
  for (const cue of cueVerbs(reading)) {
    const here = reading.stretchAt[cue.verb] as Range;
    if (here !== stretch) inherited = undefined;
    stretch = here;
    const relation = relationOf(reading, cue, here, inherited);
    if (!relation) continue;
    inherited = relation.source ?? inherited;
    found.push(relation);
  }
  found.push(...accordingTo(reading));
  return withoutOverlap(withFollowing(reading, found)).map((relation) => candidate(reading, relation));
}

function relationOf(
  reading: Reading,
  cue: CueFound,
  stretch: Range,
  inherited: Range | undefined,
): Relation | undefined {
  if (cue.passive) return undefined;
  const subject = subjectBefore(reading, cue.from, stretch.from);
  let source = subject === 'inherit' ? inherited : subject;
  const joined = subject === 'inherit' || (subject === undefined && inherited !== undefined);
  if (!source && (cue.tense === 'gerund' || joined)) source = inherited ?? mainSubject(reading, stretch, cue.from);

  // “…,” said X.
  const before = leftContent(reading, cue.from, stretch);
  if (before && (cue.tense === 'past' || cue.tense === 'present') && !isComma(reading, cue.to) && !source) {
    const after = subjectAfter(reading, cue.to, stretch.to);
    if (after)
      return { content: [before, ...continued(reading, after.to, stretch)], cue, source: after, by: 'inverted' };
  }
  if (subject && subject !== 'inherit') {
    const left = leftContent(reading, subject.from, stretch);
    const right = skipAdjuncts(reading, cue.to, stretch.to);
    if (left && right.terminal) {
      return {
        content: [left, ...continued(reading, right.at, stretch)],
        cue,
        source: subject,
        addressee: right.addressee,
        by: 'postposed',
      };
    }
  }
  const right = skipAdjuncts(reading, cue.to, stretch.to);
  const content = rightContent(reading, cue, right, stretch);
  if (!content) return undefined;
  return { content: [content], cue, source, addressee: right.addressee, by: 'preposed' };
}

/** The subject at the head of the sentence, for a participle or a second verb that shares it. */
function mainSubject(reading: Reading, stretch: Range, limit: number): Range | undefined {
  for (let index = stretch.from + 1; index < limit; index++) {
    if (reading.quotationAt[index] || !hasFiniteVerb(reading, index, index + 1)) continue;
    const subject = subjectBefore(reading, index, stretch.from);
    if (subject && subject !== 'inherit') return subject;
  }
  return undefined;
}

/** The content that ends before token `at`: a quotation, or a clause with a comma. */
function leftContent(reading: Reading, at: number, stretch: Range): Range | undefined {
  const { quotationAt } = reading;
  let last = at - 1;
  while (
    last >= 0 &&
    (isComma(reading, last) || (isStop(reading, last) && quotationAt[last - 1])) &&
    !quotationAt[last]
  )
    last -= 1;
  const comma = last < at - 1;
  const quotation = quotationAt[last];
  if (quotation && last >= stretch.from - 1) {
    const own = reading.stretchAt[last] as Range;
    const from = firstTokenOf(reading, quotation.start, last);
    const leadsOn = from > own.from && !isStop(reading, from - 1) && from - own.from < 40;
    if (leadsOn) {
      let first = own.from;
      while (quotationAt[first] && quotationAt[first] !== quotation) first += 1;
      return { from: first, to: last + 1 };
    }
    return { from, to: last + 1 };
  }
  if (comma && last > stretch.from && hasFiniteVerb(reading, stretch.from, last + 1))
    return { from: stretch.from, to: last + 1 };
  return undefined;
}

function firstTokenOf(reading: Reading, start: number, from: number): number {
  let index = from;
  while (index > 0 && (reading.tokens[index - 1]?.start ?? -1) >= start) index -= 1;
  return index;
}

interface Skipped {
  readonly at: number;
  readonly terminal: boolean;
  readonly addressee: Range | undefined;
}

/** What stands between a cue and its content: the one who is told, the day, the occasion. */
function skipAdjuncts(reading: Reading, from: number, limit: number): Skipped {
  const { lower, words, quotationAt } = reading;
  let at = from;
  let addressee: Range | undefined;
  for (let index = from; index <= Math.min(limit, from + 14); index++) {
    const word = lower[index] ?? '.';
    if (index >= limit || isStop(reading, index)) return { at: index, terminal: true, addressee };
    if (word === 'that' || word === ':' || quotationAt[index]) return { at: index, terminal: false, addressee };
    if (isComma(reading, index)) return { at: index, terminal: true, addressee };
    if (index > from && (words.subjectPronouns.has(word) || hasFiniteVerb(reading, index, index + 1))) break;
    if (index === from && !words.prepositions.has(word) && !isAdverb(reading, index) && !words.times.has(word)) break;
  }
  while (
    at < limit &&
    (words.times.has(lower[at] ?? '') ||
      isAdverb(reading, at) ||
      (lower[at] === 'on' && words.times.has(lower[at + 1] ?? '')))
  )
    at += 1;
  return { at, terminal: false, addressee };
}

function rightContent(reading: Reading, cue: CueFound, { at, terminal }: Skipped, stretch: Range): Range | undefined {
  const { lower, quotationAt, words } = reading;
  let from = at;
  const { frames } = cue.cue;
  while (from < stretch.to && (isComma(reading, from) || lower[from] === ':')) from += 1;
  const quotation = quotationAt[from];
  if (terminal && !quotation && lower[from] !== 'that') return undefined;
  if (quotation && (lower[from - 1] === ':' || isComma(reading, from - 1) || frames.has('quotation'))) {
    let to = from;
    while (quotationAt[to] === quotation) to += 1;
    return { from, to };
  }
  if (frames.has('quotation') && frames.size === 1) return undefined;
  if (frames.has('addressee') && lower[from] !== 'that' && !quotation) {
    const clause = from + 1;
    const that = lower.indexOf('that', from);
    if (that < 0 || that > from + 8 || that >= stretch.to)
      return clause < stretch.to && hasFiniteVerb(reading, clause, stretch.to)
        ? { from: clause, to: contentEnd(reading, clause, stretch.to) }
        : undefined;
    from = that;
  }
  const end = contentEnd(reading, from, stretch.to);
  if (end <= from) return undefined;
  if (!frames.has('object') && lower[from] !== 'that' && !quotation && !hasFiniteVerb(reading, from, end))
    return undefined;
  if (words.prepositions.has(lower[from] ?? '') && !frames.has('object') && !isCapital(reading, from)) return undefined;
  return { from, to: end };
}

/** After a tag in the middle: `“…,” he said, “…”`. */
function continued(reading: Reading, from: number, stretch: Range): readonly Range[] {
  const { quotationAt } = reading;
  let at = from;
  while (at < stretch.to && at < from + 12 && !quotationAt[at]) {
    if (isStop(reading, at)) return [];
    at += 1;
  }
  const quotation = quotationAt[at];
  if (!quotation) return [];
  let to = at;
  while (quotationAt[to] === quotation) to += 1;
  return [{ from: at, to }];
}

/** Adds the quotations that follow in the paragraph without a cue of their own: `“…,” he said. “…”`. */
function withFollowing(reading: Reading, found: readonly Relation[]): readonly Relation[] {
  const taken = new Set(
    found.flatMap(({ content }) =>
      content.flatMap(({ from, to }) => [reading.quotationAt[from], reading.quotationAt[to - 1]]),
    ),
  );
  const result = [...found].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
  for (const quotation of reading.quotations) {
    if (taken.has(quotation)) continue;
    const first = quotation.from - 1;
    const startsSentence = first <= 0 || isStop(reading, first - 1) || reading.quotationAt[first - 1] !== undefined;
    if (!startsSentence || quotation.to - quotation.from < 2) continue;
    let owner = -1;
    result.forEach((relation, index) => {
      if (
        (relation.content[0]?.from ?? 0) < quotation.from &&
        reading.quotationAt[relation.content.at(-1)?.to ?? 0] === undefined
      )
        owner = index;
    });
    const relation = result[owner];
    if (!relation) continue;
    let to = quotation.to;
    while (reading.quotationAt[to] === quotation) to += 1;
    result[owner] = { ...relation, content: [...relation.content, { from: first, to }] };
  }
  return result;
}

function accordingTo(reading: Reading): readonly Relation[] {
  const { lower, quotationAt } = reading;
  const found: Relation[] = [];
  for (let index = 0; index + 1 < lower.length; index++) {
    if (lower[index] !== 'according' || lower[index + 1] !== 'to' || quotationAt[index]) continue;
    const stretch = reading.stretchAt[index] as Range;
    const initial =
      index === stretch.from || (index < stretch.from + 4 && !hasFiniteVerb(reading, stretch.from, index));
    let to = index + 2;
    while (to < stretch.to && !isComma(reading, to) && !isStop(reading, to)) to += 1;
    const source = { from: index + 2, to };
    if (to <= index + 2) continue;
    const content = initial
      ? { from: to + 1, to: contentEnd(reading, to + 1, stretch.to) }
      : { from: stretch.from, to: isComma(reading, index - 1) ? index - 1 : index };
    if (content.to <= content.from) continue;
    const cue: CueFound = {
      from: index,
      verb: index,
      to: index + 2,
      tense: 'base',
      passive: false,
      negated: false,
      hedged: false,
      cue: { lemma: 'according to', particle: undefined, act: 'statement', frames: new Set(['clause']) },
    };
    found.push({ content: [content], cue, source, by: 'according to' });
  }
  return found;
}

function withoutOverlap(found: readonly Relation[]): readonly Relation[] {
  return found;
}

function candidate(reading: Reading, { content, cue, source, addressee, by }: Relation): AttributedCandidate {
  const { tokens, quotationAt } = reading;
  const spans = content.map((range) => spanOf(reading, range));
  let quoted = 0;
  let all = 0;
  for (const { from, to } of content)
    for (let index = from; index < to; index++) {
      if (tokens[index]?.type === 'mark') continue;
      all += 1;
      if (quotationAt[index]) quoted += 1;
    }
  const quotedParts = reading.quotations
    .filter(({ inner }) => spans.some(({ start, end }) => inner.start >= start && inner.end <= end))
    .map(({ inner }) => inner);
  const sourceSpan = source && spanOf(reading, source);
  const cueSpan = cue && spanOf(reading, { from: cue.verb, to: cue.to });
  const polarity: Polarity = cue?.negated
    ? 'negated'
    : cue?.cue.act === 'denial'
      ? 'denied'
      : cue?.hedged
        ? 'hedged'
        : 'asserted';
  const extent = {
    start: Math.min(...spans.map(({ start }) => start), sourceSpan?.start ?? Infinity, cueSpan?.start ?? Infinity),
    end: Math.max(...spans.map(({ end }) => end), sourceSpan?.end ?? 0, cueSpan?.end ?? 0),
  };
  // "I think …" is a statement of the one who says it: the opinion is part of it.
  const own = source && source.to - source.from === 1 && /^(?:i|we)$/.test(reading.lower[source.from] ?? '');
  const judged = own ? [{ from: source.from, to: content.at(-1)?.to ?? source.to }] : content;
  return {
    ...extent,
    type: 'attributed',
    fingerprint: `c${fingerprint('attributed', reading.text, extent)}`,
    worth: worthOf(reading.text, tokens, judged, reading.data.worth),
    by,
    confidence: 0.8,
    kind: quoted === 0 ? 'indirect' : quoted >= all * 0.95 ? 'direct' : 'mixed',
    act: cue?.cue.act ?? 'statement',
    polarity,
    content: spans,
    quotedParts,
    cue: cueSpan && cue ? { ...cueSpan, lemma: cue.cue.lemma } : null,
    source: sourceSpan ? { ...sourceSpan, kind: kindOf(reading, source as Range) } : null,
    addressee: addressee ? spanOf(reading, addressee) : null,
  };
}

function spanOf(reading: Reading, { from, to }: Range): Span {
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}

function kindOf(reading: Reading, { from, to }: Range): SourceKind {
  if (to - from === 1 && reading.words.subjectPronouns.has(reading.lower[from] ?? '')) return 'pronoun';
  return 'person';
}
