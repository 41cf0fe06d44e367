import { listNames } from './gazetteer.ts';
import { hashText, join } from './hash.ts';
import type { Region } from './regions.ts';
import { lookUp, type WordTable } from './table.ts';
import type { Word } from './words.ts';

/** Most features a word can have; the buffers are made for it. */
export const mostFeatures = 100;

/** Hashes of features, flat: those of the region's word `i` stand at `i * mostFeatures`, `counts[i]` of them. */
export interface Features {
  readonly hashes: Int32Array;
  readonly counts: Uint8Array;
}

/** Buffers for a region of some length. */
export const featureBuffers = (length: number): Features => ({
  hashes: new Int32Array(length * mostFeatures),
  counts: new Uint8Array(length),
});

const edge = hashText('sentence edge');
/** Stands where the sentence has no word. */
const noWord: Word = {
  text: '',
  written: edge,
  lower: edge,
  shape: edge,
  prefix2: edge,
  prefix3: edge,
  prefix4: edge,
  suffix2: edge,
  suffix3: edge,
  suffix4: edge,
  fine: -2,
  coarse: -2,
  lists: -1,
  capital: false,
  long: false,
  nameable: false,
  number: false,
  joiner: false,
  particle: false,
};
const phraseLists = listNames.length;

/** A sentence's words with what is looked up once for the sentence. */
export interface SentenceContext {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** Most of the sentence's words are in capitals, or begin with one: capitals say little. */
  readonly capitalised: boolean;
}

/** Looks at the capitals of a sentence. */
export function sentenceContext(words: readonly Word[], from: number, to: number): SentenceContext {
  let letters = 0;
  let capitals = 0;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word || (!word.nameable && !word.long)) continue;
    letters += 1;
    if (word.capital) capitals += 1;
  }
  return { words, from, to, capitalised: letters > 2 && capitals > 0.7 * letters };
}

/**
 * Writes the features of each word of a region: the word and its neighbours, their form, the lists that hold them, and the run of capitals
 * that it stands in (Ratinov and Roth 2009 for the kinds of features).
 */
