/**
 * Trains the entity tagger and writes its weights. See README.md for how to call it.
 *
 * The objective is the likelihood of a linear-chain conditional random field; the optimiser FTRL-Proximal (McMahan et al. 2013), whose L1 term
 * leaves few weights. Each feature has a shared weight and one a corpus (Daumé III 2007, "Frustratingly easy domain adaptation"): what only
 * one corpus's guideline says goes into its own weight, and the shared ones ship.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clusterBits } from '../server/src/annotate/entities/tagger/clusters.ts';
import { forwardBackward, lattice } from '../server/src/annotate/entities/tagger/decode.ts';
import {
  extractFeatures,
  featureBuffers,
  mostFeatures,
  sentenceContext,
} from '../server/src/annotate/entities/tagger/features.ts';
import { classOf, goesOn, labelCount, outside, transitions } from '../server/src/annotate/entities/tagger/labels.ts';
import { writeModel } from '../server/src/annotate/entities/tagger/model.ts';
import { regions } from '../server/src/annotate/entities/tagger/regions.ts';
import { buildTable } from '../server/src/annotate/entities/tagger/table.ts';
import { type Word, type WordTables, wordsOf } from '../server/src/annotate/entities/tagger/words.ts';
import { spelling } from '../server/src/annotate/text/spelling.ts';
import { capitalised, renamed, titleCased } from './augment.ts';
import { type LabelledSentence, readConll, readOwnLabels } from './conll.ts';
import { type Rates, update } from './ftrl.ts';
import { gazetteerEntries, givenNameEntries, replacementNames } from './gazetteer.ts';
import { generator, shuffle } from './random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    packages: { type: 'string' },
    clusters: { type: 'string' },
    out: { type: 'string' },
    labels: { type: 'string' },
    corpora: { type: 'string' },
    repeat: { type: 'string', default: '2' },
    rename: { type: 'string', default: '0.5' },
    place: { type: 'string', default: '0.2' },
    particle: { type: 'string', default: '0.12' },
    foreign: { type: 'string', default: '0.15' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '6' },
    buckets: { type: 'string', default: '17' },
    rate: { type: 'string', default: '0.06' },
    l1: { type: 'string', default: '0.5' },
    l2: { type: 'string', default: '0.5' },
    unlabelled: { type: 'string', default: '0.1,0.2,0.1,0.9' },
  },
});
if (!values.packages || !values.clusters || !values.out || positionals.length === 0) {
  console.error(
    'usage: train.ts --packages DIR --clusters FILE.json --out FILE [--seed N] [--epochs N] [--buckets LOG2] FILE.conll …',
  );
  process.exit(2);
}

/** A region of a sentence, ready to be learned from. */
interface Example {
  readonly corpus: number;
  readonly labels: Uint8Array;
  /** Feature hashes of all words, `ends[i]` is where those of word i end. */
  readonly features: Int32Array;
  readonly ends: Uint16Array;
}

const rates: Rates = { rate: Number(values.rate), l1: Number(values.l1), l2: Number(values.l2) };
/** The few weights of transitions are kept whole. */
const transitionRates: Rates = { ...rates, l1: 0 };
const random = generator(Number(values.seed));
const sentences = withOwnLabels(positionals.flatMap((path) => readConll(path)));
const corpora = [...new Set(sentences.map(({ corpus }) => corpus))];
const entries = gazetteerEntries(values.packages, commonWords(sentences));
const givenNames = buildTable(givenNameEntries(values.packages), 15);
const tables: WordTables = {
  gazetteer: buildTable(entries, 18),
  clusters: buildTable(clusterEntries(values.clusters), 15),
};
const more = augmented(sentences);
const examples = [...prepare(sentences, 0), ...prepare(more, 0.3)];
console.error(
  `${examples.length} regions of ${sentences.length} + ${more.length} sentences, ${corpora.length} corpora`,
);

const shared = table(Number(values.buckets));
const own = table(19);
const transition = {
  z: new Float64Array(labelCount ** 2),
  n: new Float64Array(labelCount ** 2),
  w: new Float64Array(labelCount ** 2),
};
const exponentials = new Float64Array(labelCount ** 2).fill(1);
const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 0);
const chart = lattice(longest);

for (let epoch = 1; epoch <= Number(values.epochs); epoch++) {
  shuffle(examples, random);
  let loss = 0;
  for (const example of examples) loss += learn(example);
  console.error(
    `epoch ${epoch}: loss ${(loss / examples.length).toFixed(4)} a region, ${Math.round(performance.now() / 1000)} s`,
  );
}
writeFileSync(values.out, writeModel(quantise()));

