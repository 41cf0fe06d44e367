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
    if (!word || (!word.nameable && !/\p{L}{4}/u.test(word.text))) continue;
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
    const before = at > from ? words[at - 1] : undefined;
    const before2 = at - 1 > from ? words[at - 2] : undefined;
    const next = at + 1 < to ? words[at + 1] : undefined;
    const next2 = at + 2 < to ? words[at + 2] : undefined;
    const outsideLeft = runFrom > from ? words[runFrom - 1] : undefined;
    const outsideLeft2 = runFrom - 1 > from ? words[runFrom - 2] : undefined;
    const outsideRight = runTo < to ? words[runTo] : undefined;
    const outsideRight2 = runTo + 1 < to ? words[runTo + 1] : undefined;

    const { hashes } = into;
    const base = offset * mostFeatures;
    let count = 0;
    let template = 0;
    const add = (value: number) => {
      hashes[base + count] = join(++template, value);
      count += 1;
    };
    const both = (a: number, b: number) => {
      hashes[base + count] = join(join(++template, a), b);
      count += 1;
    };
    const lower = (other: Word | undefined) => other?.lower ?? edge;
    const shape = (other: Word | undefined) => other?.shape ?? edge;
    const lists = (other: Word | undefined) => other?.lists ?? -1;

    add(0);
    add(word.written);
    add(word.lower);
    add(word.shape);
    add(word.prefix2);
    add(word.prefix3);
    add(word.prefix4);
    add(word.suffix2);
    add(word.suffix3);
    add(word.suffix4);
    add(lower(before));
    add(lower(next));
    add(lower(before2));
    add(lower(next2));
    both(lower(before), word.lower);
    both(word.lower, lower(next));
    both(lower(before), lower(next));
    both(lower(before2), lower(before));
    both(lower(next), lower(next2));
    both(join(shape(before), word.shape), shape(next));
    add(before?.suffix3 ?? edge);
    add(next?.suffix3 ?? edge);
    add(word.lists);
    both(lists(before), word.lists);
    both(word.lists, lists(next));
    both(join(lists(before), word.lists), lists(next));
    both(word.shape, word.lists);

    const position = runPosition(at, runFrom, runTo);
    const size = Math.min(runTo - runFrom, 5);
    const first = at === from ? 1 : 0;
    const initial = runFrom === from ? 1 : 0;
    const caps = sentence.capitalised ? 1 : 0;
    const head = words[runTo - 1];
    const opening = words[runFrom];
    both(position, size);
    both(join(position, lower(head)), 1);
    both(join(position, lower(opening)), 1);
    both(position, head?.suffix3 ?? edge);
    both(lower(outsideLeft), position);
    both(lower(outsideRight), position);
    both(lower(outsideLeft2), lower(outsideLeft));
    both(lower(outsideRight), lower(outsideRight2));
    both(lower(outsideLeft), lower(outsideRight));
    both(join(lists(opening), lists(head)), join(position, size));
    both(join(lists(outsideLeft), word.lists), position);
    both(outsideLeft?.suffix3 ?? edge, position);
    both(outsideRight?.suffix3 ?? edge, position);
    both(regionFirst, Math.min(offset, 4));
    both(regionLast, Math.min(region.to - 1 - at, 4));
    both(first * 4 + caps * 2 + initial, word.lists);
    both(first * 4 + caps * 2 + initial, word.lower);
    both(first * 4 + caps * 2 + initial, word.shape);
    both(word.lower, join(lower(outsideRight), 7));
    both(word.lower, join(lower(outsideLeft), 7));
    both(phrase[offset] ?? 0, 0);
    both(phrase[offset] ?? 0, lower(before));
    both(phrase[offset] ?? 0, join(position, size));
    template = 90;
    const fine = (other: Word | undefined) => other?.fine ?? -2;
    const coarse = (other: Word | undefined) => other?.coarse ?? -2;
    add(word.fine);
    add(word.coarse);
    add(fine(before));
    add(fine(next));
    both(fine(outsideLeft), position);
    both(fine(outsideRight), position);
    both(coarse(outsideLeft), coarse(outsideRight));
    both(coarse(before), word.coarse);
    both(word.coarse, coarse(next));
    both(fine(head), position);
    both(coarse(before2), coarse(before));
    for (let list = 0; list < phraseLists; list++) {
      template = 100 + list * 3;
      if ((word.lists >>> list) & 1) add(first + caps * 2);
      template = 101 + list * 3;
      if (before && (before.lists >>> list) & 1) add(position);
      template = 102 + list * 3;
      if (next && (next.lists >>> list) & 1) add(position);
    }
    into.counts[offset] = Math.min(count, mostFeatures);
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
