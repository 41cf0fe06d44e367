import type { Polarity, Span } from '../model.ts';
import { fingerprint } from '../text/identity.ts';
import { type AfterCue, afterCue, nounPhrase } from './adjuncts.ts';
import type { AttributedCandidate, LooseQuotation } from './candidate.ts';
import { contentBefore, contentEnd } from './content.ts';
import { type CueFound, cueVerbs } from './cues.ts';
import { heading } from './headings.ts';
import {
  hasFiniteVerb,
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isFiniteVerb,
  isStop,
  type Range,
  type Reading,
} from './reading.ts';
import { sourceKind } from './source-kind.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import { worthOf } from './worth.ts';

/** A relation in tokens. */
interface Relation {
  readonly content: readonly Range[];
  readonly cue: CueFound | undefined;
  readonly source: Range | undefined;
  readonly addressee?: Range | undefined;
  readonly by: string;
  /** Whether the next paragraph may be its content. */
  readonly introduces?: boolean;
}

/** All attribution relations of a paragraph, in the order of their content. */
export function relations(reading: Reading): readonly AttributedCandidate[] {
  const found: Relation[] = [];
  let stretch: Range | undefined;
  let earlier: Relation | undefined;
  for (const cue of cueVerbs(reading)) {
    const here = reading.stretchAt[cue.verb] as Range;
    if (here !== stretch) earlier = undefined;
    stretch = here;
    const relation = relationOf(reading, cue, here, earlier);
    if (!relation) continue;
    earlier = relation;
    found.push(relation);
  }
  found.push(...accordingTo(reading));
  const headed = heading(reading);
  if (headed && !found.some(({ cue }) => cue && cue.verb < headed.content.from)) {
    const { source, content, cue } = headed;
    found.push({ content: [content], cue: colon(cue), source, by: 'heading' });
  }
  introduce(reading, found);
  return withFollowing(reading, found).map((relation) => candidate(reading, relation));
}

/** The quotations of a paragraph that holds nothing else, where no relation has them. */
export function looseQuotation(
  reading: Reading,
  attributed: readonly AttributedCandidate[],
): LooseQuotation | undefined {
  const { tokens, quotationAt, quotations, text } = reading;
  const first = quotations[0];
  const last = quotations.at(-1);
  if (
    !first ||
    !last ||
    first.outerFrom > 0 ||
    attributed.some(({ content, by }) => content.length > 0 && by !== 'heading')
  )
    return undefined;
  if (tokens.some(({ type }, index) => !quotationAt[index] && type !== 'mark')) return undefined;
  const words = quotations.reduce((sum, { from, to }) => sum + to - from, 0);
  if (words < 4) return undefined;
  const content = quotations.map(({ start, end }) => ({ start, end }));
  const extent = { start: first.start, end: last.end };
  return {
    ...extent,
    type: 'quotation',
    fingerprint: `c${fingerprint('attributed', text, extent)}`,
    by: 'quotation alone',
    confidence: 0.5,
    content,
    worth: worthOf(text, tokens, quotations, reading.data.worth),
    unclosed: last.closed === 'start',
  };
}

function relationOf(
  reading: Reading,
  cue: CueFound,
  stretch: Range,
  earlier: Relation | undefined,
): Relation | undefined {
  const { lower } = reading;
  if (cue.passive) return undefined;
  const finite = cue.tense === 'past' || cue.tense === 'present' || (cue.tense !== 'gerund' && !cue.infinitive);
  const from = Math.max(stretch.from, earlier?.cue && earlier.cue.to < cue.from ? earlier.cue.to : 0);

  // “…,” said X.
  if (cue.tense === 'past' || cue.tense === 'present') {
    const inverted = invertedRelation(reading, cue, stretch, earlier);
    if (inverted) return inverted;
  }

  const subject = finite ? subjectBefore(reading, cue.from, from) : undefined;
  const own = subject !== 'inherit' && subject && isSource(reading, subject) ? subject : undefined;
  if (cue.cue.act === 'belief' && (cue.tense === 'gerund' || (own && isReader(reading, own)))) return undefined;
  // "He said he believed …" is one statement.
  if (cue.cue.act === 'belief' && own && earlier?.cue && own.from - earlier.cue.to <= 1) return undefined;
  const after = afterCue(reading, cue, stretch.to);
  const { addressee } = after;

  // “…,” X said; …, X said; Over the years, X said, …
  if (own) {
    const asX = lower[own.from - 1] === 'as';
    const before = contentBefore(reading, asX ? own.from - 1 : own.from, stretch);
    if (before && !(asX && before.kind === 'phrase') && isPostposed(reading, before.kind, after, cue, stretch)) {
      const rest =
        before.kind === 'quotation' ? continued(reading, after.at, stretch) : remainder(reading, after.at, stretch);
      if (before.kind !== 'phrase' || rest.length > 0)
        return { content: [before, ...rest], cue, source: own, addressee, by: 'postposed' };
    }
    // The investment, she said, “is a good example”
    if (
      before &&
      before.kind !== 'quotation' &&
      after.opening === 'quotation' &&
      !asX &&
      startsLower(reading, after.at)
    ) {
      const rest = { from: after.at, to: contentEnd(reading, after.at, stretch.to) };
      return { content: [before, rest], cue, source: own, addressee, by: 'postposed' };
    }
    // "As X said, …"
    if (asX && after.opening === 'nothing' && isComma(reading, after.at)) {
      const content = { from: after.at + 1, to: contentEnd(reading, after.at + 1, stretch.to) };
      if (content.to > content.from) return { content: [content], cue, source: own, addressee, by: 'as said' };
    }
  }

  const content = contentAfter(reading, cue, after, stretch);
  if (!content) return undefined;
  const source = own ?? inheritedSubject(reading, cue, subject === 'inherit', stretch, earlier);
  if (!source) return undefined;
  return { content: [content], cue, source, addressee, by: 'preposed' };
}

