import type { Paragraph, Spelling, Token } from '../model.ts';
import { perWord } from '../text/spelling.ts';
import { isUpper } from '../text/tokens.ts';
import type { DateData, Term } from './data.ts';

/** A paragraph as the patterns read it: its tokens, each with what it can mean in a date. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Lower-case words. */
  readonly lower: readonly string[];
  readonly terms: readonly Term[];
  readonly data: DateData;
}

/** What a word means that means nothing in a date. */
export const nothing: Term = {};

/** A word and what it can mean in a date. */
interface DateWord {
  readonly lower: string;
  readonly term: Term;
}

const dictionaries = new WeakMap<DateData, (spelling: Spelling) => DateWord>();

/** Looks every token up. Numbers in digits get their meaning from their form. */
export function readWords({ text, tokens }: Paragraph, data: DateData): Words {
  const lookUp = dictionaries.get(data) ?? perWord((spelling) => dateWord(spelling, data));
  dictionaries.set(data, lookUp);
  const lower: string[] = [];
  const terms: Term[] = [];
  for (const { spelling } of tokens) {
    const word = lookUp(spelling);
    lower.push(word.lower);
    terms.push(word.term);
  }
  return { text, tokens, lower, terms, data };
}

function dateWord({ type, text, lower: small }: Spelling, data: DateData): DateWord {
  const lower = beginsSmall(text) ? text : small;
  if (type === 'number') return { lower, term: digits(lower, data) };
  if (type === 'mark') return { lower, term: mark(lower) };
  return { lower, term: data.terms.get(lower) ?? fiscalYear(lower, data) };
}

/** Whether a word begins with a small ASCII letter, or is a mark: `eBay` and `'S` are taken as they are. */
function beginsSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 97 && first <= 122) || first < 48;
}

/** What `fy2023` and `fy23` mean; any other word nothing. */
function fiscalYear(word: string, { fiscalPrefix }: DateData): Term {
  if (!word.startsWith(fiscalPrefix)) return nothing;
  const digits = word.slice(fiscalPrefix.length);
  if (!/^(?:(?:19|20)\d\d|\d\d)$/.test(digits)) return nothing;
  return { fiscalYear: digits.length === 2 ? 2000 + Number(digits) : Number(digits) };
}

const apostrophe: Term = { phrase: true };

/** Of the marks, the apostrophe of `'90s` means something. */
const mark = (text: string): Term => (text === '’' || text === "'" || text === '‘' ? apostrophe : nothing);

export const termAt = (words: Words, at: number): Term => words.terms[at] ?? nothing;
export const wordAt = (words: Words, at: number): string => words.lower[at] ?? '';

/** Whether a token is a word that begins with a capital. */
export function isCapital(words: Words, at: number): boolean {
  const token = words.tokens[at];
  return token !== undefined && isUpper(token.text, 0);
}

/** Whether a token has no small letter. */
export function isAllCapitals(words: Words, at: number): boolean {
  const token = words.tokens[at];
  return token !== undefined && token.text === token.text.toUpperCase();
}

/** Whether a token is a word in small letters. */
export function isSmallWord(words: Words, at: number): boolean {
  const token = words.tokens[at];
  return token !== undefined && token.type === 'word' && !isCapital(words, at);
}

/** Whether a small word looks like a noun in the plural. */
export const isPlural = (words: Words, at: number): boolean =>
  isSmallWord(words, at) && !termAt(words, at).particle && words.data.plural.test(wordAt(words, at));

/** Whether nothing stands between a token and the one before it. */
export function isGlued(words: Words, at: number): boolean {
  const token = words.tokens[at];
  return token !== undefined && words.tokens[at - 1]?.end === token.start;
}

const dashes = new Set(['-', '–', '—', '‑', '‐', '--']);

export const isDash = (words: Words, at: number): boolean => dashes.has(wordAt(words, at));

/** The place after a hyphen, if one stands there. */
export const skipHyphen = (words: Words, at: number): number =>
  isDash(words, at) && wordAt(words, at) !== '—' ? at + 1 : at;

/** The place after a comma, if one stands there. */
export const skipComma = (words: Words, at: number): number => (wordAt(words, at) === ',' ? at + 1 : at);

/** Whether a number was written with digits alone: `1990`, not `1,990`, `10th` or `ten`. */
export const isPlainNumber = (words: Words, at: number): boolean =>
  words.tokens[at]?.type === 'number' && termAt(words, at).number !== undefined && /^\d+$/.test(wordAt(words, at));

