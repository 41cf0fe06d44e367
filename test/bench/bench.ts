/**
 * npm run bench
 *
 * How long an article takes, cold and for one typed key, at growing sizes, what the checks cost, and how fast the recognisers are beside their peers in the same run.
 * Read the ratios: absolute times are this machine's.
 */
import * as chrono from 'chrono-node';
import compromise from 'compromise/three';
import { type Annotated, annotate } from '../../server/src/annotate/annotate.ts';
import { recogniseDates } from '../../server/src/annotate/dates/recognise.ts';
import { recogniseEntities } from '../../server/src/annotate/entities/recognise.ts';
import type { Paragraph } from '../../server/src/annotate/model.ts';
import { sentences } from '../../server/src/annotate/text/sentences.ts';
import { tokenise } from '../../server/src/annotate/text/tokens.ts';
import { checks, findProblems } from '../../server/src/checks/index.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';
import { article, median, sample } from './articles.ts';

const options = { language: english, published: '2024-03-12' };
const settings = parseSettings({});
const allLevels = Object.fromEntries(checks.map(({ id }) => [id, 'hint']));
/** What the editor asks for after a key: the article of the new text and its tokens. */
function answer(text: string, known?: Annotated): Annotated {
  const result = annotate(text, options, known?.recognitions);
  const parts = { uri: 'untitled:a', version: 1, languageId: 'news-article', article: result, settings };
  semanticTokens(snapshot({ ...parts, language: english }));
  return result;
}

/** A paragraph cut into tokens and sentences: what each recogniser needs first. */
function read(text: string): Paragraph {
  const tokens = tokenise(text, english.text);
  return { text, tokens, sentences: sentences(text, tokens, english.text) };
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

const checkedText = article(100_000);
const checkedArticle = annotate(checkedText, options);
const analysis = median(9, () => annotate(checkedText, options));
const allChecks = median(9, () => findProblems(checkedArticle, english.checks, { levels: allLevels }));
console.log(
  `\nall ${checks.length} checks on 100 kB: ${allChecks.toFixed(1)} ms, ${((100 * allChecks) / analysis).toFixed(1)} % of the analysis`,
);

console.log('\nbeside peers, on 100 kB, warm, one thread');
const text = article(100_000);
const paragraphs = text.split('\n\n').map(read);
const tokens = paragraphs.reduce((sum, paragraph) => sum + paragraph.tokens.length, 0);
const published = new Date('2024-03-12');
const compare = (
  what: string,
  unit: string,
  amount: number,
  ours: () => unknown,
  peer: string,
  theirs: () => unknown,
) => {
  const [mine, other] = [median(9, ours), median(3, theirs)];
  const rate = (time: number) => Math.round((amount / time) * 1000).toLocaleString('en');
  console.log(`${what}: ${rate(mine)} ${unit}/s; ${peer}: ${rate(other)}; ratio ${(other / mine).toFixed(1)}`);
};
compare(
  'names, raw text to mentions',
  'tokens',
  tokens,
  () => paragraphs.map((paragraph) => recogniseEntities(read(paragraph.text), english)),
  'compromise',
  () => paragraphs.map((paragraph) => compromise(paragraph.text).topics().json()),
);
compare(
  'dates, raw text to candidates',
  'characters',
  text.length,
  () => paragraphs.map((paragraph) => recogniseDates(read(paragraph.text), english)),
  'chrono-node',
  () => paragraphs.map((paragraph) => chrono.parse(paragraph.text, published)),
);
compare(
  'a whole article with claims',
  'characters',
  text.length,
  () => annotate(text, options),
  'compromise, quotations alone',
  () => paragraphs.map((paragraph) => compromise(paragraph.text).quotations().json()),
);
