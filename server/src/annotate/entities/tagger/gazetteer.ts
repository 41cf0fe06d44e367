/** What the lists know about a word or phrase: one bit a list. The order is part of the weights' format. */
export const listNames = [
  'given name',
  'family name',
  'country',
  'region',
  'large city',
  'city',
  'town',
  'nationality',
  'organisation word',
  'place word',
  'event word',
  'role',
  'calendar',
  'common word',
  'organisation',
  'person',
] as const;

export type ListName = (typeof listNames)[number];

/** The bit of a list. */
export const bitOf = (list: ListName): number => 1 << listNames.indexOf(list);
