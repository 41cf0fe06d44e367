import type { Unit } from '../dates/data.ts';
import { dateOf, type Period } from './calendar.ts';

/** A date of the story that later ones can lean on. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly period: Period;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** What the story has told so far, while its dates are resolved in order. One entry a unit, so that looking back costs nothing. */
export class Story {
  /** The day number of publication, where it is known. */
  readonly published: number | undefined;
  #latest: Partial<Record<Period['unit'], Anchor>> = {};
  #last: Anchor | undefined;
  #byDayOfMonth = new Map<number, Anchor>();
  #compared: Anchor | undefined;
  paragraph = 0;
  /** The date that begins a range, while the one that ends it is resolved. */
  rangeStart: Anchor | undefined;

  constructor(published: number | undefined) {
    this.published = published;
  }

  tell(anchor: Anchor): void {
    this.#latest[anchor.period.unit] = anchor;
    this.#last = anchor;
    if (anchor.period.unit === 'day') this.#byDayOfMonth.set(dateOf(anchor.period.first).day, anchor);
  }

  /** Remembers the period that figures are reported for, with which `a year earlier` compares. */
  report(anchor: Anchor): void {
    this.#compared = anchor;
  }

  get compared(): Anchor | undefined {
    return this.#compared;
  }

  /** The date told last. */
  get last(): Anchor | undefined {
    return this.#last;
  }

  /** The date told last that fell on a day of some month. */
  onDayOfMonth(day: number): Anchor | undefined {
    return this.#byDayOfMonth.get(day);
  }

  of(unit: Period['unit']): Anchor | undefined {
    return this.#latest[unit];
  }

  /** The date told last that settles a unit: one as fine or finer. */
  settling(unit: Unit): Anchor | undefined {
    const last = this.#last;
    if (last && finer(last.period.unit, unit)) return last;
    let best: Anchor | undefined;
    for (const anchor of Object.values(this.#latest)) {
      if (finer(anchor.period.unit, unit) && (!best || anchor.paragraph >= best.paragraph)) best = anchor;
    }
    return best;
  }
}

const order: readonly string[] = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];
const finer = (unit: string, than: string): boolean => order.indexOf(unit) <= order.indexOf(than);
