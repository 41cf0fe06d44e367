import { isCapital, isStop, type Range, type Reading } from './reading.ts';

/** A statement given to somebody by a colon alone. */
export interface Heading {
  readonly source: Range;
  /** The colon. */
  readonly cue: number;
  readonly content: Range;
}

const longestSource = 7;

/**
 * "Graham: The plan is dead", "BIDEN: I never said so", "The plan is dead: Graham": a paragraph that is one statement and the name of who
 * makes it. Words that open a heading of another kind ("Question:", "Correction:") are no source.
 */
export function heading(reading: Reading): Heading | undefined {
  const { tokens, lower, data } = reading;
  const most = Math.min(longestSource, tokens.length - 3);
  for (let index = 1; index <= most; index++) {
    if (lower[index] !== ':' || reading.quotationAt[index]) continue;
    if (
      !isName(reading, 0, index) ||
      data.headingWords.has(lower[index - 1] ?? '') ||
      data.headingWords.has(lower[0] ?? '')
    )
      return undefined;
    let to = tokens.length;
    while (to > index + 1 && lower[to - 1] === '.') to -= 1;
    return { source: { from: 0, to: index }, cue: index, content: { from: index + 1, to } };
  }
  let end = tokens.length;
  while (end > 0 && isStop(reading, end - 1)) end -= 1;
  for (let index = end - 2; index >= end - 4 && index > 3; index--) {
    if (lower[index] !== ':' || tokens.length > 30 || reading.quotationAt[index]) continue;
    if (!isName(reading, index + 1, end) && !data.headingSources.has(lower[end - 1] ?? '')) return undefined;
    return { source: { from: index + 1, to: end }, cue: index, content: { from: 0, to: index } };
  }
  return undefined;
}

/** Whether every word of the range is one of a name or title: capitals, initials and the small words between them. */
function isName(reading: Reading, from: number, to: number): boolean {
  let capitals = 0;
  for (let index = from; index < to; index++) {
    if (isCapital(reading, index)) capitals += 1;
    else if (!/^(?:of|the|and|de|van|von|['’]s|-|\(|\)|\.|,|&)$/.test(reading.lower[index] ?? '')) return false;
  }
  return (
    capitals > 0 &&
    reading.tokens[from]?.type === 'word' &&
    !reading.words.prepositions.has(reading.lower[from] ?? '') &&
    !reading.words.subordinators.has(reading.lower[from] ?? '')
  );
}
