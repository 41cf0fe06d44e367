import type { Paragraph, Span } from '../annotate/model.ts';
import type { Placed } from '../annotate/recognise.ts';
import type { Finding } from './check.ts';
import type { CheckWords } from './words.ts';

/** What was read in each paragraph, by the number of the reader. One weak map for all of them: its entries cost the garbage collector time. */
const known = new WeakMap<Paragraph, unknown[]>();
let readers = 0;

/**
 * Keeps what is read in each paragraph for as long as its recognition lives, so that a key costs only its paragraph.
 *
 * @param read must depend on the paragraph alone.
 */
export function perParagraph<Answer>(read: (paragraph: Paragraph) => Answer): (paragraph: Paragraph) => Answer {
  const reader = readers++;
  return (paragraph) => {
    const before = known.get(paragraph);
    const answers = before ?? [];
    if (!before) known.set(paragraph, answers);
    if (reader in answers) return answers[reader] as Answer;
    const answer = read(paragraph);
    answers[reader] = answer;
    return answer;
  };
}

/** Finds in each paragraph once, with offsets in it, whatever the article around it; the answer has the article's offsets. */
export function findInParagraph(
  find: (paragraph: Paragraph, words: CheckWords) => readonly Finding[],
): (placed: Placed, words: CheckWords) => readonly Finding[] {
  const byWords = new WeakMap<CheckWords, (paragraph: Paragraph) => readonly Finding[]>();
  return ({ start, recognition }, words) => {
    const found = byWords.get(words) ?? perParagraph((paragraph) => find(paragraph, words));
    byWords.set(words, found);
    const findings = found(recognition.paragraph);
    return findings.length > 0 ? findings.map((finding) => moved(finding, start)) : findings;
  };
}

/** A finding so many characters further on. */
export const moved = (finding: Finding, by: number): Finding => ({
  ...at(finding, by),
  ...(finding.related && { related: finding.related.map((place) => at(place, by)) }),
  ...(finding.fixes && {
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => at(edit, by)) })),
  }),
});

/** A span so many characters further on, with all that it carries. */
const at = <Place extends Span>(place: Place, by: number): Place => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});
