import { leavesContent } from './conjuncts.ts';
import type { CueFound } from './cues.ts';
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

interface ContentOptions {
  /** Whether the relation stands in a clause before the main one ("While he says that …, they …"). */
  readonly fronted?: boolean;
  /** Whether the relation stands in a relative clause ("X, who says it is late, left"). */
  readonly relative?: boolean;
  /** Whether the subject of the cue follows a word that opens a clause, before or after the main one. */
  readonly under?: boolean;
  /** Whether the content is a noun phrase or infinitive rather than a clause. */
  readonly phrase?: boolean;
  /** The verb that the content follows. */
  readonly cue?: CueFound;
}

/**
 * Where the content that begins at token `from` ends: at the end of its stretch at the latest, earlier where the article's own voice goes on.
 *
 * @returns the index after the content's last token.
 */
export function contentEnd(
  reading: Reading,
  from: number,
  limit: number,
  { fronted = false, under = false, relative = false, phrase = false, cue }: ContentOptions = {},
): number {
  const { lower, quotationAt } = reading;
  let finite = phrase;
  // A clause has its verb by then, whether or not it is one that is known; what opens with a circumstance has it later.
  const first = lower[lower[from] === 'that' ? from + 1 : from] ?? '';
  const settled = reading.words.prepositions.has(first) || reading.words.subordinators.has(first) ? limit : from + 7;
  let depth = 0;
  for (let index = from; index < limit; index++) {
    const quotation = quotationAt[index];
    if (quotation) {
      index = Math.max(index, quotation.outerTo - 1);
      const closesWithComma = lower[quotation.to - 1] === ',';
      if (closesWithComma && index + 1 < limit) {
        if (fronted && hasFiniteVerb(reading, index + 1, limit)) return index + 1;
        if (endsBefore(reading, index + 1, limit, true)) return index + 1;
      }
      continue;
    }
    if (isFiniteVerb(reading, index) || (index === settled && !isComma(reading, index))) finite = true;
    if (lower[index] === '(') depth += 1;
    if (lower[index] === ')' && depth-- === 0) return index;
    if (index === from) continue;
    if (lower[index] === ';' && !/^(?:and|or)$|ed$/.test(lower[index + 1] ?? '')) return index;
    if (isComma(reading, index)) {
      if (fronted && (finite || beginsMain(reading, index + 1)) && hasFiniteVerb(reading, index + 1, limit))
        return index;
      if (under && beginsMain(reading, index + 1) && hasFiniteVerb(reading, index + 1, Math.min(limit, index + 8)))
        return index;
      if (relative && isFiniteVerb(reading, index + 1)) return index;
      if (endsBefore(reading, index + 1, limit, finite, cue)) return index;
    }
    if (isDash(reading, index) && finite && dashEnds(reading, index, limit)) return index;
    if (lower[index] === ':' && finite && quotationAt[index + 1] && isTagged(reading, index + 1, limit)) return index;
    if (lower[index] === '(' && finite && isLastBracket(reading, index, limit)) return index;
    if (
      /^(?:and|but)$/.test(lower[index] ?? '') &&
      finite &&
      !isComma(reading, index - 1) &&
      !(cue?.tense === 'present' && reading.words.pastVerbs.has(lower[index + 1] ?? '')) &&
      cueFollows(reading, index + 1, limit)
    )
      return index;
    if (phrase && finite && isCircumstance(reading, index, limit)) return index;
    if (cue && /^(?:and|but)$/.test(lower[index] ?? '') && leavesContent(reading, from, index, limit, cue))
      return isComma(reading, index - 1) ? index - 1 : index;
  }
  let end = limit;
  while (end > from && isStop(reading, end - 1) && !quotationAt[end - 1]) end -= 1;
  return end;
}

/** Whether a time or a clause about it begins, which a reported thing does not take in: "announced his support on Thursday", "called for it after she left". */
function isCircumstance(reading: Reading, at: number, limit: number): boolean {
  const { lower, words } = reading;
  const word = lower[at] ?? '';
  if (/^(?:on|in|last)$/.test(word))
    return words.times.has(lower[at + 1] ?? '') && !/^(?:the|early|late|next)$/.test(lower[at + 1] ?? '');
  return /^(?:after|when)$/.test(word) && hasFiniteVerb(reading, at + 1, limit);
}

