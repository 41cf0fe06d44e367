/** What the words around a name say for certain, laid over what the tagger found. */
import type { EntityKind } from '../kinds.ts';
import type { Token } from '../model.ts';
import { isUpper } from '../text/tokens.ts';
import type { EntityData } from './data.ts';
import type { FoundName } from './found.ts';
import { lexicon } from './lexicon.ts';
import { isHonorific, isRoleNoun, type TokenRange } from './roles.ts';

/** A person without the titles that the tagger left in the name. */
export function withoutTitle(tokens: readonly Token[], name: FoundName, data: EntityData): readonly FoundName[] {
  if (name.readings[0]?.kind !== 'PERSON') return [name];
  let { from } = name;
  while (from < name.to && (isHonorific(tokens[from], data) || (isRoleNoun(tokens[from], data) && from < name.to - 1)))
    from += 1;
  for (let index = from + 1; index < name.to - 1; index++) {
    if (data.firmRoleNouns.has(tokens[index]?.lower ?? '')) from = index + 1;
  }
  if (from === name.from) return [name];
  return from < name.to ? [{ ...name, from }] : [];
}

/** Least words of a name after the people or country that the tagger took into it. */
const leastName = 2;

/**
 * A person without the people, or the country that an office is for, before the name: "[Uzbek] [Lazizbek Fatiyov]", "representative to [Japan] [Frank
 * Hsieh]". Both are names.
 */
export function withoutPeople(tokens: readonly Token[], name: FoundName, data: EntityData): readonly FoundName[] {
  if (name.readings[0]?.kind !== 'PERSON') return [name];
  const listed = lexicon(data).at(tokens, name.from, name.to);
  if (!listed || listed.entry.ambiguous || name.to - listed.to < leastName) return [name];
  const { kind, country } = listed.entry;
  const isForCountry =
    country !== undefined && kind === 'LOCATION' && data.joints.has(tokens[name.from - 1]?.text ?? '');
  if (kind !== 'NATIONALITY' && !isForCountry && tokens[name.from - 1]?.text !== 'to') return [name];
  return [
    { from: name.from, to: listed.to, by: 'gazetteer', readings: [{ kind, probability: 0.9 }] },
    { ...name, from: listed.to },
  ];
}

/** A name of one word right before "CEO" is a firm's, whatever else it could be. */
export function firm(tokens: readonly Token[], name: FoundName, data: EntityData): FoundName {
  if (name.to - name.from > 1 || !data.executives.has(tokens[name.to]?.text ?? '')) return name;
  return { ...name, by: 'executive', readings: [{ kind: 'ORGANIZATION', probability: 0.9 }] };
}

/** How much more likely a kind is beside a word for it. */
const toldShare = 0.8;

/** A name right before what kind of place it is ("Thioro Bougou village") is hardly anything else, but for a people ("Dalmatian coast"). */
export function withPlaceNoun(tokens: readonly Token[], name: FoundName, data: EntityData): FoundName {
  const [best] = name.readings;
  if (!best || isPlace(best.kind) || best.kind === 'NATIONALITY' || !data.placeNouns.has(tokens[name.to]?.text ?? ''))
    return name;
  return { ...name, by: 'place', readings: mostly('LOCATION', name) };
}

/** A name right after what kind of organisation it is ("newspaper Correio", "consultancy Control Risks"), or right before it, is hardly anything else. */
export function withBodyNoun(tokens: readonly Token[], name: FoundName, data: EntityData): FoundName {
  const [best] = name.readings;
  if (!best || best.kind === 'ORGANIZATION' || best.kind === 'NATIONALITY') return name;
  const isBody =
    data.bodyNouns.has(tokens[name.from - 1]?.text ?? '') || data.mediaNouns.has(tokens[name.to]?.text ?? '');
  const written = tokens.slice(name.from, name.to).map(({ text }) => text);
  if (!isBody || lexicon(data).find(written.join(' '))) return name;
  return { ...name, by: 'organisation', readings: mostly('ORGANIZATION', name) };
}

