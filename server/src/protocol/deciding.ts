import type { Range } from 'vscode-languageserver-types';
import type { ArticleParams } from './article.ts';

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
  /** An earlier text of the article, in which the places of decisions may still be found that are not found in the present one. */
  readonly earlier?: string;
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
