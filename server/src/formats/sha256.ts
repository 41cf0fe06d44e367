/**
 * The SHA-256 digest of a text's UTF-8 bytes in lower-case hexadecimal (FIPS 180-4). Written out because the same code runs in a web worker,
 * where the platform's digest is asynchronous, and the formats are plain functions.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const length = ((bytes.length + 8) >> 6) + 1;
  const blocks = new DataView(new ArrayBuffer(length * 64));
  bytes.forEach((byte, index) => blocks.setUint8(index, byte));
  blocks.setUint8(bytes.length, 0x80);
  blocks.setUint32(length * 64 - 8, Math.floor(bytes.length / 0x20000000));
  blocks.setUint32(length * 64 - 4, (bytes.length << 3) >>> 0);

  const state = new Uint32Array(initialState);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < length; block++) {
    for (let index = 0; index < 16; index++) schedule[index] = blocks.getUint32(block * 64 + index * 4);
    for (let index = 16; index < 64; index++) {
      const a = at(schedule, index - 15);
      const b = at(schedule, index - 2);
      const small0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
      const small1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
      schedule[index] = at(schedule, index - 16) + small0 + at(schedule, index - 7) + small1;
    }
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  const working = Uint32Array.from(state);
  for (let round = 0; round < 64; round++) {
    const e = at(working, 4);
    const a = at(working, 0);
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & at(working, 5)) ^ (~e & at(working, 6));
    const first = at(working, 7) + big1 + choice + at(constants, round) + at(schedule, round);
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & at(working, 1)) ^ (a & at(working, 2)) ^ (at(working, 1) & at(working, 2));
    working.copyWithin(1, 0, 7);
    working[4] = at(working, 4) + first;
    working[0] = first + big0 + majority;
  }
  working.forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}

const at = (array: Uint32Array, index: number): number => array[index] ?? 0;
const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const primes = firstPrimes(64);
/** The first 32 bits of the fractional parts of the cube and square roots of the first primes. */
const constants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initialState = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
