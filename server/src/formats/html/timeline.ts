import type { Article, DateMention } from '../../annotate/model.ts';
import type { TextData } from '../../annotate/text/tokens.ts';
import { firstAfter, tokenised } from '../tokens.ts';
import { escapeHtml, line } from './escape.ts';
import { dayWords } from './words.ts';

const width = 780;
const axis = 188;
const rowHeight = 22;
const gap = 14;

/** How many characters of a sentence stand beside a day: what fits the drawing. */
const mostCharacters = 78;

/**
 * The dates that are on the calendar, from the earliest, drawn down an axis with the sentences that name them; the day of publication has a square.
 * Empty without dates.
 */
export function timeline({ text, dates, published }: Article, words: TextData): string {
  const shown = dates.filter(isOnCalendar);
  if (shown.length === 0) return '';
  const sentences = tokenised(text, words);
  const sentenceOf = (date: DateMention): string => {
    const { start, end } = sentences[firstAfter(sentences, date.start)] ?? date;
    return excerpt(text, Math.min(start, date.start), Math.max(end, date.end), date);
  };
  const entries = Map.groupBy(shown, ({ earliest, value }) => `${earliest} ${value}`);
  if (published && !entries.has(`${published.value} ${published.value}`))
    entries.set(`${published.value} ${published.value}`, []);
  const keys = [...entries.keys()].sort();
  let y = gap;
  const rows = keys.map((key) => {
    const [day = '', value = ''] = key.split(' ');
    const isPublication = value === published?.value;
    const lines = [
      ...(isPublication ? ['<tspan class="now">Publication</tspan>'] : []),
      ...new Set((entries.get(key) ?? []).map(sentenceOf)),
    ];
    const top = y;
    y += lines.length * rowHeight + gap;
    const middle = top + rowHeight / 2;
    const mark = isPublication
      ? `<rect x="${axis - 6}" y="${middle - 6}" width="12" height="12"/>`
      : `<circle cx="${axis}" cy="${middle}" r="5"/>`;
    const label = `<text class="day" x="${axis - 18}" y="${middle + 5}" text-anchor="end">${line(dayWords(value === '' ? day : value))}</text>`;
    const said = lines.map(
      (words, index) => `<text x="${axis + 18}" y="${middle + 5 + index * rowHeight}">${words}</text>`,
    );
    return `${label}${mark}${said.join('')}`;
  });
  return [
    `<svg viewBox="0 0 ${width} ${y}" role="img" aria-label="Timeline of ${keys.length} days; the table of dates says the same">`,
    `<line x1="${axis}" y1="${gap / 2}" x2="${axis}" y2="${y - gap / 2}"/>`,
    ...rows,
    '</svg>',
  ].join('\n');
}

/** A sentence on one line with its date marked, cut around it, between words, to what fits. */
function excerpt(text: string, start: number, end: number, date: DateMention): string {
  const clean = (from: number, to: number): readonly string[] => [...text.slice(from, to).replace(/\s+/gu, ' ')];
  const [before, words, after] = [clean(start, date.start), clean(date.start, date.end), clean(date.end, end)];
  const room = Math.max(0, mostCharacters - words.length);
  const most = Math.max(Math.floor(room / 2), room - after.length);
  const head =
    before.length > most ? `… ${join(before.slice(before.length - most)).replace(/^\S*\s+/u, '')}` : join(before);
  const left = Math.max(0, room - Math.min(before.length, most));
  const tail = after.length > left ? `${join(after.slice(0, left)).replace(/\s+\S*$/u, '')} …` : join(after);
  return `${escapeHtml(head.trimStart())}<tspan class="date-words">${escapeHtml(join(words))}</tspan>${escapeHtml(tail.trimEnd())}`;
}

const join = (characters: readonly string[]): string => characters.join('');

const isOnCalendar = (date: DateMention): date is DateMention & { readonly earliest: string } =>
  date.earliest !== undefined && (date.type === 'DATE' || date.type === 'TIME');
