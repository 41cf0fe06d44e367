import type { Span } from '../model.ts';

const contextLength = 24;

/**
 * A fingerprint of an annotation: its type, its quote and a little of its paragraph on both sides. It survives edits elsewhere.
 * FNV-1a over UTF-16 code units beside a second lane with another multiplier: 52 bits in base 36.
 */
export function fingerprint(type: string, text: string, span: Span): string {
  const start = Math.max(0, span.start - contextLength);
  const end = Math.min(text.length, span.end + contextLength);
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  const mix = (code: number) => {
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
  };
  for (let index = 0; index < type.length; index++) mix(type.charCodeAt(index));
  for (let index = start; index < end; index++) {
    // The borders of the quote are part of the identity: "[Kiev] Post" is not "[Kiev Post]".
    if (index === span.start) mix(0xffff);
    if (index === span.end) mix(0xfffe);
    mix(text.charCodeAt(index));
  }
  return ((high >>> 0) * 0x100000 + (low >>> 12)).toString(36);
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
