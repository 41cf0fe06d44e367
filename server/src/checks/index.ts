import type { Annotated } from '../annotate/annotate.ts';
import type { Article, Problem, Span } from '../annotate/model.ts';
import { undetermined } from '../annotate/text/foreign.ts';
import { acronyms } from './acronyms.ts';
import type { Check, Finding, Level } from './check.ts';
import { conflicts } from './conflicts.ts';
import { firstMention } from './first-mention.ts';
import { headlineBody } from './headline-body.ts';
import { anyHouse, type House } from './house.ts';
import { houseRules } from './house-rules.ts';
import { houseStyle } from './house-style.ts';
import { english, type Message, message } from './message.ts';
import { nameSpelling } from './name-spelling.ts';
import { quotationMarks } from './quotation-marks.ts';
import { residue } from './residue.ts';
import { unattributedQuotation } from './unattributed-quotation.ts';
import { unclearDate } from './unclear-date.ts';
import { unsourcedFigure } from './unsourced-figure.ts';
import { vagueSourcing } from './vague-sourcing.ts';
import { weekdayDate } from './weekday-date.ts';
import type { CheckWords } from './words.ts';

/** Every check, in the order of the settings and the documentation. */
export const checks: readonly Check[] = [
  weekdayDate,
  nameSpelling,
  quotationMarks,
  unattributedQuotation,
  residue,
  unclearDate,
  firstMention,
  acronyms,
  unsourcedFigure,
  vagueSourcing,
  headlineBody,
  conflicts,
  houseStyle,
  houseRules,
];

/** The check of an id, if there is one. */
export const checkById = (id: string): Check | undefined => checks.find((check) => check.id === id);

/** A check points out so many places in an article, and says of the last how many more there are. */
const ceiling = 20;

/** From the loudest to silence. */
export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly Level[];
const isLevel = (word: string | undefined): word is Level => levels.some((level) => level === word);

/** How to find and phrase problems. */
export interface ProblemOptions {
  /** Levels by the id of a check; one that is absent, or no level, leaves the check its own. */
  readonly levels?: Readonly<Record<string, string>>;
  /** What the newsroom has settled; nothing if absent. */
  readonly house?: House;
  /** Whether somebody has looked at a finding of a check at a place and left it as it is. */
  readonly isDismissed?: (check: string, place: Span) => boolean;
  /** Puts a message into the reader's language; English if absent. */
  readonly say?: (message: Message) => string;
}

/** The problems of an article, by start, then in the order of the checks. Offsets are UTF-16 code units of its text. */
export function findProblems(
  article: Annotated,
  words: CheckWords,
  { levels = {}, house = anyHouse, isDismissed = () => false, say = english }: ProblemOptions = {},
): readonly Problem[] {
  const foreign = article.language === undetermined;
  return checks
    .filter(({ anyLanguage }) => anyLanguage || !foreign)
    .flatMap((check) => {
      const level = levels[check.id];
      const severity = isLevel(level) ? level : check.level;
      if (severity === 'off') return [];
      const found = check.find(article, words, house).filter((finding) => !isDismissed(check.id, finding));
      const more = found.length - ceiling;
      return found.slice(0, ceiling).map((finding, index): Problem => {
        const said = say(finding.message);
        return {
          check: check.id,
          start: finding.start,
          end: finding.end,
          message: more > 0 && index === ceiling - 1 ? say(message('{0} And {1} more like this.', said, more)) : said,
          severity: finding.level ?? severity,
          ...phrased(finding, say),
        };
      });
    })
    .sort((a, b) => a.start - b.start);
}

/** The article with its problems, in English and at the checks' own levels unless they are told others: what the record holds. */
export const withProblems = (article: Annotated, words: CheckWords, options: ProblemOptions = {}): Article => ({
  ...article,
  problems: findProblems(article, words, options),
});

function phrased({ related, fixes }: Finding, say: (message: Message) => string): Pick<Problem, 'related' | 'fixes'> {
  return {
    ...(related && { related: related.map(({ start, end, message }) => ({ start, end, message: say(message) })) }),
    ...(fixes && { fixes: fixes.map(({ title, edits }) => ({ title: say(title), edits })) }),
  };
}
