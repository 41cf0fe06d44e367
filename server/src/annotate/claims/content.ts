import { leavesContent } from './conjuncts.ts';
import type { CueFound } from './cues.ts';
import { hasFiniteVerb, isAdverb, isCapital, isComma, isDash, isFiniteVerb, isStop, type Reading } from './reading.ts';

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
