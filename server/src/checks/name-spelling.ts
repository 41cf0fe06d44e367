import type { Annotated } from '../annotate/annotate.ts';
import type { Word } from './capitals.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import { slips } from './slips.ts';
import { oneLetterApart, soundKey } from './spelling.ts';
import type { CheckWords } from './words.ts';

/** One name, two spellings: `Vladimir Putin` and `Vladimir Poutin`, `Riabkov` and `Ryabkov`, `Kyiv` and `Kiev`. */
export const nameSpelling: Check = {
  id: 'name-spelling',
  title: message('One name, two spellings'),
  level: 'warning',
  find(article, words) {
    const uses = usesOf(article, words);
    const spellings = new Map(Map.groupBy(uses, ({ text }) => text));
    const findings: Finding[] = [];
    for (const [one, other] of variants(uses, words)) {
      const [oneUses, otherUses] = [spellings.get(one) ?? [], spellings.get(other) ?? []];
      const isRare =
        isOld(one, other, words) ||
        (!isOld(other, one, words) &&
          (oneUses.length < otherUses.length ||
            (oneUses.length === otherUses.length && isLess(oneUses, otherUses, words))));
      findings.push(...(isRare ? report(oneUses, otherUses) : report(otherUses, oneUses)));
    }
    for (const { rare, usual } of slips(article, words)) findings.push(...report([rare], usual));
    const unique = new Map(findings.map((finding) => [finding.start, finding]));
    return [...unique.values()].sort((a, b) => a.start - b.start);
  },
};

/** A word of a name where it stands. */
interface Use extends Word {
  /** Its place in a person's name, or the whole name of a place. */
  readonly part: 'given' | 'surname' | 'place';
  /** The other part of a person's full name. */
  readonly beside: string | undefined;
}

function usesOf({ mentions }: Annotated, { honorifics, twoSpellings }: CheckWords): readonly Use[] {
  const places = new Set(twoSpellings.flat());
  // Most names stand several times.
  const read = new Map<string, readonly Use[]>();
  return mentions.flatMap(({ start, end, text, kind }): readonly Use[] => {
    if (kind === 'LOCATION') return places.has(text) ? [{ start, end, text, part: 'place', beside: undefined }] : [];
    if (kind !== 'PERSON') return [];
    const uses = read.get(text) ?? partsOf(text, honorifics);
    read.set(text, uses);
    return uses.map((use) => ({ ...use, start: start + use.start, end: start + use.end }));
  });
}

/** The given name and the surname in a person's name, or the only word that is written; offsets are the name's. */
function partsOf(name: string, honorifics: ReadonlySet<string>): readonly Use[] {
  const parts = Array.from(name.matchAll(/\p{L}[\p{L}\p{M}’'-]*(?<!['’-])\.?/gu), ({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
  })).filter(({ text }) => !text.endsWith('.') && /^\p{Lu}.*\p{Ll}/u.test(text) && !honorifics.has(text.toLowerCase()));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  if (parts.length === 1) return [{ ...first, part: 'surname', beside: undefined }];
  return [
    { ...first, part: 'given', beside: last.text },
    { ...last, part: 'surname', beside: first.text },
  ];
}

/** `Kiev` beside `Kyiv`, however often each stands. */
const isOld = (one: string, other: string, { twoSpellings }: CheckWords): boolean =>
  twoSpellings.some(([old, current]) => old === one && current === other);

/** Of two spellings that stand as often, the one that isn't the one every reader knows, or else the later. */
function isLess([one]: readonly Use[], [other]: readonly Use[], { knownBySurname }: CheckWords): boolean {
  const [isKnown, isOtherKnown] = [one, other].map((use) => use !== undefined && knownBySurname.has(use.text));
  return isKnown === isOtherKnown ? (one?.start ?? 0) > (other?.start ?? 0) : !isKnown;
}

/** Pairs of spellings that are one name. */
function variants(uses: readonly Use[], words: CheckWords): readonly (readonly [string, string])[] {
  const full = uses.filter(({ beside }) => beside !== undefined);
  const pairs: (readonly [string, string])[] = [];
  const sharing = Map.groupBy(full, ({ part, beside }) => `${part} ${beside}`);
  for (const group of sharing.values()) {
    const spelled = [...new Set(group.map(({ text }) => text))];
    const same = group[0]?.part === 'given' ? isSameGiven : isVariant;
    pairs.push(...pairsOf(spelled).filter(([one, other]) => same(one, other)));
  }
  const surnames = new Set(full.filter(({ part }) => part === 'surname').map(({ text }) => text));
  const given = new Set(full.filter(({ part }) => part === 'given').map(({ text }) => text));
  const alone = new Set(uses.filter(({ part, beside }) => part === 'surname' && !beside).map(({ text }) => text));
  // `The Rajapaksas` are a family.
  const isUnknown = (one: string) => !surnames.has(one) && !given.has(one) && !surnames.has(one.replace(/s$/, ''));
  const unknown = [...alone].filter(isUnknown);
  const bySound = unknown.length > 0 ? Map.groupBy(surnames, soundKey) : new Map<string, string[]>();
  const byLetter = Map.groupBy(surnames, (surname) => surname.charAt(0));
  for (const one of unknown) {
    const like = [
      ...new Set([
        ...(one.length > 3 ? (bySound.get(soundKey(one)) ?? []) : []),
        ...(one.length > 5 ? (byLetter.get(one.charAt(0)) ?? []).filter((other) => isVariant(one, other)) : []),
      ]),
    ];
    if (like.length === 1) pairs.push([one, like[0] ?? one]);
  }
  const places = new Set(uses.filter(({ part }) => part === 'place').map(({ text }) => text));
  for (const [old, current] of words.twoSpellings)
    if (places.has(old) && places.has(current)) pairs.push([old, current]);
  return pairs;
}

/** All pairs of a few spellings; an article with very many is no article. */
const pairsOf = (spelled: readonly string[]): readonly (readonly [string, string])[] =>
  spelled.slice(0, 20).flatMap((one, index) => spelled.slice(index + 1, 20).map((other) => [one, other] as const));

const soundsAlike = (one: string, other: string): boolean => one.length > 3 && soundKey(one) === soundKey(other);

/** `Sergei` and `Sergey`, but not `Louis` and `Louise`. */
const isSameGiven = (one: string, other: string): boolean =>
  soundsAlike(one, other) && /[eé]$/.test(one) === /[eé]$/.test(other);

/** `The Bennetts` are people like Bennett. */
const isPlural = (one: string, other: string): boolean => `${one}s` === other || `${other}s` === one;

/** Whether two surnames with the same given name are one: a letter apart, or written down alike from another alphabet. */
const isVariant = (one: string, other: string): boolean =>
  (soundsAlike(one, other) && !isPlural(one, other)) ||
  (Math.min(one.length, other.length) > 4 &&
    one[0] === other[0] &&
    !isPlural(one, other) &&
    oneLetterApart(one.toLowerCase(), other.toLowerCase()));

function report(rare: readonly Word[], usual: readonly Word[]): readonly Finding[] {
  const [first, count] = [usual[0], usual.length];
  if (!first) return [];
  const edits = rare.map(({ start, end }) => ({ start, end, text: first.text }));
  return rare.map(({ start, end }) => ({
    start,
    end,
    message: message(
      'This name is also spelled “{0}” here ({1} of {2} times).',
      first.text,
      count,
      count + rare.length,
    ),
    related: [{ start: first.start, end: first.end, message: message('The other spelling') }],
    fixes: [{ title: message('Write “{0}” everywhere', first.text), edits }],
  }));
}
