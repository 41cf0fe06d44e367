import type { Timeline, TimelineEntry } from '../protocol.ts';
import { type Snapshot, toRange } from './snapshot.ts';
import { oneLine } from './words.ts';

/** The dates of an article in the order of the calendar, each with the sentence it stands in; what is not on the calendar is left out. */
export function timeline(snapshot: Snapshot): Timeline {
  const { article } = snapshot;
  const entries: (TimelineEntry & { readonly start: number })[] = [];
  let paragraph = 0;
  for (const date of article.dates) {
    if (!date.earliest || !date.latest) continue;
    while ((article.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) < date.end) paragraph += 1;
    const placed = article.paragraphs[paragraph];
    const sentence = placed?.recognition.paragraph.sentences.find(({ end }) => placed.start + end >= date.end);
    const words =
      placed && sentence ? article.text.slice(placed.start + sentence.start, placed.start + sentence.end) : date.text;
    entries.push({
      value: date.value,
      earliest: date.earliest,
      latest: date.latest,
      text: date.text,
      sentence: oneLine(words, 300),
      range: toRange(snapshot, date),
      start: date.start,
    });
  }
  entries.sort((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || a.start - b.start);
  return { entries: entries.map(({ start: _, ...entry }) => entry) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
