/**
 * Patterns as sub-editors write them: regular expressions without what makes them slow or surprising. A pattern is read into a tree here,
 * made into steps in `program.ts`, and matched there in time proportional to the text.
 */
import { english, type Message, message } from '../message.ts';

/** A part of a pattern. */
export type Part =
  /** One character: a literal one, or any of a class. `matches` is a regular expression for a single character. */
  | { readonly type: 'character'; readonly literal?: string; readonly matches: RegExp }
  | { readonly type: 'sequence'; readonly parts: readonly Part[] }
  | { readonly type: 'choice'; readonly parts: readonly Part[] }
  | {
      readonly type: 'repeat';
      readonly part: Part;
      readonly least: number;
      readonly most: number;
      readonly greedy: boolean;
    }
  /** A place between characters: the start or end of the paragraph, a boundary of a word or none. */
  | { readonly type: 'place'; readonly at: '^' | '$' | '\\b' | '\\B' };

/** A pattern that can't be used, and what the reader is told of it. */
export class PatternError extends Error {
  readonly said: Message;

  constructor(said: Message) {
    super(english(said));
    this.said = said;
  }
}

/**
 * Reads a pattern: characters, `.`, classes `[a-z]`, `\d`, `\w`, `\s`, `\p{…}`, groups, `|`, `?`, `*`, `+`, `{n,m}`, `^`, `$`, `\b`. Words and their
 * boundaries are those of Unicode.
 *
 * @throws PatternError for look-around, back-references, and what is no regular expression.
 */
