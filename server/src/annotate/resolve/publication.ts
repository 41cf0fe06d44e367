import type { CalendarMeaning, DateCandidate } from '../dates/meaning.ts';
import { recogniseDates } from '../dates/recognise.ts';
import type { Language } from '../language.ts';
import type { Publication } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { frontMatter } from '../text/front-matter.ts';
import { tokenise } from '../text/tokens.ts';
import { dateOf, dayNumber, exists, isoDate, parseIsoDate, weekdayOf } from './calendar.ts';
import { inferPublication } from './publication-inferred.ts';

/** A publication date that is kept beside an article. */
export interface KeptPublication {
  /** An ISO date. */
  readonly published: string;
  /** The name of who gave it. */
  readonly by?: string;
}

/** What is known of the publication date from outside the text. */
export interface PublicationHints {
  /** An ISO date, when the caller knows it. */
  readonly published?: string | undefined;
  /** A date that a person gave the article. Front matter, which every reader of the article sees, goes before it. */
  readonly kept?: KeptPublication | undefined;
  /** The name of the article's file, which may hold a date. */
  readonly fileName?: string | undefined;
}

/**
 * The publication date: given, or read from front matter, dateline, byline or file name, or inferred from the article's own evidence; null when
 * nothing tells. Never today, and never surer than what it is read from.
 */
export function publication(
  text: string,
  placed: readonly Placed[],
  { published, kept, fileName, language }: PublicationHints & { readonly language: Language },
): Publication | null {
  const given = published === undefined ? undefined : parseIsoDate(published);
  if (given !== undefined) return { value: isoDate(given), from: 'given', why: 'given' };
  const named = fileName === undefined ? undefined : dateInFileName(fileName);
  return (
    fromPeople(fromFrontMatter(text, language), kept) ??
    fromDateline(placed, named) ??
    fromByline(placed) ??
    (named === undefined
      ? null
      : { value: isoDate(named), from: 'file-name', why: `in the file name “${fileName}”` }) ??
    inferPublication(placed)
  );
}

/** What the front matter says, or else what is kept beside the article; where they differ the reason names both. */
function fromPeople(written: Publication | undefined, kept: KeptPublication | undefined): Publication | undefined {
  const day = kept && parseIsoDate(kept.published);
  if (day === undefined) return written;
  const value = isoDate(day);
  const by = kept?.by === undefined ? '' : ` by ${kept.by}`;
  if (!written) return { value, from: 'given', why: `given${by}, kept beside the article` };
  return written.value === value
    ? written
    : { ...written, why: `${written.why}; the file beside the article says ${value}, given${by}` };
}

/** Keys of front matter that mean the day of publication, the surest first. */
const keys = ['published', 'publishdate', 'datepublished', 'pubdate', 'publicationdate', 'publishedat', 'date'];

function fromFrontMatter(text: string, language: Language): Publication | undefined {
  const block = frontMatter(text);
  if (!block) return undefined;
  const fields = new Map<string, string>();
  for (const line of text.slice(block.start, block.end).split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.set(
        line
          .slice(0, colon)
          .replace(/[\s_"'-]/g, '')
          .toLowerCase(),
        line.slice(colon + 1).trim(),
      );
  }
  for (const key of keys) {
    const day = dayIn(fields.get(key) ?? '', language);
    if (day !== undefined) return { value: isoDate(day), from: 'front-matter', why: `“${key}” in the front matter` };
  }
  return undefined;
}

/** The first full date of a short text, as ISO or in words. */
function dayIn(text: string, language: Language): number | undefined {
  const plain = text.replace(/^["']|["']$/g, '').slice(0, 60);
  const iso = parseIsoDate(plain);
  if (iso !== undefined || plain === '') return iso;
  const paragraph = { text: plain, tokens: tokenise(plain, language.text), sentences: [] };
  return recogniseDates(paragraph, language)
    .map(fullDay)
    .find((day) => day !== undefined);
}

/** A dateline with its year, or with the year that the file name's date lends to its day and month. */
function fromDateline(placed: readonly Placed[], named: number | undefined): Publication | undefined {
  for (const { recognition } of placed) {
    const length = recognition.form.dateline;
    if (length === 0) continue;
    for (const candidate of recognition.dates) {
      if (candidate.end > length) break;
      const day = fullDay(candidate) ?? (named === undefined ? undefined : nearest(candidate, named));
      if (day === undefined) continue;
      const dated: Publication = { value: isoDate(day), from: 'dateline', why: `“${candidate.text}” in the dateline` };
      return named === undefined || named === day ? dated : between(dated, day, named);
    }
  }
  return undefined;
}

/** A dateline is of the day of filing, a file name often of the next day's paper: where they differ, either can be meant, more likely the later. */
function between(dateline: Publication, day: number, named: number): Publication {
  const later: Publication =
    named > day
      ? { value: isoDate(named), from: 'file-name', why: 'most likely: in the file name, after the dateline' }
      : dateline;
  return { ...later, earliest: isoDate(Math.min(day, named)), latest: isoDate(Math.max(day, named)) };
}

/** The day that a month and day without a year name nearest to another day, if within a month of it. */
function nearest({ meaning }: DateCandidate, day: number): number | undefined {
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined) return undefined;
  const { year } = dateOf(day);
  const { month, day: dayOfMonth } = meaning;
  return [year - 1, year, year + 1]
    .filter((candidate) => exists(candidate, month, dayOfMonth))
    .map((candidate) => dayNumber(candidate, month, dayOfMonth))
    .find((candidate) => Math.abs(candidate - day) <= 31);
}

/** How far down an article a byline or a line with its date may stand. */
const paragraphsAtTop = 8;
/** How many characters besides the date a line with the article's date may have. */
const besidesDate = 60;

/** A short line at the top that is little more than a full date: `By Jane Doe, 28 December 2021`, `Published 28 December 2021 10:30`. */
function fromByline(placed: readonly Placed[]): Publication | undefined {
  for (const { recognition, zone } of placed.slice(0, paragraphsAtTop)) {
    if (zone === 'headline' || zone === 'crosshead') continue;
    const { text } = recognition.paragraph;
    for (const candidate of recognition.dates) {
      const day = fullDay(candidate);
      const beside = text.length - (candidate.end - candidate.start);
      if (day === undefined || beside > besidesDate || /[.!?]$/u.test(text)) continue;
      return { value: isoDate(day), from: 'byline', why: `“${candidate.text}” in the byline` };
    }
  }
  return undefined;
}

/** `2021-12-28`, `2021_12_28` or `20211228` in a file name, not inside a longer number. */
function dateInFileName(name: string): number | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d)/.exec(name);
  return match ? parseIsoDate(`${match[1]}-${match[3]}-${match[4]}`) : undefined;
}

/** The day of a date written with year, month and day, unless its weekday contradicts it or its day and month could be swapped. */
export function fullDay({ meaning }: { readonly meaning: DateCandidate['meaning'] }): number | undefined {
  if (meaning.kind !== 'calendar') return undefined;
  const { year, month, day, weekday, order }: CalendarMeaning = meaning;
  if (year === undefined || month === undefined || day === undefined || order === 'open' || !exists(year, month, day))
    return undefined;
  const number = dayNumber(year, month, day);
  return weekday === undefined || weekdayOf(number) === weekday ? number : undefined;
}
