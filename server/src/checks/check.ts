import type { Annotated } from '../annotate/annotate.ts';
import type { Edit, Severity, Span } from '../annotate/model.ts';
import type { House } from './house.ts';
import type { Message } from './message.ts';
import type { CheckWords } from './words.ts';

export type Level = Severity | 'off';

/** What a check has found: a problem before it is put into words and given a severity. */
export interface Finding extends Span {
  readonly message: Message;
  /** Where it is as loud as another than its check. */
  readonly level?: Severity;
  readonly related?: readonly (Span & { readonly message: Message })[];
  readonly fixes?: readonly { readonly title: Message; readonly edits: readonly Edit[] }[];
}

/** An editorial check. A file in this folder, a line in `index.ts` and a page in `docs/checks/` add one. */
export interface Check {
  /** The word in the settings and the record, and the name of its page. */
  readonly id: string;
  /** What it points out, in a few words. */
  readonly title: Message;
  /** How loud it is unless the settings say otherwise. */
  readonly level: Level;
  /** Whether it holds in an article of another language too. */
  readonly anyLanguage?: boolean;
  /**
   * Finds what is worth pointing out, in the order of the text. Pure, and near-linear in the length of the article. It is better to miss
   * something than to be wrong. Boilerplate, front matter and code are no part of the article's paragraphs and annotations.
   */
  find(article: Annotated, words: CheckWords, house: House): readonly Finding[];
}
