import type { Span } from '../model.ts';

const contextLength = 24;

/**
 * A fingerprint of an annotation: its type, its quote and a little of its paragraph on both sides. It survives edits elsewhere.
 * FNV-1a over UTF-16 code units beside a second lane with another multiplier: 52 bits in base 36.
 */
export function fingerprint(type: string, text: string, { start, end }: Span): string {
  const last = Math.min(text.length, end + contextLength);
  // The borders of the quote are part of the identity: "[Kiev] Post" is not "[Kiev Post]".
  const before = type + text.slice(Math.max(0, start - contextLength), start) + (start < last ? '\uffff' : '');
  const marked = before + text.slice(start, end) + (end < last ? '\ufffe' : '') + text.slice(end, last);
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let index = 0; index < marked.length; index++) {
    const code = marked.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
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
