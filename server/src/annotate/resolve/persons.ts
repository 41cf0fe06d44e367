import { givenNameKeys, sameGivenName, soughtGivenNames, transliterationKey } from '../entities/spelling.ts';

/** One person: all the spellings of the name, as keys, and the given and family names they agree on. */
interface Person {
  readonly key: string;
  readonly family: string;
  given: readonly string[];
}

/**
 * All who bear a family name, and by how many given names they have and by the keys of each of these, so that neither a list of thousands of
 * Smiths nor one of thousands of John Smiths is compared each with each.
 */
interface Family {
  readonly persons: Person[];
  readonly byCount: Map<number, Map<string, Set<Person>>>;
}

const suffix = /^(?:jr|sr|ii|iii|iv)$/;
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|st|san)$/;

/** What stands before the father's or child's name: `King Salman` is not `Mohammed bin Salman`, nor `Ayman` `Umm Ayman`. */
const kinship = /^(?:bin|ibn|bint|ben|abu|umm|um)$/;

/** A family name as it is compared; the article of Arabic names is often left out: `al-Maliki`, `Maliki`. */
const familyKey = (word: string): string => transliterationKey(word.replace(/^[ae]l-(?=...)/, ''));

/** The words of a person's key as given names and family name, particles with the family: `van der berg`, `bin salman`. */
function parts(key: string): { given: readonly string[]; family: string } {
  const words = key.split(/[ ]+/).filter((word) => !suffix.test(word.replace(',', '')));
  let from = words.length - 1;
  while (from > 1 && particle.test(words[from - 1] ?? '')) from -= 1;
  const family = familyKey(words[words.length - 1] ?? '');
  const before = words[words.length - 2] ?? '';
  return { given: words.slice(0, Math.max(from, 0)), family: kinship.test(before) ? `${before} ${family}` : family };
}

/**
 * Decides which persons' names are one person's. Full names come first: those that share the family name and can share the given name are one
 * (`Joe Biden`, `Joseph R. Biden`). Then single words: a family or given name joins the only person who bears it; where two could, it stays
 * on its own, because to join the wrong spouse or brother is worse than to join none.
 *
 * @param keys the names in the order of the text, as `plainKey` gives them; names said more than once may repeat.
 * @returns for each key the key of its person.
 */
export function personsOf(keys: Iterable<string>): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const byFamily = new Map<string, Family>();
  const byGiven = new Map<string, Set<Person>>();
  const byKey = new Map<string, Person>();
  const single: string[] = [];
  for (const key of new Set(keys)) {
    const { given, family } = parts(key);
    if (given.length === 0) {
      single.push(key);
      continue;
    }
    const first = given[0] ?? '';
    const relatives: Family = byFamily.get(family) ?? { persons: [], byCount: new Map() };
    byFamily.set(family, relatives);
    let person = onlyMatch(relatives, given);
    if (!person) {
      person = { key, family, given };
      relatives.persons.push(person);
      enter(relatives, person);
    } else if (given.join(' ').length > person.given.join(' ').length) {
      leave(relatives, person);
      person.given = given;
      enter(relatives, person);
    }
    byKey.set(key, person);
    const bearers = byGiven.get(first) ?? new Set();
    bearers.add(person);
    byGiven.set(first, bearers);
  }
  const whole = wholeNames(byKey);
  const distinct = (persons: Iterable<Person>): readonly Person[] => [
    ...new Set([...persons].map((person) => whole.get(person) ?? person)),
  ];
  for (const [key, person] of byKey) result.set(key, (whole.get(person) ?? person).key);
  for (const key of single) {
    const family = distinct(byFamily.get(familyKey(key))?.persons ?? []);
    const given = distinct(byGiven.get(key) ?? []);
    const candidates = family.length > 0 ? family : given;
    result.set(key, (candidates.length === 1 && candidates[0]?.key) || key);
  }
  return result;
}

/** Whom a name of several words means that only one full name ends in: `del Olmo`, `Barrios de Chamorro`. */
function wholeNames(byKey: ReadonlyMap<string, Person>): ReadonlyMap<Person, Person> {
  const bearers = new Map<Person, Set<Person>>();
  for (const [key, person] of byKey) {
    for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      const ending = byKey.get(key.slice(space + 1));
      if (ending && ending !== person) bearers.set(ending, (bearers.get(ending) ?? new Set()).add(person));
    }
  }
  return new Map(
    [...bearers].flatMap(([ending, [only, ...others]]) => (only && others.length === 0 ? [[ending, only]] : [])),
  );
}

/** The only one of a family whose given names agree with these; undefined where there is none or a second. */
function onlyMatch({ byCount }: Family, given: readonly string[]): Person | undefined {
  let match: Person | undefined;
  for (const [count, byName] of byCount) {
    // Names of as many words must agree word by word: the word that fewest share is asked. Of others the first word is all that counts.
    const positions = count === given.length ? given : given.slice(0, 1);
    const possible = positions
      .map((name, position) => soughtGivenNames(name).flatMap((key) => byName.get(`${position} ${key}`) ?? []))
      .reduce((fewest, sets) => (sizeOf(sets) < sizeOf(fewest) ? sets : fewest));
    for (const persons of possible) {
      for (const person of persons) {
        if (person === match || !agree(person.given, given)) continue;
        if (match) return undefined;
        match = person;
      }
    }
  }
  return match;
}

const sizeOf = (sets: readonly ReadonlySet<Person>[]): number => sets.reduce((sum, { size }) => sum + size, 0);

/** Makes a person findable by each of the given names. */
function enter({ byCount }: Family, person: Person): void {
  const byName = byCount.get(person.given.length) ?? new Map<string, Set<Person>>();
  byCount.set(person.given.length, byName);
  for (const key of positionKeys(person)) {
    const bearers = byName.get(key) ?? new Set();
    bearers.add(person);
    byName.set(key, bearers);
  }
}

/** Takes back what `enter` did, before a person is found to have fuller names. */
function leave({ byCount }: Family, person: Person): void {
  const byName = byCount.get(person.given.length);
  for (const key of positionKeys(person)) byName?.get(key)?.delete(person);
}

const positionKeys = ({ given }: Person): readonly string[] =>
  given.flatMap((name, position) => givenNameKeys(name).map((key) => `${position} ${key}`));

/** First names agree, and of the middle names none contradicts: an initial, or a name left out, agrees with anything it can stand for. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  if (!sameGivenName(a[0] ?? '', b[0] ?? '')) return false;
  if (a.length !== b.length) return true;
  return a.every((name, index) => sameGivenName(name, b[index] ?? ''));
}
