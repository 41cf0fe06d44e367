/**
 * node --import ./scripts/bin-loader.ts training/evaluate.ts GOLD.jsonl
 * node --import ./scripts/bin-loader.ts training/evaluate.ts --labels training/labels/names/settled.jsonl --corpora FOLDER [--all]
 *
 * How well the recognisers do on labelled articles, one JSON object a line: `{ text, dct?, entities?, timex?, attributions? }` with offsets in
 * UTF-16 code units. Prints precision, recall and F1 for whichever labels the file has. With `--labels`: how well they do on our own labels that are held
 * out of training (with `--all`, on all of them), by kind, and whether mentions of one entity come together.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../server/src/annotate/annotate.ts';
import type { MentionCandidate } from '../server/src/annotate/entities/recognise.ts';
import { plainKey } from '../server/src/annotate/entities/spelling.ts';
import type { Article, Span } from '../server/src/annotate/model.ts';
import type { Placed } from '../server/src/annotate/recognise.ts';
import { resolveEntities } from '../server/src/annotate/resolve/entities.ts';
import { english } from '../server/src/languages/en/index.ts';
import { articlesOf, type LabelledArticle } from './label-articles.ts';
import { type LabelledMention, readLabels } from './labels.ts';

interface Gold {
  readonly text: string;
  readonly dct?: string;
  readonly entities?: readonly (readonly [number, number, string])[];
  readonly timex?: readonly (Span & { readonly value: string; readonly fn?: string })[];
  readonly attributions?: readonly { readonly content: readonly (readonly [number, number])[] }[];
}

/** True positives, predictions and labels of one measure. */
interface Count {
  found: number;
  predicted: number;
  gold: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'string' }, corpora: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined && !(values.labels && values.corpora)) {
  process.stderr.write('Usage: evaluate.ts GOLD.jsonl, or evaluate.ts --labels LABELS.jsonl --corpora FOLDER\n');
  process.exit(2);
}

