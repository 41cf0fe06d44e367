import type { Paragraph } from '../../model.ts';
import { forwardBackward, type Lattice, lattice, namesOf, spanProbability, viterbi } from './decode.ts';
import { extractFeatures, type Features, featureBuffers, mostFeatures, sentenceContext } from './features.ts';
import { hashText } from './hash.ts';
import { classes, labelCount, outside } from './labels.ts';
import { readModel, type TaggerModel } from './model.ts';
import { regions } from './regions.ts';
import { lookUp } from './table.ts';
import { type Word, wordsOf } from './words.ts';

/** Words `from` up to but not including `to` of a paragraph's tokens, with the probability that just these are a name, by class. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  /** The class it was given or, of doubtful words, the most probable: an index into `classes`. */
  readonly best: number;
  readonly probabilities: readonly number[];
}

/** Disjoint names in the order of the text, and the runs of capitals between them, which are probably none. */
export interface Tagging {
  readonly names: readonly Tagged[];
  readonly doubtful: readonly Tagged[];
}

export type Tagger = (paragraph: Paragraph) => Tagging;

interface Made {
  readonly model: TaggerModel;
  readonly tag: Tagger;
}

const made = new WeakMap<Uint8Array, Made>();

function make(bytes: Uint8Array): Made {
  const existing = made.get(bytes);
  if (existing) return existing;
  const model = readModel(bytes);
  const created = { model, tag: createTagger(model) };
  made.set(bytes, created);
  return created;
}

/** The tagger of some weights; they are read at the first call and kept. */
export const tagger = (bytes: Uint8Array): Tagger => make(bytes).tag;

/** The bits of a given name among the given names of some weights (gender.ts); 0 for a name that they do not hold. */
export const lookUpGiven = (bytes: Uint8Array, name: string): number =>
  lookUp(make(bytes).model.givenNames, hashText(name));

/** The bits of the lists that hold a word or phrase, as it is written inside a sentence (gazetteer.ts). */
export const listsOf = (bytes: Uint8Array, name: string): number => lookUp(make(bytes).model.gazetteer, hashText(name));

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the words where names can stand. */
export function createTagger(model: TaggerModel): Tagger {
  const word = wordsOf(model);
  const { buffer, byteOffset, byteLength } = model.weights;
  const bytes = new DataView(buffer, byteOffset, byteLength);
  const exponentials = Float64Array.from(model.transitions, (weight) => Math.exp(weight));
  let features: Features = featureBuffers(64);
  let chart: Lattice = lattice(64);
  let path = new Uint8Array(64);

  return ({ tokens, sentences }) => {
    const words: readonly Word[] = tokens.map(({ spelling }) => word(spelling));
    const names: Tagged[] = [];
    const doubtful: Tagged[] = [];
    for (const { from, to } of sentences) {
      const context = sentenceContext(words, from, to);
      for (const region of regions(words, from, to)) {
        const length = region.to - region.from;
        if (length > chart.length) {
          features = featureBuffers(length * 2);
          chart = lattice(length * 2);
          path = new Uint8Array(length * 2);
        }
        extractFeatures(context, region, model.gazetteer, features);
        score(model, bytes, features, length, chart.scores);
        viterbi(chart, length, model.transitions, path);
        forwardBackward(chart, length, exponentials);
        const tagged = (start: number, end: number, given?: number): Tagged => {
          const probabilities = classes.map((_, index) => spanProbability(chart, exponentials, start, end, index));
          const best = given ?? probabilities.indexOf(Math.max(...probabilities));
          return { from: region.from + start, to: region.from + end, best, probabilities };
        };
        for (const { from: start, to: end, index } of namesOf(path, length)) names.push(tagged(start, end, index));
        for (let start = 0; start < length; start++) {
          let end = start;
          while (end < length && path[end] === outside && words[region.from + end]?.capital) end += 1;
          if (end === start) continue;
          doubtful.push(tagged(start, end));
          start = end;
        }
      }
    }
    return { names, doubtful };
  };
}

/**
 * Adds up the weights of each word's features. The four labels of a class are four bytes, which are read and added at once: made positive, two in
 * each half of a number, where a hundred of them have room.
 */
function score(
  { weights, scale }: TaggerModel,
  bytes: DataView,
  { hashes, counts }: Features,
  length: number,
  scores: Float64Array,
): void {
  const mask = weights.length / labelCount - 1;
  for (let at = 0; at < length; at++) {
    const row = at * labelCount;
    const first = at * mostFeatures;
    const count = counts[at] as number;
    const end = first + count;
    let sum = 0;
    for (let feature = first; feature < end; feature++)
      sum += weights[((hashes[feature] as number) & mask) * labelCount + outside] as number;
    scores[row + outside] = sum * scale;
    const excess = count * 128;
    for (let label = 1; label < labelCount; label += 4) {
      let even = 0;
      let odd = 0;
      for (let feature = first; feature < end; feature++) {
        const four = bytes.getInt32(((hashes[feature] as number) & mask) * labelCount + label, true) ^ 0x80808080;
        even = (even + (four & 0xff00ff)) | 0;
        odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
      }
      scores[row + label] = ((even & 0xffff) - excess) * scale;
      scores[row + label + 1] = ((odd & 0xffff) - excess) * scale;
      scores[row + label + 2] = ((even >>> 16) - excess) * scale;
      scores[row + label + 3] = ((odd >>> 16) - excess) * scale;
    }
  }
}
