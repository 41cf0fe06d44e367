import type { Range } from 'vscode-languageserver-types';
import type { ArticleParams, ClosedArticle } from './article.ts';
import type { DecideResult } from './deciding.ts';

/** `newsAnnotator/export`: an article's annotations in one format; null when the document is not an open article. */
export const exportRequest = 'newsAnnotator/export';

export interface ExportParams extends ArticleParams {
  readonly format: string;
  /** What to write; all but what was rejected where it is absent. */
  readonly include?: {
    readonly statuses: readonly AnnotationStatus[];
    /** Names of kinds as in the record, `DATE` and `CLAIM` among them; all where it is absent. */
    readonly kinds?: readonly string[];
  };
  /** For an article that is not open: what stands in its file. */
  readonly closed?: ClosedArticle;
}

/** `suggested`: nobody has looked at it; the others are what people decided. */
export type AnnotationStatus = 'suggested' | 'accepted' | 'added' | 'rejected';

export interface ExportResult {
  readonly content: string;
  /** The name for the file beside the article: `talks.txt` gives `talks.csv`. */
  readonly fileName: string;
  readonly languageId: string;
  /** Files that must lie beside it, for a format that is several files. */
  readonly companions: readonly { readonly name: string; readonly content: string }[];
  /** What of the article the format has no place for, the gravest first: a sentence without its stop each. */
  readonly losses: readonly ExportLoss[];
}

export interface ExportLoss {
  /** `detail` is about what is said of annotations that are there; the others about annotations, relations and the text. */
  readonly severity: 'left-out' | 'changed' | 'detail';
  readonly text: string;
  /** What it is about, in the words of the article. */
  readonly examples: readonly string[];
}

/**
 * `newsAnnotator/import`: places the annotations of a file on an open article; null when the document is none. Fails with a sentence for a file that
 * can't be read.
 */
export const importRequest = 'newsAnnotator/import';

export interface ImportParams extends ArticleParams {
  readonly file: ImportFile;
  /** The id of its format; told from the file where absent. */
  readonly format?: string;
  /** Labels that are none of ours, as the preview names them, with the kind that they stand for; empty for none. They go before the newsroom's. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * `preview` changes nothing; `suggestions` shows what the article does not have until it is closed; `decisions` makes all of it decisions of `by`,
   * to be written beside the article like those of `newsAnnotator/decide`.
   */
  readonly as: 'preview' | 'suggestions' | 'decisions';
  readonly by: string;
}

/** Notes what labels stand for in the content of a newsroom's `config.yaml`, which the client keeps. */
export const rememberLabelsRequest = 'newsAnnotator/rememberLabels';

export interface RememberLabelsParams {
  readonly content: string;
  /** As in `ImportParams`. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface ImportFile {
  readonly name: string;
  readonly content: string;
  /** The text that lies beside it, for formats that don't hold it: brat's `.txt`. */
  readonly text?: string;
}

export interface ImportResult {
  readonly preview: ImportPreview;
  /** What the sidecar must hold now, where decisions were taken. */
  readonly sidecar: DecideResult | null;
}

export interface ImportPreview {
  /** The label of the format. */
  readonly format: string;
  /** What has a place in the article, in the order of the file. */
  readonly items: readonly ImportPreviewItem[];
  readonly unknownLabels: readonly { readonly label: string; readonly count: number }[];
  /** What does not fit and what was mended: a sentence each. */
  readonly problems: readonly string[];
}

export interface ImportPreviewItem {
  readonly kind: string;
  /** On one line. */
  readonly words: string;
  readonly range: Range;
  /** Whether the article has it already. */
  readonly known: boolean;
}
