import * as l10n from '@vscode/l10n';
import type { DateMention } from '../annotate/model.ts';

/** TIMEX3 values as a reader would write them, in the reader's language. What has no such words stands as it is. */

const weekdays = () => [
  l10n.t('Mon'),
  l10n.t('Tue'),
  l10n.t('Wed'),
  l10n.t('Thu'),
  l10n.t('Fri'),
  l10n.t('Sat'),
  l10n.t('Sun'),
];
const months = () => [
  l10n.t('January'),
  l10n.t('February'),
  l10n.t('March'),
  l10n.t('April'),
  l10n.t('May'),
  l10n.t('June'),
  l10n.t('July'),
  l10n.t('August'),
  l10n.t('September'),
  l10n.t('October'),
  l10n.t('November'),
  l10n.t('December'),
];

const parts: Readonly<Record<string, () => string>> = {
  SP: () => l10n.t('spring'),
  SU: () => l10n.t('summer'),
  FA: () => l10n.t('autumn'),
  WI: () => l10n.t('winter'),
  MO: () => l10n.t('morning'),
  MI: () => l10n.t('midday'),
  AF: () => l10n.t('afternoon'),
  EV: () => l10n.t('evening'),
  NI: () => l10n.t('night'),
};

const references: Readonly<Record<string, () => string>> = {
  PAST_REF: () => l10n.t('the past'),
  PRESENT_REF: () => l10n.t('the present'),
  FUTURE_REF: () => l10n.t('the future'),
};

/** Each unit of a duration: one, a count, an open number, and how one comes round. */
const units: Readonly<Record<string, readonly [() => string, (count: string) => string, () => string, () => string]>> =
  {
    CE: [
      () => l10n.t('1 century'),
      (count) => l10n.t('{0} centuries', count),
      () => l10n.t('some centuries'),
      () => l10n.t('every century'),
    ],
    DE: [
      () => l10n.t('1 decade'),
      (count) => l10n.t('{0} decades', count),
      () => l10n.t('some decades'),
      () => l10n.t('every decade'),
    ],
    Y: [
      () => l10n.t('1 year'),
      (count) => l10n.t('{0} years', count),
      () => l10n.t('some years'),
      () => l10n.t('every year'),
    ],
    Q: [
      () => l10n.t('1 quarter'),
      (count) => l10n.t('{0} quarters', count),
      () => l10n.t('some quarters'),
      () => l10n.t('every quarter'),
    ],
    M: [
      () => l10n.t('1 month'),
      (count) => l10n.t('{0} months', count),
      () => l10n.t('some months'),
      () => l10n.t('every month'),
    ],
    W: [
      () => l10n.t('1 week'),
      (count) => l10n.t('{0} weeks', count),
      () => l10n.t('some weeks'),
      () => l10n.t('every week'),
    ],
    WE: [
      () => l10n.t('1 weekend'),
      (count) => l10n.t('{0} weekends', count),
      () => l10n.t('some weekends'),
      () => l10n.t('every weekend'),
    ],
    D: [
      () => l10n.t('1 day'),
      (count) => l10n.t('{0} days', count),
      () => l10n.t('some days'),
      () => l10n.t('every day'),
    ],
    TH: [
      () => l10n.t('1 hour'),
      (count) => l10n.t('{0} hours', count),
      () => l10n.t('some hours'),
      () => l10n.t('every hour'),
    ],
    TM: [
      () => l10n.t('1 minute'),
      (count) => l10n.t('{0} minutes', count),
      () => l10n.t('some minutes'),
      () => l10n.t('every minute'),
    ],
    TS: [
      () => l10n.t('1 second'),
      (count) => l10n.t('{0} seconds', count),
      () => l10n.t('some seconds'),
      () => l10n.t('every second'),
    ],
  };

