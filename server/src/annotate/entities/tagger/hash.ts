/** FNV-1a of a string's UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return finish(hash);
}

/** Joins two hashes, order kept, into one. */
export function join(a: number, b: number): number {
  return finish(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));
}

/** MurmurHash3's finaliser: every bit of the input reaches every bit of the result. */
function finish(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
