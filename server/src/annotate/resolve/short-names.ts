import type { EntityData } from '../entities/data.ts';
import { lexicon } from '../entities/lexicon.ts';
import { isAcronymOf } from '../entities/spelling.ts';
import type { EntityKind } from '../kinds.ts';
import type { PlacedCandidate } from './placed.ts';

/**
 * Which name each acronym stands for: the one it follows in brackets, or precedes, or, of an acronym that
 * no list holds, the only one in the article with its initials.
 */
export function acronyms(
  text: string,
  placed: readonly PlacedCandidate[],
  data: EntityData,
): ReadonlyMap<string, string> {
  const lists = lexicon(data);
  const result = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [index, item] of placed.entries()) {
    const next = placed[index + 1];
    if (next && next.offset === item.offset && next.candidate.start <= item.candidate.end + 3) {
      const between = text.slice(item.offset + item.candidate.end, item.offset + next.candidate.start);
      if (/^ ?\(["“]?$/.test(between)) {
        if (next.candidate.form === 'acronym' && item.candidate.key.includes(' ') && canDefine(item, next))
          result.set(next.candidate.key, item.candidate.key);
        else if (item.candidate.form === 'acronym' && isAcronymOf(item.candidate.text, next.candidate.text))
          result.set(item.candidate.key, next.candidate.key);
      }
    }
    if (item.kind !== 'PERSON' && item.candidate.form !== 'acronym' && item.candidate.key.includes(' '))
      names.set(item.candidate.key, item.candidate.text);
  }
  const byInitials = new Map<string, Set<string>>();
  for (const [key, name] of names) {
    const letters = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    byInitials.set(letters, (byInitials.get(letters) ?? new Set()).add(key));
  }
  // An acronym that is said often is looked at once: many names can have its initials.
  const seen = new Set<string>();
  for (const { candidate } of placed) {
    const { key } = candidate;
    if (candidate.form !== 'acronym' || seen.has(candidate.text)) continue;
    seen.add(candidate.text);
    if (result.has(key) || lists.find(candidate.text)) continue;
    const matching = [...(byInitials.get(key) ?? [])].filter((name) =>
      isAcronymOf(candidate.text, names.get(name) ?? ''),
    );
    if (matching.length === 1 && matching[0]) result.set(key, matching[0]);
  }
  return result;
}

/** A place's acronym has its initials, and is not that of a longer name (`the Middle East and North Africa (MENA)`). After a person stands the acronym of a party or club more often than one of the name: `Rahul Gandhi (INC)`. */
function canDefine({ kind, candidate }: PlacedCandidate, { candidate: acronym }: PlacedCandidate): boolean {
  if (kind === 'LOCATION') return isAcronymOf(acronym.text, candidate.text);
  if (kind !== 'PERSON') return true;
  const letters = [...acronym.key];
  let at = -1;
  return (
    candidate.key.startsWith(letters[0] ?? ' ') &&
    letters.every((letter) => {
      at = candidate.key.indexOf(letter, at + 1);
      return at >= 0;
    })
  );
}

/** Kinds whose name may be said by its last word alone: `Katrina` for `Hurricane Katrina`, `Chrome` for `Google Chrome`. */
const byLastWord: ReadonlySet<EntityKind> = new Set(['EVENT', 'PRODUCT', 'VESSEL']);
/** Kinds whose plural names the same: `Arab`, `Arabs`. */
const withPlural: ReadonlySet<EntityKind> = new Set(['NATIONALITY', 'PRODUCT']);

/**
 * Which longer name each short one stands for, by kind: the first word of an organisation's two (`Amnesty`; but `Yale` is not `Yale Daily News`), what stands before its `of` or `for`, or
 * what it is of (`Scientology`, `Church of Scientology`); the last word of a storm or product; a place without `Strip` or `Valley`; `North` for `North Korea`; the singular for a plural. Only where the
 * article has one such longer name, and never a common noun (`Council`).
 *
 * @returns the key of the longer name, or the key given where there is none.
 */
export function shortNames(
  placed: readonly PlacedCandidate[],
  data: EntityData,
): (kind: EntityKind, key: string) => string {
  const keys = new Map<string, string>();
  for (const { candidate, kind } of placed) keys.set(`${kind} ${candidate.key}`, candidate.text);
  const longer = new Map<string, Set<string>>();
  const add = (kind: EntityKind, short: string, long: string) => {
    const written = keys.get(`${kind} ${short}`);
    if (written === undefined || short === long || data.heads.has(written)) return;
    const known = longer.get(`${kind} ${short}`) ?? new Set();
    longer.set(`${kind} ${short}`, known.add(long));
  };
  const seen = new Set<string>();
  for (const { candidate, kind } of placed) {
    const { key } = candidate;
    if (seen.has(`${kind} ${key}`)) continue;
    seen.add(`${kind} ${key}`);
    if (withPlural.has(kind)) add(kind, `${key}s`, key);
    const space = key.indexOf(' ');
    if (space < 0) continue;
    if (kind === 'ORGANIZATION') {
      if (key.indexOf(' ', space + 1) < 0) add(kind, key.slice(0, space), key);
      const joint = / (?:of|for) (?:the )?/.exec(key);
      if (joint) {
        add(kind, key.slice(0, joint.index), key);
        add(kind, key.slice(joint.index + joint[0].length), key);
      }
    } else if (kind === 'LOCATION') {
      const first = candidate.text.slice(0, space);
      if (data.directions.has(first) && lexicon(data).find(candidate.text)?.country)
        add(kind, key.slice(0, space), key);
      if (data.sameWithout.has(key.slice(key.lastIndexOf(' ') + 1))) add(kind, key.slice(0, key.lastIndexOf(' ')), key);
    } else if (byLastWord.has(kind)) add(kind, key.slice(key.lastIndexOf(' ') + 1), key);
  }
  return (kind, key) => {
    const names = longer.get(`${kind} ${key}`);
    return names?.size === 1 ? ([...names][0] ?? key) : key;
  };
}