export function extractFeatures(sentence: SentenceContext, region: Region, gazetteer: WordTable, into: Features): void {
  const { words, from, to } = sentence;
  const length = region.to - region.from;
  const phrase = phraseMatches(words, region, gazetteer);
  const regionFirst = words[region.from]?.lower ?? edge;
  const regionLast = words[region.to - 1]?.lower ?? edge;
  let runFrom = region.from;
  let runTo = region.from;
  for (let offset = 0; offset < length; offset++) {
    const at = region.from + offset;
    const word = words[at];
    if (!word) continue;
    if (at >= runTo) {
      runFrom = at;
      runTo = at + 1;
      while (word.capital && runTo < region.to && words[runTo]?.capital) runTo += 1;
    }
    const before = (at > from ? words[at - 1] : undefined) ?? noWord;
    const before2 = (at - 1 > from ? words[at - 2] : undefined) ?? noWord;
    const next = (at + 1 < to ? words[at + 1] : undefined) ?? noWord;
    const next2 = (at + 2 < to ? words[at + 2] : undefined) ?? noWord;
    const outsideLeft = (runFrom > from ? words[runFrom - 1] : undefined) ?? noWord;
    const outsideLeft2 = (runFrom - 1 > from ? words[runFrom - 2] : undefined) ?? noWord;
    const outsideRight = (runTo < to ? words[runTo] : undefined) ?? noWord;
    const outsideRight2 = (runTo + 1 < to ? words[runTo + 1] : undefined) ?? noWord;

    // Each feature is the hash of its template's number and of what the template sees; numbers that are given stay as they were trained.
    const { hashes } = into;
    const base = offset * mostFeatures;
    let end = base;

    hashes[end++] = join(1, 0);
    hashes[end++] = join(2, word.written);
    hashes[end++] = join(3, word.lower);
    hashes[end++] = join(4, word.shape);
    hashes[end++] = join(5, word.prefix2);
    hashes[end++] = join(6, word.prefix3);
    hashes[end++] = join(7, word.prefix4);
    hashes[end++] = join(8, word.suffix2);
    hashes[end++] = join(9, word.suffix3);
    hashes[end++] = join(10, word.suffix4);
    hashes[end++] = join(11, before.lower);
    hashes[end++] = join(12, next.lower);
    hashes[end++] = join(13, before2.lower);
    hashes[end++] = join(14, next2.lower);
    hashes[end++] = join(join(15, before.lower), word.lower);
    hashes[end++] = join(join(16, word.lower), next.lower);
    hashes[end++] = join(join(17, before.lower), next.lower);
    hashes[end++] = join(join(18, before2.lower), before.lower);
    hashes[end++] = join(join(19, next.lower), next2.lower);
    hashes[end++] = join(join(20, join(before.shape, word.shape)), next.shape);
    hashes[end++] = join(21, before.suffix3);
    hashes[end++] = join(22, next.suffix3);
    hashes[end++] = join(23, word.lists);
    hashes[end++] = join(join(24, before.lists), word.lists);
    hashes[end++] = join(join(25, word.lists), next.lists);
    hashes[end++] = join(join(26, join(before.lists, word.lists)), next.lists);
    hashes[end++] = join(join(27, word.shape), word.lists);

    const position = runPosition(at, runFrom, runTo);
    const size = Math.min(runTo - runFrom, 5);
    const first = at === from ? 1 : 0;
    const initial = runFrom === from ? 1 : 0;
    const caps = sentence.capitalised ? 1 : 0;
    const head = words[runTo - 1] ?? noWord;
    const opening = words[runFrom] ?? noWord;
    hashes[end++] = join(join(28, position), size);
    hashes[end++] = join(join(29, join(position, head.lower)), 1);
    hashes[end++] = join(join(30, join(position, opening.lower)), 1);
    hashes[end++] = join(join(31, position), head.suffix3);
    hashes[end++] = join(join(32, outsideLeft.lower), position);
    hashes[end++] = join(join(33, outsideRight.lower), position);
    hashes[end++] = join(join(34, outsideLeft2.lower), outsideLeft.lower);
    hashes[end++] = join(join(35, outsideRight.lower), outsideRight2.lower);
    hashes[end++] = join(join(36, outsideLeft.lower), outsideRight.lower);
    hashes[end++] = join(join(37, join(opening.lists, head.lists)), join(position, size));
    hashes[end++] = join(join(38, join(outsideLeft.lists, word.lists)), position);
    hashes[end++] = join(join(39, outsideLeft.suffix3), position);
    hashes[end++] = join(join(40, outsideRight.suffix3), position);
    hashes[end++] = join(join(41, regionFirst), Math.min(offset, 4));
    hashes[end++] = join(join(42, regionLast), Math.min(region.to - 1 - at, 4));
    hashes[end++] = join(join(43, first * 4 + caps * 2 + initial), word.lists);
    hashes[end++] = join(join(44, first * 4 + caps * 2 + initial), word.lower);
    hashes[end++] = join(join(45, first * 4 + caps * 2 + initial), word.shape);
    hashes[end++] = join(join(46, word.lower), join(outsideRight.lower, 7));
    hashes[end++] = join(join(47, word.lower), join(outsideLeft.lower, 7));
    hashes[end++] = join(join(48, phrase[offset] ?? 0), 0);
    hashes[end++] = join(join(49, phrase[offset] ?? 0), before.lower);
    hashes[end++] = join(join(50, phrase[offset] ?? 0), join(position, size));
    hashes[end++] = join(91, word.fine);
    hashes[end++] = join(92, word.coarse);
    hashes[end++] = join(93, before.fine);
    hashes[end++] = join(94, next.fine);
    hashes[end++] = join(join(95, outsideLeft.fine), position);
    hashes[end++] = join(join(96, outsideRight.fine), position);
    hashes[end++] = join(join(97, outsideLeft.coarse), outsideRight.coarse);
    hashes[end++] = join(join(98, before.coarse), word.coarse);
    hashes[end++] = join(join(99, word.coarse), next.coarse);
    hashes[end++] = join(join(100, head.fine), position);
    hashes[end++] = join(join(101, before2.coarse), before.coarse);
    for (let list = 0; list < phraseLists; list++) {
      const template = 101 + list * 3;
      if ((word.lists >>> list) & 1) hashes[end++] = join(template, first + caps * 2);
      if (before !== noWord && (before.lists >>> list) & 1) hashes[end++] = join(template + 1, position);
      if (next !== noWord && (next.lists >>> list) & 1) hashes[end++] = join(template + 2, position);
    }
    into.counts[offset] = Math.min(end - base, mostFeatures);
  }
}

/** Where a word stands in its run: alone, first, last or between. */
function runPosition(at: number, from: number, to: number): number {
  if (to - from === 1) return 0;
  if (at === from) return 1;
  return at === to - 1 ? 2 : 3;
}

/** Most words of a phrase that is looked up. */
const longestPhrase = 5;

/** For each word of a region: the lists of the longest listed phrase of several words over it, with its place in the phrase; 0 for none. */
function phraseMatches(words: readonly Word[], region: Region, gazetteer: WordTable): Int32Array {
  const result = new Int32Array(region.to - region.from);
  for (let start = region.from; start < region.to - 1; start++) {
    if (!words[start]?.capital) continue;
    let phrase = words[start]?.text ?? '';
    let found = 0;
    let end = start;
    for (let to = start + 1; to < Math.min(region.to, start + longestPhrase); to++) {
      phrase += ` ${words[to]?.text ?? ''}`;
      const lists = lookUp(gazetteer, hashText(phrase));
      if (lists) {
        found = lists;
        end = to;
      }
    }
    if (!found) continue;
    for (let at = start; at <= end; at++)
      result[at - region.from] = found * 4 + (at === start ? 1 : at === end ? 2 : 3);
    start = end;
  }
  return result;
}