/** "Date: Tue 28 December 2021 (the Tuesday of publication)"; "Duration: 3 years (a stretch of time)". */
export function dateWords(date: DateMention): string {
  const label = { DATE: l10n.t('Date'), TIME: l10n.t('Time'), DURATION: l10n.t('Duration'), SET: l10n.t('Recurring') }[
    date.type
  ];
  const value = valueWords(date.value, date.type);
  return date.why ? l10n.t('{0}: {1} ({2})', label, value, date.why) : l10n.t('{0}: {1}', label, value);
}

/**
 * A TIMEX3 value in words: "Tue 28 December 2021, 14:30", "the week of Mon 2 March 2026", "summer 1998", "3 years", "every week".
 *
 * @param type what the value is of; a stretch of time reads otherwise where it comes round
 */
export const valueWords = (value: string, type: DateMention['type'] = 'DATE'): string =>
  references[value]?.() ??
  durationWords(value, type === 'SET') ??
  dayWords(value) ??
  weekWords(value) ??
  yearWords(value) ??
  value;

function dayWords(value: string): string | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(?:(\d{2}:\d{2})|([A-Z]{2})))?$/.exec(value);
  if (!match) return undefined;
  const [, year = '', month = '', day, time, part = ''] = match;
  const monthName = months()[Number(month) - 1];
  if (!monthName) return undefined;
  if (!day) return l10n.t('{0} {1}', monthName, year);
  const weekday = weekdays()[(new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7];
  if (!weekday) return undefined;
  const words = l10n.t('{0} {1} {2} {3}', weekday, Number(day), monthName, year);
  const clock = time ?? parts[part]?.();
  return clock ? `${words}, ${clock}` : words;
}

/** The weeks of ISO 8601: the first is the one with 4 January in it. */
function weekWords(value: string): string | undefined {
  const [, year, week, weekend] = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value) ?? [];
  if (!year) return undefined;
  const fourth = new Date(`${year}-01-04T00:00:00Z`);
  const daysToStart = (Number(week) - 1) * 7 - ((fourth.getUTCDay() + 6) % 7) + (weekend ? 5 : 0);
  const start = new Date(fourth.getTime() + daysToStart * 86_400_000);
  const day = valueWords(start.toISOString().slice(0, 10));
  return weekend ? l10n.t('the weekend of {0}', day) : l10n.t('the week of {0}', day);
}

function yearWords(value: string): string | undefined {
  if (/^\d{2,3}$/.test(value)) return l10n.t('the years {0} to {1}', value.padEnd(4, '0'), value.padEnd(4, '9'));
  const [, year = '', letter = '', number = '', season = ''] = /^(\d{4})-(?:([QH])(\d)|([A-Z]{2}))$/.exec(value) ?? [];
  if (letter === 'Q') return l10n.t('quarter {0} of {1}', number, year);
  if (letter === 'H') return l10n.t('half {0} of {1}', number, year);
  const name = parts[season]?.();
  return name && l10n.t('{0} {1}', name, year);
}

function durationWords(value: string, comesRound: boolean): string | undefined {
  const [, days = '', times = ''] =
    /^P(?=.)((?:[\dX.]+(?:CE|DE|WE|[YQMWD]))*)(?:T((?:[\dX.]+[HMS])+))?$/.exec(value) ?? [];
  const amounts = [
    ...Array.from(days.matchAll(/([\dX.]+)([A-Z]+)/g), ([, count = '', unit = '']) => ({ count, unit })),
    ...Array.from(times.matchAll(/([\dX.]+)([HMS])/g), ([, count = '', unit = '']) => ({ count, unit: `T${unit}` })),
  ];
  if (amounts.length === 0) return undefined;
  const [first] = amounts;
  if (comesRound && amounts.length === 1 && first?.count === '1') return units[first.unit]?.[3]();
  const words = amounts.map(({ count, unit }) => {
    const [one, many, some] = units[unit] ?? [];
    return count === '1' ? one?.() : count.includes('X') ? some?.() : many?.(count);
  });
  return comesRound ? l10n.t('every {0}', words.join(' ')) : words.join(' ');
}