const colon = (index: number) => plainCue(index, index + 1, ':');

function plainCue(from: number, to: number, lemma: string): CueFound {
  const cue = { lemma, particle: undefined, act: 'statement', frames: new Set(['clause'] as const) } as const;
  return { from, verb: from, to, tense: 'base', infinitive: false, passive: false, negated: false, hedged: false, cue };
}

/** "He continued:" at the end of a paragraph: what he said stands in the next one. */
function introduce(reading: Reading, found: Relation[]): void {
  const end = reading.tokens.length;
  if (reading.lower[end - 1] !== ':' || reading.quotationAt[end - 1]) return;
  const stretch = reading.stretchAt[end - 1] as Range;
  const last = found.at(-1);
  if (last && (last.cue?.verb ?? 0) >= stretch.from) {
    found[found.length - 1] = { ...last, introduces: true };
    return;
  }
  const cue = cueVerbs(reading).findLast(
    ({ verb, passive, tense }) => verb >= stretch.from && !passive && tense !== 'gerund',
  );
  const subject = cue ? subjectBefore(reading, cue.from, stretch.from) : undefined;
  const own = subject !== 'inherit' && subject && isSource(reading, subject) ? subject : undefined;
  if (cue && own) found.push({ content: [], cue, source: own, by: 'introduced', introduces: true });
  else
    found.push({
      content: [],
      cue: colon(end - 1),
      source: mainSubject(reading, stretch, end),
      by: 'introduced',
      introduces: true,
    });
}

/** “…,” said X. */
function invertedRelation(
  reading: Reading,
  cue: CueFound,
  stretch: Range,
  earlier: Relation | undefined,
): Relation | undefined {
  const { quotationAt } = reading;
  if (cue.cue.frames.has('addressee')) return undefined;
  const at = cue.from;
  const tagged =
    at === stretch.from ||
    isComma(reading, at - 1) ||
    quotationAt[at - 1] ||
    (isStop(reading, at - 1) && quotationAt[at - 2]);
  const before = tagged ? contentBefore(reading, at, stretch) : undefined;
  if (!before || before.kind === 'phrase') return undefined;
  const clause = before.kind === 'clause';
  if (clause && (!tagVerbs.has(cue.cue.lemma) || (earlier && endOf(earlier) > before.from))) return undefined;
  const source = subjectAfter(reading, cue.to, stretch.to);
  if (!source || !isSource(reading, source) || isFiniteVerb(reading, source.to)) return undefined;
  if (clause && !isTagEnd(reading, source.to, stretch)) return undefined;
  return { content: [before, ...continued(reading, source.to, stretch)], cue, source, by: 'inverted' };
}

