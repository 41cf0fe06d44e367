import type { Article, DateMention } from '../../annotate/model.ts';
import { escapeHtml, line } from './escape.ts';

const rowHeight = 28;
const axis = 150;

/** The dates that are on the calendar, from the earliest, drawn down an axis; the day of publication has a square. Empty without dates. */
export function timeline({ dates, published }: Article): string {
  const byDay = Map.groupBy(dates.filter(hasDay), ({ earliest }) => earliest);
  const days = [...new Set([...byDay.keys(), ...(published ? [published.value] : [])])].sort();
  if (byDay.size === 0) return '';
  const height = days.length * rowHeight;
  const rows = days.map((day, index) => {
    const y = index * rowHeight + rowHeight / 2;
    const here = byDay.get(day) ?? [];
    const words = [
      ...(day === published?.value ? ['Publication'] : []),
      ...new Set(here.map(({ text }) => text.replace(/\s+/gu, ' '))),
    ].join(', ');
    const shown = words.length > 70 ? `${[...words].slice(0, 69).join('')}…` : words;
    const mark =
      day === published?.value
        ? `<rect x="${axis - 6}" y="${y - 6}" width="12" height="12"/>`
        : `<circle cx="${axis}" cy="${y}" r="5"/>`;
    return `<text x="${axis - 16}" y="${y + 5}" text-anchor="end">${escapeHtml(day)}</text>${mark}<text x="${axis + 16}" y="${y + 5}">${line(shown)}</text>`;
  });
  return [
    `<svg viewBox="0 0 720 ${height}" role="img" aria-label="Timeline of ${days.length} days, told in the table below">`,
    `<line x1="${axis}" y1="0" x2="${axis}" y2="${height}"/>`,
    ...rows,
    '</svg>',
  ].join('\n');
}

const hasDay = (date: DateMention): date is DateMention & { readonly earliest: string } =>
  date.earliest !== undefined && (date.type === 'DATE' || date.type === 'TIME');
