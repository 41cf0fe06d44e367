import { isUpper } from '../text/tokens.ts';
import { type AfterCue, isCount } from './adjuncts.ts';
import { contentEnd } from './content.ts';
import type { CueFound } from './cues.ts';
import { isComma, isDash, isFiniteVerb, isStop, isWorkTitle, type Range, type Reading } from './reading.ts';
import { control } from './sources.ts';
import { subjectBefore } from './subjects.ts';

/** Verbs that name what they take: `called it a disgrace`. */
export const labels = new Set(
  'call dub label brand describe portray characterize characterise propose mention discuss'.split(' '),
);

/**
 * The content that follows a cue, or undefined where nothing that the verb can report follows.
 *
 * @param subjectStart the first token of the subject.
 * @param bare whether what the verb names stands before it ("what he called “a disgrace”").
 */
export function contentAfter(
  reading: Reading,
  cue: CueFound,
  after: AfterCue,
  stretch: Range,
  bare: boolean,
  subjectStart: number,
): Range | undefined {
  const { lower, quotationAt } = reading;
  const { frames } = cue.cue;
  const { at, opening } = after;
  if (opening === 'nothing' || at >= stretch.to) return undefined;
  let from = at;
  while (from < stretch.to && (isComma(reading, from) || lower[from] === ':')) from += 1;
  const quotation = quotationAt[from];
  const spoken =
    quotation &&
    (isComma(reading, from - 1) ||
      lower[from - 1] === ':' ||
      (frames.has('quotation') &&
        frames.size === 1 &&
        isUpper(reading.text, reading.tokens[quotation.from]?.start ?? 0)) ||
      isStop(reading, quotation.to - 1));
  const label = labels.has(cue.cue.lemma);
  // "a book called “The Fixers.”"
  const bareName = label && !bare && cue.tense === 'past' && cue.from === cue.verb;
  if (bareName && quotation && (!spoken || isWorkTitle(reading, quotation))) return undefined;
  if (quotation && spoken && quotation.to - quotation.from > 1)
    return { from, to: chainedEnd(reading, quotation.outerTo) };
  // "will continue “to break barriers”", "offered “a prayer”": the words belong to an act.
  if (frames.has('quotation') && frames.size === 1) return undefined;
  const clause = frames.has('clause');
  const object = frames.has('object');
  if (lower[cue.to] === 'by') return undefined;
  if (
    cue.infinitive &&
    !/^(?:that|quotation|colon)$/.test(opening) &&
    !(opening === 'question' && control.test(lower[cue.from - 1] ?? ''))
  )
    return undefined;
  if (opening === 'phrase' && !object && !(cue.cue.lemma === 'say' && longPhrase(reading, from, stretch.to)))
    return undefined;
  if (cue.cue.act === 'belief' && opening !== 'that' && opening !== 'quotation') return undefined;
  // "pointed to it with alarm", "wrote with others": what follows is no content, unless the verb says something of what stands before it.
  if (opening === 'phrase' && reading.words.prepositions.has(lower[from] ?? '') && !isCount(reading, from) && !bare)
    return undefined;
  if (opening === 'phrase' && naming.test(cue.cue.lemma) && !bare && !names(reading, from, stretch.to))
    return undefined;
  if (opening === 'phrase' && clauseOnly.has(cue.cue.lemma) && lower[from] !== 'responsibility') return undefined;
  // What shows or finds is a poll or a document; people show and find other things.
  if (
    cue.cue.act === 'finding' &&
    object &&
    !(opening === 'that' && !cue.infinitive) &&
    !isEvidence(reading, cue, stretch)
  )
    return undefined;
  // "did not mention X" is news; "mentioned X" and "pledged delegates" seldom are anybody's statement.
  if (
    opening === 'phrase' &&
    ((cue.cue.lemma === 'mention' && !cue.negated) ||
      (cue.cue.lemma === 'pledge' && !reading.words.determiners.has(lower[from] ?? '')))
  )
    return undefined;
  if (opening === 'infinitive' && !object && !frames.has('addressee')) return undefined;
  // "The talks promise to be tough": what nobody said; who is named may promise to be there.
  if (
    opening === 'infinitive' &&
    foretells.test(cue.cue.lemma) &&
    lower[from + 1] === 'be' &&
    cue.tense !== 'past' &&
    !reading.nameAt.slice(stretch.from, cue.from).some(Boolean) &&
    !persons.test(lower[cue.from - 1] ?? '')
  )
    return undefined;
  if ((opening === 'that' || opening === 'clause' || opening === 'question') && !clause && !object) return undefined;
  let lead = stretch.from;
  while (reading.words.coordinators.has(lower[lead] ?? '') || lower[lead] === 'even') lead += 1;
  const first = lower[lead] ?? '';
  const fronted =
    opensSentence(reading, cue, stretch) ||
    (/^(?:while|although|though|as|when|after|if|because|since|before|even|whereas|once)$/.test(first) &&
      !commaBefore(reading, stretch.from, cue.from));
  let to = contentEnd(reading, from, stretch.to, {
    fronted,
    under: under.test(lower[subjectStart - 1] ?? ''),
    relative: lower[cue.from - 1] === 'who',
    phrase: opening === 'phrase' || opening === 'infinitive',
    cue,
  });
  if (label) {
    for (let index = from; index < to; index++) {
      const inside = quotationAt[index];
      if (inside) {
        to = Math.min(to, inside.outerTo);
        break;
      }
    }
  }
  // Who praises or condemns says something only with a reason or with words of their own: "criticized the plan as “a disaster”".
  if ((cue.cue.act === 'criticism' || cue.cue.act === 'endorsement') && !isReasoned(reading, from, to))
    return undefined;
  return to > from ? { from, to } : undefined;
}

