import type { Gender } from '../entities/data.ts';
import type { PersonName, PronounCandidate, Referring } from '../entities/pronouns.ts';
import type { Entity, Mention, ZoneKind } from '../model.ts';
import type { Placed, Recognition } from '../recognise.ts';
import { fingerprint, uniqueIds } from '../text/identity.ts';
import { areSame, changedParagraphs, movedTo } from './changed.ts';
import type { BuiltNames } from './same-names.ts';

/** A person, or somebody who is spoken of without a name (`entity` undefined), at a place of the discourse. */
interface Mentioned {
  readonly entity: string | undefined;
  readonly gender: Gender | undefined;
  readonly clause: number;
  /** The first person of a sentence, or a pronoun that can only be a subject. */
  readonly subject: boolean;
}

/** The pronouns of a version of an article, and all that they hang on. */
export interface ResolvedPronouns {
  readonly paragraphs: readonly Placed[];
  /** Which names are one entity's. */
  readonly members: BuiltNames['members'];
  readonly mentions: readonly Mention[];
  /** For each mention the indices of its paragraph, of its sentence there and of its place in that. */
  readonly places: readonly (readonly [paragraph: number, sentence: number, item: number])[];
}

/** Lines that stand between sentences without belonging to the story; headings begin it anew. */
const aside: ReadonlySet<ZoneKind> = new Set(['byline', 'dateline', 'credit']);
/** How many sentences back somebody can be meant. */
const sentencesBack = 2;

/**
 * Says whom the pronouns of an article stand for, where it is safe: somebody who can have the pronoun's gender, named in the sentence or in those just
 * before it, with nobody else there, named or not, whom the pronoun could mean as well. What is said in quotations is left out. One pass
 * in the order of the text, in the manner of Mitkov (1998): recency and agreement, no syntax.
 *
 * @param before the pronouns of an earlier version; it makes no difference but in time.
 * @returns a mention for each pronoun that is resolved, in the order of the text.
 */
export function resolvePronouns(
  paragraphs: readonly Placed[],
  names: BuiltNames,
  before?: ResolvedPronouns,
): ResolvedPronouns {
  const { members } = names;
  return carriedOver(paragraphs, names, before) ?? { paragraphs, members, ...readInOrder(paragraphs, names) };
}

/** The pronouns of an earlier version where this one has the same and the same names: only their places differ, as after most keys. */
function carriedOver(
  paragraphs: readonly Placed[],
  { members }: BuiltNames,
  before: ResolvedPronouns | undefined,
): ResolvedPronouns | undefined {
  if (before?.members !== members) return undefined;
  const changed = changedParagraphs(before.paragraphs, paragraphs);
  if (!changed || !areSame(changed, before.paragraphs, paragraphs, referringIn)) return undefined;
  const { places } = before;
  const mentions = before.mentions.map((mention, index) => {
    const [paragraph, sentence, at] = places[index] ?? [0, 0, 0];
    const { start: offset, recognition } = paragraphs[paragraph] as Placed;
    const item = recognition.referring[sentence]?.[at];
    return item ? movedTo(mention, offset + item.start, offset + item.end) : mention;
  });
  return { paragraphs, members, mentions, places };
}

/** All that pronouns hang on in a paragraph whose names are the same: who is spoken of, which of the names that is, and what becomes part of an id. */
function referringIn({ referring, mentions, doubtful, paragraph: { text } }: Recognition): unknown {
  const names = [...mentions, ...doubtful].map(({ start }) => start).sort((a, b) => a - b);
  return referring.map((sentence) =>
    sentence.map((item) => [
      item,
      item.type === 'name' ? names.indexOf(item.start) : item.type === 'pronoun' && fingerprint('PERSON', text, item),
    ]),
  );
}

