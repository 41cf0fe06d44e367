import type { DateMention } from '../annotate/model.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';

/** Dates that two readers may take for two days: `03/04/2021`, and `on Tuesday` in an article that nobody knows the date of. */
export const unclearDate: Check = {
  id: 'unclear-date',
  title: message('Dates that can be misread'),
  level: 'hint',
  find({ dates, published }) {
    const floating = published ? [] : dates.filter(isFloating);
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

/** A day that hangs on the day of publication. `Today` and `tomorrow` are left out: they mean `nowadays` and `the future` too. */
const isFloating = ({ type, value, written, text }: DateMention): boolean =>
  !/^(?:today|tomorrow|that day)$/i.test(text) &&
  type === 'DATE' &&
  written.year === undefined &&
  written.month === undefined &&
  /^XXXX-(?:WXX-\d|XX-)/.test(value);

/** One finding an article: with the date of publication the others are clear too. */
function undated([first, ...others]: readonly DateMention[]): readonly Finding[] {
  if (!first) return [];
  const { start, end, text } = first;
  return [
    {
      start,
      end,
      message:
        others.length > 0
          ? message('“{0}” and {1} more dates hang on the publication date, which is not known.', text, others.length)
          : message('“{0}” hangs on the publication date, which is not known.', text),
    },
  ];
}
