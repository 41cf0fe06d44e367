import type { Token } from '../model.ts';
import { suited } from './plain.ts';
import { spelling } from './spelling.ts';

/** What a language says about its words. */
export interface TextData {
  /** Words written with a full stop that belongs to them (`Mr.`, `Jan.`), without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that often end a sentence too (`p.m.`, `Inc.`, `U.S.`), with the stop. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Capitalised words that begin a sentence rather than continue a name (`The`, `He`, `In`). */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** The commonest words in lower case, by which running text in another language is told. */
  readonly commonWords: ReadonlySet<string>;
}

/*
 * One alternative a kind of token, tried in this order: address; initials with stops (U.S.); number with an ordinal or unit attached (10th, 1,998,
 * 10:35, 5pm); possessive 's; word, with inner apostrophes (O'Brien, didn't) but without a possessive 's; run of stops or hyphens; any
 * other visible character. Each repeats over disjoint classes, so no text makes it backtrack.
 */
const anyToken =
  /(https?:\/\/[^\s<>"“”«»]+)|((?:\p{L}\.){2,})|(\p{Nd}+(?:[.,:]\p{Nd}+)*\p{L}*)|(['’][sS](?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}_]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}_]*)*)|\.{2,}|-{2,}|[^\s\p{Cc}]/gu;

const trailing = /[.,;:!?)\]’'…]+$/u;

/**
 * Splits a text into words, numbers and marks. Hyphens always stand alone (`Russian-American` is three tokens), a possessive `'s` is a
 * token, the stop of an abbreviation or initial belongs to its word.
 *
 * @returns tokens in order, disjoint, offsets in UTF-16 code units of `text`; white space and control characters lie between them.
 */
export function tokenise(text: string, data: TextData): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = suited(anyToken, text);
  for (let at = 0; at < text.length; ) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let start = at;
    let end = endOfPlainWord(text, at);
    let type: Token['type'] = 'word';
    if (end === at) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) break;
      start = match.index;
      end = start + match[0].length;
      if (match[1] !== undefined) {
        type = 'url';
        end -= trailing.exec(match[1])?.[0].length ?? 0;
      } else if (match[3] !== undefined) type = 'number';
      else if (match[2] === undefined && match[4] === undefined) type = 'mark';
      else if (match[4] !== undefined && keepsItsStop(text, start, end, data)) end += 1;
    } else if (keepsItsStop(text, start, end, data)) end += 1;
    const word = spelling(text.slice(start, end), type);
    tokens.push({ start, end, text: word.text, lower: word.lower, type, spelling: word });
    at = end;
  }
  return tokens;
}

const isBlank = (code: number): boolean => code <= 32;

/**
 * The end of a word of ASCII letters, digits and underscores that begins at an offset, which is what most tokens are, or the offset itself where the
 * pattern has to tell: at all other characters, at apostrophes, initials and addresses.
 */
function endOfPlainWord(text: string, start: number): number {
  if (!isAsciiLetter(text.charCodeAt(start))) return start;
  let end = start + 1;
  while (isAsciiWord(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (next > 127 || next === apostrophe) return start;
  if (next === stop && end === start + 1) return start;
  return next === colon && text.startsWith('http', start) ? start : end;
}

const apostrophe = 39;
const stop = 46;
const colon = 58;
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAsciiWord = (code: number): boolean => isAsciiLetter(code) || (code >= 48 && code <= 57) || code === 95;

/** Whether the full stop after `text[start, end)` belongs to the word: an abbreviation, or one initial before a name (`John F. Kennedy`). */
function keepsItsStop(text: string, start: number, end: number, data: TextData): boolean {
  if (text.charCodeAt(end) !== stop || text.charCodeAt(end + 1) === stop) return false;
  if (data.abbreviations.has(text.slice(start, end))) return true;
  const single = end - start === 1 && isUpper(text, start);
  return single && text[start] !== 'I' && text[end + 1] === ' ' && isUpper(text, end + 2);
}

/** Whether the character at `offset` is a capital letter. */
export function isUpper(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text.slice(offset, offset + 2));
}