/** Whether what begins after a comma is the article's voice again. */
function endsBefore(reading: Reading, at: number, limit: number, finite: boolean, cue?: CueFound): boolean {
  const { lower, data } = reading;
  const word = lower[at] ?? '';
  if (word === 'according') return true;
  const forms = data.verbs.get(word);
  if (forms?.some(({ tenses }) => tenses.has('gerund')) && /ing$/.test(word)) return true;
  if (word === 'while' && /ing$/.test(lower[at + 1] ?? '')) return true;
  if (!finite) return false;
  const relative = /^(?:who|whom|whose|which)$/;
  if (relative.test(word)) return !resumes(reading, at, limit);
  if (/^(?:whom|which)$/.test(lower[at + 1] ?? '') && reading.words.prepositions.has(word))
    return !resumes(reading, at, limit);
  if (word === 'as' && reading.words.auxiliaries.has(lower[at + 1] ?? '')) return true;
  if (
    (word === 'while' && cue?.cue.act !== 'finding') ||
    (word === 'even' && lower[at + 1] === 'though') ||
    /^(?:whereas|however|although|compared|reflecting|drawing|prompting|sparking|triggering|citing|putting|leading|making|forcing|throwing|echoing|reversing|contrasting|giving|raising|slamming|fueling|fuelling)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:but|and)$/.test(word)) return cueFollows(reading, at + 1, limit);
  return comments(reading, at, limit);
}

/** Whether a noun phrase at the end of a sentence says what to think of the whole: ", a swipe at the mayor", ", the first time that it does". */
function comments(reading: Reading, at: number, limit: number): boolean {
  const { lower, quotationAt } = reading;
  const opens =
    /^(?:an?|another)$/.test(lower[at] ?? '') ||
    /^the (?:latter|first|latest|same)$/.test(`${lower[at]} ${lower[at + 1]}`);
  // After a name it is who or what is named, which may be part of what was said.
  if (!opens || quotationAt[at + 1] || isCapital(reading, at - 2)) return false;
  for (let index = at; index < limit; index++) if (isComma(reading, index) || lower[index] === 'or') return false;
  return true;
}

/** Whether the sentence goes on with a verb after the parenthesis that begins at the token. */
function resumes(reading: Reading, at: number, limit: number): boolean {
  for (let index = at + 1; index < limit; index++) {
    if (isComma(reading, index))
      return (
        isFiniteVerb(reading, index + 1) ||
        isAdverb(reading, index + 1) ||
        /^(?:of|to)$/.test(reading.lower[index + 1] ?? '')
      );
  }
  return false;
}

/** "… and said", "… and Mr. Trump said": another cue in the past, at most a short subject away. */
function cueFollows(reading: Reading, at: number, limit: number): boolean {
  const { lower, data } = reading;
  for (let index = at; index < Math.min(limit, at + 6); index++) {
    if (reading.quotationAt[index] || isComma(reading, index)) return false;
    const forms = data.verbs.get(lower[index] ?? '');
    if (
      forms?.some(
        ({ tenses, nounLike, verb }) =>
          (tenses.has('past') || (index > at && lower[index] === 'says')) &&
          !nounLike &&
          verb.frames.has('clause') &&
          verb.act !== 'finding' &&
          verb.act !== 'belief',
      )
    )
      return isFiniteVerb(reading, index) || index === at;
  }
  return false;
}

function dashEnds(reading: Reading, at: number, limit: number): boolean {
  for (let index = at + 1; index < limit; index++) if (isDash(reading, index)) return false;
  const { lower } = reading;
  const next = lower[at + 1] ?? '';
  if (/^(?:a|an|the|and|but)$/.test(next)) return lower[at + 2] !== 'that';
  return /^(?:while|though|although|even|which|who|whose|then|there|he|she|it|they|we)$|^\p{Ll}{3,}ing$/u.test(next);
}

/** Whether a main clause begins with its subject: a pronoun or a name. */
function beginsMain(reading: Reading, at: number): boolean {
  return reading.words.subjectPronouns.has(reading.lower[at] ?? '') || isCapital(reading, at);
}

/** Whether the quotation at the token has a cue of its own after it: `spoke of ambition: “Change the world,” she said`. */
function isTagged(reading: Reading, at: number, limit: number): boolean {
  const end = reading.quotationAt[at]?.outerTo ?? limit;
  return (
    lowerComma(reading, end) &&
    end < limit &&
    !isStop(reading, end) &&
    hasFiniteVerb(reading, end, Math.min(limit, end + 8))
  );
}

const lowerComma = (reading: Reading, end: number) =>
  isComma(reading, end - 2) || isComma(reading, end - 1) || isComma(reading, end);

/** Whether the bracket at the token closes where the sentence ends. */
function isLastBracket(reading: Reading, at: number, limit: number): boolean {
  for (let index = at + 1; index < limit; index++)
    if (reading.lower[index] === ')') return index > at + 2 && (index + 1 >= limit || isStop(reading, index + 1));
  return false;
}

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
