import type { DayOrderChoice } from '../annotate/resolve/day-order.ts';
import { isoDate, UsageError } from './errors.ts';

/** What a caller says of how articles are to be read. */
export interface ReadingOptions {
  /** An ISO date. */
  readonly published: string | undefined;
  readonly dayOrder: DayOrderChoice;
}

/** The options of a command that annotates, for `parse`. */
export const readingOptions = {
  published: { type: 'string' },
  'day-order': { type: 'string', default: 'auto' },
} as const;

const dayOrders: readonly DayOrderChoice[] = ['auto', 'dayFirst', 'monthFirst'];

/** Makes sense of the options, or throws a usage error. */
export function readingOf(values: {
  readonly published?: string | undefined;
  readonly 'day-order': string;
}): ReadingOptions {
  return {
    published: values.published === undefined ? undefined : isoDate(values.published, '--published'),
    dayOrder: dayOrderOf(values['day-order']),
  };
}

/** How to read dates in digits, or a usage error. */
export function dayOrderOf(value: string): DayOrderChoice {
  const order = dayOrders.find((one) => one === value);
  if (!order) throw new UsageError(`--day-order takes one of ${dayOrders.join(', ')}, not "${value}".`);
  return order;
}
