import type { DateCandidate } from '../dates/meaning.ts';
import type { DateMention, DateParts, Publication, TimexType } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { uniqueIds } from '../text/identity.ts';
import { dateOf, isoDate, type Period, parseIsoDate, yearPeriod } from './calendar.ts';
import { type Reading, resolveCalendar } from './calendar-date.ts';
import { areSame, changedParagraphs, movedTo } from './changed.ts';
import { type DayOrder, inOrder, resolveInDigits } from './day-order.ts';
import { durationValue, resolveShift } from './relative-date.ts';
import { type Anchor, Story } from './story.ts';

/** The dates of a version of an article, and all that they hang on. */
export interface ResolvedDates {
  readonly paragraphs: readonly Placed[];
  readonly published: string | undefined;
  readonly order: DayOrder;
  readonly mentions: readonly DateMention[];
  /** For each mention the indices of its paragraph and of its candidate there. */
  readonly places: readonly (readonly [paragraph: number, candidate: number])[];
}

/**
 * Decides which day each expression of time means, from the date candidates of the whole article and its publication date. Dates are read in the
 * order of the text; each may lean on the publication or on dates told before it.
 *
 * @param order which number of a date in digits is the day.
 * @param before the dates of an earlier version; it makes no difference but in time.
 * @returns mentions in the order of the text, offsets into the article. Where nothing settles a part of a value, it is written X.
 */
export function resolveDates(
  paragraphs: readonly Placed[],
  published: Publication | null,
  order: DayOrder,
  before?: ResolvedDates,
): ResolvedDates {
  const now = { paragraphs, published: published?.value, order };
  return carriedOver(now, before) ?? { ...now, ...readInOrder(paragraphs, published, order) };
}

/** The dates of an earlier version where this one has the same in the same paragraphs: only their places differ, as after most keys. */
function carriedOver(
  now: Pick<ResolvedDates, 'paragraphs' | 'published' | 'order'>,
  before: ResolvedDates | undefined,
): ResolvedDates | undefined {
  const { paragraphs, published, order } = now;
  if (!before || before.published !== published || JSON.stringify(before.order) !== JSON.stringify(order))
    return undefined;
  const changed = changedParagraphs(before.paragraphs, paragraphs);
  if (!changed || !areSame(changed, before.paragraphs, paragraphs, ({ dates }) => dates)) return undefined;
  const { places } = before;
  const mentions = before.mentions.map((mention, index) => {
    const [paragraph, at] = places[index] ?? [0, 0];
    const { start: offset, recognition } = paragraphs[paragraph] as Placed;
    const { start, end } = recognition.dates[at] as DateCandidate;
    return movedTo(mention, offset + start, offset + end);
  });
  return { ...now, mentions, places };
}

function readInOrder(
  paragraphs: readonly Placed[],
  published: Publication | null,
  order: DayOrder,
): Pick<ResolvedDates, 'mentions' | 'places'> {
  const story = new Story(published ? parseIsoDate(published.value) : undefined);
  const unique = uniqueIds();
  const mentions: DateMention[] = [];
  const places: [number, number][] = [];
  paragraphs.forEach(({ start, recognition }, index) => {
    story.paragraph = index;
    let range = false;
    story.rangeStart = undefined;
    for (const [at, found] of recognition.dates.entries()) {
      const candidate = inOrder(found, order);
      const reading = read(candidate, story, order);
      if (!reading) {
        range = false;
        story.rangeStart = undefined;
        continue;
      }
      const mention = toMention(candidate, reading, start, unique(candidate.id));
      const before = mentions.at(-1);
      if (before && range) mentions[mentions.length - 1] = { ...before, until: mention.id };
      range = candidate.opensRange;
      story.rangeStart =
        range && candidate.written.year !== undefined ? anchorOf(candidate, reading, mention.id, story) : undefined;
      mentions.push(mention);
      places.push([index, at]);
      remember(candidate, reading, mention.id, story);
    }
  });
  return { mentions, places };
}

