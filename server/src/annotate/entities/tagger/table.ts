import { hashText } from './hash.ts';

/** What is known of words and phrases, folded into a hash table: 16 bits to check the name, 16 bits of knowledge; open addressing, linear probing. */
export interface WordTable {
  readonly checks: Uint16Array;
  readonly bits: Uint16Array;
}

/** What a table holds of a name given by its hash; 0 when nothing. One name in some tens of thousands is found by mistake. */
export function lookUp({ checks, bits }: WordTable, hash: number): number {
  const mask = checks.length - 1;
  const check = hash >>> 16 || 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const found = checks[slot];
    if (found === 0) return 0;
    if (found === check) return bits[slot] ?? 0;
  }
}

/**
 * Builds the table.
 *
 * @param entries bits by name, as `hashText` is to see it: words joined by single spaces.
 * @param log2 the table's size as a power of two; it must hold the entries with room to spare.
 */
export function buildTable(entries: ReadonlyMap<string, number>, log2: number): WordTable {
  const size = 2 ** log2;
  if (entries.size > size * 0.8) throw new Error(`${entries.size} names do not fit into ${size} places.`);
  const table: WordTable = { checks: new Uint16Array(size), bits: new Uint16Array(size) };
  for (const [name, bits] of entries) {
    const hash = hashText(name);
    const check = hash >>> 16 || 1;
    let slot = slotOf(hash, size - 1);
    while (table.checks[slot] !== 0 && table.checks[slot] !== check) slot = (slot + 1) & (size - 1);
    table.checks[slot] = check;
    table.bits[slot] = (table.bits[slot] ?? 0) | bits;
  }
  return table;
}

/** The slot depends on all bits of the hash, so that it adds to what the check tells. */
const slotOf = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