/** The corpora with our own labels in the place of theirs, several times over; without the sentences that are held out. */
function withOwnLabels(all: readonly LabelledSentence[]): readonly LabelledSentence[] {
  if (!values.labels || !values.corpora) return all;
  const { train, held } = readOwnLabels(values.labels, values.corpora);
  const written = ({ words }: LabelledSentence) => words.join(' ');
  const ours = new Set([...train, ...held].map(written));
  const repeated = Array.from({ length: Number(values.repeat) }, () => train).flat();
  return [...all.filter((sentence) => !ours.has(written(sentence))), ...repeated];
}

/** Copies of the sentences with other names and other capitals. */
function augmented(all: readonly LabelledSentence[]): readonly LabelledSentence[] {
  const names = replacementNames(entries, {
    placeRate: Number(values.place),
    particleRate: Number(values.particle),
    foreignRate: Number(values.foreign),
  });
  const result: LabelledSentence[] = [];
  for (const sentence of all) {
    const draw = random();
    const other = draw < Number(values.rename) ? renamed(sentence, names, random) : undefined;
    if (other) result.push(other);
    const form = random();
    if (form < 0.04) result.push(capitalised(other ?? sentence));
    else if (form < 0.08) result.push(titleCased(other ?? sentence));
  }
  return result;
}

/** The groups of words that clusters.ts wrote, as bits by word. */
function clusterEntries(path: string): ReadonlyMap<string, number> {
  const groups = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, readonly [number, number]>>;
  return new Map(Object.entries(groups).map(([word, [coarse, fine]]) => [word, clusterBits(coarse, fine)]));
}

/** Words seen in lower case five times or more and mostly so. */
function commonWords(all: readonly LabelledSentence[]): readonly string[] {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { words } of all) {
    words.forEach((word, index) => {
      const lower = word.toLowerCase();
      if (word === lower) small.set(word, (small.get(word) ?? 0) + 1);
      else if (index > 0) capital.set(lower, (capital.get(lower) ?? 0) + 1);
    });
  }
  return [...small]
    .filter(([word, count]) => /^\p{Ll}+$/u.test(word) && count >= 5 && count > 3 * (capital.get(word) ?? 0))
    .map(([word]) => word);
}

/**
 * Cuts sentences into regions and extracts their features.
 *
 * @param forget how many of the words are to look as if no list held them, so that the lists are not trusted too much.
 */
function prepare(all: readonly LabelledSentence[], forget: number): Example[] {
  const word = wordsOf(tables);
  const buffers = featureBuffers(400);
  const result: Example[] = [];
  for (const { corpus, words: texts, labels } of all) {
    const words: readonly Word[] = texts.map((written) => {
      const known = word(spelling(written, 'word'));
      return known.capital && forget > 0 && random() < forget ? { ...known, lists: 0 } : known;
    });
    const context = sentenceContext(words, 0, words.length);
    for (const region of regions(words, 0, words.length)) {
      const length = region.to - region.from;
      extractFeatures(context, region, tables.gazetteer, buffers);
      const ends = new Uint16Array(length);
      const hashes: number[] = [];
      for (let at = 0; at < length; at++) {
        const first = at * mostFeatures;
        for (let feature = first; feature < first + (buffers.counts[at] ?? 0); feature++)
          hashes.push(buffers.hashes[feature] ?? 0);
        ends[at] = hashes.length;
      }
      result.push({
        corpus: corpora.indexOf(corpus),
        labels: within(labels, words, region),
        features: Int32Array.from(hashes),
        ends,
      });
    }
  }
  return result;
}

/** The labels of a region, names that cross its borders cut to what lies inside: "southern Afghanistan" to "Afghanistan". */
function within(labels: Uint8Array, words: readonly Word[], { from, to }: { from: number; to: number }): Uint8Array {
  const result = labels.slice(from, to);
  for (let at = 0; at < result.length; ) {
    const label = result[at] ?? outside;
    if (label === outside) {
      at += 1;
      continue;
    }
    const index = (label - 1) >> 2;
    let end = at + 1;
    const closes = (value: number) => (value - 1) % 4 >= 2;
    if (!closes(label)) {
      while (end < result.length && !closes(result[end] ?? outside)) end += 1;
      if (end < result.length) end += 1;
    }
    let first = at;
    let past = end;
    while (
      first < past &&
      !words[from + first]?.nameable &&
      !words[from + first]?.particle &&
      !words[from + first]?.number
    )
      first += 1;
    while (past > first && words[from + past - 1]?.joiner) past -= 1;
    result.fill(outside, at, end);
    if (past - first === 1) result[first] = 4 + 4 * index;
    else if (past > first) {
      result.fill(2 + 4 * index, first, past);
      result[first] = 1 + 4 * index;
      result[past - 1] = 3 + 4 * index;
    }
    at = end;
  }
  return result;
}

