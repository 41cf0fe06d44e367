import type { Paragraph, Token } from '../model.ts';
import type { EntityData } from './data.ts';
import type { FoundName } from './found.ts';
import { kindOf } from './kind.ts';
import { type Entry, lexicon } from './lexicon.ts';
import {
  firm,
  isDirections,
  isOccupation,
  isOffice,
  withBodyNoun,
  withByline,
  withCompoundPeoples,
  withDateline,
  withoutPeople,
  withoutTitle,
  withPlaceNoun,
  withShortForms,
  withVessels,
} from './overlays.ts';
import { isRoleNoun } from './roles.ts';
import { classes } from './tagger/labels.ts';
import { type Tagged, tagger } from './tagger/tagger.ts';
import { trueCased } from './true-case.ts';

/** The names of a paragraph, and the capitalised words that are one only if the rest of the article says so. */
export interface FoundNames {
  readonly names: readonly FoundName[];
  readonly doubtful: readonly FoundName[];
}

/** Least probability at which a reading is worth remembering. */
const leastReading = 0.02;

/** What a common noun that stands for a longer name is recognised by, as the hover shows it. */
export const byCommonNoun = 'short for a name before it';

/** Finds names: what the trained tagger says, corrected and completed by what the lists know for certain. */
export function recogniseNames(paragraph: Paragraph, data: EntityData): FoundNames {
  const { tokens } = paragraph;
  if (tokens.every(({ text, lower }) => text === lower)) return { names: inLowerCase(paragraph, data), doubtful: [] };
  return namesOf(paragraph, data);
}

function namesOf(paragraph: Paragraph, data: EntityData): FoundNames {
  const { tokens } = paragraph;
  const { names, doubtful } = tagger(data.weights)(paragraph);
  const written = ({ from, to }: FoundName) => paragraph.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const isName = (name: FoundName) =>
    !data.otherScript.test(written(name)) &&
    !isDirections(tokens, name, data) &&
    !isOffice(tokens, name, data) &&
    !isOccupation(tokens, name, data) &&
    (name.to - name.from > 1 ||
      name.readings[0]?.kind === 'PERSON' ||
      !data.commonNouns.has(tokens[name.from]?.text ?? ''));
  const withoutArticle = (name: FoundName): FoundName =>
    name.to - name.from > 1 && tokens[name.from]?.text === 'The' ? { ...name, from: name.from + 1 } : name;
  const found = (tagged: Tagged): FoundName => {
    const words = tokens.slice(tagged.from, tagged.to);
    const readings = classes
      .map((name, index) => ({ name, index, probability: tagged.probabilities[index] ?? 0 }))
      .filter(({ index, probability }) => index === tagged.best || probability > leastReading)
      .map(({ name, probability }) => ({ kind: kindOf(name, words, data), probability }))
      .sort((a, b) => b.probability - a.probability);
    return { from: tagged.from, to: tagged.to, by: 'tagger', readings };
  };
  const tagged = withDateline(tokens, withByline(tokens, names.map(found), data))
    .filter(isName)
    .flatMap((name) => withoutTitle(tokens, name, data))
    .flatMap((name) => withoutPeople(tokens, name, data))
    .map((name) => withBodyNoun(tokens, withPlaceNoun(tokens, firm(tokens, name, data), data), data));
  const nouns = commonNouns(tokens, data);
  const isFree = (name: FoundName) => !nouns.some(({ from }) => name.from <= from && from < name.to);
  return {
    names: withShortForms(
      tokens,
      withCompoundPeoples(tokens, withVessels(tokens, withListed(tokens, tagged, data), data), data),
    ),
    doubtful: [...doubtful.map(found).map(withoutArticle).filter(isName).filter(isFree), ...nouns].sort(
      (a, b) => a.from - b.from,
    ),
  };
}

/** How probable it is that a common noun with a capital stands for a name said before: too little to be one without it. */
const commonNounProbability = 0.6;

/** Common nouns with a capital after "the" or before a role (`Commission spokesperson`), which stand for a longer name if the article has one that they fit: `the Commission`. */
function commonNouns(tokens: readonly Token[], data: EntityData): readonly FoundName[] {
  const result: FoundName[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.text === token.lower || !data.commonNouns.has(token.text)) continue;
    if (tokens[at - 1]?.lower !== 'the' && !isRoleNoun(next, data)) continue;
    const kind = data.heads.get(token.text);
    if (!kind || (next && (next.text !== next.lower || data.joints.has(next.text)))) continue;
    result.push({ from: at, to: at + 1, by: byCommonNoun, readings: [{ kind, probability: commonNounProbability }] });
  }
  return result;
}