/** Whether a number begins a decimal or belongs to a sum, a version or an address: `$1990`, `4.1990`, `/2010`. */
export function isPartOfNumber(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (/^[$£€¥#%@+*=_~^]$/.test(before)) return true;
  if (isGlued(words, at) && /^[./\\:]$/.test(before)) return true;
  const after = words.tokens[at + 1];
  if (after === undefined || !isGlued(words, at + 1)) return false;
  return /^[%°@+*=_^]$/.test(after.text) || (/^[/\\:]$/.test(after.text) && isGlued(words, at + 2));
}

const number = /^(\d+)(?:([:.])(\d\d))?(\p{L}*)$/u;
const groups = /^\d{1,3}(?:,\d{3})+$/;

/** What a token of digits can mean. */
function digits(word: string, { suffixes }: DateData): Term {
  if (groups.test(word)) return { number: Number(word.replaceAll(',', '')) };
  const [, whole = '', mark, fraction, letters = ''] = number.exec(word) ?? [];
  if (whole === '') return decimals(word);
  const value = Number(whole);
  const suffix = suffixes.get(letters);
  if (letters !== '' && suffix === undefined) return nothing;
  const meridiem = suffix === 0 || suffix === 12 ? { meridiem: suffix } : {};
  if (mark) {
    const minute = Number(fraction);
    const isHour = value <= 24 && minute <= 59 && (suffix === undefined || typeof suffix === 'number');
    return isHour ? { hour: value, minute, ...meridiem } : nothing;
  }
  switch (suffix) {
    case undefined:
      return whole.length < 7 ? { number: value } : nothing;
    case 'decade':
      return isDecade(value, whole.length) ? { decade: value } : nothing;
    case 'ordinal':
      return value >= 1 && value < 100 ? { ordinal: value } : nothing;
    default:
      return value >= 1 && value <= 12 ? { hour: value, minute: 0, ...meridiem } : nothing;
  }
}

const isDecade = (value: number, length: number): boolean =>
  value % 10 === 0 && (length === 2 || (length === 4 && value >= 1000 && value <= 2100));

function decimals(word: string): Term {
  if (/^\d+\.\d+$/.test(word)) return { decimal: Number(word) };
  return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(word) ? { dotted: true } : nothing;
}

/** A cardinal number in digits or words, and the place after it. Reads at most eight tokens. */
export function numberAt(words: Words, at: number): { value: number; to: number } | undefined {
  const first = termAt(words, at);
  if (words.tokens[at]?.type === 'number') {
    return first.number === undefined ? undefined : { value: first.number, to: at + 1 };
  }
  let total = 0;
  let group = 0;
  let read = false;
  let to = at;
  const last = at + 8;
  for (let place = at; place < last; ) {
    const term = termAt(words, place);
    if (term.number === undefined || words.tokens[place]?.type !== 'word') break;
    if (term.scale) {
      // "a hundred" and "hundred years" count from one.
      if (!read && place > at) break;
      if (term.number === 1000) {
        total += Math.max(1, group) * 1000;
        group = 0;
      } else {
        group = Math.max(1, group) * term.number;
      }
    } else if (group % 100 === 0 || (group % 10 === 0 && term.number < 10 && group % 100 >= 20)) {
      group += term.number;
    } else {
      break;
    }
    read = true;
    to = place + 1;
    place = to;
    if (isDash(words, place) && termAt(words, place + 1).number !== undefined) place += 1;
    else if (termAt(words, place).joint === 'and' && group >= 100 && termAt(words, place + 1).number !== undefined)
      place += 1;
  }
  return read ? { value: total + group, to } : undefined;
}

/** A year read as speech writes it (`nineteen ninety-six`, `two thousand`), or in digits. */
export function spokenYearAt(words: Words, at: number): { year: number; to: number } | undefined {
  const head = termAt(words, at).number;
  if (head === undefined || words.tokens[at]?.type !== 'word') return undefined;
  if (head >= 15 && head <= 20) {
    const tail = numberAt(words, skipHyphen(words, at + 1));
    if (tail && tail.value >= 10 && tail.value <= 99) return { year: head * 100 + tail.value, to: tail.to };
  }
  const whole = numberAt(words, at);
  return whole && whole.value >= 2000 && whole.value <= 2099 ? { year: whole.value, to: whole.to } : undefined;
}

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, readonly { readonly words: readonly string[] }[]>>();

/** The first phrase of a list that stands at a place. The list is indexed by first word, once. */
export function phraseAt<T extends { readonly words: readonly string[] }>(
  words: Words,
  at: number,
  list: readonly T[],
): { phrase: T; to: number } | undefined {
  let index = indexes.get(list);
  if (!index) {
    const byFirst = new Map<string, T[]>();
    for (const entry of list) {
      const first = entry.words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
    index = byFirst;
    indexes.set(list, index);
  }
  for (const phrase of (index.get(wordAt(words, at)) ?? []) as readonly T[]) {
    if (phrase.words.every((word, offset) => wordAt(words, at + offset) === word)) {
      return { phrase, to: at + phrase.words.length };
    }
  }
  return undefined;
}
