import type { Article } from '../annotate/model.ts';

/** What a format is told about the article besides its annotations. */
export interface WriteContext {
  /** The caller's id of the article, else its file's name without extension. */
  readonly id: string;
  /** The article's address for formats that point at it, relative to the export: its file's name, URI-encoded. */
  readonly source: string;
  /** False to leave the text out of formats that would carry it. */
  readonly includeText: boolean;
}

/** One way to write annotations. A file in this folder and a line in `index.ts` adds one. */
export interface Format {
  /** The word on the command line and in the protocol. */
  readonly id: string;
  readonly label: string;
  /** What it is for, in a line. */
  readonly purpose: string;
  /** Appended to the article's file name, with its dot. */
  readonly extension: string;
  /** The editor's language for a preview. */
  readonly languageId: string;
  readonly offsets: 'utf-16' | 'code-points' | 'none';
  /** Whether several articles can follow one another in one file. */
  readonly oneFileForAll: boolean;
  /** Writes one article. The same article and context give the same characters. */
  write(article: Article, context: WriteContext): string;
}
