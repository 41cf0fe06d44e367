/** A text document by its address. */
export interface ArticleParams {
  readonly uri: string;
}

/** An article that no editor has open. */
export interface ClosedArticle {
  readonly text: string;
  readonly languageId: string;
  /** What stands in the file of decisions beside it; empty where there is none. */
  readonly sidecar: string;
}

/** `newsAnnotator/formats`: no parameters, the formats in the order to offer them. */
export const formatsRequest = 'newsAnnotator/formats';

export interface FormatInfo {
  readonly id: string;
  readonly label: string;
  readonly purpose: string;
  readonly extension: string;
  readonly languageId: string;
}

/** `newsAnnotator/kinds`: the kinds that a person can annotate in an article, in the order to offer them; without an article all of ours. */
export const kindsRequest = 'newsAnnotator/kinds';

export interface KindInfo {
  /** As in the record: `PERSON`. */
  readonly id: string;
  /** The semantic token type: `person`. */
  readonly token: string;
  readonly label: string;
  readonly description: string;
  /** The letter that picks it; empty for a kind of the newsroom's own that has none. */
  readonly key: string;
}
