/**
 * What the client and the server say to each other beyond the Language Server Protocol. The only file of the server that the client
 * imports. Every request has an `executeCommand` twin of the same name, for editors without a client of ours: its arguments are the
 * parameters, its result is the result.
 */
import type { Position, Range } from 'vscode-languageserver-types';

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
  };
}

/** A text document by its address. */
export interface ArticleParams {
  readonly uri: string;
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

/** An article that no editor has open. */
export interface ClosedArticle {
  readonly text: string;
  readonly languageId: string;
  /** What stands in the file of decisions beside it; empty where there is none. */
  readonly sidecar: string;
}

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

/** `newsAnnotator/check`: what the checks point out in an article, in the order of the text; null when the document is none. */
export const checkRequest = 'newsAnnotator/check';

export interface CheckParams extends ArticleParams {
  /** For an article that is not open: what stands in its file. */
  readonly closed?: ClosedArticle;
}

export interface CheckResult {
  readonly problems: readonly CheckedProblem[];
}

export interface CheckedProblem {
  /** The id of the check, and what it points out in a few words. */
  readonly check: string;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
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

/** `newsAnnotator/overview`: counts, claims' ranges and every annotation's range, for the status item, decorations and next/previous. */
export const overviewRequest = 'newsAnnotator/overview';

export interface Overview {
  /** The document's version that this describes. */
  readonly version: number;
  /** `excluded` by a setting; `too-large` by a setting; `failed`: the analysis broke, the log says how. */
  readonly state: 'annotated' | 'too-large' | 'excluded' | 'failed';
  /** Whether the article is in another language than we read, so that only numbers, dates and listed names are found. */
  readonly foreign: boolean;
  readonly published: { readonly value: string; readonly why: string } | null;
  readonly counts: {
    readonly entities: number;
    readonly mentions: number;
    readonly dates: number;
    readonly claims: number;
  };
  /** Whoever and whatever is named, in the order of the first mentions. */
  readonly entities: readonly OverviewEntity[];
  /** Every annotation in the order of the text, whatever is highlighted. */
  readonly annotations: readonly OverviewAnnotation[];
}

export interface OverviewEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly mentions: number;
  readonly links: readonly { readonly scheme: string; readonly id: string }[];
}

export interface OverviewAnnotation {
  /** Names it to `newsAnnotator/decide`, in this version of the article. */
  readonly id: string;
  readonly status: 'suggested' | 'accepted' | 'added';
  /** The semantic token type of its kind; of a kind that the newsroom made, its name. */
  readonly kind: string;
  /** For a kind that the newsroom made: how it looks, as it has no semantic token type. */
  readonly own?: { readonly color?: string };
  /** What a screen reader says of it: "Person: Sergei Riabkov, mention 2 of 3". */
  readonly label: string;
  /** One range, or several where the annotation is discontinuous. */
  readonly ranges: readonly Range[];
  /** How sure the machine is, from 0 to 1. */
  readonly confidence: number;
  readonly note?: string;
  readonly tags?: readonly string[];
  /** For dates: the TIMEX3 value. */
  readonly value?: string;
  /** For mentions: the id of the entity. */
  readonly entity?: string;
  /** For claims: how far a person's check of it is. */
  readonly check?: CheckOfClaim;
  /** For claims: how much the statement deserves checking. */
  readonly band?: 'high' | 'medium' | 'low';
}

/** `newsAnnotator/changed`, a notification to the client: the annotations of a document may differ from what was last asked. */
export const changedNotification = 'newsAnnotator/changed';

/** `newsAnnotator/timeline`: the dates of an article in the order of the calendar; null when the document is not an open article. */
export const timelineRequest = 'newsAnnotator/timeline';

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  /** The TIMEX3 value. */
  readonly value: string;
  /** First and last day that can be meant, ISO dates. */
  readonly earliest: string;
  readonly latest: string;
  readonly text: string;
  /** The sentence that the date stands in, on one line. */
  readonly sentence: string;
  readonly range: Range;
}

/** `newsAnnotator/claims`: the claims of an article in groups; null when the document is not an open article. */
export const claimsRequest = 'newsAnnotator/claims';

export interface ClaimsParams extends ArticleParams {
  /**
   * `speaker`: a group each speaker, in the order in which they first speak, the article's own voice last; in it the order of the text.
   * `rank`: a group each band, the most check-worthy first, in it by score.
   */
  readonly by: 'speaker' | 'rank';
}

export interface ClaimList {
  readonly groups: readonly ClaimGroup[];
}

export interface ClaimGroup {
  readonly label: string;
  readonly claims: readonly ClaimEntry[];
}

