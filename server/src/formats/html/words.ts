import { kinds } from '../../annotate/kinds.ts';
import type { Provenance } from '../../annotate/model.ts';
import { line } from './escape.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

const timesOfDay: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/** A TIMEX3 value on the calendar in words, `10 January 2022` or `Week 51 of 2021`; any other as it is. */
export function dayWords(value: string): string {
  const [, partYear, unit, part] = /^(\d{4})-([WQ])(\d{1,2})$/.exec(value) ?? [];
  if (partYear !== undefined) return `${unit === 'W' ? 'Week' : 'Quarter'} ${Number(part)} of ${partYear}`;
  const [, year, month, day, time] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2}|[A-Z]{2}))?$/.exec(value) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return value;
  const words = [day && `${Number(day)}`, name, year].filter(Boolean).join(' ');
  return time === undefined ? words : `${words}, ${timesOfDay[time] ?? time}`;
}

/** How sure it is, and what people decided or said: `90 % sure (title)`, `accepted by alice`. */
export function provenanceWords({ confidence, status, by, note, tags = [] }: Provenance): readonly string[] {
  const sure = `${Math.round(confidence * 100)} % sure`;
  return [
    status === 'suggested' ? `${sure} (${by})` : `${status} by ${by}, ${sure}`,
    ...(note ? [`Note: ${note}`] : []),
    ...(tags.length > 0 ? [tags.map((tag) => `#${tag}`).join(' ')] : []),
  ];
}

const rows = new Map<string, (typeof kinds)[number]>(kinds.map((kind) => [kind.id, kind]));

/** What the report says of a kind: its name, the class of its colour, and the letter that tells it without colour. */
export function kindOf(id: string): { readonly label: string; readonly token: string; readonly letter: string } {
  const row = rows.get(id);
  return {
    label: row?.label ?? id,
    token: row?.token ?? 'other',
    letter: (row?.key ?? id.charAt(0)).toUpperCase(),
  };
}

/** The kinds of an article's annotations in the order of the legend; those that the newsroom made come last. */
export const kindsIn = (all: Iterable<string>): readonly string[] => {
  const present = new Set(all);
  return [...[...rows.keys()].filter((id) => present.has(id)), ...[...present].filter((id) => !rows.has(id)).sort()];
};

/** A kind as a chip: its letter on its colour, and its name. */
export const chip = (id: string): string => {
  const { label, token, letter } = kindOf(id);
  return `<span class="chip ${token}" data-letter="${line(letter)}">${line(label)}</span>`;
};

/** What the pointer or the keyboard brings up: a heading and facts, one a line. */
export const card = (heading: string, facts: readonly string[]): string =>
  `<span class="card" role="tooltip"><b>${line(heading)}</b>${facts.map((fact) => `<span>${line(fact)}</span>`).join('')}</span>`;
