/** The labelled documents as articles in plain text, to measure the product on: words joined as they are written, a sentence a paragraph. */
import { detokenise } from './conll.ts';
import { corpora, hashOf, textOf } from './labelled-texts.ts';
import type { LabelledDocument, LabelledMention } from './labels.ts';

/** An article and its labels, in offsets of its plain text. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly LabelledMention[];
}

/**
 * The articles of labelled documents.
 *
 * @param folder where the corpora are; throws when a text is not the one that was labelled.
 */
export function articlesOf(documents: readonly LabelledDocument[], folder: string): readonly LabelledArticle[] {
  const find = corpora(folder);
  return documents.flatMap((labels) => {
    const { sentences } = find(labels.document);
    if (hashOf(textOf(sentences)) !== labels.hash)
      throw new Error(`The text of ${labels.document} is not the one that was labelled.`);
    return articles(labels, sentences);
  });
}

function articles(
  { document, articles: bounds, mentions }: LabelledDocument,
  sentences: readonly string[][],
): readonly LabelledArticle[] {
  const result: { id: string; text: string; mentions: LabelledMention[] }[] = [];
  let offset = 0;
  for (const words of sentences) {
    if (result.length === 0 || bounds.includes(offset))
      result.push({ id: `${document}.${result.length}`, text: '', mentions: [] });
    const article = result.at(-1) as (typeof result)[number];
    const base = article.text === '' ? 0 : article.text.length + 2;
    const { text, starts } = detokenise(words);
    article.text += base > 0 ? `\n\n${text}` : text;
    const places = new Map<number, number>();
    const ends = new Map<number, number>();
    words.forEach((word, index) => {
      const start = base + (starts[index] ?? 0);
      places.set(offset, start);
      ends.set(offset + word.length, start + word.length);
      offset += word.length + 1;
    });
    for (const mention of mentions) {
      const start = places.get(mention.start);
      const end = ends.get(mention.end);
      if (start !== undefined && end !== undefined) article.mentions.push({ ...mention, start, end });
    }
  }
  return result;
}