export interface ClaimEntry {
  readonly id: string;
  /** The content on one line; the parts of a discontinuous one are joined by an ellipsis. */
  readonly text: string;
  /** Who says it, as the article names them in full; null where nobody is named and for the article's own voice. */
  readonly speaker: string | null;
  /** One range, or several where the content is discontinuous. */
  readonly ranges: readonly Range[];
  /** How much it deserves checking, and why; null where it was not ranked. */
  readonly worth: {
    readonly band: 'high' | 'medium' | 'low';
    readonly score: number;
    readonly factType: string;
    readonly reasons: readonly string[];
  } | null;
}

/** `newsAnnotator/factCheckNote`: the claim at a place as a note in plain text, to be pasted; null where there is no claim. */
export const factCheckNoteRequest = 'newsAnnotator/factCheckNote';

export interface FactCheckNoteParams extends ArticleParams {
  readonly position: Position;
}

/**
 * `newsAnnotator/setPublished`: keeps a publication date: in the article's front matter where it has one, else in its sidecar. Answers with what the
 * sidecar must hold where that changes, else with null. An empty date takes it back.
 */
export const setPublishedRequest = 'newsAnnotator/setPublished';

export interface SetPublishedParams extends ArticleParams {
  /** An ISO date, or empty. */
  readonly published: string;
  /** The name of who gives it. */
  readonly by?: string;
}

export interface SidecarResult {
  /** What the sidecar must hold now. */
  readonly content: string;
  /** The sidecar's name, in the folder of the article. */
  readonly fileName: string;
}

/**
 * `newsAnnotator/setConfig`: hands over what stands in a file `.news-annotator/config.yaml`, `gazetteer.csv` or `dismissed.annotations.jsonl`, at the start and whenever it changes; empty where it is
 * gone. What is wrong in it is published as diagnostics of the file.
 */
export const setConfigRequest = 'newsAnnotator/setConfig';

export interface ConfigParams {
  /** The address of the file. It holds for the documents in the folder around `.news-annotator`. */
  readonly uri: string;
  readonly content: string;
}

// Deciding: the server keeps the decisions on open articles, the client reads and writes the files beside them. The client hands over what it has
// read with `setSidecar`, when an article is opened and whenever the file changes; each `decide` answers with what the file must hold, and the
// client writes it whole. Where that fails, it hands over the old content, and the decision is as if never taken.

/** `newsAnnotator/setSidecar`: hands over the decisions on an article; empty where there is no file. */
export const setSidecarRequest = 'newsAnnotator/setSidecar';

export interface SidecarParams extends ArticleParams {
  readonly content: string;
  /** Whose own decisions they are; absent for those that all share. */
  readonly annotator?: string;
}

/** `newsAnnotator/sidecarName`: the name of the file beside an article that holds the decisions that all share, or an annotator's own. */
export const sidecarNameRequest = 'newsAnnotator/sidecarName';

export type SidecarNameParams = ArticleParams & Pick<SidecarParams, 'annotator'>;

/** `newsAnnotator/decide`: takes a decision; null when the document is not an open article. Fails with a sentence while a merge conflict is open. */
export const decideRequest = 'newsAnnotator/decide';

export interface DecideParams extends ArticleParams {
  /** The annotator's name. */
  readonly by: string;
  readonly action: DecideAction;
}

/**
 * What a person does. Annotations and entities are named by the ids of the overview; `kind` is a kind as in the record: `PERSON`. `everywhere`
 * does the same to all mentions of the same words and kind in the article.
 */
export type DecideAction =
  | { readonly do: 'accept' | 'reject'; readonly annotations: readonly string[]; readonly everywhere?: boolean }
  | {
      readonly do: 'relabel';
      readonly annotations: readonly string[];
      readonly kind: string;
      readonly everywhere?: boolean;
    }
  /** One range, or several for a claim. */
  | { readonly do: 'set-ranges'; readonly annotation: string; readonly ranges: readonly Range[] }
  /** Takes a word more or less into an annotation at its start or end. */
  | {
      readonly do: 'extend' | 'shrink';
      readonly annotations: readonly string[];
      readonly edge: 'start' | 'end';
      readonly everywhere?: boolean;
    }
  /**
   * Adds an annotation of each range; of all of them together for a claim. An empty range stands for the word at it. `value` is the TIMEX3 value of
   * a date; `everywhere` adds all other places of the same words.
   */
  | {
      readonly do: 'add';
      readonly ranges: readonly Range[];
      readonly kind: string;
      readonly value?: string;
      readonly source?: Range;
      readonly cue?: Range;
      readonly everywhere?: boolean;
    }
  | { readonly do: 'set-value'; readonly annotations: readonly string[]; readonly value: string }
  /** Who makes a claim, and the words that say so; null takes it away. */
  | {
      readonly do: 'attribute';
      readonly annotation: string;
      readonly source?: Range | null;
      readonly cue?: Range | null;
    }
  | {
      readonly do: 'describe';
      readonly annotations: readonly string[];
      readonly note?: string;
      readonly tags?: readonly string[];
      readonly check?: CheckOfClaim;
    }
  /** Mentions become mentions of an entity; of one of their own, all together, where none is named. */
  | {
      readonly do: 'join';
      readonly annotations: readonly string[];
      readonly entity?: string;
      readonly everywhere?: boolean;
    }
  /** Entities become one, under the name of the first. */
  | { readonly do: 'merge'; readonly entities: readonly string[] }
  | {
      readonly do: 'identify';
      readonly entity: string;
      readonly name?: string;
      readonly links?: readonly { readonly scheme: string; readonly id: string }[];
    }
  /** Gives a decision that has lost its place another one. */
  | { readonly do: 'place'; readonly decision: string; readonly ranges: readonly Range[] }
  /** Takes over what other annotators decided: lines of their sidecars. */
  | { readonly do: 'adopt'; readonly lines: readonly string[] }
  /** Leaves a finding of a check as it is: at its place, or with `everywhere` whatever the check finds at its words. */
  | { readonly do: 'dismiss'; readonly check: string; readonly range: Range; readonly everywhere?: boolean }
  /** Undoes decisions, by the ids that `decide` answered with. */
  | { readonly do: 'take-back'; readonly decisions: readonly string[] }
  /** Undoes the last action on the article since it was opened, as if it had not been taken. */
  | { readonly do: 'undo' };

