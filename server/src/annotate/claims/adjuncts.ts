import type { CueFound } from './cues.ts';
import { nounPhrase } from './noun-phrase.ts';
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
  standsAlone,
} from './reading.ts';

/** What follows a cue. */
export type Opening = 'that' | 'quotation' | 'colon' | 'question' | 'infinitive' | 'clause' | 'phrase' | 'nothing';

/** The words after a cue, up to its content. */
export interface AfterCue {
  /** Where the content would begin, or where the adjuncts end. */
  readonly at: number;
  readonly opening: Opening;
  /** Who is told. */
  readonly addressee: Range | undefined;
}

/**
 * Reads on from a cue: who is told ("told Tass"), when and where ("on Tuesday", "in an interview"), and how the content opens.
 *
 * @param limit the end of the stretch.
 */
export function afterCue(reading: Reading, cue: CueFound, limit: number): AfterCue {
  const { lower, words } = reading;
  let at = cue.to;
  let addressee: Range | undefined;
  if (cue.cue.frames.has('addressee')) {
    addressee = nounPhrase(reading, at, limit);
    if (addressee) {
      at = afterBracket(reading, addressee.to);
      const relative = lower[at] === 'who' ? quotationAfterComma(reading, at, limit) : undefined;
      if (relative !== undefined) return { at: relative, opening: 'quotation', addressee };
    }
  } else if (lower[at] === 'to' && !isFiniteVerb(reading, at + 1)) {
    const phrase = nounPhrase(reading, at + 1, limit);
    if (
      phrase &&
      !/^(?:be|have|do|the)$/.test(lower[at + 1] ?? '') &&
      (isCapital(reading, at + 1) ||
        words.objectPronouns.has(lower[at + 1] ?? '') ||
        (!cue.cue.frames.has('object') && /[^su]s$/.test(lower[phrase.to - 1] ?? '')))
    ) {
      addressee = phrase;
      at = afterBracket(reading, phrase.to);
    }
  }
  const far = openingAhead(reading, at, limit, addressee !== undefined);
  if (far) return { ...far, addressee };
  const clause = cue.cue.frames.has('clause') ? clauseAhead(reading, at, limit) : undefined;
  if (clause !== undefined) return { at: clause, opening: 'clause', addressee };
  while (at < limit && skips(reading, at)) at += 1;
  return { at, opening: openingAt(reading, at, limit), addressee };
}

/** The quotation that follows a relative clause and its comma: "told the mayors who gathered there, “…”". */
function quotationAfterComma(reading: Reading, from: number, limit: number): number | undefined {
  for (let index = from; index < Math.min(limit, from + 16); index++) {
    if (reading.quotationAt[index] || isStop(reading, index)) return undefined;
    if (isComma(reading, index)) return reading.quotationAt[index + 1] ? index + 1 : undefined;
  }
  return undefined;
}

/** Passes over an acronym in brackets: "Agence France-Presse (AFP)". */
const afterBracket = ({ lower }: Reading, at: number) => (lower[at] === '(' && lower[at + 2] === ')' ? at + 3 : at);

/** Whether a word can be passed over between a cue and a clause: "said Tuesday he would", "says now", "said on Friday". */
function skips(reading: Reading, at: number): boolean {
  const { lower, words } = reading;
  const word = lower[at] ?? '';
  if (words.determiners.has(word) && !words.times.has(lower[at + 1] ?? '')) return false;
  if (words.times.has(word) && word !== 'may') return true;
  if (/^(?:on|in|at|late|early)$/.test(word) && words.times.has(lower[at + 1] ?? '')) return true;
  return (
    isAdverb(reading, at) &&
    !/^(?:even|only|all|both|once|too|so|however|though|first|since|not|never|just|almost|long)$/.test(word)
  );
}

