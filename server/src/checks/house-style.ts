import type { Annotated } from '../annotate/annotate.ts';
import type { DateMention, Span } from '../annotate/model.ts';
import { explanations } from './acronym-explanations.ts';
import type { Check, Finding } from './check.ts';
import { type Message, message } from './message.ts';
import { isIn, quotations } from './quoted.ts';
import type { HouseStyle } from './style-guides.ts';
import { dayStyles } from './written-days.ts';

/** What the newsroom's style writes otherwise. Silent where it has settled nothing; what is quoted was said so. */
export const houseStyle: Check = {
  id: 'house-style',
  title: message('What house style writes otherwise'),
  level: 'hint',
  find(article, _words, { style }) {
    const quoted = quotations(article);
    const dates = article.dates.flatMap((date) => dateFindings(article, date, style));
    const acronyms = style.acronymsInBrackets ? [] : inBrackets(article);
    return [...dates, ...acronyms].filter((each) => !isIn(quoted, each)).sort((a, b) => a.start - b.start);
  },
};

function dateFindings(article: Annotated, date: DateMention, style: HouseStyle): readonly Finding[] {
  const objection = objectionTo(article, date, style);
  return objection ? [finding(date, objection, written(article, date, style))] : [];
}

/** What a style has against a date as it is written. */
function objectionTo(article: Annotated, date: DateMention, style: HouseStyle): Message | undefined {
  const { text, written } = date;
  if (!style.relativeDays && isRelativeDay(article.text, date))
    return message('“{0}” is stale when it is read: house style names the day.', text);
  if (!style.lastAndNextWeekdays && /^(?:last|next) \p{Lu}\p{L}+day$/u.test(text))
    return message('“{0}” can be taken for two days: house style names the day.', text);
  const isBoth = written.weekday !== undefined && written.day !== undefined;
  if (!style.weekdayWithDate && isBoth && isNear(article, date))
    return message('House style writes a day near publication by its weekday alone.');
  return undefined;
}

const finding = (span: Span, text: Message, fixed: string | undefined): Finding => ({
  start: span.start,
  end: span.end,
  message: text,
  ...(fixed !== undefined && {
    fixes: [{ title: message('Write “{0}”', fixed), edits: [{ start: span.start, end: span.end, text: fixed }] }],
  }),
});

/** A day named from the day of writing. `Today` that means nowadays, and `today’s`, are left out. */
function isRelativeDay(text: string, { type, start, end, text: words }: DateMention): boolean {
  if (type !== 'DATE' || !/^(?:today|yesterday|tomorrow)$/i.test(words)) return false;
  return (
    !/^(?:['’]s|,? of\b)/.test(text.slice(end, end + 5)) &&
    !/\b(?:of|until) $/.test(text.slice(start - 6, start)) &&
    !(words === 'Today' && text[end] === ',')
  );
}

/** How the style writes a date; undefined where it is not known which day it is, or where the newsroom follows no guide. */
function written({ published }: Annotated, { value }: DateMention, { name }: HouseStyle): string | undefined {
  if (!published || !isDay(value)) return undefined;
  return dayStyles.find(({ id }) => id === name)?.write(value, published.value);
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** Whether a date is less than a week from publication. */
const isNear = ({ published }: Annotated, { value }: DateMention): boolean =>
  published !== null && isDay(value) && Math.abs(Date.parse(value) - Date.parse(published.value)) < 7 * 86_400_000;

/** Acronyms in brackets after their names; one that is not used again can be left out. */
function inBrackets(article: Annotated): readonly Finding[] {
  const lastUses = new Map(
    Array.from(article.text.matchAll(/\p{Lu}[\p{Lu}&-]{1,8}/gu), ({ 0: word, index }) => [word, index]),
  );
  return article.paragraphs
    .flatMap((paragraph) => explanations(paragraph))
    .map(({ acronym, start, end }) => ({
      start: start - 1,
      end: end + 1,
      message: message('House style puts no acronym in brackets after its name.'),
      ...((lastUses.get(acronym) ?? 0) <= start && {
        fixes: [
          { title: message('Leave out “({0})”', acronym), edits: [{ start: start - 2, end: end + 1, text: '' }] },
        ],
      }),
    }));
}
