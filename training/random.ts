/** Chance that is the same for the same seed everywhere, so that a training can be repeated to the byte. */

/** Marsaglia's xorshift32: the same numbers for the same seed everywhere. */
export function generator(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Puts a list into a random order, in place (Fisher and Yates). */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = list[index] as T;
    list[index] = list[other] as T;
    list[other] = held;
  }
}