/** An unmistakable opening after adjuncts: `that`, a colon, a quotation, or a comma before one of them. */
function openingAhead(
  reading: Reading,
  from: number,
  limit: number,
  addressed: boolean,
): { at: number; opening: Opening } | undefined {
  const { lower, words, quotationAt } = reading;
  const first = lower[from] ?? '';
  const adjunct =
    words.prepositions.has(first) || words.times.has(first) || isAdverb(reading, from) || isComma(reading, from);
  const most = Math.min(limit, from + (adjunct ? 16 : 1));
  for (let index = from; index < most; index++) {
    const word = lower[index] ?? '';
    const quotation = quotationAt[index];
    if (quotation) {
      // "said on “Meet the Press” that" names a place; after a comma, "that" or the cue it is speech.
      const size = quotation.to - quotation.from;
      const set = !isComma(reading, index - 1) && lower[index - 1] !== 'that' && size < 7;
      // "said in his book, “An American Son,” that"
      const work = reading.data.sources.document.has(lower[index - 2] ?? '') && isWorkTitle(reading, quotation);
      const title = adjunct && index > from && (set || work);
      if (!title) return { at: index, opening: 'quotation' };
      index = quotation.outerTo - 1;
      continue;
    }
    if (word === ':') return { at: index + 1, opening: 'colon' };
    if (word === 'according' || (isComma(reading, index - 1) && /ing$/.test(word) && reading.data.verbs.has(word)))
      return undefined;
    if (index > from && words.subordinators.has(word) && word !== 'that' && word !== 'as') return undefined;
    if (isComma(reading, index)) {
      const next = lower[index + 1] ?? '';
      if (
        !quotationAt[index + 1] &&
        next !== 'that' &&
        !words.prepositions.has(next) &&
        !words.times.has(next) &&
        !isAdverb(reading, index + 1) &&
        !/\d/.test(next) &&
        !(addressed && isCapital(reading, index - 1) && isCapital(reading, index + 1))
      )
        return undefined;
    }
    if (word === 'that' && (index === from || !words.prepositions.has(lower[index - 1] ?? ''))) {
      // "say to a family that has lost its house": a relative clause.
      if ((index > from || addressed) && isFiniteVerb(reading, index + 1)) return undefined;
      return { at: index, opening: 'that' };
    }
    if (isStop(reading, index) || isDash(reading, index)) return undefined;
    const subject = words.subjectPronouns.has(word) && !(standsAlone.test(word) && !isFiniteVerb(reading, index + 1));
    if (index > from && (subject || isFiniteVerb(reading, index))) return undefined;
  }
  return undefined;
}

