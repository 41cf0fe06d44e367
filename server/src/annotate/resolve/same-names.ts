import type { MentionCandidate } from '../entities/recognise.ts';
import type { Entity, Mention } from '../model.ts';
import type { Placed, Recognition } from '../recognise.ts';
import type { PlacedCandidate } from './placed.ts';

/** What was decided of the names of an article: those of each paragraph with their kinds, and which are one thing. */
export interface DecidedNames {
  readonly paragraphs: readonly Placed[];
  readonly placed: readonly PlacedCandidate[];
  /** For each placed candidate the key of its cluster. */
  readonly clusters: readonly string[];
}

/** What was made of the decisions: the mentions, one a placed candidate, and the entities with the indices of their mentions. */
export interface BuiltNames extends DecidedNames {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly members: readonly (readonly number[])[];
}

/** Whether all candidates have the ids that they had in an earlier version of which the decisions were carried over. */
export const haveSameIds = (before: DecidedNames, now: DecidedNames): boolean =>
  now.placed.every(
    (item, index) => item === before.placed[index] || item.candidate.id === before.placed[index]?.candidate.id,
  );

/**
 * The decisions on an earlier version of an article, where they hold for this one: it has the same names in the same paragraphs, so that only their
 * places differ, as after most keys.
 *
 * @returns what deciding anew would give, or undefined where something must be decided anew.
 */
export function carriedOver(before: DecidedNames | undefined, paragraphs: readonly Placed[]): DecidedNames | undefined {
  if (before?.paragraphs.length !== paragraphs.length) return undefined;
  /** By the index of a paragraph: what stands for each of its candidates now. */
  const changed = new Map<number, ReadonlyMap<MentionCandidate, MentionCandidate>>();
  for (const [index, { recognition }] of paragraphs.entries()) {
    const earlier = before.paragraphs[index]?.recognition;
    if (!earlier || earlier === recognition) continue;
    if (namesAlone(earlier) !== namesAlone(recognition)) return undefined;
    const now = candidatesOf(recognition);
    changed.set(index, new Map(candidatesOf(earlier).map((candidate, at) => [candidate, now[at] ?? candidate])));
  }
  const placed = before.placed.map((item): PlacedCandidate => {
    const { candidate, paragraph, kind, by, confidence } = item;
    const offset = paragraphs[paragraph]?.start ?? 0;
    const now = changed.get(paragraph)?.get(candidate) ?? candidate;
    return now === candidate && offset === item.offset
      ? item
      : { candidate: now, paragraph, offset, kind, by, confidence };
  });
  return { paragraphs, placed, clusters: before.clusters };
}

/** The candidates of a paragraph in the order of the text. */
const candidatesOf = ({ mentions, doubtful }: Recognition): readonly MentionCandidate[] =>
  [...mentions, ...doubtful].sort((a, b) => a.start - b.start);

/**
 * Whether a version has the entities of an earlier one, with the same roles, for the same mentions, so that what hangs on them need not be resolved anew: a
 * letter typed beside a name changes its id or how sure it is, seldom whose it is.
 */
export function haveSameEntities(before: BuiltNames, now: BuiltNames): boolean {
  if (before.entities.length !== now.entities.length || before.placed.length !== now.placed.length) return false;
  return now.entities.every(({ id, roles }, index) => {
    const earlier = before.entities[index];
    const members = now.members[index] ?? [];
    const earlierMembers = before.members[index] ?? [];
    return (
      earlier?.id === id &&
      earlier.roles.length === roles.length &&
      roles.every(({ text }, at) => text === earlier.roles[at]?.text) &&
      members.length === earlierMembers.length &&
      members.every((mention, at) => mention === earlierMembers[at] && isSameMention(before, now, mention))
    );
  });
}

/** Whether a mention is the same of its paragraph's candidates, and says the same of its entity. */
function isSameMention(before: DecidedNames, now: DecidedNames, index: number): boolean {
  const [one, other] = [before.placed[index], now.placed[index]];
  if (!one || !other || one.paragraph !== other.paragraph || one.kind !== other.kind) return false;
  const { text, gender } = other.candidate;
  return (
    one.candidate === other.candidate ||
    (one.candidate.text === text &&
      one.candidate.gender === gender &&
      numberIn(before.paragraphs, one) === numberIn(now.paragraphs, other))
  );
}

const numberIn = (paragraphs: readonly Placed[], { paragraph, candidate }: PlacedCandidate): number => {
  const recognition = paragraphs[paragraph]?.recognition;
  return recognition ? candidatesOf(recognition).indexOf(candidate) : -1;
};

/** All that decisions on names can hang on in a paragraph, which is all but their places: the candidates, and what stands close between two of them. */
function namesAlone(recognition: Recognition): string {
  const candidates = candidatesOf(recognition);
  const { text } = recognition.paragraph;
  const gaps = candidates.map(({ end }, index) => {
    const next = candidates[index + 1]?.start ?? text.length;
    return next - end > closest ? '' : text.slice(end, next);
  });
  const doubtful = new Set(recognition.doubtful);
  return JSON.stringify([candidates, candidates.map((candidate) => doubtful.has(candidate)), gaps], (key, value) =>
    places.has(key) ? undefined : value,
  );
}

/** Further apart no two names have to do with each other. */
const closest = 3;
/** What of a candidate tells only where it stands. */
const places: ReadonlySet<string> = new Set(['id', 'start', 'end']);
