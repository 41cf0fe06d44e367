import type { EntityKind } from '../kinds.ts';
import type { Link, Token } from '../model.ts';
import { type TextData, tokenise } from '../text/tokens.ts';

/** Somebody or something that those who write the articles know. */
export interface KnownName {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly links: readonly Link[];
}

/** Names that a newsroom knows, found by their words. */
export interface NameList {
  /** The longest name that begins at a token, in the same capitals; `to` is the index of the token after it. */
  at(tokens: readonly Token[], from: number): { readonly known: KnownName; readonly to: number } | undefined;
}

export const noNames: NameList = { at: () => undefined };

/** Most UTF-16 code units that a name may have; a longer one is left out, so that a look at a token takes bounded time. */
export const longestName = 200;

/** The names that begin with the same letters, cut into words when such a word is first met. */
interface Shelf {
  readonly names: (readonly [name: string, known: KnownName])[];
  /** Names by their words, and how many words the names have, the longest first. */
  index?: { readonly byWords: ReadonlyMap<string, KnownName>; readonly lengths: readonly number[] };
}

/**
 * Makes a list that is looked up by hash, whatever its length. Of two that share a name the first has it.
 *
 * @param words what the language says about words: names are cut as the articles are.
 */
export function nameList(names: readonly KnownName[], words: TextData): NameList {
  if (names.length === 0) return noNames;
  const shelves = new Map<string, Shelf>();
  for (const known of names) {
    for (const name of [known.name, ...known.aliases]) {
      const head = headOf(name);
      const shelf = shelves.get(head);
      if (shelf) shelf.names.push([name, known]);
      else shelves.set(head, { names: [[name, known]] });
    }
  }
  return {
    at(tokens, from) {
      const shelf = shelves.get(headOf(tokens[from]?.text ?? ''));
      if (!shelf) return undefined;
      shelf.index ??= indexOf(shelf, words);
      for (const length of shelf.index.lengths) {
        const to = from + length;
        const known = to <= tokens.length ? shelf.index.byWords.get(keyOf(tokens, from, to)) : undefined;
        if (known) return { known, to };
      }
      return undefined;
    },
  };
}

function indexOf({ names }: Shelf, words: TextData): NonNullable<Shelf['index']> {
  const byWords = new Map<string, KnownName>();
  const lengths = new Set<number>();
  for (const [name, known] of names) {
    const tokens = tokenise(name, words);
    const key = keyOf(tokens, 0, tokens.length);
    if (tokens.length === 0 || name.length > longestName || byWords.has(key)) continue;
    byWords.set(key, known);
    lengths.add(tokens.length);
  }
  return { byWords, lengths: [...lengths].sort((a, b) => b - a) };
}

/** The letters and digits that a name begins with, however it is cut into words; the first character of one that begins with a mark. */
function headOf(name: string): string {
  let end = 0;
  while (end < name.length && isLetter(name.charCodeAt(end))) end += 1;
  return name.slice(0, end || 1);
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 191;

/** The words of a name, however many spaces stand between them. */
function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = '';
  for (let index = from; index < to; index++) key += `${tokens[index]?.text} `;
  return key;
}