function table(log2: number) {
  const size = 2 ** log2 * labelCount;
  return { mask: 2 ** log2 - 1, z: new Float32Array(size), n: new Float32Array(size), w: new Float32Array(size) };
}

/** One step: the region's probabilities under the weights so far, then the update towards its labels. Returns the loss. */
function learn({ corpus, labels, features, ends }: Example): number {
  const length = labels.length;
  const { scores, forward, backward, potentials } = chart;
  const mix = Math.imul(corpus + 1, 0x9e3779b1);
  scores.fill(0, 0, length * labelCount);
  for (let at = 0, feature = 0; at < length; at++) {
    const row = at * labelCount;
    for (; feature < (ends[at] as number); feature++) {
      const hash = features[feature] as number;
      const a = (hash & shared.mask) * labelCount;
      const b = ((Math.imul(hash ^ mix, 0x85ebca6b) >>> 13) & own.mask) * labelCount;
      for (let label = 0; label < labelCount; label++) {
        scores[row + label] =
          (scores[row + label] as number) + (shared.w[a + label] as number) + (own.w[b + label] as number);
      }
    }
  }
  let gold = 0;
  for (let at = 0; at < length; at++) {
    gold +=
      (scores[at * labelCount + (labels[at] as number)] as number) +
      (transition.w[(at > 0 ? (labels[at - 1] as number) : 0) * labelCount + (labels[at] as number)] as number);
  }
  const loss = forwardBackward(chart, length, exponentials) - gold;

  // Expected minus observed transitions, then emissions.
  for (let at = 1; at < length; at++) {
    const row = at * labelCount;
    for (let index = 0; index < transitions.length; index += 2) {
      const before = transitions[index] as number;
      const after = transitions[index + 1] as number;
      const observed = labels[at - 1] === before && labels[at] === after ? 1 : 0;
      const expected =
        (forward[row - labelCount + before] as number) *
        (exponentials[before * labelCount + after] as number) *
        (potentials[row + after] as number) *
        (backward[row + after] as number);
      if (Math.abs(expected - observed) > 1e-3)
        update(transition, before * labelCount + after, expected - observed, transitionRates);
    }
  }
  for (let label = 0; label < labelCount; label++) {
    const gradient = (forward[label] as number) * (backward[label] as number) - (labels[0] === label ? 1 : 0);
    if (Math.abs(gradient) > 1e-3) update(transition, label, gradient, transitionRates);
  }
  for (let index = 0; index < exponentials.length; index++)
    exponentials[index] = Math.exp(transition.w[index] as number);
  for (let at = 0, start = 0; at < length; at++) {
    const row = at * labelCount;
    const end = ends[at] as number;
    for (let label = 0; label < labelCount; label++) {
      const gradient =
        (forward[row + label] as number) * (backward[row + label] as number) - (labels[at] === label ? 1 : 0);
      if (Math.abs(gradient) < 1e-3) continue;
      for (let feature = start; feature < end; feature++) {
        const hash = features[feature] as number;
        update(shared, (hash & shared.mask) * labelCount + label, gradient, rates);
        update(own, ((Math.imul(hash ^ mix, 0x85ebca6b) >>> 13) & own.mask) * labelCount + label, gradient, rates);
      }
    }
    start = end;
  }
  return loss;
}

/**
 * The weights of transitions, with more for the first label of a name of each class: the corpora leave names unlabelled, above all those that
 * are neither persons, organisations nor places.
 */
function transitionWeights(): Float32Array {
  const more = (values.unlabelled ?? '').split(',').map(Number);
  return Float32Array.from(transition.w, (weight, index) => {
    const label = index % labelCount;
    return weight + (label === outside || goesOn(label) ? 0 : (more[classOf(label)] ?? 0));
  });
}

function quantise() {
  let highest = 0;
  let kept = 0;
  for (const weight of shared.w) highest = Math.max(highest, Math.abs(weight));
  const scale = Math.min(highest, 4) / 127;
  const weights = Int8Array.from(shared.w, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  for (const weight of weights) if (weight !== 0) kept += 1;
  console.error(`largest weight ${highest.toFixed(2)}, ${kept} weights kept`);
  return { weights, scale, transitions: transitionWeights(), ...tables, givenNames };
}
