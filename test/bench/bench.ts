/**
 * npm run bench
 *
 * How long an article takes, cold and for one typed key, at growing sizes, and how fast the recognisers are beside their peers in the same run.
 * Read the ratios: absolute times are this machine's. All times are processor time of this thread.
 */
import * as chrono from 'chrono-node';
import compromise from 'compromise/three';
import { type Annotated, annotate } from '../../server/src/annotate/annotate.ts';
import { recogniseClaims } from '../../server/src/annotate/claims/recognise.ts';
import { recogniseDates } from '../../server/src/annotate/dates/recognise.ts';
import { recogniseEntities } from '../../server/src/annotate/entities/recognise.ts';
import type { Paragraph } from '../../server/src/annotate/model.ts';
import { resolveClaims } from '../../server/src/annotate/resolve/claims.ts';
import { sentences } from '../../server/src/annotate/text/sentences.ts';
import { tokenise } from '../../server/src/annotate/text/tokens.ts';
import { checks, findProblems } from '../../server/src/checks/index.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';
import { article, checking, cost, costs, sample } from './articles.ts';

const options = { language: english, published: '2024-03-12' };
const settings = parseSettings({});
/** What the editor asks for after a key: the article of the new text and its tokens. */
function answer(text: string, known?: Annotated): Annotated {
  const result = annotate(text, options, known);
  const parts = { uri: 'untitled:a', version: 1, languageId: 'news-article', article: result, settings };
  semanticTokens(snapshot({ ...parts, language: english }));
  return result;
}

/** A paragraph cut into tokens and sentences: what each recogniser needs first. */
function read(text: string): Paragraph {
  const tokens = tokenise(text, english.text);
  return { text, tokens, sentences: sentences(text, tokens, english.text) };
}

/** Types a letter in the middle of the text with each call, and asks for the answer. */
function typist(text: string): () => void {
  let typed = text;
  let before = answer(text);
  let keys = 0;
  return () => {
    const middle = typed.indexOf(' ', typed.length >> 1);
    typed = typed.slice(0, middle) + String.fromCharCode(97 + (keys++ % 26)) + typed.slice(middle);
    before = answer(typed, before);
  };
}

const asked: (readonly [what: string, asked: string, measured: string])[] = [];
const part = (whole: number, of: number) => `1/${(of / whole).toFixed(1)}`;

// Before anything else runs: weights and tables are read at the first answer.
const started = performance.now();
answer(sample);
const first = performance.now() - started;

for (let runs = 0; runs < 5; runs++) answer(article(200_000));
console.log('characters   cold ms   ms per 100 kB   one key ms   key / cold');
const rows = [sample, ...[10_000, 100_000, 1_000_000, 5_000_000].map(article)].map((text) => {
  const { cold, oneKey } = costs({ cold: () => answer(text), oneKey: typist(text) }, text.length > 500_000 ? 3 : 5);
  const figures = [
    String(text.length).padStart(10),
    cold.toFixed(1).padStart(9),
    ((cold / text.length) * 100_000).toFixed(1).padStart(15),
    oneKey.toFixed(2).padStart(12),
    part(oneKey, cold).padStart(12),
  ];
  console.log(figures.join(' '));
  return { size: text.length, cold, oneKey };
});
for (const { size, cold, oneKey } of rows.slice(2, 4))
  asked.push([`one key in ${size / 1000} kB, of its cold time`, '1/20', part(oneKey, cold)]);
for (const [index, large] of rows.entries()) {
  const small = rows[index - 1];
  if (!small || index < 2) continue;
  const growth = large.cold / small.cold / (large.size / small.size);
  asked.push([`growth from ${small.size / 1000} to ${large.size / 1000} kB, of the text's`, '1', growth.toFixed(2)]);
}

const line = article(600_000).replaceAll(/\s+/g, ' ');
const perCharacter = ({ cold, size }: { cold: number; size: number }) => cold / size;
const onLines = rows[3] ?? { cold: 0, size: 1 };
const onOneLine = { cold: cost(() => answer(line)), size: line.length };
asked.push([
  `a line of ${read(line).tokens.length.toLocaleString('en')} tokens, of the time on paragraphs`,
  'linear',
  (perCharacter(onOneLine) / perCharacter(onLines)).toFixed(2),
]);

const text = article(100_000);
const paragraphs = text.split('\n\n');
const megabyte = article(1_000_000).split('\n\n');
const names = costs(
  {
    ours: () => megabyte.map((paragraph) => recogniseEntities(read(paragraph), english)),
    compromise: () => paragraphs.map((paragraph) => compromise(paragraph).topics().json()),
  },
  3,
);
const tokens = (texts: readonly string[]) => texts.reduce((sum, paragraph) => sum + read(paragraph).tokens.length, 0);
const rate = tokens(megabyte) / names.ours;
const peerRate = tokens(paragraphs) / names.compromise;
asked.push(
  ['names in 1 MB, raw text to mentions, tokens a second', '150,000', Math.round(rate * 1000).toLocaleString('en')],
  ['names, beside compromise', '30 x', `${(rate / peerRate).toFixed(1)} x`],
);

const published = new Date('2024-03-12');
const dates = costs({
  ours: () => paragraphs.map((paragraph) => recogniseDates(read(paragraph), english)),
  chrono: () => paragraphs.map((paragraph) => chrono.parse(paragraph, published)),
});
asked.push(['dates, raw text to candidates, beside chrono-node', '1 x', `${(dates.chrono / dates.ours).toFixed(1)} x`]);

const short = article(6_000);
const { paragraphs: placed, resolved } = annotate(short, options);
const claims = costs({
  compromise: () => compromise(short).quotations().json(),
  // From tokens, sentences and names to statements with their speakers: what claims add to an article.
  alone: () => {
    const recognised = placed.map(({ recognition, ...place }) => {
      const own = recogniseClaims(recognition.paragraph, english, recognition.mentions);
      return { ...place, recognition: { ...recognition, claims: own } };
    });
    return resolved && resolveClaims(short, recognised, resolved.names, resolved.pronouns);
  },
  whole: () => annotate(short, options),
});
asked.push(
  [
    'claims of 6 kB with their speakers, beside compromise’s quotations',
    '20 x',
    `${(claims.compromise / claims.alone).toFixed(1)} x`,
  ],
  ['everything of 6 kB, beside compromise’s quotations', '', `${(claims.compromise / claims.whole).toFixed(1)} x`],
  ['first answer with weights and tables, by the clock, ms', '100', first.toFixed(0)],
);

const everyLevel = Object.fromEntries(checks.map(({ id }) => [id, 'hint']));
for (const [which, levels] of [
  ['the checks that are on by default', {}],
  [`all ${checks.length} checks`, everyLevel],
] as const) {
  const { analysis, cold, oneKey } = checking<Annotated>(
    (before) => {
      const typed = before ? `${text.slice(0, 50_000)}x${text.slice(50_000)}` : text;
      return annotate(typed, options, before);
    },
    (annotated) => findProblems(annotated, english.checks, { levels }),
  );
  asked.push(
    [`${which} on 100 kB, of the analysis`, '10 %', `${((100 * cold) / analysis).toFixed(1)} %`],
    [`${which} after one key, ms`, '', oneKey.toFixed(1)],
  );
}

const width = Math.max(...asked.map(([what]) => what.length));
console.log(`\n${'what'.padEnd(width)}    asked   measured`);
for (const [what, wanted, measured] of asked)
  console.log(`${what.padEnd(width)} ${wanted.padStart(8)} ${measured.padStart(10)}`);