function readInOrder(
  paragraphs: readonly Placed[],
  { entities, mentions }: BuiltNames,
): Pick<ResolvedPronouns, 'mentions' | 'places'> {
  const personAt = new Map<number, string>();
  for (const { kind, start, entity } of mentions) if (kind === 'PERSON') personAt.set(start, entity);
  const genders = gendersOf(paragraphs, personAt);
  const titles = bearersOf(entities);
  const id = uniqueIds();
  const result: Mention[] = [];
  const places: [number, number, number][] = [];
  let before: readonly (readonly Mentioned[])[] = [];
  for (const [paragraph, { start: offset, recognition, zone }] of paragraphs.entries()) {
    if (aside.has(zone)) continue;
    if (zone !== 'body') before = [];
    for (const [place, sentence] of recognition.referring.entries()) {
      const here: Mentioned[] = [];
      sentence.forEach((item, index) => {
        if (item.type === 'name') {
          const person = personAt.get(item.start + offset);
          if (person !== undefined) here.push(named(person, item, here.length === 0 && item.subject));
        } else if (item.type === 'noun') {
          const bearer = titles(item.text);
          const gender = bearer === undefined ? item.gender : genders.get(bearer);
          here.push({ entity: bearer, gender, clause: -1, subject: false });
        } else {
          const { text, start, end, gender, clause, use } = item;
          const found = antecedent(item, here, before, laterNames(sentence, index, offset));
          here.push({ entity: found?.entity, gender, clause, subject: use === 'subject' });
          if (!found) return;
          result.push({
            id: id(`m${fingerprint('PERSON', recognition.paragraph.text, item)}`),
            start: start + offset,
            end: end + offset,
            text,
            kind: 'PERSON',
            form: 'pronoun',
            ...found,
            status: 'suggested',
          });
          places.push([paragraph, place, index]);
        }
      });
      before = [here, ...before].slice(0, sentencesBack);
    }
    if (zone !== 'body') before = [];
  }
  return { mentions: result, places };

  function named(entity: string, { clause }: PersonName, subject: boolean): Mentioned {
    return { entity, gender: genders.get(entity), clause, subject };
  }

  /** Who is named after a pronoun in the same sentence. */
  function laterNames(sentence: readonly Referring[], index: number, offset: number): readonly string[] {
    return sentence.slice(index + 1).flatMap((item) => {
      const person = item.type === 'name' ? personAt.get(item.start + offset) : undefined;
      return person === undefined ? [] : [person];
    });
  }
}

/** Whom a pronoun stands for, and why. */
interface Antecedent {
  readonly entity: string;
  readonly by: string;
  readonly confidence: number;
}

/**
 * The only person whom a pronoun can mean; where there are several, the subject of the sentence before for a pronoun that opens its sentence,
 * as stories go on about somebody. Undefined in all other cases.
 *
 * @param later who is named after the pronoun in its sentence.
 */
function antecedent(
  { gender, use, early, opening, clause }: PronounCandidate,
  here: readonly Mentioned[],
  before: readonly (readonly Mentioned[])[],
  later: readonly string[],
): Antecedent | undefined {
  const fits = (one: Mentioned): boolean => one.gender === undefined || one.gender === gender;
  const near = [...here, ...(before[0] ?? [])].filter(fits);
  const seen = near.length > 0 ? near : (before[1] ?? []).filter(fits);
  const subject = use === 'subject' && opening && here.length === 0 ? before[0]?.[0] : undefined;
  const alone = seen.every(({ entity }) => entity === seen[0]?.entity);
  const found = alone ? seen[0] : subject?.subject && subject.gender === gender ? subject : undefined;
  if (found?.entity === undefined) return undefined;
  const { entity } = found;
  // "In his speech, Biden said" and "He clashed with Modi": who is named after the pronoun can be meant only by the first.
  if (early ? later.length > 0 && later[0] !== entity : use !== 'possessive' && later.includes(entity))
    return undefined;
  // "Biden met him": an object is not the subject of its own clause.
  if (use === 'object' && here.some((one) => one.entity === entity && one.clause === clause)) return undefined;
  const sure = alone && seen.some((one) => one.gender === gender);
  return {
    entity,
    by: alone ? 'only person nearby' : 'subject of the sentence before',
    confidence: sure ? 0.95 : 0.9,
  };
}

/** What the names of each person tell of the gender, where nothing contradicts. */
function gendersOf(paragraphs: readonly Placed[], personAt: ReadonlyMap<number, string>): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender | undefined>();
  for (const { start: offset, recognition } of paragraphs) {
    for (const { start, gender } of recognition.mentions) {
      const entity = gender && personAt.get(start + offset);
      if (!entity) continue;
      found.set(entity, found.has(entity) && found.get(entity) !== gender ? undefined : gender);
    }
  }
  return new Map([...found].flatMap(([entity, gender]) => (gender ? [[entity, gender] as const] : [])));
}

/** Who has a role that is said by one noun: its only bearer in the article. */
function bearersOf(entities: readonly Entity[]): (noun: string) => string | undefined {
  const bearers = new Map<string, Set<string>>();
  for (const { id, kind, roles } of entities) {
    if (kind !== 'PERSON') continue;
    for (const { text } of roles)
      for (const word of text.toLowerCase().split(/[\s-]+/))
        bearers.set(word, (bearers.get(word) ?? new Set()).add(id));
  }
  return (noun) => {
    const known = bearers.get(noun);
    return known?.size === 1 ? [...known][0] : undefined;
  };
}