/** The readings of a name of which the words beside it say the kind. */
function mostly(told: EntityKind, { readings }: FoundName): FoundName['readings'] {
  const before = readings.find(({ kind }) => kind === told)?.probability ?? 0;
  const others = readings.filter(({ kind }) => kind !== told);
  return [
    { kind: told, probability: toldShare + (1 - toldShare) * before },
    ...others.map(({ kind, probability }) => ({ kind, probability: (1 - toldShare) * probability })),
  ];
}

const isPlace = (kind: EntityKind): boolean => kind === 'LOCATION' || kind === 'FACILITY';

const longestByline = 4;

/** The author on a line of its own, two to four words with a capital after "By", which the tagger seldom finds in capitals. */
export function withByline(
  tokens: readonly Token[],
  names: readonly FoundName[],
  data: EntityData,
): readonly FoundName[] {
  if (!data.bylines.has(tokens[0]?.text ?? '')) return names;
  let to = 1;
  while (to < tokens.length && tokens[to]?.type === 'word' && isUpper(tokens[to]?.text ?? '', 0)) to += 1;
  const alone = to === tokens.length && to > 2 && to <= longestByline + 1;
  if (!alone || names.some((name) => name.from > 0 && name.readings[0]?.kind !== 'PERSON')) return names;
  return [{ from: 1, to, by: 'byline', readings: [{ kind: 'PERSON', probability: 0.9 }] }];
}

/** How many tokens a dateline has at most up to its agency: `LISBON, March 12, 2024 (Northwire) —`. */
const longestDateline = 12;

/**
 * The place in capitals that opens a dateline, and the agency in brackets that closes it, neither of which a list need know. A place in capitals
 * alone is not enough: headlines are written so too.
 */
export function withDateline(tokens: readonly Token[], names: readonly FoundName[]): readonly FoundName[] {
  if (!/^\p{Lu}{2}/u.test(tokens[0]?.text ?? '')) return names;
  const opening = tokens.slice(0, longestDateline + 1);
  const dash = opening.findIndex(({ text }, index) => opening[index - 1]?.text === ')' && /^[-–—]+$/.test(text));
  if (dash < 0) return names;
  const bracket = tokens.findLastIndex(({ text }, index) => index < dash && text === '(');
  const agency = tokens.slice(bracket + 1, dash - 1);
  if (bracket < 1 || agency.length === 0 || !agency.every((token) => token.type === 'word' && isUpper(token.text, 0)))
    return names;
  const placeEnd = opening.findIndex(({ text, lower }) => text === lower);
  const inCapitals = tokens.slice(0, placeEnd).every(({ text }) => text === text.toUpperCase());
  const added: readonly FoundName[] = [
    ...(inCapitals ? [inDateline(0, placeEnd, 'LOCATION')] : []),
    inDateline(bracket + 1, dash - 1, 'ORGANIZATION'),
  ];
  const free = added.filter(({ from, to }) => !names.some((name) => name.from < to && name.to > from));
  return free.length === 0 ? names : [...names, ...free].sort((a, b) => a.from - b.from);
}

const inDateline = (from: number, to: number, kind: EntityKind): FoundName => ({
  from,
  to,
  by: 'dateline',
  readings: [{ kind, probability: 0.9 }],
});

/** A people with another's short form before it, as one name over what else was found there: `Franco-German`. */
export function withCompoundPeoples(
  tokens: readonly Token[],
  names: readonly FoundName[],
  data: EntityData,
): readonly FoundName[] {
  const compounds: FoundName[] = [];
  for (let from = 0; from < tokens.length - 2; from++) {
    if (!data.peoplePrefixes.has(tokens[from]?.text ?? '') || tokens[from + 1]?.text !== '-') continue;
    if (lexicon(data).find(tokens[from + 2]?.text ?? '')?.kind !== 'NATIONALITY') continue;
    compounds.push({
      from,
      to: from + 3,
      by: 'gazetteer',
      readings: [{ kind: 'NATIONALITY', probability: 0.9 }],
    });
    from += 2;
  }
  return laidOver(names, compounds);
}

/** Names with others in the place of those that they touch. */
function laidOver(names: readonly FoundName[], over: readonly FoundName[]): readonly FoundName[] {
  if (over.length === 0) return names;
  const rest = names.filter((name) => !over.some((other) => other.from < name.to && name.from < other.to));
  return [...rest, ...over].sort((a, b) => a.from - b.from);
}

