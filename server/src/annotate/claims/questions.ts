import { contentEnd } from './content.ts';
import type { CueFound } from './cues.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isAdverb, isComma, type Range, type Reading } from './reading.ts';
import type { Relation } from './relation.ts';

/** "She was asked whether …", "Asked about it, she …": a question whose asker is left out or follows "by". */
export function askedRelation(reading: Reading, cue: CueFound, stretch: Range): Relation | undefined {
  const { lower, quotationAt } = reading;
  let from = cue.to;
  let source: Range | undefined;
  if (lower[from] === 'by') {
    source = nounPhrase(reading, from + 1, stretch.to);
    from = source?.to ?? from;
  }
  while (from < stretch.to && (reading.words.times.has(lower[from] ?? '') || /^(?:on|in)$/.test(lower[from] ?? '')))
    from += 1;
  if (isComma(reading, from) && quotationAt[from + 1]) from += 1;
  while (from < stretch.to && isAdverb(reading, from)) from += 1;
  if (!quotationAt[from] && !/^(?:about|if|whether|why|how|what|which|who|whom|where|when|to)$/.test(lower[from] ?? ''))
    return undefined;
  // What somebody is asked about by nobody is a topic; "asked about it by the press" has an asker.
  if (lower[from] === 'about' && !source) return undefined;
  if (lower[from] === 'about') from += 1;
  const to =
    quotationAt[from]?.outerTo ??
    contentEnd(reading, from, stretch.to, {
      fronted: cue.verb <= stretch.from + 1,
      relative: isComma(reading, cue.verb - 1),
      phrase: true,
      cue,
    });
  return to > from ? { content: [{ from, to }], cue, source, by: 'asked' } : undefined;
}
