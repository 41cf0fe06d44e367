import type { Article } from '../annotate/model.ts';
import type { TextData } from '../annotate/text/tokens.ts';
import type { Carries } from './carries.ts';
import type { Imported, ReadContext } from './read/imported.ts';

/** What a format is told about the article besides its annotations. */
export interface WriteContext {
  /** The caller's id of the article, else its file's name without extension. */
  readonly id: string;
  /** The article's address for formats that point at it, relative to the export: its file's name, URI-encoded. */
  readonly source: string;
  /** False to leave the text out of formats where it is optional. */
  readonly includeText: boolean;
  /** What the article's language says about its words, for formats that count tokens. */
  readonly words: TextData;
  /** The ids of kinds that the newsroom made, for configurations that name all of them. */
  readonly ownKinds?: readonly string[];
}

/** A file to write beside another one. */
export interface TextFile {
  readonly name: string;
  readonly content: string;
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
  /** Whether the article's text is in the file. */
  readonly text: 'always' | 'optional' | 'never';
  /** Whether several articles can follow one another in one file. */
  readonly oneFileForAll: boolean;
  /** What of an article fits; the loss report is made from it. */
  readonly carries: Carries;
  /** Writes one article. The same article and context give the same characters. */
  write(article: Article, context: WriteContext): string;
  /** The files that must lie beside the one that `write` gives for it to be understood. */
  companions?(article: Article, context: WriteContext): readonly TextFile[];
  /**
   * Reads a file of this format back: an item an article.
   *
   * @throws FormatError, with a sentence for the reader, for a file that is not of the format.
   */
  readonly read?: (content: string, context: ReadContext) => readonly Imported[];
}