/** Whether a name is nothing but directions joined by hyphens: `East-West`. */
export const isDirections = (tokens: readonly Token[], { from, to }: FoundName, data: EntityData): boolean =>
  to - from > 1 &&
  tokens.slice(from, to).every(({ text }) => text === '-' || data.directionWords.has(text)) &&
  tokens.slice(from, to).some(({ text }) => text === '-');

/** Whether a name of one word only says what an office is for: `Labour` in `Labour Minister`. */
export const isOffice = (tokens: readonly Token[], { from, to }: TokenRange, data: EntityData): boolean =>
  to - from === 1 && data.roleModifiers.has(tokens[from]?.lower ?? '') && isRoleNoun(tokens[to], data);

/** What a short form in brackets after its name is recognised by, as the hover shows it. */
export const byDefinition = 'acronym definition';

const longestShortForm = 12;

/** The short form in brackets after an organisation's name of several words, whatever else it looks like: `Bank of Ghana (BoG)`, `Wind Energy Association (Sawea)`. */
export function withShortForms(tokens: readonly Token[], names: readonly FoundName[]): readonly FoundName[] {
  const defined: FoundName[] = [];
  for (const { from, to, readings } of names) {
    const short = tokens[to + 1];
    if (to - from < 2 || readings[0]?.kind !== 'ORGANIZATION') continue;
    if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || short?.type !== 'word') continue;
    if (short.text.length > longestShortForm || !isUpper(short.text, 0)) continue;
    const name = tokens.slice(from, to).map(({ text }) => text);
    if (isDefined(names, to + 1) || !isShortFormOf(short.lower, name)) continue;
    defined.push({
      from: to + 1,
      to: to + 2,
      by: byDefinition,
      readings: [{ kind: 'ORGANIZATION', probability: 0.9 }],
    });
  }
  return laidOver(names, defined);
}

const isDefined = (names: readonly FoundName[], at: number): boolean =>
  names.some((name) => name.from === at && name.readings[0]?.kind === 'ORGANIZATION');

/** Whether the letters stand in a name in this order, the first of them at the beginning of a word with a capital. */
function isShortFormOf(letters: string, name: readonly string[]): boolean {
  return name.some((word, index) => {
    if (!isUpper(word, 0) || word.charAt(0).toLowerCase() !== letters.charAt(0)) return false;
    const rest = name.slice(index).join(' ').toLowerCase();
    let at = -1;
    return [...letters].every((letter) => {
      at = rest.indexOf(letter, at + 1);
      return at >= 0;
    });
  });
}

/** Shortest noun for a person that a compound is made with. */
const shortestNoun = 5;

/** Whether a name of one word is but a compound for people, as it can begin a sentence: `Dockworkers`. */
export function isOccupation(tokens: readonly Token[], { from, to, readings }: FoundName, data: EntityData): boolean {
  const written = tokens[from]?.lower ?? '';
  if (to - from > 1 || readings[0]?.kind !== 'PERSON' || !written.endsWith('s')) return false;
  const word = written.slice(0, -1);
  for (let at = 2; at <= word.length - shortestNoun; at++)
    if (data.personNouns.has(word.slice(at)) || data.roleNouns.has(word.slice(at))) return true;
  return false;
}

const longestVessel = 8;

/** Lays the names of ships over what else was found in them: a prefix (`USS`) and the capitals after it, up to a type's (`Carrier Strike Group`). */
export function withVessels(
  tokens: readonly Token[],
  names: readonly FoundName[],
  data: EntityData,
): readonly FoundName[] {
  const vessels: FoundName[] = [];
  for (let from = 0; from < tokens.length - 1; from++) {
    const one = tokens[from]?.text ?? '';
    const prefix = data.vesselPrefixes.has(one)
      ? 1
      : data.vesselPrefixes.has(`${one} ${tokens[from + 1]?.text}`)
        ? 2
        : 0;
    if (prefix === 0) continue;
    let to = from + prefix;
    while (to < from + longestVessel && isUpper(tokens[to]?.text ?? '', 0)) to += 1;
    if (to === from + prefix) continue;
    vessels.push({ from, to, by: 'prefix of ships', readings: [{ kind: 'VESSEL', probability: 0.95 }] });
    from = to - 1;
  }
  return laidOver(names, vessels);
}
