import type { Language } from '../language.ts';
import type { DateParts, Paragraph } from '../model.ts';
import { fingerprint } from '../text/identity.ts';
import { expressionAt } from './expression.ts';
import type { DateCandidate, Draft, Meaning } from './meaning.ts';
import { tenseAround } from './tense.ts';
import { isDash, readWords, skipComma, termAt, type Words } from './words.ts';

export type { DateCandidate } from './meaning.ts';

/**
 * Finds the expressions of time of a paragraph, without knowing when it was written: no clock, no publication date, no neighbours.
 *
 * @returns candidates in order, disjoint; offsets in UTF-16 code units from the start of the paragraph.
 */
export function recogniseDates(paragraph: Paragraph, language: Language): readonly DateCandidate[] {
  const words = readWords(paragraph, language.dates);
  const drafts = findDrafts(words);
  if (drafts.length === 0) return [];
  let sentence = 0;
  return drafts.map((draft, index) => {
    while ((paragraph.sentences[sentence]?.to ?? Number.POSITIVE_INFINITY) <= draft.from) sentence += 1;
    const { from = 0, to = words.tokens.length } = paragraph.sentences[sentence] ?? {};
    const start = words.tokens[draft.from]?.start ?? 0;
    const end = words.tokens[draft.to - 1]?.end ?? start;
    return {
      start,
      end,
      text: paragraph.text.slice(start, end),
      by: draft.by,
      meaning: draft.meaning,
      ...(draft.mod ? { mod: draft.mod } : {}),
      ...(draft.time ? { time: draft.time } : {}),
      written: { ...(draft.written ?? writtenParts(draft.meaning)), ...clockParts(draft) },
      tense: tenseAround(words, draft.from, draft.to, from, to),
      confidence: draft.confidence ?? 0.9,
      opensRange: opensRange(words, draft, drafts[index + 1]),
      id: `d${fingerprint('date', paragraph.text, { start, end })}`,
    };
  });
}

function findDrafts(words: Words): readonly Draft[] {
  const drafts: Draft[] = [];
  const { terms } = words;
  for (let at = 0; at < terms.length; ) {
    const draft = expressionAt(words, at, drafts.at(-1));
    if (draft) drafts.push(draft);
    at = draft?.to ?? at + 1;
  }
  return drafts;
}

/** Whether two dates are the ends of a range: `January 10-12`, `from Monday to Thursday`, `between 2014 and 2016`. */
function opensRange(words: Words, first: Draft, last: Draft | undefined): boolean {
  const between = skipComma(words, first.to);
  if (last?.from !== between + 1 || !isPoint(first) || !isPoint(last)) return false;
  const { joint } = termAt(words, between);
  if (joint === 'and') return termAt(words, first.from - 1).joint === 'between';
  return isDash(words, between) || joint === 'to';
}

const isPoint = ({ meaning }: Draft): boolean => meaning.kind === 'calendar' || meaning.kind === 'shift';

/** The parts that a meaning took from the text. */
function writtenParts(meaning: Meaning): DateParts {
  if (meaning.kind !== 'calendar') return {};
  const { year, month, day, weekday } = meaning;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

function clockParts({ time }: Draft): DateParts {
  return time?.hour === undefined ? {} : { hour: time.hour, minute: time.minute ?? 0 };
}