/** How far the checking of a claim is. */
export interface CheckOfClaim {
  readonly status: 'unchecked' | 'confirmed' | 'needs-change' | 'unsupported' | 'cut';
  readonly source?: string;
  readonly locator?: string;
  readonly checker?: string;
  readonly date?: string;
  readonly note?: string;
}

export interface DecideResult extends SidecarResult {
  /** The ids of the decisions taken. */
  readonly decisions: readonly string[];
}

/**
 * `newsAnnotator/compare`: what annotators agree and differ on, by their own files beside an article; null when the document is not an open
 * article. Fails with a sentence where there are not two annotators, or a file holds a merge conflict.
 */
export const compareRequest = 'newsAnnotator/compare';

export interface CompareParams extends ArticleParams {
  /** Files beside the article; those that are no annotator's of this article are passed over. */
  readonly files: readonly { readonly fileName: string; readonly content: string }[];
}

export interface AnnotatorComparison {
  /** The figures and the differences in Markdown, with links to the places. */
  readonly report: string;
  /** Lines to adopt, for what all agree on and the article's own file does not say yet. */
  readonly agreed: readonly string[];
  /** What they differ on, in the order of the text. */
  readonly differences: readonly AnnotatorDifference[];
}

export interface AnnotatorDifference {
  /** What differs, in the reader's language. */
  readonly label: string;
  readonly range: Range;
  /** Whether the article's own file has a decision on one of the annotations. */
  readonly settled: boolean;
  /** What each annotator who has an annotation there says, with the lines to adopt that settle it so. */
  readonly choices: readonly {
    readonly annotator: string;
    readonly label: string;
    readonly lines: readonly string[];
  }[];
  /** The lines to adopt so that all of it stands, and none of it. */
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/**
 * `newsAnnotator/dismissals`: what stands in a workspace's file of dismissals, and what it must hold after a finding was dismissed or dismissals were
 * taken back. The client reads and writes the file. Fails with a sentence while a merge conflict is open in it.
 */
export const dismissalsRequest = 'newsAnnotator/dismissals';

export interface DismissalsParams {
  readonly content: string;
  readonly dismiss?: ArticleParams & { readonly check: string; readonly range: Range; readonly by: string };
  /** Ids of entries. */
  readonly takeBack?: readonly string[];
}

export interface Dismissals {
  /** What the file must hold now. */
  readonly content: string;
  readonly entries: readonly DismissalEntry[];
}

export interface DismissalEntry {
  readonly id: string;
  /** The id of the check. */
  readonly check: string;
  /** The words, on one line. */
  readonly quote: string;
  readonly by: string;
}

/** `newsAnnotator/decisions`: every decision on an article; null when the document is not an open article. */
export const decisionsRequest = 'newsAnnotator/decisions';

export interface Decisions {
  readonly entries: readonly DecisionEntry[];
  /** What is wrong with lines of the sidecar, from 0. */
  readonly mistakes: readonly { readonly line: number; readonly message: string }[];
}

export interface DecisionEntry {
  readonly id: string;
  /** `problem`: a finding of a check that was dismissed. */
  readonly type: 'mention' | 'date' | 'claim' | 'entity' | 'problem';
  readonly status: 'accepted' | 'rejected' | 'added';
  /** For a problem: the id of the check, and whether all findings at the same words are dismissed. */
  readonly check?: string;
  readonly everywhere?: boolean;
  /** What it was decided on, on one line. */
  readonly quote: string;
  readonly by: string;
  readonly note?: string;
  /** Where that is; empty for an orphan, whose place is gone. */
  readonly ranges: readonly Range[];
  /** For an orphan: the places that it may mean, the likeliest first. */
  readonly candidates?: readonly Range[];
}
