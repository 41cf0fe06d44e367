/**
 * npm run bench
 *
 * How long an article takes, cold and for one typed key, at growing sizes. Read the ratios: absolute times are this machine's.
 */
import { readFileSync } from 'node:fs';
import { type Annotated, annotate } from '../../server/src/annotate/annotate.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';

const options = { language: english, published: '2026-03-10' };
const settings = parseSettings({});
const sample = readFileSync(new URL('../../samples/harbour-agreement.article', import.meta.url), 'utf8');

/** A text of about a size whose paragraphs are all different, as in real articles: equal ones would come from the cache. */
function article(characters: number): string {
  const paragraphs = sample.split(/\n{2,}/);
  const result: string[] = [];
  let length = 0;
  for (let index = 0; length < characters; index++) {
    const paragraph = (paragraphs[index % paragraphs.length] ?? '').replace(/ (the|a) /, ` $1 ${index}-page `);
    result.push(paragraph);
    length += paragraph.length + 2;
  }
  return result.join('\n\n');
}

/** The median time of several runs, in milliseconds. */
function median(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** What the editor asks for after a key: the article of the new text and its tokens. */
function answer(text: string, known?: Annotated): Annotated {
  const result = annotate(text, options, known?.recognitions);
  semanticTokens(snapshot({ uri: 'untitled:a', version: 1, languageId: 'news-article', article: result, settings }));
  return result;
}

const type = (text: string, key: string): string => {
  const middle = text.indexOf(' ', text.length >> 1);
  return text.slice(0, middle) + key + text.slice(middle);
};

answer(article(200_000));
const rows = [sample, article(10_000), article(100_000), article(1_000_000)].map((text) => {
  const runs = text.length > 500_000 ? 3 : 9;
  const cold = median(runs, () => answer(text));
  let before = answer(text);
  let typed = text;
  let key = 0;
  const oneKey = median(runs * 3, () => {
    typed = type(typed, String.fromCharCode(97 + (key++ % 26)));
    before = answer(typed, before);
  });
  return { size: text.length, cold, oneKey };
});

console.log('characters   cold ms   ms per 100 kB   one key ms   key / cold');
for (const { size, cold, oneKey } of rows) {
  const figures = [
    String(size).padStart(10),
    cold.toFixed(1).padStart(9),
    ((cold / size) * 100_000).toFixed(1).padStart(15),
    oneKey.toFixed(2).padStart(12),
    `1/${Math.round(cold / oneKey)}`.padStart(12),
  ];
  console.log(figures.join(' '));
}
const [, small, middle, large] = rows;
if (small && middle && large) {
  const growth = (a: typeof small, b: typeof small) => (b.cold / a.cold / (b.size / a.size)).toFixed(2);
  console.log(
    `growth of the cold time beside the growth of the text: 10 to 100 kB ${growth(small, middle)}, 100 kB to 1 MB ${growth(middle, large)}`,
  );
}
