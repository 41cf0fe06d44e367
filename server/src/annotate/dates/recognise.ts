import type { Language } from '../language.ts';
import type { DateParts, Paragraph } from '../model.ts';
import { fingerprint } from '../text/identity.ts';
import { expressionAt } from './expression.ts';
import type { DateCandidate, Draft, Meaning } from './meaning.ts';
import { tenseAround } from './tense.ts';
import { readWords, type Words } from './words.ts';

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
  return drafts.map((draft) => {
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
      key: fingerprint('date', paragraph.text, { start, end }),
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