const counts = new Map<string, Count>();
for (const line of file ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []) {
  const gold: Gold = JSON.parse(line);
  const article = annotate(gold.text, { language: english, published: gold.dct?.slice(0, 10) });
  if (gold.entities) countEntities(gold.text, gold.entities, article);
  if (gold.timex) countDates(gold.text, gold.timex, article);
  if (gold.attributions) countContents(gold.text, gold.attributions, article);
}
if (values.labels && values.corpora) {
  const documents = readLabels(values.labels).filter(({ held }) => held || values.all);
  for (const article of articlesOf(documents, values.corpora)) countLabels(article);
}
for (const [name, { found, predicted, gold }] of counts) {
  const precision = predicted === 0 ? 0 : found / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  console.log(`${name.padEnd(36)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
}

function count(name: string, add: Partial<Count>): void {
  const sum = counts.get(name) ?? { found: 0, predicted: 0, gold: 0 };
  counts.set(name, sum);
  for (const key of ['found', 'predicted', 'gold'] as const) sum[key] += add[key] ?? 0;
}

/** Names by span and class, strictly: both borders and the class must be right, but for a leading article and a possessive. */
function countEntities(text: string, labels: NonNullable<Gold['entities']>, article: Article): void {
  const classes: Readonly<Record<string, string>> = {
    PERSON: 'person',
    ORGANIZATION: 'organisation',
    LOCATION: 'location',
    FACILITY: 'location',
  };
  const key = (start: number, end: number, kind: string) => {
    const name = classes[kind.toUpperCase()];
    const span = nameOnly(text, start, end);
    return name ? [`${name} ${span.start} ${span.end}`] : [];
  };
  const gold = new Set(labels.flatMap(([start, end, kind]) => key(start, end, kind)));
  const predicted = new Set(article.mentions.flatMap(({ start, end, kind }) => key(start, end, kind)));
  for (const name of ['person', 'organisation', 'location']) {
    const of = (keys: ReadonlySet<string>) => [...keys].filter((one) => one.startsWith(`${name} `));
    const sums = {
      found: of(predicted).filter((one) => gold.has(one)).length,
      predicted: of(predicted).length,
      gold: of(gold).length,
    };
    count(`names: ${name}`, sums);
    count('names: all three', sums);
  }
}

/** Names by span and kind, and the pairs of mentions that name one entity: among the names that were found, and among all. */
function countLabels({ text, mentions }: LabelledArticle): void {
  const bare = <T extends Span>(mention: T): T => {
    const name = nameOnly(text, mention.start, mention.end);
    return { ...mention, ...withoutAffixes(text, name) };
  };
  const gold = mentions.map(bare);
  const amounts = new Set(['MONEY', 'PERCENT', 'QUANTITY']);
  const annotated = annotate(text, { language: english });
  const predicted = annotated.mentions
    .filter(({ kind }) => !amounts.has(kind))
    .map((mention) => bare({ ...mention, cluster: mention.entity }));
  const compare = (name: string, a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    count(name, { found: [...b].filter((key) => a.has(key)).length, predicted: b.size, gold: a.size });
  const place = ({ start, end }: Span) => `${start}-${end}`;
  for (const kind of new Set([...gold, ...predicted].map((mention) => mention.kind))) {
    const of = (list: typeof gold | typeof predicted) =>
      new Set(list.flatMap((mention) => (mention.kind === kind ? [place(mention)] : [])));
    compare(`labels: ${kind}`, of(gold), of(predicted));
  }
  const whole = (list: typeof gold | typeof predicted) =>
    new Set(list.map((mention) => `${place(mention)} ${mention.kind}`));
  compare('labels: all kinds', whole(gold), whole(predicted));
  const pairs = (list: readonly (Span & { readonly cluster: number | string })[]) =>
    new Set(
      list.flatMap((one, index) =>
        list
          .slice(index + 1)
          .flatMap((other) => (one.cluster === other.cluster ? [`${place(one)} ${place(other)}`] : [])),
      ),
    );
  const places = (list: readonly Span[]) => new Set(list.map(place));
  const inGold = places(gold);
  const inPredicted = places(predicted);
  compare(
    'coreference: pairs of found names',
    pairs(gold.filter((mention) => inPredicted.has(place(mention)))),
    pairs(predicted.filter((mention) => inGold.has(place(mention)))),
  );
  compare('coreference: pairs of all names', pairs(gold), pairs(predicted));
  const given = resolveEntities(text, withNames(annotated.paragraphs, gold), english).mentions;
  compare(
    'coreference: pairs of given names',
    pairs(gold),
    pairs(given.map((one) => ({ ...one, cluster: one.entity }))),
  );
}

/** The paragraphs as if recognition had found just the labelled names, to see how well they are brought together. */
function withNames(paragraphs: readonly Placed[], names: readonly LabelledMention[]): readonly Placed[] {
  return paragraphs.map((paragraph) => {
    const { start, end, recognition } = paragraph;
    const mentions = names
      .filter((name) => name.start >= start && name.end <= end)
      .map(({ kind, ...name }): MentionCandidate => {
        const span = { start: name.start - start, end: name.end - start };
        const text = recognition.paragraph.text.slice(span.start, span.end);
        const form = /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,})$/u.test(text) ? 'acronym' : 'name';
        const readings = [{ kind, probability: 1 }];
        const key = plainKey(text);
        return {
          id: `m${start}-${span.start}`,
          ...span,
          text,
          key,
          kind,
          form,
          by: 'label',
          confidence: 1,
          readings,
          roles: [],
        };
      })
      .sort((a, b) => a.start - b.start);
    return { ...paragraph, recognition: { ...recognition, mentions, doubtful: [] } };
  });
}

/** The name in a word with a hyphen that the labels mark whole: `U.S.` in `U.S.-led`, `Beijing` in `pro-Beijing`. */
function withoutAffixes(text: string, { start, end }: Span): Span {
  const before = /^(?:\p{Ll}+-)+(?=\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const after = /(?:-\p{Ll}+)+$/u.exec(text.slice(start + before, end))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

function nameOnly(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  const mark = /[\s"'“”‘’«»(),;:]/;
  while (start < end && (mark.test(text[start] ?? '') || text[start] === '.')) start += 1;
  while (end > start && mark.test(text[end - 1] ?? '')) end -= 1;
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  if (article < end - start) start += article;
  end -= /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  if (
    /[^.\s]{2}\.$/.test(text.slice(start, end)) &&
    !/(?:\.\S*|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St))\.$/.test(text.slice(start, end))
  )
    end -= 1;
  return { start, end };
}

/** Expressions of time: exact span, any overlap, and overlap with the right TIMEX3 value; a preposition before them counts for nothing. */
function countDates(text: string, labels: NonNullable<Gold['timex']>, article: Article): void {
  const bare = <T extends Span>(date: T): T => {
    const marks = /^[\s,.;:()"'“”]*/.exec(text.slice(date.start, date.end))?.[0].length ?? 0;
    const rest = text.slice(date.start + marks, date.end);
    const preposition =
      /^(?:on|in|at|by|since|until|from|during|of|for|before|after|between|within|about|around)\s+(?=\S)/i.exec(
        rest,
      )?.[0].length ?? 0;
    const end = date.end - (/[\s,.;:()"'“”]*$/.exec(rest)?.[0].length ?? 0);
    return { ...date, start: date.start + marks + preposition, end };
  };
  const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const stamps = labels.filter(({ fn }) => fn === 'CREATION_TIME').map(bare);
  const gold = labels.filter(({ fn }) => fn !== 'CREATION_TIME').map(bare);
  const predicted = article.dates.map(bare).filter((date) => !stamps.some((stamp) => overlap(stamp, date)));
  const totals = { predicted: predicted.length, gold: gold.length };
  const pairs = gold.map((label) => {
    const over = predicted.filter((date) => overlap(date, label));
    return { label, best: over.find(({ start, end }) => start === label.start && end === label.end) ?? over[0] };
  });
  const right = pairs.filter(({ label, best }) => best?.start === label.start && best.end === label.end);
  count('dates: exact span', { ...totals, found: right.length });
  count('dates: value', { ...totals, found: pairs.filter(({ label, best }) => best?.value === label.value).length });
}

/** What somebody is reported to say: contents that share four words in five with a labelled one, each matched once. */
function countContents(text: string, labels: NonNullable<Gold['attributions']>, article: Article): void {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const covered = (spans: readonly Span[]) =>
    new Set(
      words.flatMap((word, index) =>
        spans.some(({ start, end }) => word.start < end && start < word.end) ? [index] : [],
      ),
    );
  const gold = labels.map(({ content }) => covered(content.map(([start, end]) => ({ start, end }))));
  const predicted = article.claims.flatMap((claim) => (claim.type === 'attributed' ? [covered(claim.content)] : []));
  const pairs = gold.flatMap((label, row) =>
    predicted.map((claim, column) => ({
      row,
      column,
      share: [...label].filter((word) => claim.has(word)).length / Math.max(label.size, claim.size, 1),
    })),
  );
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { row, column } of pairs.filter(({ share }) => share >= 0.8).sort((a, b) => b.share - a.share)) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
  }
  count('claims: content, four words in five', { found: rows.size, predicted: predicted.length, gold: gold.length });
}
