import type { Sentence, Token } from '../model.ts';
import { isUpper, type TextData } from './tokens.ts';

const closers = new Set(['”', '’', '"', "'", '»', ')', ']', '“', '…']);

/**
 * Groups the tokens of one paragraph into sentences. A sentence ends at `.`, `!`, `?` or `…`, with the closing quotation marks and brackets
 * that follow, when the next token can begin one; an abbreviation ends it only before a word that seldom continues a name.
 * Rules of our own rather than `Intl.Segmenter`, whose answers change with the ICU version: the same text must give the same bytes.
 *
 * @param dateline where the dateline that opens the paragraph ends, or 0: it is a sentence of its own.
 */
export function sentences(text: string, tokens: readonly Token[], data: TextData, dateline = 0): readonly Sentence[] {
  const result: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const last = endsDateline(tokens, index, dateline) ? index : endOfSentence(text, tokens, index, data);
    if (last === undefined) continue;
    result.push(sentence(tokens, from, last + 1));
    from = last + 1;
    index = last;
  }
  if (from < tokens.length) result.push(sentence(tokens, from, tokens.length));
  return result;
}

function endsDateline(tokens: readonly Token[], index: number, dateline: number): boolean {
  return (tokens[index]?.end ?? 0) <= dateline && (tokens[index + 1]?.end ?? 0) > dateline;
}

function sentence(tokens: readonly Token[], from: number, to: number): Sentence {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to };
}

/** The index of the last token of the sentence that ends at `tokens[index]`, or undefined when none ends there. */
function endOfSentence(text: string, tokens: readonly Token[], index: number, data: TextData): number | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (breaksLine(text, tokens, index)) return index;
  const abbreviation = token.type === 'word' && token.text.endsWith('.');
  if (!abbreviation && !isFinal(token)) return undefined;

  let last = index;
  let next = tokens[last + 1];
  while (next && next.start === tokens[last]?.end && (closers.has(next.text) || /^[.!?…]+$/u.test(next.text))) {
    last += 1;
    next = tokens[last + 1];
  }
  if (!next) return last;
  if (next.start === tokens[last]?.end) return undefined;
  const capital = isUpper(text, next.start);
  if (abbreviation && last === index) {
    return data.finalAbbreviations.has(token.text) && data.sentenceOpeners.has(next.text) ? last : undefined;
  }
  if (capital || next.type === 'number') return last;
  if (next.type === 'mark' && /^["“”„«‘'([—–-]$/u.test(next.text)) return last;
  // "?” he asked", ". , scheduled": the sentence goes on in lower case.
  return undefined;
}

const isFinal = ({ type, text }: Token): boolean => type === 'mark' && (finals.has(text) || text.startsWith('..'));
const finals = new Set(['.', '!', '?', '…']);

/**
 * A line end after a line without a final stop (a headline, a list item) ends the sentence when the next line starts with a capital and the line is
 * short. So does a tab inside a line: the cells of a table are no sentence.
 */
function breaksLine(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || next.start - token.end > 8) return false;
  const between = text.slice(token.end, next.start);
  const newline = between.includes('\n');
  if (!newline && between.includes('\t')) return true;
  if (!newline || !isUpper(text, next.start)) return false;
  const lineStart = text.lastIndexOf('\n', token.start) + 1;
  return token.end - lineStart < 60;
}
