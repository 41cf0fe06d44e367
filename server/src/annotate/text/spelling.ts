import type { Spelling, Token } from '../model.ts';

/** Most different spellings kept; an article has a few thousand. */
const most = 30_000;
const table = new Map<string, Spelling>();
let slots = 0;

/**
 * The spelling of a token. All tokens of the same letters share it, so that a word is lowered once, found in lists without being hashed again, and
 * looked at once by each recogniser (`perWord`). The table is bounded and changes no answer.
 */
export function spelling(written: string, type: Token['type']): Spelling {
  const existing = table.get(written);
  if (existing) return existing;
  if (table.size >= most) table.clear();
  // A copy, because a slice would keep the text alive that it was cut from.
  const text = ` ${written}`.slice(1);
  const lower = text.toLowerCase();
  const made: Spelling = { text, lower: lower === text ? text : lower, type, known: new Array(slots).fill(undefined) };
  table.set(text, made);
  return made;
}

/** What a recogniser knows of a word by itself, worked out when it first meets the word and kept with its spelling. */
export function perWord<Known extends object>(describe: (spelling: Spelling) => Known): (spelling: Spelling) => Known {
  const slot = slots++;
  return (spelling) => {
    const known = spelling.known[slot] as Known | undefined;
    if (known !== undefined) return known;
    const made = describe(spelling);
    spelling.known[slot] = made;
    return made;
  };
}
