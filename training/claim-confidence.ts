/**
 * Trains the weights that tell a report from another use of the same words (server/src/annotate/claims/confidence.ts), on our own labels: relations over
 * whole documents (labels/claims/settled.jsonl) and single candidates that a reader has kept or dropped (labels/claims/candidates.jsonl).
 *
 * usage: claim-confidence.ts --corpora FOLDER (WEIGHTS.json | --folds N)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { confidenceFeatures } from '../server/src/annotate/claims/confidence.ts';
import { type Reading, read } from '../server/src/annotate/claims/reading.ts';
import { type Relation, spanOf } from '../server/src/annotate/claims/relation.ts';
import { patterns } from '../server/src/annotate/claims/relations.ts';
import { recognise } from '../server/src/annotate/recognise.ts';
import { english } from '../server/src/languages/en/index.ts';
import { readClaimLabels } from './claim-labels.ts';
import { covered, overlap, placesOf, proseOf } from './claim-words.ts';
import { detokenise } from './conll.ts';
import { corpora, hashOf, sentencesIn, textOf } from './labelled-texts.ts';
import { type Example, logistic } from './logistic.ts';

interface Judged {
  readonly features: readonly string[];
  readonly label: number;
  /** What is left out together when the weights are tested. */
  readonly group: string;
}

/** A feature seen less often than this says nothing. */
const leastSeen = 3;
const penalty = 3;
const rounds = 400;

const percent = (share: number) => (100 * share).toFixed(1);

const labels = new URL('labels/claims/', import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpora: { type: 'string' }, folds: { type: 'string' } },
});
const [output] = positionals;
if (!values.corpora || !(output || values.folds)) {
  process.stderr.write('usage: claim-confidence.ts --corpora FOLDER (WEIGHTS.json | --folds N)\n');
  process.exit(2);
}
const judged = [...fromDocuments(values.corpora), ...fromCandidates(values.corpora)];
if (values.folds) crossValidate(Number(values.folds));
else if (output) writeFileSync(output, `${JSON.stringify(train(judged), null, 2)}\n`);

/** The relations that the patterns find in whole documents: right where half of the words are those of a labelled one. */
function fromDocuments(folder: string): readonly Judged[] {
  const find = corpora(folder);
  const documents = readClaimLabels(fileURLToPath(new URL('settled.jsonl', labels))).filter(({ held }) => !held);
  return documents.flatMap(({ document, hash, relations }) => {
    const { sentences } = find(document);
    if (hash !== hashOf(textOf(sentences))) throw new Error(`The labels of ${document} belong to another text.`);
    const gold = relations.map(({ content }) => covered(placesOf(sentences), content));
    const { text, places } = proseOf(sentences);
    let start = 0;
    return text.split('\n\n').flatMap((paragraph) => {
      const offset = start;
      start += paragraph.length + 2;
      return found(paragraph).map(({ reading, relation }): Judged => {
        const content = relation.content
          .map((range) => spanOf(reading, range))
          .map((span) => ({ start: span.start + offset, end: span.end + offset }));
        const words = covered(places, content);
        return judgement(
          reading,
          relation,
          gold.some((other) => overlap(words, other) >= 0.5),
          document,
        );
      });
    });
  });
}

/** A sentence in which a reader has kept or dropped candidates, told by the spans of their cues. */
interface CandidateLine {
  readonly corpus: string;
  readonly sentence: number;
  readonly hash: string;
  readonly keep: readonly (readonly [number, number])[];
  readonly drop: readonly (readonly [number, number])[];
}

function fromCandidates(folder: string): readonly Judged[] {
  const read = new Map<string, readonly string[][]>();
  const lines: readonly CandidateLine[] = readFileSync(new URL('candidates.jsonl', labels), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return lines.flatMap(({ corpus, sentence, hash, keep, drop }) => {
    const sentences = read.get(corpus) ?? sentencesIn(readFileSync(join(folder, corpus), 'utf8'));
    read.set(corpus, sentences);
    const { text } = detokenise(sentences[sentence] ?? []);
    if (hashOf(text).slice(0, hash.length) !== hash)
      throw new Error(`The label of sentence ${sentence} of ${corpus} belongs to another text.`);
    return found(text).flatMap(({ reading, relation }): Judged[] => {
      if (!relation.cue) return [];
      const { start, end } = spanOf(reading, { from: relation.cue.verb, to: relation.cue.to });
      const among = (spans: CandidateLine['keep']) => spans.some(([from, to]) => from < end && start < to);
      return among(keep) || among(drop) ? [judgement(reading, relation, among(keep), `${corpus} ${sentence}`)] : [];
    });
  });
}

function judgement(reading: Reading, relation: Relation, right: boolean, group: string): Judged {
  return { features: confidenceFeatures(reading, relation), label: right ? 1 : 0, group };
}

/** The relations of a paragraph that have a content, each with the paragraph as the patterns read it. */
function found(text: string): readonly { readonly reading: Reading; readonly relation: Relation }[] {
  const { paragraph, mentions } = recognise(text, english);
  const reading = read(paragraph, english.claims, mentions);
  return patterns(reading).flatMap((relation) => (relation.content.length > 0 ? [{ reading, relation }] : []));
}

function train(examples: readonly Judged[]) {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= leastSeen).sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const weights = logistic(
    examples.map(
      ({ features, label }): Example => ({ label, features: features.flatMap((name) => indexOf.get(name) ?? []) }),
    ),
    { size: names.length, penalty: () => penalty, rounds },
  );
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    bias: round(weights[names.length] ?? 0),
    features: Object.fromEntries(
      names.map((name, index) => [name, round(weights[index] ?? 0)]).filter(([, value]) => value !== 0),
    ),
  };
}

/** Trains on all groups but every N-th and scores those: how well kept and dropped ones are told apart. */
function crossValidate(folds: number): void {
  const groups = [...new Set(judged.map(({ group }) => group))].sort();
  const scored: { readonly label: number; readonly score: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(groups.filter((_, index) => index % folds === fold));
    const { bias, features: weights } = train(judged.filter(({ group }) => !held.has(group)));
    const weightOf = new Map(Object.entries(weights));
    for (const { features, label, group } of judged)
      if (held.has(group))
        scored.push({ label, score: features.reduce((sum, name) => sum + Number(weightOf.get(name) ?? 0), bias) });
  }
  const right = scored.filter(({ label }) => label === 1).length;
  console.log(`${scored.length} candidates, ${percent(right / scored.length)} % right`);
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = scored.filter(({ score }) => 1 / (1 + Math.exp(-score)) >= least);
    const good = kept.filter(({ label }) => label === 1).length;
    console.log(
      `kept from ${least}: ${percent(good / kept.length)} % right, ${percent(good / right)} % of the right ones`,
    );
  }
}
