/**
 * Trains the weights of check-worthiness.
 *
 *     node scripts/run.mjs training/worth.ts SENTENCES.jsonl server/src/languages/en/claims-worth.json
 *
 * SENTENCES holds one sentence a line, `{"text", "label": 0|1, "doc"}`, as in the ClaimBuster data set (Arslan, Hassan, Li, Tremayne 2020,
 * CC BY 4.0); it is trained on what the product judges of each. `--without SCORED.jsonl` leaves out the sentences that another file holds too, so that it can score what comes out. With `--folds N` instead of WEIGHTS it trains and scores N times, leaving out every N-th document.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signs, terms, worthWords } from '../server/src/annotate/claims/worth-features.ts';
import { recognise } from '../server/src/annotate/recognise.ts';
import { tokenise } from '../server/src/annotate/text/tokens.ts';
import { worth } from '../server/src/languages/en/claims-worth.ts';
import { english } from '../server/src/languages/en/index.ts';
import { type Example, logistic } from './logistic.ts';

interface Row {
  readonly text: string;
  readonly label: number;
  readonly doc: string;
  readonly signs: readonly string[];
  readonly terms: readonly string[];
}

/** Rarer words hurt on other text, and cost bytes. */
const leastSentences = 25;
const penaltyOfTerms = 8;
const penaltyOfSigns = 10;
/** A word written with a capital more often than this inside sentences is a name: whom a statement is about says nothing of its worth. */
const nameShare = 0.7;
const rounds = 300;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string' }, folds: { type: 'string' } },
});
const [path, output] = positionals;
if (!path || (!output && !values.folds)) {
  process.stderr.write('Usage: worth.ts SENTENCES.jsonl (WEIGHTS.json | --folds N) [--without SCORED.jsonl]\n');
  process.exit(2);
}
const held = new Set(values.without ? sentencesOf(values.without).map(({ text }) => comparable(text)) : []);
const names = namesOf(sentencesOf(path).map(({ text }) => text));
const rows: readonly Row[] = sentencesOf(path)
  .filter(({ text }) => !held.has(comparable(text)))
  .map(features);
if (values.folds) crossValidate(Number(values.folds));
else if (output) writeFileSync(output, `${JSON.stringify(train(rows), null, 2)}\n`);

function sentencesOf(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A sentence without what differs between two copies of it. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words that are written with a capital for the most part where no sentence begins, in lower case. */
function namesOf(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, { all: number; capital: number }>();
  for (const text of texts)
    for (const token of tokenise(text, english.text)
      .filter(({ type }) => type === 'word')
      .slice(1)) {
      const count = seen.get(token.lower) ?? { all: 0, capital: 0 };
      count.all += 1;
      if (/^\p{Lu}/u.test(token.text)) count.capital += 1;
      seen.set(token.lower, count);
    }
  const found = [...seen].filter(
    ([word, { all, capital }]) => all > 2 && capital > nameShare * all && !/^i(?:$|['’])/.test(word),
  );
  return new Set(found.map(([word]) => word.replace(/’/g, "'")));
}

function features({ text, label, doc }: Row): Row {
  const codes = new Set<string>();
  const found = new Set<string>();
  for (const { tokens, from, to } of statements(text)) {
    const words = tokens.slice(from, to).map(({ spelling }) => worthWords(worth).of(spelling));
    for (const { code } of signs(tokens, words, from, to, worth.units)) codes.add(code);
    for (const term of terms(words)) if (!term.split(' ').some((word) => names.has(word))) found.add(term);
  }
  return { text, label, doc, signs: [...codes], terms: [...found] };
}

/** What the product would judge of a sentence: what somebody is reported to say, without who says it and when; all of it where nobody is. */
function statements(text: string) {
  const { paragraph, claims } = recognise(text, english);
  const { tokens } = paragraph;
  const ranges = claims.flatMap(({ content }) =>
    content.map(({ start, end }) => ({
      tokens,
      from: tokens.findIndex((token) => token.end > start),
      to: tokens.findLastIndex((token) => token.start < end) + 1,
    })),
  );
  return ranges.length > 0 ? ranges : [{ tokens, from: 0, to: tokens.length }];
}

function train(sentences: readonly Row[]) {
  const seen = new Map<string, number>();
  for (const row of sentences) for (const term of row.terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  const vocabulary = [...seen]
    .filter(([, times]) => times >= leastSentences)
    .map(([term]) => term)
    .sort();
  const codes = [...new Set(sentences.flatMap((row) => row.signs))].sort();
  const indexOf = new Map([...codes.map((code) => `#${code}`), ...vocabulary].map((name, index) => [name, index]));
  const examples: Example[] = sentences.map((row) => ({
    label: row.label,
    features: [...row.signs.map((code) => `#${code}`), ...row.terms].flatMap((name) => indexOf.get(name) ?? []),
  }));
  const weights = logistic(examples, {
    size: indexOf.size,
    penalty: (index) => (index < codes.length ? penaltyOfSigns : penaltyOfTerms),
    rounds,
  });
  const weight = (name: string) => round(weights[indexOf.get(name) ?? -1] ?? 0);
  return {
    bias: round(weights[indexOf.size] ?? 0),
    signs: Object.fromEntries(codes.map((code) => [code, weight(`#${code}`)])),
    terms: Object.fromEntries(vocabulary.map((term) => [term, weight(term)]).filter(([, value]) => value !== 0)),
  };
}

function score(row: Row, model: ReturnType<typeof train>): number {
  let sum = model.bias;
  for (const code of row.signs) sum += model.signs[code] ?? 0;
  for (const term of row.terms) sum += (model.terms as Record<string, number>)[term] ?? 0;
  return sum;
}

function crossValidate(folds: number): void {
  const documents = [...new Set(rows.map(({ doc }) => doc))].sort();
  const scored: { label: number; score: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(documents.filter((_, index) => index % folds === fold));
    const model = train(rows.filter(({ doc }) => !held.has(doc)));
    for (const row of rows) if (held.has(row.doc)) scored.push({ label: row.label, score: score(row, model) });
  }
  process.stdout.write(`AP ${(100 * averagePrecision(scored)).toFixed(1)}\n`);
}

function averagePrecision(list: readonly { label: number; score: number }[]): number {
  let hits = 0;
  let sum = 0;
  list
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ label }, index) => {
      if (label) sum += ++hits / (index + 1);
    });
  return sum / hits;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