/** "I", "you" and "we" outside quotations are the article's writer and reader. */
function isReader({ lower }: Reading, { from, to }: Range): boolean {
  return to - from === 1 && /^(?:i|you|we)(?:['’]|$)/.test(lower[from] ?? '');
}

/** The verbs that can follow a clause they report with their subject after them: `…, said the minister`. */
const tagVerbs = new Set(
  'say add explain report announce confirm reveal insist warn note write argue declare recall observe acknowledge admit stress claim maintain'.split(
    ' ',
  ),
);

/** Verbs that name what they take: `called it a disgrace`. */
const labels = new Set(
  'call dub label brand describe portray characterize characterise propose mention discuss'.split(' '),
);

/** Whether the range can be a source: it holds no verb of its own, but for one in a relative clause. */
function isSource(reading: Reading, { from, to }: Range): boolean {
  const { lower, words, data } = reading;
  const first = lower[from] ?? '';
  const alone = to - from === 1;
  if (
    alone &&
    !isPronounLike(first) &&
    ((/ing$/.test(first) && !isCapital(reading, from)) || words.prepositions.has(first) || words.determiners.has(first))
  )
    return false;
  let relative = false;
  for (let index = from; index < to; index++) {
    if (reading.quotationAt[index]) continue;
    const word = lower[index] ?? '';
    if (/^(?:who|which|that|whose|whom|where|when)$/.test(word)) relative = true;
    if (!relative && index > from && isFiniteVerb(reading, index) && !(data.verbs.has(word) && /ed$/.test(word)))
      return false;
  }
  return true;
}

const isPronounLike = (word: string) =>
  /^(?:this|that|these|those|both|many|most|some|all|few|several|one|others?)$/.test(word);

function startsLower(reading: Reading, at: number): boolean {
  const quotation = reading.quotationAt[at];
  return quotation !== undefined && /^\p{Ll}/u.test(reading.tokens[quotation.from]?.text ?? '');
}

/** Whether the tag ends what it belongs to: nothing but a time, a place or another comma follows. */
function isTagEnd(reading: Reading, at: number, stretch: Range): boolean {
  const { lower, words } = reading;
  const word = lower[at] ?? '';
  if (at >= stretch.to || isStop(reading, at) || isComma(reading, at) || isDash(reading, at)) return true;
  return words.times.has(word) || words.prepositions.has(word) || isAdverb(reading, at);
}

function isPostposed(
  reading: Reading,
  kind: 'quotation' | 'clause' | 'phrase',
  after: AfterCue,
  cue: CueFound,
  stretch: Range,
): boolean {
  const { lower, words } = reading;
  const { opening } = after;
  if (opening === 'colon') return false;
  if (kind === 'quotation') return true;
  if (opening === 'that' || opening === 'question') return false;
  if (!cue.cue.frames.has('clause') || opening === 'quotation' || labels.has(cue.cue.lemma)) return false;
  if (kind === 'phrase') return opening === 'nothing' && isComma(reading, after.at);
  if (opening === 'nothing') return true;
  const next = after.addressee?.to ?? cue.to;
  const first = lower[next] ?? '';
  const adjunct = /^(?:in|on|at|during|after|before|when|while|to|by|from|last|this|earlier|as)$/.test(first);
  return (adjunct || words.times.has(first)) && isTagEnd(reading, next, stretch);
}

/** The subject of a participle, an infinitive or a second verb: that of the cue before it, or of the sentence. */
function inheritedSubject(
  reading: Reading,
  cue: CueFound,
  joined: boolean,
  stretch: Range,
  earlier: Relation | undefined,
): Range | undefined {
  const { lower, words } = reading;
  const before = lower[cue.from - 1] ?? '';
  if (!joined && cue.tense !== 'gerund' && !cue.infinitive) return undefined;
  // "with a poll finding that": the subject stands before the participle.
  if (
    cue.tense === 'gerund' &&
    !isComma(reading, cue.from - 1) &&
    !words.prepositions.has(before) &&
    !words.coordinators.has(before) &&
    !words.subordinators.has(before)
  )
    return undefined;
  if (earlier?.source && earlier.cue && earlier.cue.verb < cue.verb && earlier.source.to <= cue.from)
    return earlier.source;
  return mainSubject(reading, stretch, cue.from) ?? firstPhrase(reading, stretch, cue.from);
}

/** The noun phrase that begins the stretch, where no verb is known. */
function firstPhrase(reading: Reading, stretch: Range, limit: number): Range | undefined {
  const { lower, words } = reading;
  let from = stretch.from;
  while (from < limit && (words.coordinators.has(lower[from] ?? '') || isDash(reading, from) || isComma(reading, from)))
    from += 1;
  const known =
    reading.nameAt[from] !== undefined ||
    words.determiners.has(lower[from] ?? '') ||
    words.subjectPronouns.has(lower[from] ?? '');
  return known && !reading.quotationAt[from] ? nounPhrase(reading, from, limit) : undefined;
}

/** The subject of the first verb of the stretch that is not in a clause under another. */
function mainSubject(reading: Reading, stretch: Range, limit: number): Range | undefined {
  const { lower, words, quotationAt } = reading;
  let subordinate: Range | undefined;
  for (let index = stretch.from + 1; index < limit; index++) {
    if (quotationAt[index] || !isFiniteVerb(reading, index)) continue;
    let verb = index;
    while (
      verb > stretch.from &&
      (isAdverb(reading, verb - 1) ||
        words.auxiliaries.has(lower[verb - 1] ?? '') ||
        words.modals.has(lower[verb - 1] ?? ''))
    )
      verb -= 1;
    const subject = subjectBefore(reading, verb, stretch.from);
    if (!subject || subject === 'inherit' || !isSource(reading, subject)) continue;
    const before = lower[subject.from - 1] ?? '';
    const under = subject.from > stretch.from && (words.subordinators.has(before) || words.relatives.has(before));
    if (!under && !words.relatives.has(lower[subject.from] ?? '')) return subject;
    subordinate ??= subject;
  }
  return subordinate;
}

/** The content that follows a cue, or undefined where nothing that the verb can report follows. */
function contentAfter(reading: Reading, cue: CueFound, after: AfterCue, stretch: Range): Range | undefined {
  const { lower, quotationAt } = reading;
  const { frames } = cue.cue;
  const { at, opening } = after;
  if (opening === 'nothing' || at >= stretch.to) return undefined;
  let from = at;
  while (from < stretch.to && (isComma(reading, from) || lower[from] === ':')) from += 1;
  const quotation = quotationAt[from];
  const spoken =
    quotation &&
    (isComma(reading, from - 1) ||
      lower[from - 1] === ':' ||
      (frames.has('quotation') && frames.size === 1) ||
      isStop(reading, quotation.to - 1));
  if (quotation && spoken && quotation.to - quotation.from > 1)
    return { from, to: chainedEnd(reading, quotation.outerTo) };
  if (frames.has('quotation') && frames.size === 1) return undefined;
  const clause = frames.has('clause');
  const object = frames.has('object');
  const label = labels.has(cue.cue.lemma);
  if (label && quotation && cue.tense === 'past' && cue.from === cue.verb) return undefined;
  if (lower[cue.to] === 'by') return undefined;
  if (cue.infinitive && opening !== 'that' && opening !== 'quotation' && opening !== 'colon') return undefined;
  if (opening === 'phrase' && !object && !(cue.cue.lemma === 'say' && longPhrase(reading, from, stretch.to)))
    return undefined;
  if (opening === 'phrase' && naming.test(cue.cue.lemma) && !names(reading, from, stretch.to)) return undefined;
  if (opening === 'infinitive' && !object && !frames.has('addressee')) return undefined;
  if ((opening === 'that' || opening === 'clause' || opening === 'question') && !clause && !object) return undefined;
  const first = lower[stretch.from] ?? '';
  const fronted =
    /^(?:while|although|though|as|when|after|if|because|since|before|even|whereas|once)$/.test(first) &&
    !commaBefore(reading, stretch.from, cue.from);
  let to = contentEnd(reading, from, stretch.to, { fronted, phrase: opening === 'phrase' || opening === 'infinitive' });
  if (label) {
    for (let index = from; index < to; index++) {
      const inside = quotationAt[index];
      if (inside) {
        to = Math.min(to, inside.outerTo);
        break;
      }
    }
  }
  return to > from ? { from, to } : undefined;
}

const naming = /^(?:call|dub|label|brand)$/;

/** "called him a liar", "called the plan “a disaster”": what it is called stands after what is called so. */
function names(reading: Reading, from: number, limit: number): boolean {
  for (let index = from + 1; index < Math.min(limit, from + 12); index++) {
    if (isStop(reading, index)) return false;
    if (reading.quotationAt[index] || /^(?:a|an|the)$/.test(reading.lower[index] ?? '')) return true;
  }
  return false;
}

/** Four words or more in which no verb is known; a shorter one is an object ("said no", "say so"). */
function longPhrase(reading: Reading, from: number, limit: number): boolean {
  const { lower, words } = reading;
  if (
    words.prepositions.has(lower[from] ?? '') ||
    /^(?:so|no|nothing|something|when|while|as)$/.test(lower[from] ?? '')
  )
    return false;
  let size = 0;
  for (let index = from; index < limit && size < 5; index++) {
    if (reading.tokens[index]?.type === 'mark') break;
    size += 1;
  }
  return size > 4;
}

function commaBefore(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isComma(reading, index)) return true;
  return false;
}

/** The end of the quotations that follow one another without a word between them. */
function chainedEnd(reading: Reading, at: number): number {
  let end = at;
  while (reading.quotationAt[end]) end = reading.quotationAt[end]?.outerTo ?? end + 1;
  return end;
}

/** What goes on after a tag in the middle: `It will, he said, be late`. */
function remainder(reading: Reading, from: number, stretch: Range): readonly Range[] {
  if (!isComma(reading, from)) return [];
  const to = contentEnd(reading, from + 1, stretch.to);
  const first = reading.lower[from + 1] ?? '';
  const gerund = /ing$/.test(first) && reading.data.verbs.has(first);
  return to > from + 1 && !gerund && first !== 'according' ? [{ from: from + 1, to }] : [];
}

/** After a tag in the middle: `“…,” he said, “…”`. */
function continued(reading: Reading, from: number, stretch: Range): readonly Range[] {
  const { quotationAt } = reading;
  for (let at = from; at < Math.min(stretch.to, from + 16); at++) {
    const quotation = quotationAt[at];
    if (quotation) {
      if (!isComma(reading, at - 1) && reading.lower[at - 1] !== ':' && !isDash(reading, at - 1) && at !== from)
        return [];
      return [{ from: at, to: contentEnd(reading, at, stretch.to) }];
    }
    if (isStop(reading, at) || (at > from && reading.data.verbs.has(reading.lower[at] ?? ''))) return [];
  }
  return [];
}

/** Adds the quotations that follow in the paragraph without a cue of their own: `“…,” he said. “…”`. */
function withFollowing(reading: Reading, found: readonly Relation[]): readonly Relation[] {
  const { quotationAt, stretchAt } = reading;
  const taken = new Set<unknown>();
  for (const { content } of found)
    for (const { from, to } of content)
      for (let index = from; index < to; index++) if (quotationAt[index]) taken.add(quotationAt[index]);
  const result = found
    .map((relation) => ({ relation, end: endOf(relation), extra: [] as Range[] }))
    .sort((a, b) => a.end - b.end);
  let owner = -1;
  for (const quotation of reading.quotations) {
    if (taken.has(quotation)) continue;
    const from = quotation.outerFrom;
    const initial =
      from === 0 || isStop(reading, from - 1) || (quotationAt[from - 1] !== undefined && isStop(reading, from - 2));
    while (owner + 1 < result.length && (result[owner + 1]?.end ?? 0) <= from) owner += 1;
    const last = result[owner];
    if (!initial || !last || quotation.to - quotation.from < 3) continue;
    const quoted =
      last.extra.at(-1) ??
      last.relation.content.findLast(({ from: start, to }) => quotationAt[start] ?? quotationAt[to - 1]);
    if (!quoted) continue;
    const end = Math.max(last.end, last.extra.at(-1)?.to ?? 0);
    const near = (stretchAt[end - 1]?.to ?? 0) >= from || stretchAt[from]?.from === stretchAt[end - 1]?.to;
    if (near) last.extra.push({ from, to: quotation.outerTo });
  }
  return result
    .map(({ relation, extra }) =>
      extra.length > 0 ? { ...relation, content: [...relation.content, ...extra] } : relation,
    )
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

const endOf = ({ content, source, cue }: Relation) =>
  Math.max(0, ...content.map(({ to }) => to), source?.to ?? 0, cue?.to ?? 0);

function clauseStart(reading: Reading, from: number, to: number): number {
  for (let index = to - 1; index > from; index--)
    if (!reading.quotationAt[index] && /^[:;]$/.test(reading.lower[index] ?? '')) return index + 1;
  return from;
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
    if (to <= index + 2 || /^(?:his|her|their|its|our|your|my)$/.test(lower[index + 2] ?? '')) continue;
    const content = initial
      ? { from: to + 1, to: contentEnd(reading, to + 1, stretch.to) }
      : { from: clauseStart(reading, stretch.from, index), to: isComma(reading, index - 1) ? index - 1 : index };
    if (content.to <= content.from) continue;
    const cue = plainCue(index, index + 2, 'according to');
    found.push({ content: [content], cue, source, by: 'according to' });
  }
  return found;
}

function candidate(
  reading: Reading,
  { content, cue, source, addressee, by, introduces = false }: Relation,
): AttributedCandidate {
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
    source: sourceSpan ? { ...sourceSpan, kind: sourceKind(reading, source as Range) } : null,
    addressee: addressee ? spanOf(reading, addressee) : null,
    introduces,
    unclosed: reading.quotationAt[(content.at(-1)?.to ?? 0) - 1]?.closed === 'start',
  };
}

function spanOf(reading: Reading, { from, to }: Range): Span {
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}
