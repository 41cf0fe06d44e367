import type { MentionCandidate } from '../entities/recognise.ts';
import { amountKinds, type EntityKind } from '../kinds.ts';

/** What an article as a whole says about one name: how much speaks for each kind. */
interface Ballot {
  readonly kinds: Map<EntityKind, number>;
  places: number;
  probability: number;
  highest: number;
}

/** The kind that an article gives a name, and how sure it is, from 0 to 1. */
export interface Verdict {
  readonly kind: EntityKind;
  readonly share: number;
  /** The mean probability that the words are a name, over the places where they stand, and that of the surest place. */
  readonly mean: number;
  readonly highest: number;
}

/** How much a full name says about the family name and about the given name that stand alone elsewhere. */
const familyWeight = 1.2;
const givenWeight = 0.3;
/**
 * How much speaks for a person whom the article never calls by a full name or title, and for one of several words, none a known given name, whom it
 * never calls by the family name alone: the news introduces people and speaks of them again, so it may be something else.
 */
const aloneWeight = 0.5;
const onceWeight = 0.4;
/** How much a place's name of one word or of several counts: the tagger takes too many of the first for places and too few of the second. */
const placeWeight = { one: 0.8, several: 1.1 };
/** How much a word after a title is worth. */
const titleWeight = 1;
/** How much the first word of an organisation's longer name says about that word alone. */
const firstWordWeight = 0.3;
/** Kinds that are given to names of which little is known; what a longer name says of its last word goes before them. */
const vague: ReadonlySet<EntityKind> = new Set(['PRODUCT', 'WORK']);
/** Headlines in capitals say less. */
const capitalsWeight = 0.3;

/**
 * Weighs, for each name, what all its mentions say together (one name, one kind: Gale, Church and Yarowsky 1992 for "one sense per discourse").
 * Full names speak for their parts, titles for persons.
 *
 * @param doubtful words that each paragraph alone would leave out.
 * @returns the verdict for a name's key, or undefined for a name that nothing is known of.
 */
export function weigh(
  mentions: readonly MentionCandidate[],
  doubtful: readonly MentionCandidate[],
): (key: string) => Verdict | undefined {
  const ballots = new Map<string, Ballot>();
  /** Names that a full name, a title or a known given name shows to be a person's. */
  const introduced = new Set<string>();
  /** What a storm, ship or other thing is called by its last word alone. */
  const lastWords = new Map<string, EntityKind>();
  /** Names that stand somewhere as they are, in no longer one. */
  const standing = new Set<string>();
  const ballotFor = (key: string): Ballot => {
    let ballot = ballots.get(key);
    if (!ballot) {
      ballot = { kinds: new Map(), places: 0, probability: 0, highest: 0 };
      ballots.set(key, ballot);
    }
    return ballot;
  };
  const vote = (key: string, kind: EntityKind, weight: number) => {
    const { kinds } = ballotFor(key);
    kinds.set(kind, (kinds.get(kind) ?? 0) + weight);
  };
  const count = ({ key, text, readings }: MentionCandidate) => {
    const factor = text.length > 5 && text === text.toUpperCase() ? capitalsWeight : 1;
    const ballot = ballotFor(key);
    let probability = 0;
    for (const reading of readings) {
      vote(key, reading.kind, reading.probability * factor);
      probability += reading.probability;
    }
    standing.add(key);
    ballot.places += factor;
    ballot.probability += probability * factor;
    ballot.highest = Math.max(ballot.highest, probability);
  };
  for (const candidate of doubtful) count(candidate);
  for (const candidate of mentions) {
    const { key, kind, form, readings, roles, gender } = candidate;
    if (amountKinds.has(kind)) continue;
    count(candidate);
    if (gender) introduced.add(key);
    if (kind === 'PERSON' && (form === 'title-name' || roles.length > 0)) {
      vote(key, 'PERSON', titleWeight);
      introduced.add(key);
    }
    const space = key.indexOf(' ');
    if (space < 0) continue;
    const probability = readings[0]?.probability ?? 0;
    if (kind === 'PERSON') {
      const family = key.slice(key.lastIndexOf(' ') + 1);
      const given = key.slice(0, space);
      introduced.add(family).add(given);
      vote(family, 'PERSON', familyWeight * probability);
      vote(given, 'PERSON', givenWeight * probability);
    } else if (kind === 'ORGANIZATION') {
      vote(key.slice(0, space), 'ORGANIZATION', firstWordWeight * probability);
    } else if (kind === 'EVENT' || kind === 'VESSEL') {
      const last = key.slice(key.lastIndexOf(' ') + 1);
      vote(last, kind, familyWeight * probability);
      lastWords.set(last, kind);
    }
  }
  const weightOf = (key: string, kind: EntityKind): number => {
    const several = key.includes(' ');
    if (kind === 'PERSON') {
      if (introduced.has(key)) return 1;
      if (!several) return aloneWeight;
      return standing.has(key.slice(key.lastIndexOf(' ') + 1)) ? 1 : onceWeight;
    }
    if (kind === 'LOCATION' || kind === 'FACILITY') return several ? placeWeight.several : placeWeight.one;
    return 1;
  };
  const verdicts = new Map<string, Verdict>();
  return (key) => {
    const known = verdicts.get(key);
    const ballot = ballots.get(key);
    if (known || !ballot) return known;
    let kind: EntityKind = 'PERSON';
    let most = 0;
    let weight = 0;
    for (const [option, votes] of ballot.kinds) {
      const value = votes * weightOf(key, option);
      weight += value;
      if (value > most) {
        most = value;
        kind = option;
      }
    }
    const verdict = {
      kind: vague.has(kind) ? (lastWords.get(key) ?? kind) : kind,
      share: weight > 0 ? most / weight : 0,
      mean: ballot.places > 0 ? ballot.probability / ballot.places : 0,
      highest: ballot.highest,
    };
    verdicts.set(key, verdict);
    return verdict;
  };
}
