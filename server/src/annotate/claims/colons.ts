import { colon } from './across.ts';
import { isCapital, isDash, type Range, type Reading } from './reading.ts';
import { type Relation, windowOf } from './relation.ts';
import { mainSubject } from './sources.ts';

/** A quotation of fewer words after a colon is a word that somebody uses, or a title. */
const leastWords = 4;

/**
 * Quotations that a colon introduces without a verb that reports: "The result did not surprise Ann Hill: “…”", "More from Hill: “…”". Whoever is named right
 * before the colon speaks, else the speaker or the subject of the sentence before it.
 *
 * @param found the relations found so far.
 */
export function afterColons(reading: Reading, found: readonly Relation[]): readonly Relation[] {
  const { quotations, lower, stretchAt } = reading;
  if (!quotations.some(({ outerFrom }) => lower[outerFrom - 1] === ':')) return [];
  const taken = new Uint8Array(reading.tokens.length);
  const speakers = new Map<Range, Range>();
  for (const { content, cue, source } of found) {
    for (const { from, to } of content) taken.fill(1, from, to);
    if (cue && source && cue.verb < lower.length) speakers.set(stretchAt[cue.verb] as Range, source);
  }
  return quotations.flatMap(({ outerFrom, outerTo, from, to }) => {
    const at = outerFrom - 1;
    if (at < 1 || lower[at] !== ':' || to - from < leastWords || taken[from]) return [];
    const window = windowOf(reading, at);
    const speaker = speakers.get(stretchAt[at] as Range);
    const near = speaker && speaker.from >= window.from ? speaker : undefined;
    const source = nameBefore(reading, at, window.from) ?? near ?? subjectOf(reading, window, at);
    return [{ content: [{ from: outerFrom, to: outerTo }], cue: colon(at), source, by: 'colon' }];
  });
}

/** The subject of the sentence before the colon, unless it stands for a thing. */
function subjectOf(reading: Reading, window: Range, at: number): Range | undefined {
  const subject = mainSubject(reading, window, at);
  return subject && /^(?:it|this|that|these|those|there|what|which)$/.test(reading.lower[subject.to - 1] ?? '')
    ? undefined
    : subject;
}

/** The name of a person or a body, or a document, that ends before a token: one or several names joined by "and". */
function nameBefore(reading: Reading, at: number, least: number): Range | undefined {
  const { nameAt, lower, data } = reading;
  const word = lower[at - 1] ?? '';
  if (data.sources.document.has(word) || data.sources.poll.has(word)) {
    // "From the report: “…”"
    for (let from = at - 2; from >= Math.max(least, at - 5); from--)
      if (/^(?:a|an|the|this|its|his|her|their)$/.test(lower[from] ?? '')) return { from, to: at };
  }
  if (nameAt[at - 1] !== 'PERSON' && nameAt[at - 1] !== 'ORGANIZATION') return undefined;
  let from = at - 1;
  while (from > least && !isDash(reading, from - 1)) {
    const joins = /^(?:and|,)$/.test(lower[from - 1] ?? '') && nameAt[from - 2] === nameAt[at - 1];
    if (nameAt[from - 1] === undefined && !isCapital(reading, from - 1) && lower[from - 1] !== '.' && !joins) break;
    from -= 1;
  }
  return { from, to: at };
}
