import type { Token } from '../model.ts';
import { isCapital, isDash, isStop, type Range, type Reading } from './reading.ts';

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
    if (data.headingWords.has(lower[index - 1] ?? '') || data.headingWords.has(lower[0] ?? '')) return undefined;
    const capitals = isUpperCase(reading, 0, index);
    if (!capitals && !isName(reading, 0, index)) return undefined;
    let to = tokens.length;
    while (to > index + 1 && lower[to - 1] === '.') to -= 1;
    // A transcript's answers run over many sentences; a heading is one.
    const oneStatement =
      (reading.stretchAt[index]?.to ?? 0) >= tokens.length || (reading.stretchAt[index + 1]?.to ?? 0) >= tokens.length;
    // "Said Novak: …"
    const first = data.verbs.has(lower[0] ?? '') && index > 1 ? 1 : 0;
    return capitals || oneStatement
      ? { source: { from: first, to: index }, cue: index, content: { from: index + 1, to } }
      : undefined;
  }
  let end = tokens.length;
  while (end > 0 && isStop(reading, end - 1)) end -= 1;
  // “It is a long game.” — Ann Hill
  const opening = reading.quotationAt[0];
  const dash = opening?.outerTo ?? 0;
  if (
    opening &&
    isDash(reading, dash) &&
    dash + 1 < end &&
    end - dash <= longestSource &&
    isName(reading, dash + 1, end)
  )
    return { source: { from: dash + 1, to: end }, cue: dash, content: { from: 0, to: dash } };
  for (let index = end - 2; index >= end - 4 && index > 3; index--) {
    if (lower[index] !== ':' || tokens.length > 30 || reading.quotationAt[index]) continue;
    if (!isName(reading, index + 1, end) && !data.headingSources.has(lower[end - 1] ?? '')) return undefined;
    return { source: { from: index + 1, to: end }, cue: index, content: { from: 0, to: index } };
  }
  return undefined;
}

/** Whether the range ends in a recognised name of one who can speak. */
function isName(reading: Reading, from: number, to: number): boolean {
  const kind = reading.nameAt[to - 1] ?? reading.nameAt[to - 2];
  if (!isCapital(reading, from) || reading.words.prepositions.has(reading.lower[from] ?? '')) return false;
  return kind === 'PERSON' || kind === 'ORGANIZATION';
}

/** "BIDEN", "SEN. RAND PAUL (R-KY)": a speaker in a transcript. */
function isUpperCase(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { type, text } = reading.tokens[index] as Token;
    if (type === 'word' ? text !== text.toUpperCase() || text.length < 2 : !/^[().,-]$/.test(text)) return false;
  }
  return true;
}
