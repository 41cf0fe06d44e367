import type { DateMention } from '../annotate/model.ts';
import type { Check, Finding } from './check.ts';
import { type Message, message } from './message.ts';

/** Dates that two readers may take for two days: `03/04/2021`, and `on Tuesday` in an article that nobody knows the date of. */
export const unclearDate: Check = {
  id: 'unclear-date',
  title: message('Dates that can be misread'),
  level: 'hint',
  find({ text, dates, published }, { weekdays }) {
    const floating = published ? [] : dates.filter((date) => isFloating(date) && !isAnyDay(text, date, weekdays));
    return [...dates.flatMap(ambiguous), ...undated(floating)].sort((a, b) => a.start - b.start);
  },
};

/** Day and month that could change places. */
function ambiguous({ start, end, text }: DateMention): readonly Finding[] {
  const [, one, other] = /^(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})$/.exec(text) ?? [];
  const [first, second] = [Number(one), Number(other)];
  if (!first || !second || first > 12 || second > 12 || first === second) return [];
  return [{ start, end, message: message('Day and month can be confused here: write the month as a word.') }];
}

/**
 * A day that hangs on the day of publication. `Today` and `tomorrow` are left out: they mean `nowadays` and `the future` too; `a day later` hangs on
 * what is told before.
 */
const isFloating = ({ type, value, written, text }: DateMention): boolean =>
  !/^(?:today|tomorrow|that day)$|\b(?:later|earlier|before|after|following)\b/i.test(text) &&
  type === 'DATE' &&
  written.year === undefined &&
  written.month === undefined &&
  /^XXXX-(?:WXX-\d|XX-)/.test(value);

/** `A Saturday`, `Monday to Friday`, `Saturday or Sunday`, `yesterday’s newspaper`: no day of the calendar. */
function isAnyDay(text: string, { start, end }: DateMention, weekdays: readonly string[]): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 20)];
  const day = `(?:${weekdays.join('|')})`;
  return (
    /\b(?:an?|any|every|each|some)$/i.test(before.trimEnd()) ||
    /^['’]s /.test(after) ||
    new RegExp(`^ ?(?:to|through|or|-|–|—) ?${day}`).test(after) ||
    new RegExp(`${day} ?(?:to|through|or|-|–|—) ?$`).test(before)
  );
}

/** One finding an article: with the date of publication the others are clear too. */
function undated([first, ...others]: readonly DateMention[]): readonly Finding[] {
  if (!first) return [];
  const { start, end, text } = first;
  return [
    {
      start,
      end,
      message: hanging(text, others.length),
    },
  ];
}

function hanging(text: string, more: number): Message {
  if (more === 0) return message('“{0}” hangs on the publication date, which is not known.', text);
  if (more === 1) return message('“{0}” and one more date hang on the publication date, which is not known.', text);
  return message('“{0}” and {1} more dates hang on the publication date, which is not known.', text, more);
}
