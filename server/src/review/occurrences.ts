/** Finds where strings stand in a text, for many strings and a long text. */

/** Below these, looking through the text costs less than an index of it. */
const longText = 20_000;
const manySearches = 64;

/** All places of a string in a text, overlapping ones too, in order. */
export type Occurrences = (needle: string) => readonly number[];

/** Makes the search of a text. After some searches of a long text it makes an index of its words, which is kept as long as the search is. */
export function occurrencesIn(text: string): Occurrences {
  let searches = 0;
  let indexed: Occurrences | undefined;
  return (needle) => {
    searches += 1;
    if (text.length < longText || searches <= manySearches) return scan(text, needle);
    indexed ??= wordIndex(text);
    return indexed(needle);
  };
}

function scan(text: string, needle: string): readonly number[] {
  const all: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) all.push(at);
  return all;
}

/** How many code units of a word and what follows it make the key. */
const keyLength = 8;

/** Chains of the word starts with the same key: as a hash table, because a Map of strings costs ten times as much for a text of a megabyte. */
function wordIndex(text: string): Occurrences {
  const buckets = 1 << Math.ceil(Math.log2(text.length / 4 + 1));
  const heads = new Int32Array(buckets).fill(-1);
  const starts: number[] = [];
  for (let at = 0; at + keyLength <= text.length; at++) if (isWordStart(text, at)) starts.push(at);
  const next = new Int32Array(starts.length);
  // From the end, so that each chain is in the order of the text.
  for (let index = starts.length - 1; index >= 0; index--) {
    const bucket = hash(text, starts[index] ?? 0) & (buckets - 1);
    next[index] = heads[bucket] ?? -1;
    heads[bucket] = index;
  }
  const short = shortIndex(text);
  return (needle) => {
    const offset = firstWordStart(needle);
    if (offset < 0) return short(needle);
    const found: number[] = [];
    for (let index = heads[hash(needle, offset) & (buckets - 1)] ?? -1; index >= 0; index = next[index] ?? -1) {
      const at = (starts[index] ?? 0) - offset;
      if (at >= 0 && text.startsWith(needle, at)) found.push(at);
    }
    return found;
  };
}

/** How many code units are the key of a needle in which no word begins for sure, as of a name of one word. */
const shortKeyLength = 4;

/** Chains of all places with the same few code units, made when the first is asked for; what is shorter still is looked for once. */
function shortIndex(text: string): Occurrences {
  const known = new Map<string, readonly number[]>();
  let chains: { readonly heads: Int32Array; readonly next: Int32Array } | undefined;
  return (needle) => {
    if (needle.length < shortKeyLength) {
      const found = known.get(needle) ?? scan(text, needle);
      known.set(needle, found);
      return found;
    }
    chains ??= chained(text);
    const { heads, next } = chains;
    const found: number[] = [];
    for (let at = heads[hash(needle, 0, shortKeyLength) & (heads.length - 1)] ?? -1; at >= 0; at = next[at] ?? -1)
      if (text.startsWith(needle, at)) found.push(at);
    return found;
  };
}

function chained(text: string) {
  const heads = new Int32Array(1 << Math.ceil(Math.log2(text.length / 4 + 1))).fill(-1);
  const next = new Int32Array(text.length);
  for (let at = text.length - shortKeyLength; at >= 0; at--) {
    const bucket = hash(text, at, shortKeyLength) & (heads.length - 1);
    next[at] = heads[bucket] ?? -1;
    heads[bucket] = at;
  }
  return { heads, next };
}

/** Where in a needle a word begins for sure, with room for a key; -1 where none does. */
function firstWordStart(needle: string): number {
  for (let at = 1; at + keyLength <= needle.length; at++) if (isWordStart(needle, at)) return at;
  return -1;
}

const isWordStart = (text: string, at: number): boolean =>
  isWord(text.charCodeAt(at)) && (at === 0 || !isWord(text.charCodeAt(at - 1)));

/** Roughly, as it need only be the same for text and needle: letters and digits of ASCII and everything from `À` on. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 192;

function hash(text: string, at: number, length = keyLength): number {
  let value = 0;
  for (let index = at; index < at + length; index++) value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0;
  return value ^ (value >>> 15);
}
