/** The words of a labelled document, by which contents in its labels and contents found in its prose are compared. */
import type { Span } from '../server/src/annotate/model.ts';
import { detokenise } from './conll.ts';

/** The spans of the words in a text, in order; words without a letter or number have none. */
export type Places = readonly (Span | undefined)[];

type Sentences = readonly (readonly string[])[];

const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

/** Where the words stand in the text that labels count by (labelled-texts.ts). */
export function placesOf(sentences: Sentences): Places {
  let at = 0;
  return sentences.flat().map((word) => {
    const span = { start: at, end: at + word.length };
    at = span.end + 1;
    return isWord(word) ? span : undefined;
  });
}

/** The document as prose, and where its words stand there. A sentence without a full stop is a headline, and stands alone. */
export function proseOf(sentences: Sentences): { readonly text: string; readonly places: Places } {
  let text = '';
  const places: (Span | undefined)[] = [];
  for (const words of sentences) {
    const { text: sentence, starts } = detokenise(words);
    words.forEach((word, index) => {
      const start = text.length + (starts[index] ?? 0);
      places.push(isWord(word) ? { start, end: start + word.length } : undefined);
    });
    text += sentence + (/[.?!]["”']?$/.test(sentence) ? ' ' : '\n\n');
  }
  return { text, places };
}

/** The numbers of the words that spans cover. */
export function covered(places: Places, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  places.forEach((place, index) => {
    if (place && spans.some(({ start, end }) => place.start < end && start < place.end)) found.add(index);
  });
  return found;
}

/** The share of the larger of two sets of words that they have in common. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / Math.max(a.size, b.size, 1);
}