export function parsePattern(source: string, ignoreCase: boolean): Part {
  const flags = ignoreCase ? 'iu' : 'u';
  let at = 0;

  const choice = (): Part => {
    const parts = [sequence()];
    while (source[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'choice', parts };
  };

  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()));
    return { type: 'sequence', parts };
  };

  const repeated = (part: Part): Part => {
    const [written, least, most, lazy] = quantifier();
    if (written === '') return part;
    if (part.type === 'place') throw new PatternError(message('“{0}” repeats nothing.', written));
    if (quantifier()[0] !== '') throw new PatternError(message('Two repetitions follow each other at “{0}”.', written));
    return { type: 'repeat', part, least, most, greedy: !lazy };
  };

  const quantifier = (): readonly [written: string, least: number, most: number, lazy: boolean] => {
    const match = /^(?:([?*+])|\{(\d{1,4})(,(\d{0,4}))?\})(\??)/.exec(source.slice(at));
    if (!match) return ['', 1, 1, false];
    const [written, sign, least, range, most, lazy] = match;
    at += written.length;
    if (sign) return [written, sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY, lazy === '?'];
    const from = Number(least);
    const to = range === undefined ? from : most ? Number(most) : Number.POSITIVE_INFINITY;
    if (to < from) throw new PatternError(message('“{0}” ends before it begins.', written));
    return [written, from, to, lazy === '?'];
  };

  const atom = (): Part => {
    const rest = source.slice(at);
    if (rest.startsWith('(')) return group(rest);
    if (/^[?*+{]/.test(rest)) throw new PatternError(message('“{0}” repeats nothing.', rest.charAt(0)));
    if (rest.startsWith('^') || rest.startsWith('$')) return place(rest.startsWith('^') ? '^' : '$');
    if (/^\\b/i.test(rest)) return place(rest.startsWith('\\b') ? '\\b' : '\\B');
    if (/^\\(?:[1-9]|k<)/.test(rest))
      throw new PatternError(message('What a group has matched can’t be asked for again: “{0}”.', rest.slice(0, 2)));
    const [written = ''] =
      /^\[(?:\\.|[^\]\\])*\]/su.exec(rest) ??
      /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-f]{4}|.)/isu.exec(rest) ??
      /^./su.exec(rest) ??
      [];
    at += written.length;
    return character(written);
  };

  const place = (written: '^' | '$' | '\\b' | '\\B'): Part => {
    at += written.length;
    return { type: 'place', at: written };
  };

  const group = (rest: string): Part => {
    const kind = /^\((\?(?:<?[=!]|:|<\w+>)?)?/.exec(rest)?.[1] ?? '';
    if (/[=!]/.test(kind))
      throw new PatternError(message('What stands around a match can’t be asked for: “{0}”.', `(${kind}`));
    if (kind !== '' && kind !== '?:')
      throw new PatternError(message('This kind of group is not known: “{0}”.', `(${kind}`));
    at += 1 + kind.length;
    const part = choice();
    if (source[at] !== ')') throw new PatternError(message('A bracket is not closed.'));
    at += 1;
    return part;
  };

  const character = (written: string): Part => {
    const literal = /^[^\\[.]$/su.test(written)
      ? written
      : /^\\[^\p{L}\p{N}]$/u.test(written)
        ? written.slice(1)
        : undefined;
    if (literal !== undefined) return literalCharacter(literal, ignoreCase);
    const unicode = written.replace(/\\([wW])/g, (_, letter) => {
      const inside = written.startsWith('[');
      if (letter === 'w') return inside ? wordCharacters : `[${wordCharacters}]`;
      if (inside) throw new PatternError(message('“{0}” can’t be used in a class.', '\\W'));
      return `[^${wordCharacters}]`;
    });
    try {
      return { type: 'character', matches: new RegExp(`^${unicode}$`, flags) };
    } catch {
      throw new PatternError(message('“{0}” is no character or class of characters.', written));
    }
  };

  const part = choice();
  if (at < source.length) throw new PatternError(message('A bracket is closed that was not opened.'));
  return part;
}

/** The words of a list as a pattern: each of them, at the boundaries of words. */
export function wordsPattern(words: readonly string[], ignoreCase: boolean): Part {
  const edge = (character: string): readonly Part[] =>
    isWordCharacter(character) ? [{ type: 'place', at: '\\b' }] : [];
  return {
    type: 'choice',
    parts: words.map((word) => {
      const characters = [...word];
      const parts = characters.map((character) => literalCharacter(character, ignoreCase));
      return { type: 'sequence', parts: [...edge(characters[0] ?? ''), ...parts, ...edge(characters.at(-1) ?? '')] };
    }),
  };
}

const wordCharacters = '\\p{L}\\p{M}\\p{N}_';
const aWordCharacter = new RegExp(`^[${wordCharacters}]$`, 'u');

/** Whether a character, or none, belongs to a word. */
export const isWordCharacter = (character: string): boolean => aWordCharacter.test(character);

function literalCharacter(literal: string, ignoreCase: boolean): Part {
  const escaped = literal.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  return {
    type: 'character',
    literal,
    matches: new RegExp(`^${escaped === '\\-' ? '-' : escaped}$`, ignoreCase ? 'iu' : 'u'),
  };
}

/** Whether a pattern can match nothing at all. */
export function matchesNothing(part: Part): boolean {
  switch (part.type) {
    case 'character':
      return false;
    case 'place':
      return true;
    case 'sequence':
      return part.parts.every(matchesNothing);
    case 'choice':
      return part.parts.some(matchesNothing);
    case 'repeat':
      return part.least === 0 || matchesNothing(part.part);
  }
}

/** Lower-case strings of which at least one stands in every text that a pattern matches; the longest that are certain, or none. */
export function needed(part: Part): readonly string[] {
  if (part.type === 'choice') {
    const each = part.parts.map(needed);
    return each.every((strings) => strings.length > 0) ? each.flat() : [];
  }
  if (part.type === 'repeat') return part.least > 0 ? needed(part.part) : [];
  if (part.type === 'place') return [];
  const parts = part.type === 'sequence' ? part.parts : [part];
  let best: readonly string[] = [];
  let run = '';
  const consider = (strings: readonly string[]) => {
    if (shortest(strings) > shortest(best)) best = strings;
  };
  for (const one of parts) {
    if (one.type === 'character' && one.literal !== undefined) run += one.literal.toLowerCase();
    else if (one.type !== 'place') {
      consider(run === '' ? [] : [run]);
      run = '';
      if (one.type !== 'character') consider(needed(one));
    }
  }
  consider(run === '' ? [] : [run]);
  return best;
}

const shortest = (strings: readonly string[]): number =>
  strings.length === 0 ? 0 : Math.min(...strings.map(({ length }) => length));