/** How sure the tagger must be of a name whose capitals are guessed. */
const sureInLowerCase = 0.6;

/** The names of a paragraph without any capital: those of the lists, and those that the tagger sees in it with capitals where names can be. */
function inLowerCase(paragraph: Paragraph, data: EntityData): readonly FoundName[] {
  const listed = listedInLowerCase(paragraph.tokens, data);
  const tokens = trueCased(paragraph.tokens, data);
  if (tokens.every(({ text, lower }) => text === lower)) return listed;
  const { names } = namesOf({ ...paragraph, tokens }, data);
  const sure = names.filter(
    (name) =>
      (name.readings[0]?.probability ?? 0) >= sureInLowerCase &&
      !listed.some((other) => other.from < name.to && name.from < other.to),
  );
  return [...listed, ...sure].sort((a, b) => a.from - b.from);
}

/** Shortest listed name that is looked for in lower case: shorter ones are words too often. */
const shortestInLowerCase = 5;

/** The listed places and organisations of a paragraph without any capital, where the tagger has nothing to go by. */
function listedInLowerCase(tokens: readonly Token[], data: EntityData): readonly FoundName[] {
  const lists = lexicon(data);
  const capitalised = tokens.map((token) => ({
    ...token,
    text: token.text.charAt(0).toUpperCase() + token.text.slice(1),
  }));
  const result: FoundName[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const listed = lists.at(capitalised, index, tokens.length);
    const written = tokens[index]?.text ?? '';
    const length = (tokens[(listed?.to ?? 0) - 1]?.end ?? 0) - (tokens[index]?.start ?? 0);
    if (!listed || listed.entry.ambiguous || length < shortestInLowerCase || data.alsoWords.has(written)) continue;
    if (listed.entry.kind !== 'LOCATION' && listed.entry.kind !== 'ORGANIZATION') continue;
    result.push(listedName(index, listed.to, listed.entry));
    index = listed.to - 1;
  }
  return result;
}

/**
 * Lays the listed names over the tagged ones. A listed name of one meaning decides the kind of the name that it covers exactly; one of several
 * words takes the place of those inside it ("Korean" in "South Korean"); one in the open is added.
 */
function withListed(tokens: readonly Token[], tagged: readonly FoundName[], data: EntityData): readonly FoundName[] {
  const lists = lexicon(data);
  const result: FoundName[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; ) {
    while ((tagged[next]?.from ?? tokens.length) < index) next += 1;
    const name = tagged[next];
    const listed = lists.at(tokens, index, tokens.length);
    if (listed && !crosses(tagged, next, listed.to) && !isOffice(tokens, { from: index, to: listed.to }, data)) {
      const exact = name?.from === index && name.to === listed.to;
      result.push(exact ? decided(name, listed.entry) : listedName(index, listed.to, listed.entry));
      index = listed.to;
    } else if (name?.from === index) {
      result.push(name);
      index = name.to;
    } else index += 1;
  }
  return result;
}

/** Whether a name reaches over the end of a listed one that begins at or before it. */
function crosses(tagged: readonly FoundName[], next: number, to: number): boolean {
  for (let index = next; (tagged[index]?.from ?? to) < to; index++) if ((tagged[index]?.to ?? 0) > to) return true;
  return false;
}

/** How sure a listed name is. */
const listedProbability = 0.9;

const listedName = (from: number, to: number, { kind }: Entry): FoundName => ({
  from,
  to,
  by: 'gazetteer',
  readings: [{ kind, probability: listedProbability }],
});

/**
 * The tagger's name with the list's kind, unless the name has other meanings and the tagger is sure of one. A name of one meaning leaves no other
 * reading.
 */
function decided(name: FoundName, entry: Entry): FoundName {
  const [best] = name.readings;
  if (entry.ambiguous && (best?.kind === entry.kind || (best?.probability ?? 0) > 0.5)) return name;
  if (best?.kind !== entry.kind) return listedName(name.from, name.to, entry);
  return { ...name, readings: [{ kind: entry.kind, probability: Math.max(best.probability, listedProbability) }] };
}