/** A clause after an adjunct without a comma, told by its pronoun: "has said for weeks he is", "told a meeting in Washington she will". */
function clauseAhead(reading: Reading, from: number, limit: number): number | undefined {
  const { lower, words } = reading;
  if (!/^(?:in|at|for|on|during|to|over|through|by)$/.test(lower[from] ?? '')) return undefined;
  for (let index = from + 1; index < Math.min(limit, from + 10); index++) {
    const word = lower[index] ?? '';
    if (isComma(reading, index) || isStop(reading, index) || reading.quotationAt[index]) return undefined;
    if (words.subordinators.has(word) || words.relatives.has(word)) return undefined;
    if (isFiniteVerb(reading, index)) return undefined;
    const pronoun = /^(?:i|he|she|it|we|they|there)(?=$|['’])/.exec(word)?.[0];
    if (pronoun && (pronoun !== word || isFiniteVerb(reading, index + 1))) return index;
    // "said in a report Thursday the crimes are rising": a time ends the adjunct.
    const next = lower[index + 1] ?? '';
    const ends = words.times.has(word) && word !== 'may' && !words.times.has(next) && !words.prepositions.has(next);
    if (ends && !isComma(reading, index + 1) && startsClause(reading, index + 1, limit)) return index + 1;
  }
  return undefined;
}

function openingAt(reading: Reading, at: number, limit: number): Opening {
  const { lower, quotationAt } = reading;
  if (
    at >= limit ||
    isStop(reading, at) ||
    isComma(reading, at) ||
    isDash(reading, at) ||
    /^[()]$/.test(lower[at] ?? '')
  )
    return 'nothing';
  if (quotationAt[at]) return 'quotation';
  const word = lower[at] ?? '';
  if (word === 'that') return 'that';
  if (word === ':') return 'colon';
  if (/^(?:whether|if|how|why|what|who|where)$/.test(word))
    return hasFiniteVerb(reading, at + 1, limit) ? 'question' : 'phrase';
  if (word === 'to' || (word === 'not' && lower[at + 1] === 'to')) return 'infinitive';
  return startsClause(reading, at, limit) ? 'clause' : 'phrase';
}

/** Whether a subject and its finite verb begin at the token: no comma, conjunction or preposition phrase alone before the verb. */
function startsClause(reading: Reading, at: number, limit: number): boolean {
  const { lower, words, quotationAt } = reading;
  const first = lower[at] ?? '';
  if (
    words.subjectPronouns.has(first) ||
    /^(?:i|he|she|it|we|they|you|there|that)['’]/.test(first) ||
    first === 'there'
  )
    return true;
  const counted = isCount(reading, at);
  const fronted = !counted && (words.prepositions.has(first) || words.subordinators.has(first));
  if (!counted && /^(?:when|while|after|before|until|as|unless|once|since)$/.test(first))
    return mainClauseAfter(reading, at, limit);
  const far = Math.min(limit, at + 36);
  let comma = false;
  for (let index = at + 1; index < far; index++) {
    const quotation = quotationAt[index];
    if (quotation) {
      // "said the plan “is a good one”": the quotation begins with the verb.
      if (!fronted && index === quotation.outerFrom && beginsWithVerb(reading, quotation.from)) return true;
      // "said his “mind is shot.”": so does a quotation that takes in the end of the subject.
      if (!fronted && isStop(reading, quotation.to - 1) && hasFiniteVerb(reading, quotation.from, quotation.to))
        return true;
      continue;
    }
    if (isFiniteVerb(reading, index)) return !words.coordinators.has(lower[index - 1] ?? '') && (!fronted || comma);
    if (isComma(reading, index)) comma = true;
    const word = lower[index] ?? '';
    if (
      word === 'to' &&
      !fronted &&
      !words.determiners.has(lower[index + 1] ?? '') &&
      !isCapital(reading, index + 1) &&
      index < at + 6 &&
      !/s$/.test(lower[index - 1] ?? '')
    )
      continue;
    if (!fronted && (words.relatives.has(word) || words.subordinators.has(word)) && word !== 'as') {
      // "the pledge that he made": a verb after it belongs to the relative clause, the next one to the subject.
      for (index += 1; index < far && !isFiniteVerb(reading, index); index++);
    }
  }
  return false;
}

/** Whether a clause under another ends in a comma and a main one follows: "until he is back, there will be no vote". */
function mainClauseAfter(reading: Reading, from: number, limit: number): boolean {
  const { words, lower } = reading;
  for (let index = from + 1; index < Math.min(limit, from + 16); index++) {
    if (reading.quotationAt[index] || isStop(reading, index)) return false;
    if (!isComma(reading, index)) continue;
    const next = lower[index + 1] ?? '';
    const subject =
      words.subjectPronouns.has(next) ||
      next === 'there' ||
      words.determiners.has(next) ||
      isCapital(reading, index + 1);
    return (
      subject && hasFiniteVerb(reading, from, index) && hasFiniteVerb(reading, index + 1, Math.min(limit, index + 8))
    );
  }
  return false;
}

const numerals = /^(?:half|two|three|four|five|six|seven|eight|nine|ten|a|dozens)$/;

/** Whether a number with its bounds begins at the token: "at least 20 people", "up to half", "as many as 12", "about 30". */
export function isCount({ lower, tokens }: Reading, at: number): boolean {
  const [first = '', second = '', third = ''] = [lower[at], lower[at + 1], lower[at + 2]];
  if (first === 'at' && /^(?:least|most)$/.test(second)) return true;
  if (first === 'as' && /^(?:many|much|few)$/.test(second) && third === 'as') return true;
  if (first === 'up' && second === 'to') return true;
  return (
    /^(?:about|over|under|around|between|some|nearly)$/.test(first) &&
    (tokens[at + 1]?.type === 'number' || numerals.test(second))
  );
}

function beginsWithVerb({ lower, words, tokens }: Reading, index: number): boolean {
  const word = lower[index] ?? '';
  if (tokens[index]?.text !== word) return false;
  return (
    words.auxiliaries.has(word) || words.modals.has(word) || words.finiteVerbs.has(word) || words.pastVerbs.has(word)
  );
}
