import type { TextChange } from '../review/follow.ts';

/** Most UTF-16 code units that one key writes or removes: a line break of two, an emoji. */
const mostOfKey = 2;

/** Where somebody types: the place of the last key in each document, until the typing pauses. */
export class Typing {
  readonly #places = new Map<string, number>();

  /** Takes the changes of a document. Only a key is typing: what is pasted, mended or read anew is not. */
  edited(uri: string, changes: readonly TextChange[]): void {
    this.#places.delete(uri);
    const [change] = changes;
    if (!change || changes.length > 1) return;
    const { start, end, text } = change;
    if (end - start <= mostOfKey && text.length <= mostOfKey) this.#places.set(uri, start + text.length);
  }

  /** Where the last key went, in UTF-16 code units, or undefined where nobody types. */
  place(uri: string): number | undefined {
    return this.#places.get(uri);
  }

  /** The typing pauses; says whether somebody was typing. */
  paused(uri: string): boolean {
    return this.#places.delete(uri);
  }

  closed(uri: string): void {
    this.#places.delete(uri);
  }
}
