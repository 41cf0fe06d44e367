import type { Polarity } from '../model.ts';
import { fingerprint } from '../text/identity.ts';
import type { AttributedCandidate, LooseQuotation } from './candidate.ts';
import type { Quotation } from './quotations.ts';
import type { Range, Reading } from './reading.ts';
import { type Relation, spanOf } from './relation.ts';
import { sourceKind } from './source-kind.ts';
import { worthOf } from './worth.ts';

/** What a statement is worth whose quotation marks can't be paired for certain. */
const uncertainPairing = 0.4;

/** The relation as the recogniser gives it out. */
export function candidate(
  reading: Reading,
  { content, cue, source, addressee, by, certainty = 1, introduces = false }: Relation,
): AttributedCandidate {
  const { tokens, quotationAt } = reading;
  const spans = content.map((range) => spanOf(reading, range));
  let quoted = 0;
  let all = 0;
  const inside = new Set<Quotation>();
  for (const { from, to } of content)
    for (let index = from; index < to; index++) {
      if (tokens[index]?.type === 'mark') continue;
      all += 1;
      const quotation = quotationAt[index];
      if (!quotation) continue;
      quoted += 1;
      inside.add(quotation);
    }
  const quotations = [...inside];
  const quotedParts = quotations.map(({ inner }) => inner);
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
  const to = content.at(-1)?.to ?? 0;
  const judged = own && source.to <= to ? [{ from: source.from, to }] : content;
  return {
    ...extent,
    type: 'attributed',
    fingerprint: `c${fingerprint('attributed', reading.text, extent)}`,
    worth: worthOf(reading.text, tokens, judged, reading.data.worth, questionAfter(reading, content)),
    by,
    confidence:
      Math.round(
        100 * (quotations.every(({ certain }) => certain) ? certainty : Math.min(certainty, uncertainPairing)),
      ) / 100,
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

/** The question mark that ends the sentence of a content, outside it and outside quotation marks. */
function questionAfter(reading: Reading, content: readonly Range[]): number | undefined {
  const last = content.at(-1);
  if (!last) return undefined;
  const end = (reading.stretchAt[last.to - 1]?.to ?? 0) - 1;
  return end >= last.to - 1 && reading.lower[end] === '?' && !reading.quotationAt[end] ? end : undefined;
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
    words,
    content,
    worth: worthOf(text, tokens, quotations, reading.data.worth),
    unclosed: last.closed === 'start',
  };
}
