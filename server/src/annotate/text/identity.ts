import type { Span } from '../model.ts';

const contextLength = 24;

/**
 * A fingerprint of an annotation: its type, its quote and a little of its paragraph on both sides. It survives edits elsewhere.
 * FNV-1a over UTF-16 code units beside a second lane with another multiplier: 52 bits in base 36.
 */
export function fingerprint(type: string, text: string, { start, end }: Span): string {
  const first = Math.max(0, start - contextLength);
  const last = Math.min(text.length, end + contextLength);
  const lanes = { high: 0x811c9dc5 | 0, low: 0x9e3779b9 | 0 };
  mix(lanes, type, 0, type.length);
  mix(lanes, text, first, start);
  // The borders of the quote are part of the identity: "[Kiev] Post" is not "[Kiev Post]".
  if (start < last) mix(lanes, borders, 0, 1);
  mix(lanes, text, start, Math.min(end, last));
  if (end < last) mix(lanes, borders, 1, 2);
  mix(lanes, text, end, last);
  return inBase36((lanes.high >>> 0) * 0x100000 + (lanes.low >>> 12));
}

const borders = '\uffff\ufffe';

function mix(lanes: { high: number; low: number }, text: string, from: number, to: number): void {
  let { high, low } = lanes;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
  }
  lanes.high = high;
  lanes.low = low;
}

const fiveDigits = 36 ** 5;

/** `value.toString(36)` in two halves: the engine is eight times as fast with small integers. */
function inBase36(value: number): string {
  const upper = Math.floor(value / fiveDigits);
  const lower = value - upper * fiveDigits;
  return upper === 0 ? lower.toString(36) : upper.toString(36) + (lower + fiveDigits).toString(36).slice(1);
}

/** Makes fingerprints unique within an article: the second of a kind gets `-2`, and so on, in the order asked. */
export function uniqueIds(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  };
}
