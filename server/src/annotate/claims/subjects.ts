import { asideBefore, endWithAside } from './aside.ts';
import type { Quotation } from './quotations.ts';
import {
  hasFiniteVerb,
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isFiniteVerb,
  isStop,
  isWorkTitle,
  type Range,
  type Reading,
} from './reading.ts';

/** Adverbs that belong to the noun phrase that they open: "nearly three in five". */
const beforeNouns = /^(?:all|both|once|just|only|even|almost|not|nearly|roughly|barely|fully|exactly|approximately)$/;

const contraction = /^(?:i|he|she|it|we|they|you|who|that)['’](?:d|ll|ve|re|m|s)$/;

/**
 * The subject of the verb group that begins at token `verb`: a pronoun, or a noun phrase with the appositions that tell who it is.
 * Looks left, no further than token `from`.
 *
 * @returns a range; `inherit` where the verb shares the subject of an earlier verb ("… and said"); or undefined.
 */
export function subjectBefore(reading: Reading, verb: number, from: number): Range | 'inherit' | undefined {
  const { lower, words, quotationAt } = reading;
  const last = verb - 1;
  if (last < from) return undefined;
  const aside = asideBefore(reading, verb, from);
  if (aside !== undefined) {
    const subject = subjectBefore(reading, aside, from);
    return subject && subject !== 'inherit'
      ? { from: subject.from, to: endWithAside(reading, subject, aside, verb) }
      : subject;
  }
  if (quotationAt[last]?.outerTo === verb) return undefined;
  if (isComma(reading, last) && quotationAt[last - 1]) return undefined;
  const word = lower[last] ?? '';
  if (words.times.has(word)) {
    // "… and on Monday announced": the time stands between.
    let at = last;
    while (at > from && (words.times.has(lower[at - 1] ?? '') || lower[at - 1] === 'on')) at -= 1;
    if (/^(?:and|but)$/.test(lower[at - 1] ?? '')) return 'inherit';
  }
  if (contraction.test(word)) return { from: last, to: verb };
  if (word === 'and' || word === 'but' || word === 'or') return 'inherit';
  if (words.subjectPronouns.has(word) && !/^(?:who|others|many|some|one|everyone|anyone)$/.test(word))
    return { from: last, to: verb };
  if (word === 'who' || word === 'which' || word === 'that')
    return word === 'who' || (word === 'which' && isComma(reading, last - 1)) ? { from: last, to: verb } : undefined;
  const boundary = leftBoundary(reading, verb, from);
  const start = withoutLead(reading, boundary, verb);
  if (start >= verb) return undefined;
  return trimmed(reading, start, verb);
}

/** The place where the clause of the subject begins. */
function leftBoundary(reading: Reading, verb: number, from: number): number {
  const { lower, words, quotationAt, tokens } = reading;
  const last = lower[verb - 1] ?? '';
  const parenthesis = last === ',' || last === ')' || isDash(reading, verb - 1);
  const least = Math.max(from, verb - 60);
  let finite = false;
  let verbFound = 0;
  for (let index = verb - 1; index >= least; index--) {
    const word = lower[index] ?? '';
    const quotation = quotationAt[index];
    if (quotation) {
      const words = quotation.to - quotation.from;
      if (words > 4 || /^[,?!.]$/.test(tokens[quotation.to - 1]?.text ?? '')) return index + 1;
      index = quotation.outerFrom;
      continue;
    }
    if (index === verb - 1 && parenthesis) continue;
    if (word === ';' || word === ':' || isStop(reading, index)) return index + 1;
    if (isDash(reading, index) && last === ',') return index + 1;
    if (isDash(reading, index) && !isDash(reading, verb - 1)) return index + 1;
    if (isFiniteVerb(reading, index)) {
      // "has helped", "did not say": one verb.
      const group = finite && index >= verbFound - 3 && words.auxiliaries.has(word);
      if (finite && !group) return index + 1;
      finite = true;
      verbFound = index;
      continue;
    }
    if (/^(?:who|whom|which|whose)$/.test(word)) {
      if (!finite && word === 'whose') return index;
      if (!finite && !parenthesis) return index + 1;
      finite = false;
      continue;
    }
    if (word === 'that') {
      if (!finite) return index + 1;
      finite = false;
      continue;
    }
    if (words.subordinators.has(word)) {
      if (word === 'as' && isNominalAs(reading, index)) continue;
      if (/^(?:since|so|once|than|how)$/.test(word) && !isComma(reading, index - 1)) continue;
      if (parenthesis && finite) {
        finite = false;
        continue;
      }
      return word === 'before' || word === 'after' || word === 'until' ? (finite ? index : index + 1) : index + 1;
    }
    if (word === 'but' || word === 'yet') return index + 1;
    if (word === 'and' || word === 'or') {
      if (isComma(reading, index - 1) && hasFiniteVerb(reading, afterQuotation(reading, least, index), index))
        return index + 1;
      if (finite) return index + 1;
      if (
        hasFiniteVerb(reading, Math.max(least, index - 12), index) &&
        !parenthesis &&
        !inRelative(reading, index, least)
      )
        return index + 1;
    }
  }
  return least;
}

/** The token after the last quotation that ends in a range, or its start. */
function afterQuotation({ quotationAt }: Reading, from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) if (quotationAt[index]) return index + 1;
  return from;
}

