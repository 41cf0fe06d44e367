/**
 * More examples from the same sentences: names replaced by others from all over the world, and sentences in capitals. Both teach the tagger to
 * go by context where it has not seen a name.
 */
import { classes, outside } from '../server/src/annotate/entities/tagger/labels.ts';
import type { LabelledSentence } from './conll.ts';
import { foreignOrganisation, foreignPlace, particle, type Source } from './foreign-names.ts';

/** Names to put in, already cut into words. */
export interface Replacements {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly (readonly string[])[];
  readonly companies: readonly string[];
  /** Family names and words of companies, to make names of. */
  readonly words: readonly string[];
  /** How many of the places get another name, of family names a particle, of organisations and such places a name of another language. */
  readonly placeRate: number;
  readonly particleRate: number;
  readonly foreignRate: number;
}

const person = classes.indexOf('PER');
const place = classes.indexOf('LOC');
const organisation = classes.indexOf('ORG');

/** A copy of a sentence with its persons and places under other names, each name replaced the same way throughout; undefined when it has none. */
export function renamed(
  sentence: LabelledSentence,
  names: Replacements,
  random: () => number,
): LabelledSentence | undefined {
  const words: string[] = [];
  const labels: number[] = [];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const source: Source = { words: names.words, random };
  const isForeign = (): boolean => random() < names.foreignRate;
  const family = new Map<string, readonly string[]>();
  const familyFor = (old: string): readonly string[] => {
    const known = family.get(old);
    if (known) return known;
    const chosen = [...(random() < names.particleRate ? particle(source) : []), pick(names.family)];
    family.set(old, chosen);
    return chosen;
  };
  const newOrganisation = (old: string): string => {
    if (/^\p{Lu}{2,6}$/u.test(old)) return random() < 0.5 ? old : letters(old.length, random);
    const draw = random();
    if (draw < 0.4) return pick(names.companies);
    return draw < 0.5 ? blend(pick(names.family), pick(names.companies)) : old;
  };
  let changed = false;
  for (let at = 0; at < sentence.words.length; ) {
    const label = sentence.labels[at] ?? outside;
    const end = label === outside ? at + 1 : nameEnd(sentence.labels, at);
    const index = (label - 1) >> 2;
    const old = sentence.words.slice(at, end);
    let name: readonly string[] = old;
    if (label !== outside && index === person && old.every((word) => /^\p{Lu}/u.test(word))) {
      if (old.length === 1) name = familyFor(old[0] ?? '');
      else name = [pick(names.given), ...(random() < 0.15 ? [pick(names.given)] : []), ...familyFor(old.at(-1) ?? '')];
    } else if (label !== outside && index === place && random() < names.placeRate) {
      name = isForeign() ? foreignPlace(source) : pick(names.places);
    } else if (label !== outside && index === organisation && isForeign()) {
      name = foreignOrganisation(source);
    } else if (label !== outside && index === organisation && old.length === 1) {
      name = [newOrganisation(old[0] ?? '')];
    }
    if (name.join(' ') !== old.join(' ')) changed = true;
    words.push(...name);
    labels.push(...relabelled(label, index, name.length, sentence.labels.slice(at, end)));
    at = end;
  }
  return changed ? { corpus: sentence.corpus, words, labels: Uint8Array.from(labels) } : undefined;
}

/** A word that no list holds: the beginning of one name and the end of another. */
function blend(first: string, second: string): string {
  return first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2)).toLowerCase();
}

/** An acronym of capitals drawn at random. */
function letters(length: number, random: () => number): string {
  return Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
}

/** The sentence in capitals, as headlines and datelines are. */
export function capitalised(sentence: LabelledSentence): LabelledSentence {
  return { ...sentence, words: sentence.words.map((word) => word.toUpperCase()) };
}

/** The sentence as headlines are written in America: each word of more than three letters with a capital. */
export function titleCased(sentence: LabelledSentence): LabelledSentence {
  return {
    ...sentence,
    words: sentence.words.map((word) => (word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word)),
  };
}

function nameEnd(labels: Uint8Array, from: number): number {
  let end = from;
  while (end < labels.length && ((labels[end] ?? 0) - 1) % 4 < 2) end += 1;
  return end + 1;
}

function relabelled(label: number, index: number, length: number, old: Uint8Array): readonly number[] {
  if (label === outside || old.length === length) return [...old];
  if (length === 1) return [4 + 4 * index];
  return Array.from({ length }, (_, at) => (at === 0 ? 1 : at === length - 1 ? 3 : 2) + 4 * index);
}
