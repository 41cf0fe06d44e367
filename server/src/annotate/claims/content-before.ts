import { hasFiniteVerb, isAdverb, isComma, isDash, isFiniteVerb, isStop, type Range, type Reading } from './reading.ts';

/** A statement before its cue. */
export interface Before extends Range {
  /** What tells that it is a statement: marks, a verb, its length alone, or nothing. */
  readonly kind: 'quotation' | 'clause' | 'sentence-like' | 'phrase';
}

/** The statement that ends before token `at`: a quotation, a clause with a comma, or a few words with a comma (`Over the years, she said, …`). */
export function contentBefore(reading: Reading, at: number, stretch: Range): Before | undefined {
  const { lower, quotationAt, tokens } = reading;
  let last = at - 1;
  while (
    last >= 0 &&
    !quotationAt[last] &&
    (isComma(reading, last) ||
      (isStop(reading, last) && lower[last] !== ';' && quotationAt[last - 1]) ||
      (isDash(reading, last) && quotationAt[last - 1]))
  )
    last -= 1;
  const comma = last < at - 1;
  const quotation = quotationAt[last];
  if (quotation) {
    const final = finalMark(reading, quotation);
    const before = last < stretch.from;
    // In an earlier sentence the quotation must end as a question does, or the tag has a sentence of its own.
    if (before && !/^(?:[?!…]|\.\.+|-|—)$/u.test(final) && !isTag(reading, at, stretch)) return undefined;
    if (!before && !comma && !/^(?:[,?!….—-]|\.\.+)$/u.test(final) && quotation.to - quotation.from < 5)
      return undefined;
    const own = reading.stretchAt[quotation.outerFrom] as Range;
    const from = quotation.outerFrom;
    const lead = from > own.from && !isStop(reading, from - 1) && quotationAt[from - 1] === undefined;
    if (lead && lower[from - 1] !== ':') {
      let first = own.from;
      while (
        first < from &&
        quotationAt[first] &&
        quotationAt[first]?.outerTo !== from &&
        isStop(reading, (quotationAt[first]?.to ?? 1) - 1)
      )
        first = quotationAt[first]?.outerTo ?? from;
      return { from: first, to: last + 1, kind: 'quotation' };
    }
    return { from: chained(reading, quotation.outerFrom, own), to: last + 1, kind: 'quotation' };
  }
  if (!comma || last < stretch.from) return undefined;
  let from = stretch.from;
  while (
    quotationAt[from] &&
    quotationAt[from]?.outerTo !== undefined &&
    (quotationAt[from]?.outerTo ?? 0) <= last &&
    isStop(reading, (quotationAt[from]?.to ?? 1) - 1)
  )
    from = quotationAt[from]?.outerTo ?? from;
  for (let index = from; index <= last; index++) {
    if (lower[index] === '(') index = bracketEnd(reading, index, last);
    if (lower[index] === ';' || lower[index] === '(' || tokens[index]?.text === '…') from = index + 1;
  }
  // "Asked whether it was late, she said …" is no statement of hers.
  if (lower[from] === 'asked' || (lower[from + 1] === 'asked' && lower[from] === 'when')) return undefined;
  return from <= last
    ? {
        from,
        to: last + 1,
        kind:
          hasMainVerb(reading, from, last + 1) || isQuoted(reading, from)
            ? 'clause'
            : isSentenceLike(reading, from, last + 1)
              ? 'sentence-like'
              : 'phrase',
      }
    : undefined;
}

/** The last token of a quotation before the marks that close one inside it: `“He asked, ‘Why?’”`. */
export function finalMark({ lower }: Reading, { from, to }: Range): string {
  let last = to - 1;
  while (last > from && /^[’'”"]+$/.test(lower[last] ?? '')) last -= 1;
  return lower[last] ?? '';
}

/** The token that closes the bracket at a token, or the token itself where it stays open. */
function bracketEnd({ lower }: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) if (lower[index] === ')') return index;
  return from;
}

/** Whether a range is long and opens as a subject does, so that its verb may be one that no list holds: "Asawitiri Media uses the same photo". */
function isSentenceLike(reading: Reading, from: number, to: number): boolean {
  const { lower, words, tokens } = reading;
  const first = lower[from] ?? '';
  if (words.prepositions.has(first) || words.subordinators.has(first) || words.times.has(first)) return false;
  if (isAdverb(reading, from) || /(?:ing|ed)$/.test(first)) return false;
  for (let index = from; index < to; index++)
    if (tokens[index]?.type === 'mark' && !isComma(reading, index) && !isHyphen(reading, index)) return false;
  return to - from > 5;
}

const isHyphen = ({ lower, tokens }: Reading, index: number) =>
  /^[-.'’()]$/.test(lower[index] ?? '') &&
  (/^[()]$/.test(lower[index] ?? '') || tokens[index]?.start === tokens[index - 1]?.end);

/** Whether a clause has a finite verb of its own: "Mr. Tung, who is 67," has none. */
function hasMainVerb(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (index > from && isComma(reading, index - 1) && /^(?:who|which|whose)$/.test(reading.lower[index] ?? '')) {
      while (index < to && !isComma(reading, index)) index += 1;
      if (index >= to) return false;
    } else if (!reading.quotationAt[index] && isFiniteVerb(reading, index)) return true;
  }
  return false;
}

/** Whether a sentence is nothing but a subject and a cue: `“It is late.” Trump said.` */
function isTag(reading: Reading, at: number, stretch: Range): boolean {
  let end = stretch.to;
  while (end > at && isStop(reading, end - 1)) end -= 1;
  return (
    at === stretch.from && end - at < 7 && end < stretch.to && reading.data.verbs.has(reading.lower[end - 1] ?? '')
  );
}

/** Whether a sentence in quotation marks begins at the token: `“The tenth will be the day” for talks, he said`. */
function isQuoted(reading: Reading, from: number): boolean {
  const quotation = reading.quotationAt[from];
  return (
    quotation !== undefined &&
    (quotation.to - quotation.from > 4 || hasFiniteVerb(reading, quotation.from, quotation.to))
  );
}

/** Quotations that stand side by side (`“…” “…,” he said`) are one statement. */
function chained(reading: Reading, from: number, own: Range): number {
  let first = from;
  while (first > own.from && reading.quotationAt[first - 1]) first = reading.quotationAt[first - 1]?.outerFrom ?? first;
  return first;
}