const isNominalAs = (reading: Reading, index: number) =>
  !isComma(reading, index - 1) && reading.lower[index - 1] !== 'and';

/** Whether the nearest finite verb before the token belongs to a relative clause. */
function inRelative(reading: Reading, index: number, least: number): boolean {
  for (let at = index - 1; at > least; at--) {
    if (/^(?:who|which|whose|that)$/.test(reading.lower[at] ?? '')) return true;
    if (isComma(reading, at) || isStop(reading, at)) return false;
  }
  return false;
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
  for (let index = start; index < verb - 1; index++)
    if (isComma(reading, index) && !reading.quotationAt[index]) commas.push(index);
  const first = lower[start] ?? '';
  const opensAdjunct =
    (words.prepositions.has(first) && first !== 'like') ||
    (words.subordinators.has(first) && first !== 'that') ||
    (isAdverb(reading, start) && !beforeNouns.test(first)) ||
    (/(?:ly|ing)$/.test(first) &&
      !beforeNouns.test(first) &&
      start < verb - 1 &&
      reading.nameAt[start] === undefined &&
      !isCapital(reading, start + 1)) ||
    (words.times.has(first) && first !== 'last' && !/['’]s/.test(lower[start + 1] ?? ''));
  if (opensAdjunct || (isCapital(reading, start) && /ed$/.test(first))) {
    if (commas.length > 0) {
      const comma = isComma(reading, verb - 1) ? commas[0] : commas.at(-1);
      return comma === undefined ? start : withoutLead(reading, comma + 1, verb);
    }
    return isComma(reading, verb - 1) ? verb : trailingPhrase(reading, start, verb);
  }
  return commas.length > 0 && !isComma(reading, verb - 1) ? afterLooseComma(reading, start, commas, verb) : start;
}

/** "a list, of names, and X said" keeps its list; "Six months ago, the senator said" and "…, Mr. Cruz said" begin after the comma. */
function afterLooseComma(reading: Reading, start: number, commas: readonly number[], verb: number): number {
  const { lower } = reading;
  const comma = commas.at(-1) ?? start;
  if (/^(?:r|d|i)$|^(?:\p{L}\.)+$|^(?:jr|sr|inc)\.?$/u.test(lower[comma + 1] ?? '')) return start;
  for (let index = start; index < verb; index++)
    if (lower[index] === 'and' || lower[index] === 'or') return index > comma ? start : comma + 1;
  return comma + 1;
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
  // "A sign that it will be hard, the minister": the subject begins after the clause.
  let clause = false;
  for (let index = from + 1; index < to; index++) {
    if (lower[index] === 'that' && !isComma(reading, index - 1)) clause = true;
    if (!clause || !isComma(reading, index)) continue;
    if (hasFiniteVerb(reading, from, index) && index + 1 < to && !/^(?:who|which|a|an)$/.test(lower[index + 1] ?? ''))
      from = index + 1;
    break;
  }
  while (
    from < to &&
    (isAdverb(reading, from) || words.subordinators.has(lower[from] ?? '')) &&
    lower[from] !== 'that' &&
    !beforeNouns.test(lower[from] ?? '')
  )
    from += 1;
  // ", in an interview on Friday," and ", speaking here," say nothing of who it is.
  if (isComma(reading, verb - 1) || isDash(reading, verb - 1)) {
    for (let index = from + 1; index < to; index++) {
      if (!isComma(reading, index) && !isDash(reading, index)) continue;
      const next = lower[index + 1] ?? '';
      if (
        (words.prepositions.has(next) && next !== 'of') ||
        isParticiple(next) ||
        words.subordinators.has(next) ||
        isAdverb(reading, index + 1)
      )
        to = index;
      break;
    }
  }
  // "the poll last week": when is not who.
  const whole = to;
  while (to - 1 > from && words.times.has(lower[to - 1] ?? '') && !isCapital(reading, to - 2)) to -= 1;
  if (to - 1 > from && /^(?:on|in|at|of)$/.test(lower[to - 1] ?? '')) to -= 1;
  if (isReleased(reading, to - 1)) to = whole;
  return to > from ? { from, to } : undefined;
}

/** Whether a quotation after a preposition or an article is a title: "author of “America's Bitter Pill”". */
function isTitle(reading: Reading, quotation: Quotation): boolean {
  const before = reading.lower[quotation.outerFrom - 1] ?? '';
  const { prepositions, determiners } = reading.words;
  return (prepositions.has(before) || determiners.has(before)) && isWorkTitle(reading, quotation);
}

/** "polls released Sunday": with the participle, when says which. */
const isReleased = ({ tokens }: Reading, at: number) => /^\p{Ll}+ed$/u.test(tokens[at]?.text ?? '');

/** A verb form that opens a phrase ("speaking on Friday"), and none of those that open a function ("managing director"). */
const isParticiple = (word: string) =>
  /(?:ing|ed)$/.test(word) &&
  !/^(?:managing|ranking|leading|acting|founding|presiding|retired|appointed|assistant)$/.test(word);

/** The subject after an inverted verb (`said Kim Wells, a schoolteacher`), from token `from` on. */
export function subjectAfter(reading: Reading, from: number, limit: number): Range | undefined {
  const { tokens, lower, words, quotationAt } = reading;
  const first = lower[from] ?? '';
  if (
    words.subordinators.has(first) ||
    words.prepositions.has(first) ||
    (/ly$/.test(first) && isAdverb(reading, from)) ||
    isComma(reading, from) ||
    isStop(reading, from)
  )
    return undefined;
  if (quotationAt[from]) return undefined;
  if (words.subjectPronouns.has(first) && first !== 'one' && first !== 'some' && first !== 'many')
    return { from, to: from + 1 };
  let to = from;
  let relative = false;
  for (; to < limit; to++) {
    const word = lower[to] ?? '';
    if (isStop(reading, to) || word === ':' || isDash(reading, to)) break;
    const quotation = quotationAt[to];
    if (quotation) {
      if (quotation.to - quotation.from > 4 && !isTitle(reading, quotation)) break;
      to = quotation.outerTo - 1;
      if (lower[quotation.to - 1] === ',' && !/^(?:a|an|the)$/.test(lower[to + 1] ?? '')) {
        to += 1;
        break;
      }
      continue;
    }
    const next = lower[to + 1] ?? '';
    if (to > from && !relative && words.subordinators.has(word) && !/^(?:as|that|where|what|how)$/.test(word)) break;
    if (to > from && /^(?:in|on|during|at|by)$/.test(word)) {
      if (
        words.times.has(next) ||
        /^(?:a|an)$/.test(next) ||
        word === 'during' ||
        (word === 'on' && isCapital(reading, to + 1) && !isCapital(reading, to - 1))
      )
        break;
      if (word === 'by' && /ing$/.test(next)) break;
    }
    if (isComma(reading, to)) {
      if (/^(?:which|and|but)$/.test(next) || words.prepositions.has(next) || words.subordinators.has(next)) break;
      if (isParticiple(next) || isAdverb(reading, to + 1) || quotationAt[to + 1] || relative) break;
      if (/^(?:who|whose)$/.test(next)) relative = true;
    }
    if ((word === 'and' || word === 'but') && isFiniteVerb(reading, to + 1)) break;
  }
  while (to > from && tokens[to - 1]?.type === 'mark' && lower[to - 1] !== ')' && !quotationAt[to - 1]) to -= 1;
  const whole = to;
  while (to - 1 > from && (words.times.has(lower[to - 1] ?? '') || isAdverb(reading, to - 1))) to -= 1;
  if (isReleased(reading, to - 1)) to = whole;
  return to > from ? { from, to } : undefined;
}
