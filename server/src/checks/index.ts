import type { Annotated } from '../annotate/annotate.ts';
import type { Article, Problem } from '../annotate/model.ts';
import { acronyms } from './acronyms.ts';
import { type Check, english, type Finding, type Level, type Message, message } from './check.ts';
import { firstMention } from './first-mention.ts';
import { headlineBody } from './headline-body.ts';
import { nameSpelling } from './name-spelling.ts';
import { quotationMarks } from './quotation-marks.ts';
import { residue } from './residue.ts';
import { unclearDate } from './unclear-date.ts';
import { vagueSourcing } from './vague-sourcing.ts';
import { weekdayDate } from './weekday-date.ts';
import type { CheckWords } from './words.ts';

/** Every check, in the order of the settings and the documentation. */
export const checks: readonly Check[] = [
  weekdayDate,
  nameSpelling,
  quotationMarks,
  residue,
  unclearDate,
  firstMention,
  acronyms,
  vagueSourcing,
  headlineBody,
];

/** The check of an id, if there is one. */
export const checkById = (id: string): Check | undefined => checks.find((check) => check.id === id);

/** A check points out so many places in an article, and says of the last how many more there are. */
const ceiling = 20;

/** From the loudest to silence. */
export const levels: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies readonly Level[];
const isLevel = (word: string | undefined): word is Level => word !== undefined && levels.includes(word);

/** How to find and phrase problems. */
export interface ProblemOptions {
  /** Levels by the id of a check; one that is absent, or no level, leaves the check its own. */
  readonly levels?: Readonly<Record<string, string>>;
  /** Puts a message into the reader's language; English if absent. */
  readonly say?: (message: Message) => string;
}

/** The problems of an article, by start, then in the order of the checks. Offsets are UTF-16 code units of its text. */
export function findProblems(
  article: Annotated,
  words: CheckWords,
  { levels = {}, say = english }: ProblemOptions = {},
): readonly Problem[] {
  return checks
    .flatMap((check) => {
      const level = levels[check.id];
      const severity = isLevel(level) ? level : check.level;
      if (severity === 'off') return [];
      const found = check.find(article, words);
      const more = found.length - ceiling;
      return found.slice(0, ceiling).map((finding, index): Problem => {
        const said = say(finding.message);
        return {
          check: check.id,
          start: finding.start,
          end: finding.end,
          message: more > 0 && index === ceiling - 1 ? say(message('{0} And {1} more like this.', said, more)) : said,
          severity,
          ...phrased(finding, say),
        };
      });
    })
    .sort((a, b) => a.start - b.start);
}

/** The article with its problems at the checks' own levels, in English: what the record holds, whoever writes it. */
export const withProblems = (article: Annotated, words: CheckWords): Article => ({
  ...article,
  problems: findProblems(article, words),
});

function phrased({ related, fixes }: Finding, say: (message: Message) => string): Pick<Problem, 'related' | 'fixes'> {
  return {
    ...(related && { related: related.map(({ start, end, message }) => ({ start, end, message: say(message) })) }),
    ...(fixes && { fixes: fixes.map(({ title, edits }) => ({ title: say(title), edits })) }),
  };
}
