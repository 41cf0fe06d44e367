import type { Span } from '../annotate/model.ts';
import type { Decision, ProblemDecision } from './decision.ts';
import type { Placed } from './places.ts';
import { sidecarExtension } from './sidecar.ts';

/** Which findings of the checks people have looked at and left as they are. */
export interface Dismissals {
  /** Places at which a check's finding is dismissed: its id and the span. */
  readonly places: ReadonlySet<string>;
  /** Words at which a check's findings are dismissed wherever they stand: its id and the words. */
  readonly words: ReadonlySet<string>;
}

/** The file of what is dismissed in a workspace, in its folder `.news-annotator`: lines like those beside an article. */
export const dismissedName = `dismissed${sidecarExtension}`;

export const noDismissals: Dismissals = { places: new Set(), words: new Set() };

const placeKey = (check: string, { start, end }: Span): string => `${check} ${start}-${end}`;
const wordsKey = (check: string, words: string): string => `${check} ${words}`;

/** Lets words of any line breaks be compared. */
const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');

export const isDismissal = (decision: Decision): decision is ProblemDecision => decision.type === 'problem';

/** The dismissals of an article. One whose words have changed since is none any more. */
export function dismissalsOf(placed: readonly Placed[], text: string): Dismissals {
  const there = placed.flatMap(({ decision, spans: [span] }) =>
    isDismissal(decision) && span ? [{ decision, span }] : [],
  );
  const sameWords = there.filter(
    ({ decision, span }) => decision.anchors[0]?.quote === withLf(text.slice(span.start, span.end)),
  );
  return {
    places: new Set(sameWords.map(({ decision, span }) => placeKey(decision.check, span))),
    words: dismissedWords(placed.map(({ decision }) => decision)),
  };
}

/** The words at which findings are dismissed wherever they stand. */
export const dismissedWords = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    decisions
      .filter(isDismissal)
      .filter(({ everywhere }) => everywhere)
      .map(({ check, anchors }) => wordsKey(check, anchors[0]?.quote ?? '')),
  );

/**
 * Tells whether a finding of a check is dismissed: at its place, or at its words in the article or the whole workspace.
 *
 * @param workspace the words dismissed in the workspace.
 */
export const isDismissedIn =
  ({ places, words }: Dismissals, text: string, workspace: ReadonlySet<string> = new Set()) =>
  (check: string, span: Span): boolean => {
    if (places.size + words.size + workspace.size === 0) return false;
    const key = wordsKey(check, withLf(text.slice(span.start, span.end)));
    return places.has(placeKey(check, span)) || words.has(key) || workspace.has(key);
  };
