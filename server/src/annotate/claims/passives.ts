import { contentEnd } from './content.ts';
import type { CueFound } from './cues.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isComma, type Range, type Reading } from './reading.ts';
import type { Relation } from './relation.ts';
import { isSource } from './sources.ts';
import { subjectBefore } from './subjects.ts';

/** Verbs whose passive reports: "is said to be late", "it is alleged that it is late". */
const reporting = /^(?:say|allege|report|claim|believe|think|assume|estimate|rumor|suspect)$/;

/** Verbs whose passive says who told a thing: "was confirmed by the ministry". */
const told = /^(?:confirm|announce|report|reveal|disclose|deny|dispute)$/;

/** Verbs that lay something at somebody's door, with the preposition before what it is: "is accused of theft". */
const charges: Readonly<Record<string, string>> = { accuse: 'of', suspect: 'of', blame: 'for' };

/**
 * A passive that reports: "It is alleged that the plan is dead", "The plan is said to be dead", "He is accused of theft", "She was told by the minister that the plan is dead". Its
 * source is whom "by" names, or nobody; what nobody says is hedged.
 */
export function passiveRelation(reading: Reading, cue: CueFound, stretch: Range): Relation | undefined {
  const { lower } = reading;
  const subject = subjectBefore(reading, cue.from, stretch.from);
  let at = cue.to;
  let source: Range | undefined;
  if (lower[at] === 'by') {
    source = nounPhrase(reading, at + 1, stretch.to);
    if (!source || !isSource(reading, source)) return undefined;
    at = source.to;
  }
  const charged = charges[cue.cue.lemma] === lower[at];
  const to = contentEnd(reading, at, stretch.to, { cue });
  const relation = { cue: { ...cue, hedged: cue.hedged || source === undefined }, source, by: 'passive' };
  if (lower[at] === 'that' && to > at + 1) {
    const addressee = cue.cue.frames.has('addressee') && subject && subject !== 'inherit' ? subject : undefined;
    const it = subject && subject !== 'inherit' && subject.to - subject.from === 1 && lower[subject.from] === 'it';
    if (!addressee && !(it && reporting.test(cue.cue.lemma))) return undefined;
    return { ...relation, content: [{ from: at, to }], addressee };
  }
  if (charged && subject && subject !== 'inherit' && isSource(reading, subject) && to > at + 1)
    return { ...relation, content: [subject, { from: at, to }] };
  // "Her death was confirmed by the forum."
  if (source && to === at && told.test(cue.cue.lemma) && subject && subject !== 'inherit' && isSource(reading, subject))
    return { ...relation, content: [subject] };
  const infinitive = lower[at] === 'to' && reporting.test(cue.cue.lemma) && !isComma(reading, at + 1);
  if (!infinitive || source || !subject || subject === 'inherit' || !isSource(reading, subject) || to <= at + 1)
    return undefined;
  return { ...relation, content: [subject, { from: at, to }] };
}
