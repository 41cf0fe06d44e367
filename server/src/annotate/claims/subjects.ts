import { hasFiniteVerb, isCapital, isComma, isDash, isStop, type Range, type Reading } from './reading.ts';

const contraction = /^(i|he|she|it|we|they|you|who)['’](?:d|ll|ve|re|m)$/;

/**
 * The subject of the verb group that begins at token `verb`: a pronoun, or a noun phrase with the appositions that tell who it is.
 * Looks left, no further than token `from`.
 *
 * @returns a range, `inherit` where the verb shares the subject of an earlier verb ("… and said", "…, adding"), or undefined.
 */
export function subjectBefore(reading: Reading, verb: number, from: number): Range | 'inherit' | undefined {
  const { lower, words } = reading;
  const last = verb - 1;
  if (last < from || reading.quotationAt[last]) return undefined;
  if (isComma(reading, last) && reading.quotationAt[last - 1]) return undefined;
  const word = lower[last] ?? '';
  if (contraction.test(word)) return { from: last, to: verb };
  if (words.coordinators.has(word)) return 'inherit';
  if (
    words.subjectPronouns.has(word) &&
    word !== 'who' &&
    word !== 'others' &&
    word !== 'many' &&
    word !== 'some' &&
    word !== 'one'
  )
    return { from: last, to: verb };
  if (word === 'who' || word === 'which') {
    return isComma(reading, last - 1) || lower[last - 1] === 'and' ? { from: last, to: verb } : undefined;
  }
  const boundary = leftBoundary(reading, verb, from);
  const start = withoutLead(reading, boundary, verb);
  if (start >= verb) return undefined;
  return trimmed(reading, start, verb);
}

/** The place where the clause of the subject begins. */
function leftBoundary(reading: Reading, verb: number, from: number): number {
  const { lower, words, quotationAt } = reading;
  const parenthesis = isComma(reading, verb - 1) || isDash(reading, verb - 1) || lower[verb - 1] === ')';
  const least = Math.max(from, verb - 60);
  for (let index = verb - 2; index >= least; index--) {
    const word = lower[index] ?? '';
    if (word === ';' || word === ':' || isStop(reading, index)) return index + 1;
    const quotation = quotationAt[index];
    if (quotation && quotation.end <= (reading.tokens[verb]?.start ?? 0) && quotation.to - quotation.from > 4)
      return index + 1;
    if (isDash(reading, index) && !isDash(reading, verb - 1)) return index + 1;
    if (words.relatives.has(word) && word !== 'that' && word !== 'when' && word !== 'where') {
      if (parenthesis || hasFiniteVerb(reading, index + 1, verb)) continue;
      return word === 'whose' ? index : index + 1;
    }
    if (
      words.subordinators.has(word) &&
      word !== 'as' &&
      word !== 'since' &&
      word !== 'so' &&
      word !== 'before' &&
      word !== 'after'
    ) {
      if (!(word === 'that' && hasFiniteVerb(reading, index + 1, verb))) return index + 1;
    }
    if (word === 'as' && !isComma(reading, index - 1) && index > from) continue;
    if (word === 'as') return index + 1;
    if (word === 'but' || word === 'yet') return index + 1;
    if ((word === 'and' || word === 'or') && (hasFiniteVerb(reading, from, index) || isComma(reading, index - 1))) {
      if (!parenthesis || isComma(reading, index - 1)) return index + 1;
    }
  }
  return least;
}

/** Skips what can stand before the subject: "But", "On Friday,", "In a statement,", "However,". */
function withoutLead(reading: Reading, boundary: number, verb: number): number {
  const { lower, words } = reading;
  let start = boundary;
  while (
    start < verb &&
    (words.coordinators.has(lower[start] ?? '') || isComma(reading, start) || isDash(reading, start))
  )
    start += 1;
  const commas: number[] = [];
  for (let index = start; index < verb - 1; index++) if (isComma(reading, index)) commas.push(index);
  const first = lower[start] ?? '';
  const opensAdjunct =
    words.prepositions.has(first) ||
    (words.subordinators.has(first) && first !== 'that') ||
    (words.adverbs.has(first) && first !== 'all' && first !== 'both' && first !== 'once') ||
    /(?:ly|ing)$/.test(first) ||
    (words.times.has(first) && first !== 'last');
  if (opensAdjunct) {
    if (commas.length > 0) {
      const comma = isComma(reading, verb - 1) ? commas[0] : commas.at(-1);
      return comma === undefined ? start : withoutLead(reading, comma + 1, verb);
    }
    return isComma(reading, verb - 1) ? verb : trailingPhrase(reading, start, verb);
  }
  return start;
}

/** "In a statement Mr. Trump": the name or noun phrase at the end. */
function trailingPhrase(reading: Reading, from: number, verb: number): number {
  const { lower, words } = reading;
  let start = verb;
  while (start - 1 > from && isCapital(reading, start - 1) && !words.times.has(lower[start - 1] ?? '')) start -= 1;
  if (start < verb) return lower[start - 1] === 'the' ? start - 1 : start;
  for (let index = verb - 1; index > from; index--) if (words.determiners.has(lower[index] ?? '')) return index;
  return from;
}

function trimmed(reading: Reading, start: number, verb: number): Range | undefined {
  const { tokens, lower, words } = reading;
  let from = start;
  let to = verb;
  while (to > from && tokens[to - 1]?.type === 'mark' && lower[to - 1] !== ')' && lower[to - 1] !== '%') to -= 1;
  while (from < to && tokens[from]?.type === 'mark') from += 1;
  // ", in an interview on Friday," and ", 69," say nothing of who it is.
  if (isComma(reading, verb - 1)) {
    for (let index = from + 1; index < to; index++) {
      if (!isComma(reading, index)) continue;
      const next = lower[index + 1] ?? '';
      if ((words.prepositions.has(next) && next !== 'of') || tokens[index + 1]?.type === 'number' || /ing$/.test(next))
        to = index;
      break;
    }
  }
  return to > from ? { from, to } : undefined;
}

/** The subject after an inverted verb (`said Kim Wells, a schoolteacher`), from token `from` on. */
export function subjectAfter(reading: Reading, from: number, limit: number): Range | undefined {
  const { tokens, lower, words, quotationAt } = reading;
  let to = from;
  for (; to < limit; to++) {
    const word = lower[to] ?? '';
    if (isStop(reading, to) || word === ':' || quotationAt[to] !== undefined) break;
    if (
      to > from &&
      (word === 'in' ||
        word === 'on' ||
        word === 'during' ||
        word === 'at' ||
        word === 'after' ||
        word === 'when' ||
        word === 'as')
    ) {
      const next = lower[to + 1] ?? '';
      if (
        words.times.has(next) ||
        next === 'a' ||
        next === 'an' ||
        word === 'during' ||
        word === 'when' ||
        word === 'after' ||
        word === 'as'
      )
        break;
    }
    if (isComma(reading, to)) {
      const next = lower[to + 1] ?? '';
      if (
        next === 'who' ||
        next === 'which' ||
        next === 'whose' ||
        words.prepositions.has(next) ||
        words.subordinators.has(next)
      )
        break;
      if (/ing$/.test(next) || words.coordinators.has(next) || words.adverbs.has(next)) break;
    }
    if (isDash(reading, to)) break;
  }
  while (to > from && tokens[to - 1]?.type === 'mark' && lower[to - 1] !== ')') to -= 1;
  while (to > from && words.times.has(lower[to - 1] ?? '')) to -= 1;
  return to > from ? { from, to } : undefined;
}
