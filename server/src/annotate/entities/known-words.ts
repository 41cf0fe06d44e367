import { hashText } from './tagger/hash.ts';
import { readModel } from './tagger/model.ts';
import { lookUp, type WordTable } from './tagger/table.ts';
import { listForm } from './tagger/words.ts';

const read = new WeakMap<Uint8Array, WordTable>();

/** Whether a word is on any list of a tagger's weights: a usual word of the language or a name that many bear. One word in some tens of thousands is taken for one. */
export function isKnownWord(weights: Uint8Array, word: string): boolean {
  const known = read.get(weights) ?? readModel(weights).gazetteer;
  read.set(weights, known);
  return lookUp(known, hashText(listForm(word, word.toLowerCase()))) !== 0;
}
