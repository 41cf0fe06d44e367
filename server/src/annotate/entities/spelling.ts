/**
 * A name as it is compared: lower case, without accents, leading article, possessive ending and the stops of initials.
 * `The Foxes’` and `foxes` are one, `U.S.` and `US` are one.
 */
export function plainKey(name: string): string {
  let key = name.replace(/^(?:the|The) /, '').replace(/['’]s?$/, '');
  if (/[^ -~]/.test(key)) {
    key = key
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[’‘]/g, "'")
      .replace(/[‐‑–]/g, '-');
  }
  return key.replace(/\./g, '').replace(/\s+/g, ' ').toLowerCase();
}

const shortest = 5;

/**
 * A word of a name with the differences between transliterations removed: Sergei and Sergey, Poutine and Putin, Riabkov and Ryabkov. Short
 * words stay as they are: among them (Lee, Li) a letter makes another person.
 */
export function transliterationKey(word: string): string {
  const folded = word
    .replace(/tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/ou|oo/g, 'u')
    .replace(/ck/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ff$/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[^aeiou])e$/, '');
  return folded.length < shortest ? word : folded;
}

const nicknames: ReadonlyMap<string, string> = new Map(
  [
    'joseph joe joey',
    'william bill will billy',
    'robert bob rob bobby',
    'james jim jimmy',
    'michael mike',
    'thomas tom',
    'richard dick rick',
    'anthony tony',
    'antony tony',
    'donald don',
    'daniel dan danny',
    'christopher chris',
    'alexander alex',
    'benjamin ben',
    'samuel sam',
    'matthew matt',
    'nicholas nick',
    'edward ed ted',
    'kenneth ken',
    'stephen steve',
    'steven steve',
    'timothy tim',
    'ronald ron',
    'andrew andy',
    'gregory greg',
    'lawrence larry',
    'charles charlie chuck',
    'elizabeth liz beth',
    'katherine kate kathy',
    'margaret maggie',
    'rebecca becky',
    'jennifer jen',
    'susan sue',
    'vladimir volodymyr',
  ].flatMap((row) => {
    const [full = '', ...short] = row.split(' ');
    return short.map((name): [string, string] => [name, full]);
  }),
);

/** Whether two given names can be one person's: equal, one the other's initial or short form, or two transliterations. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  if (nicknames.get(a) === b || nicknames.get(b) === a) return true;
  return transliterationKey(a) === transliterationKey(b);
}

/** Under which keys to enter a given name, so that every name that `sameGivenName` takes for it is found under one of its `soughtGivenNames`. */
export const givenNameKeys = (name: string): readonly string[] => [...spellings(name), `${name.charAt(0)}.`];

/** Under which keys given names that can be one person's with this one are entered; there can be others under them too. */
export const soughtGivenNames = (name: string): readonly string[] =>
  name.length === 1 ? [`${name}.`] : [...spellings(name), name.charAt(0)];

/** A given name, and what it is short for, as transliterations are compared. */
const spellings = (name: string): readonly string[] => {
  const full = nicknames.get(name);
  return full === undefined ? [transliterationKey(name)] : [transliterationKey(name), transliterationKey(full)];
};

/** The capitals that an acronym can be made of: the words' first letters, without `of`, `the`, `and`, `for` unless asked for. */
export function initials(name: string, withSmallWords: boolean): string {
  let result = '';
  for (const [, word = ''] of name.matchAll(/([\p{L}\p{N}]+)/gu)) {
    const first = word.charAt(0);
    if (withSmallWords || first !== first.toLowerCase()) result += first.toUpperCase();
  }
  return result;
}

/** Whether an acronym can stand for a name: its letters are the initials of the words, small words counted or not. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[.\s]/g, '').toUpperCase();
  if (letters.length < 2 || !name.includes(' ')) return false;
  return letters === initials(name, false) || letters === initials(name, true);
}
