import type { Annotated } from '../annotate/annotate.ts';
import { isKnownWord } from '../annotate/entities/known-words.ts';
import type { Span } from '../annotate/model.ts';
import { oneLetterApart } from './spelling.ts';
import type { CheckWords } from './words.ts';

/** A word that stands once, and the name it is a slip of. */
export interface Slip {
  readonly rare: Span & { readonly text: string };
  /** Where the name stands, spelled right. */
  readonly usual: readonly (Span & { readonly text: string })[];
}

/**
 * Finds slips of the pen in names, whatever the recogniser took them for: a capitalised word that stands once in the article, that no list knows,
 * and that is one letter from a name that stands there several times.
 */
export function slips({ text, paragraphs, mentions }: Annotated, { honorifics, weights }: CheckWords): readonly Slip[] {
  const words = new Map<string, (Span & { readonly text: string })[]>();
  const lower = new Set<string>();
  for (const { start, end } of paragraphs) {
    for (const match of text
      .slice(start, end)
      .matchAll(/(?<![\p{L}\p{N}@#/._])\p{L}[\p{L}\p{M}]{3,}(?![\p{L}\p{M}\p{N}@/_-])/gu)) {
      const [word] = match;
      if (/^\p{Ll}/u.test(word)) lower.add(word);
      else if (/\p{Ll}/u.test(word)) {
        const use = { start: start + match.index, end: start + match.index + word.length, text: word };
        const uses = words.get(word);
        if (uses) uses.push(use);
        else words.set(word, [use]);
      }
    }
  }
  const persons = new Set(
    mentions.filter(({ kind }) => kind === 'PERSON').flatMap((mention) => mention.text.split(/[\s-]+/)),
  );
  const usual = new Map<string, string[]>();
  for (const [word, uses] of words) {
    if (word.length < 5 || uses.length < (persons.has(word) ? 1 : 3) || lower.has(word.toLowerCase())) continue;
    const key = word.charAt(0);
    const same = usual.get(key);
    if (same) same.push(word);
    else usual.set(key, [word]);
  }
  return [...words].flatMap(([word, uses]): readonly Slip[] => {
    const [rare] = uses;
    if (!rare || uses.length > 1 || lower.has(word.toLowerCase())) return [];
    const like = (usual.get(word.charAt(0)) ?? []).filter((name) => isSlip(word, name, persons.has(name)));
    const [name] = like;
    if (!name || like.length > 1 || isKnownWord(weights, word)) return [];
    const others = words.get(name) ?? [];
    // Of two words that stand once each, the later is the slip, if both are persons' names.
    if (others.length === 1 && (!persons.has(word) || isEarlier(rare, others[0]))) return [];
    const beside = neighbours(text, rare, honorifics);
    const besideUsual = new Set(others.flatMap((use) => neighbours(text, use, honorifics)));
    // `Corus Steel` is no slip of `Cyrus Mistry`.
    if (
      beside.length > 0 &&
      !beside.some((one) => besideUsual.has(one)) &&
      (besideUsual.size > 0 || !persons.has(word))
    )
      return [];
    return [{ rare, usual: others }];
  });
}

/** The capitalised words right before and after a word, but for titles. */
function neighbours(text: string, { start, end }: Span, honorifics: ReadonlySet<string>): readonly string[] {
  const before = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}]+)\.?[ -]$/u.exec(
    text.slice(Math.max(0, start - 30), start),
  )?.[1];
  const after = /^[ -](\p{Lu}[\p{L}\p{M}]+)/u.exec(text.slice(end, end + 30))?.[1];
  return [before, after].filter((word) => word !== undefined && !honorifics.has(word.toLowerCase())) as string[];
}

/** One letter apart, and not an inflection: `Rajapaksas` are a family, `Iranian` is no `Iran`. */
const isSlip = (word: string, name: string, isPerson: boolean): boolean =>
  Math.abs(word.length - name.length) < 2 &&
  oneLetterApart(word, name) &&
  !/is[tm]$/.test(word) &&
  !(word.startsWith(name) && (isPerson ? /s$/ : /[snaie]$/).test(word)) &&
  !(name.startsWith(word) && (isPerson ? /s$/ : /[snaie]$/).test(name));

const isEarlier = (one: Span, other: Span | undefined): boolean => one.start < (other?.start ?? 0);
