import { hashText } from './hash.ts';

/** What the lists know about a word or phrase: one bit a list. The order is part of the weights' format. */
export const listNames = [
  'given name',
  'family name',
  'country',
  'region',
  'large city',
  'city',
  'town',
  'nationality',
  'organisation word',
  'place word',
  'event word',
  'role',
  'calendar',
  'common word',
  'organisation',
  'person',
] as const;

export type ListName = (typeof listNames)[number];

/** The bit of a list. */
export const bitOf = (list: ListName): number => 1 << listNames.indexOf(list);

/** Lists of names folded into one hash table: 16 bits to check the name, 16 bits for its lists; open addressing, linear probing. */
export interface Gazetteer {
  readonly checks: Uint16Array;
  readonly bits: Uint16Array;
}

/** The lists that hold a name given by its hash, as bits; 0 when none does. One name in some tens of thousands is found by mistake. */
export function lookUp({ checks, bits }: Gazetteer, hash: number): number {
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
export function buildGazetteer(entries: ReadonlyMap<string, number>, log2: number): Gazetteer {
  const size = 2 ** log2;
  if (entries.size > size * 0.8) throw new Error(`${entries.size} names do not fit into ${size} places.`);
  const table: Gazetteer = { checks: new Uint16Array(size), bits: new Uint16Array(size) };
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
