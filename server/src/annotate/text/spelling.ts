/** A written word, in its own and in small letters. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
}

/** Most different spellings kept; an article has a few thousand. */
const most = 30_000;
const known = new Map<string, Spelling>();

/**
 * The spelling of a word. Tokens of the same letters share its strings, so that a word is lowered once and found in a list without being hashed again.
 * What is kept is bounded and changes no answer.
 */
export function spelling(word: string): Spelling {
  const existing = known.get(word);
  if (existing) return existing;
  if (known.size >= most) known.clear();
  // A copy, because a slice would keep the text alive that it was cut from.
  const text = ` ${word}`.slice(1);
  const lower = text.toLowerCase();
  const made = { text, lower: lower === text ? text : lower };
  known.set(text, made);
  return made;
}
