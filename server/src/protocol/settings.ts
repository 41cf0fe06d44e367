/** What the server is told at `initialize`. */
export interface InitializationOptions {
  /** The strings of the editor's language, English text to translation. */
  readonly translations?: Readonly<Record<string, string>>;
  /** Whether the client has the commands of ours that decide on annotations, and writes the files of decisions: code actions name them. */
  readonly decides?: boolean;
}

/** The section of the settings, and the settings that the server reads (`workspace/configuration`). */
export const settingsSection = 'newsAnnotator';

export interface Settings {
  /** The kinds to highlight, by semantic token type: `{ person: true, money: false }`. A kind that is absent is on. Pronouns look like the names that they stand for. */
  readonly highlight: { readonly kinds: Readonly<Record<string, boolean>>; readonly pronouns: boolean };
  /** Language ids whose documents are annotated beside `news-article`. */
  readonly languages: readonly string[];
  /** Globs of file names that are never annotated, matched against the last part of the path, without regard to case. */
  readonly exclude: readonly string[];
  /** Above this many UTF-16 code units only the grammar colours. */
  readonly maxLength: number;
  /**
   * `markdown`: whether the outline of Markdown files, which the editor makes itself, gets our symbols too. `by`: everything under the headings,
   * or the claims under their speakers.
   */
  readonly outline: { readonly markdown: boolean; readonly by: 'section' | 'speaker' };
  readonly dates: {
    /** Whether the value of a date is shown after it. */
    readonly inlayHints: boolean;
    /** The style that the quick fixes of dates offer; `none` offers all. */
    readonly houseStyle: 'none' | 'ap' | 'reuters' | 'guardian';
    /** Which number of `03/04/2021` is the day; `auto` as the article writes other dates, or as is usual in its language. */
    readonly order: 'auto' | 'dayFirst' | 'monthFirst';
  };
  /** How loud each check is, by its id: `error`, `warning`, `information`, `hint` or `off`. A check that is absent has its own level. */
  readonly checks: { readonly levels: Readonly<Record<string, string>> };
  /** Who decides on annotations, and where that is kept. */
  readonly review: {
    /** The name that decisions are signed with; empty for that of git, or what the reader answers. */
    readonly annotator: string;
    /** Whether an annotator's decisions are in a file of their own, so that those of several can be compared. */
    readonly ownFile: boolean;
    /** When decisions are written. */
    readonly save: 'atOnce' | 'withArticle';
  };
}
