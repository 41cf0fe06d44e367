import type { Annotated } from '../annotate/annotate.ts';
import type { DateMention, Edit, Span } from '../annotate/model.ts';
import { explanations } from './acronyms.ts';
import type { Check, Finding } from './check.ts';
import type { HouseStyle } from './house-style.ts';
import { type Message, message } from './message.ts';
import { isIn, quotations } from './quoted.ts';
import { dayStyles } from './written-days.ts';

/** What the newsroom's style writes otherwise. Silent where it has settled nothing; what is quoted was said so. */
export const houseStyle: Check = {
  id: 'house-style',
  title: message('What house style writes otherwise'),
  level: 'hint',
  find(article, _words, { style }) {
    const quoted = quotations(article);
    const dates = article.dates.flatMap((date) => dateFindings(article, date, style));
    const acronyms = style.acronymsInBrackets ? [] : article.paragraphs.flatMap((each) => inBrackets(article, each));
    return [...dates, ...acronyms].filter((each) => !isIn(quoted, each)).sort((a, b) => a.start - b.start);
  },
};

function dateFindings(article: Annotated, date: DateMention, style: HouseStyle): readonly Finding[] {
  const { text } = article;
  if (!style.relativeDays && isRelativeDay(text, date))
    return [
      finding(
        date,
        message('“{0}” is stale when it is read: house style names the day.', date.text),
        written(article, date, style),
      ),
    ];
  if (!style.lastAndNextWeekdays && /^(?:last|next) \p{Lu}\p{L}+day$/u.test(date.text))
    return [
      finding(
        date,
        message('“{0}” can be taken for two days: house style names the day.', date.text),
        written(article, date, style),
      ),
    ];
  if (
    !style.weekdayWithDate &&
    isNear(article, date) &&
    date.written.weekday !== undefined &&
    date.written.day !== undefined
  )
    return [
      finding(
        date,
        message('House style writes a day near publication by its weekday alone.'),
        written(article, date, style),
      ),
    ];
  return [];
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
function inBrackets(article: Annotated, paragraph: Span): readonly Finding[] {
  return explanations(article, paragraph).map(({ acronym, start, end }) => {
    const usedAgain = new RegExp(`(?<!\\p{L})${acronym}(?!\\p{L})`, 'u').test(article.text.slice(end));
    const edits: readonly Edit[] = [{ start: start - 2, end: end + 1, text: '' }];
    return {
      start: start - 1,
      end: end + 1,
      message: message('House style puts no acronym in brackets after its name.'),
      ...(!usedAgain && { fixes: [{ title: message('Leave out “({0})”', acronym), edits }] }),
    };
  });
}
