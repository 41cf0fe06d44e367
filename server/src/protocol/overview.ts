import type { Range } from 'vscode-languageserver-types';
import type { CheckOfClaim } from './deciding.ts';

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