function read(candidate: DateCandidate, story: Story, order: DayOrder): Reading | undefined {
  const { meaning } = candidate;
  switch (meaning.kind) {
    case 'calendar':
      return meaning.order === 'open'
        ? resolveInDigits(meaning, order)
        : resolveCalendar(meaning, candidate.tense, story);
    case 'shift':
      return resolveShift(meaning, candidate.tense, story);
    case 'duration':
      return { value: durationValue(meaning), anchor: 'none', why: 'a stretch of time' };
    case 'set':
      return { value: meaning.value, anchor: 'none', why: 'comes round again and again' };
    case 'vague':
      return { value: meaning.value, anchor: 'none', why: vagueWhy[meaning.value] };
  }
}

const vagueWhy = {
  PRESENT_REF: 'the time of writing, no more exactly',
  PAST_REF: 'some time before, no more exactly',
  FUTURE_REF: 'some time ahead, no more exactly',
} as const;

function anchorOf({ text }: DateCandidate, { period }: Reading, id: string, { paragraph }: Story): Anchor | undefined {
  return period && { id, text, period, paragraph };
}

/** Tells the story what later dates may lean on. */
function remember({ meaning, text, time }: DateCandidate, { period }: Reading, id: string, story: Story): void {
  if (meaning.kind === 'duration' && /^the (?:first )?(?:six|nine|6|9) months$/i.test(text)) {
    reportMonths(id, text, story);
  }
  if (!period) return;
  const anchor = { id, text, period, paragraph: story.paragraph };
  if (meaning.kind === 'shift' && meaning.from === 'comparison') return;
  story.tell(anchor);
  const over = story.published === undefined || period.last < story.published;
  const compared = meaning.kind === 'calendar' && meaning.sameQuarter === true;
  if (period.unit === 'quarter' && !time && over && !compared) story.report(anchor);
}

/** Figures for `the nine months` compare with the year before. */
function reportMonths(id: string, text: string, story: Story): void {
  if (story.published === undefined) return;
  story.report({ id, text, period: yearPeriod(dateOf(story.published).year), paragraph: story.paragraph });
}

function toMention(candidate: DateCandidate, reading: Reading, offset: number, id: string): DateMention {
  const { start, end, text, mod, time, written, confidence, by } = candidate;
  const { period, anchor, why } = reading;
  const [first, last] = reading.range ?? [period?.first, period?.last];
  // Assigned, not spread: this runs for every date of the article at every key, and spreading takes twice as long.
  const mention: Writable<DateMention> = {
    id,
    start: offset + start,
    end: offset + end,
    text,
    type: typeOf(candidate, reading),
    value: withTime(reading.value, time),
    written,
    implied: impliedParts(period, written),
    anchor,
    why,
    confidence: Math.round(confidence * (reading.certainty ?? 1) * 100) / 100,
    by,
    status: 'suggested',
  };
  if (mod) mention.mod = mod;
  if (first !== undefined && last !== undefined) {
    mention.earliest = isoDate(first);
    mention.latest = isoDate(last);
  }
  return mention;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function typeOf({ meaning, time }: DateCandidate, { value }: Reading): TimexType {
  if (meaning.kind === 'set') return 'SET';
  if (meaning.kind === 'duration' || value.startsWith('PT')) return 'DURATION';
  return time ? 'TIME' : 'DATE';
}

function withTime(value: string, time: DateCandidate['time']): string {
  if (!time) return value;
  if (time.part) return `${value}T${time.part}`;
  return `${value}T${String(time.hour ?? 0).padStart(2, '0')}:${String(time.minute ?? 0).padStart(2, '0')}`;
}

/** The parts of a period that its text leaves out. */
function impliedParts(period: Period | undefined, written: DateParts): DateParts {
  if (!period) return {};
  const { year, month, day } = dateOf(period.first);
  const months = period.unit === 'day' || period.unit === 'month';
  const years =
    months || period.unit === 'year' || period.unit === 'quarter' || period.unit === 'half' || period.unit === 'season';
  const implied: Writable<DateParts> = {};
  if (years && written.year === undefined) implied.year = year;
  if (months && written.month === undefined) implied.month = month;
  if (period.unit === 'day' && written.day === undefined) implied.day = day;
  return implied;
}
