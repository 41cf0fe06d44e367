import { hasFiniteVerb, isComma, isStop, type Range, type Reading } from './reading.ts';

/**
 * Where the parenthesis begins that stands between a subject and its verb: ", who says it is late,", ", though,", ", after a pause,", "(a Democrat who
 * …)".
 *
 * @returns the index of its comma or bracket; undefined where the subject stands beside its verb.
 */
export function asideBefore(reading: Reading, verb: number, from: number): number | undefined {
  const { lower, words, quotationAt } = reading;
  const last = verb - 1;
  const quoted = quotationAt[last]?.outerTo === verb && isComma(reading, (quotationAt[last]?.to ?? 0) - 1);
  if (lower[last] === ')') {
    for (let index = last - 1; index > Math.max(from, verb - 30); index--)
      if (lower[index] === '(') return hasFiniteVerb(reading, index, last) ? index : undefined;
    return undefined;
  }
  if (!quoted && !isComma(reading, last)) return undefined;
  for (let index = last - 1; index > Math.max(from, verb - 40); index--) {
    const quotation = quotationAt[index];
    if (quotation) {
      if (quotation.to - quotation.from > 6) return undefined;
      index = quotation.outerFrom;
      continue;
    }
    if (isStop(reading, index)) return undefined;
    if (!isComma(reading, index)) continue;
    const next = lower[index + 1] ?? '';
    if (/^(?:who|whose|which|citing|quoting|echoing|using)$/.test(next)) return index;
    if (!quoted && index === last - 2 && /^(?:though|however|too|meanwhile|instead)$/.test(next)) return index;
    if (
      !quoted &&
      /^(?:after|when|before|while|in|during|at|asked)$/.test(next) &&
      !words.times.has(lower[index - 1] ?? '')
    )
      return noCommaBetween(reading, index + 1, last) && index - from > 0 && !words.prepositions.has(lower[from] ?? '')
        ? index
        : undefined;
  }
  return undefined;
}

function noCommaBetween(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isComma(reading, index)) return false;
  return true;
}

/** The end of a subject with the parenthesis after it: a relative clause tells who it is, a circumstance does not. */
export function endWithAside(reading: Reading, subject: Range, aside: number, verb: number): number {
  if (!/^(?:who|whose)$/.test(reading.lower[aside + 1] ?? '') && reading.lower[aside] !== '(') return subject.to;
  return isComma(reading, verb - 1) ? verb - 1 : verb;
}