/** Whether a cue is a participle that opens its sentence: "Saying that it was late, …", "After saying so, …". */
export function opensSentence({ words, lower }: Reading, cue: CueFound, { from }: Range): boolean {
  if (cue.tense !== 'gerund') return false;
  const before = lower[from] ?? '';
  return (
    cue.from === from || (cue.from === from + 1 && (words.prepositions.has(before) || words.subordinators.has(before)))
  );
}

function isReasoned({ lower, quotationAt }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (quotationAt[index] || (index > from && /^(?:for|as)$/.test(lower[index] ?? ''))) return true;
  return false;
}

/** Verbs that report a clause but do something else to a thing: "claimed a victory", "revealed a tendency". */
const clauseOnly = new Set(['claim', 'reveal', 'threaten']);

/** What an event or a year does to what it will be. */
const foretells = /^(?:promise|threaten)$/;
const persons = /^(?:i|we|you|he|she|they|who|people|men|women)$/;

/** Words that open a clause before the main one. */
const under = /^(?:while|although|though|when|after|if|since|before|once|until)$/;

const naming = /^(?:call|dub|label|brand)$/;

/** "called him a liar", "called the plan “a disaster”": what it is called stands after what is called so. */
function names(reading: Reading, from: number, limit: number): boolean {
  const { lower, quotationAt, words } = reading;
  for (let index = from + 1; index < Math.min(limit, from + 12); index++) {
    if (
      isStop(reading, index) ||
      isDash(reading, index) ||
      (isComma(reading, index - 1) && isFiniteVerb(reading, index))
    )
      return false;
    const called = quotationAt[index] !== undefined || /^(?:a|an|the)$/.test(lower[index] ?? '');
    if (called && !words.prepositions.has(lower[index - 1] ?? '') && !isComma(reading, index - 1)) return true;
  }
  return false;
}

/** Four words or more in which no verb is known; a shorter one is an object ("said no", "say so"). */
function longPhrase(reading: Reading, from: number, limit: number): boolean {
  const { lower, words } = reading;
  if (
    (words.prepositions.has(lower[from] ?? '') && !isCount(reading, from)) ||
    /^(?:so|no|nothing|something|when|while|as)$/.test(lower[from] ?? '')
  )
    return false;
  let size = 0;
  for (let index = from; index < limit && size < 5; index++) {
    if (reading.tokens[index]?.type !== 'mark') size += 1;
    else if (!reading.quotationAt[index] && !isComma(reading, index)) break;
  }
  return size > (words.determiners.has(lower[from] ?? '') ? 3 : 4);
}

/** Whether a poll or a document stands shortly before the cue. */
function isEvidence(reading: Reading, cue: CueFound, stretch: Range): boolean {
  const { poll, document, group, organisation } = reading.data.sources;
  const find = cue.cue.lemma === 'find';
  const subject = subjectBefore(reading, cue.from, stretch.from);
  const range =
    subject && subject !== 'inherit' ? subject : { from: Math.max(stretch.from, cue.from - 1), to: cue.from };
  for (let index = range.from; index < range.to; index++) {
    const word = reading.lower[index] ?? '';
    if (poll.has(word) || document.has(word) || (find && (group.has(word) || organisation.has(word)))) return true;
  }
  return false;
}

function commaBefore(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isComma(reading, index)) return true;
  return false;
}

/** The end of the quotations that follow one another without a word between them. */
function chainedEnd(reading: Reading, at: number): number {
  let end = at;
  while (reading.quotationAt[end] && reading.quotationAt[end - 1]?.closed === 'both')
    end = reading.quotationAt[end]?.outerTo ?? end + 1;
  return end;
}
