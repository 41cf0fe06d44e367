import type { Annotated } from '../annotate/annotate.ts';
import type { Entity, Mention, Span } from '../annotate/model.ts';
import { capitalised } from './capitals.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import { isIn, quotations } from './quoted.ts';
import { totals } from './totals.ts';
import type { CheckWords } from './words.ts';

/** One person with two offices, titles or pronouns that can't both be right, and numbers that don't add up. */
export const conflicts: Check = {
  id: 'conflicts',
  title: message('Titles, pronouns and totals that conflict'),
  level: 'hint',
  find(article, words) {
    const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]));
    const persons = article.entities.filter(({ kind }) => kind === 'PERSON');
    const genders = new Map(persons.map((person) => [person.id, titlesOf(article, person, mentions, words)]));
    return [
      ...persons.flatMap((person) => (person.roles.length > 1 ? offices(article, person, words) : [])),
      ...[...genders.values()].flatMap((titles) => twoGenders(titles)),
      ...pronouns(article, genders, words),
      ...totals(article, words),
    ].sort((a, b) => a.start - b.start);
  },
};

type Gender = 'male' | 'female';

/** A title that tells the gender of the person after it. */
interface Title extends Span {
  readonly text: string;
  readonly gender: Gender;
  /** Whether the full name follows. */
  readonly isFull: boolean;
}

/** The titles of a person that tell the gender, in the order of the text. */
function titlesOf(
  { text }: Annotated,
  { mentions: ids, name }: Entity,
  mentions: ReadonlyMap<string, Mention>,
  { genders }: CheckWords,
): readonly Title[] {
  return ids.flatMap((id): readonly Title[] => {
    const mention = mentions.get(id);
    if (!mention) return [];
    // The title is the first word of the mention, or stands right before it.
    const inside = wordFrom(text, mention.start, mention.end);
    const before = wordBefore(text, mention.start);
    const title = [inside, before].find((span) => span && genderOf(text.slice(span.start, span.end), genders));
    if (!title) return [];
    const word = text.slice(title.start, title.end);
    const isFull = mention.text.split(' ').length > (title === inside ? 2 : 1) && name.includes(' ');
    return [{ ...title, text: word, gender: genderOf(word, genders) ?? 'male', isFull }];
  });
}

/** The first of several words, without a stop. */
function wordFrom(text: string, start: number, end: number): Span | undefined {
  const space = text.indexOf(' ', start);
  if (space < 0 || space >= end) return undefined;
  return { start, end: text[space - 1] === '.' ? space - 1 : space };
}

const longestTitle = 14;

/** The word right before a place, without a stop. */
function wordBefore(text: string, place: number): Span | undefined {
  if (text[place - 1] !== ' ') return undefined;
  const end = text[place - 2] === '.' ? place - 2 : place - 1;
  let start = end;
  while (start > 0 && end - start < longestTitle && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start < end ? { start, end } : undefined;
}

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

const genderOf = (written: string, { male, female }: CheckWords['genders']): Gender | undefined => {
  const title = written.toLowerCase();
  return male.titles.has(title) ? 'male' : female.titles.has(title) ? 'female' : undefined;
};

/** `Mr. Lee Jones`, later `Ms. Lee Jones`; with the surname alone they may be a couple. */
function twoGenders(titles: readonly Title[]): readonly Finding[] {
  const full = titles.filter(({ isFull }) => isFull);
  const [first] = full;
  const other = full.find(({ gender }) => gender !== first?.gender);
  if (!first || !other) return [];
  return [
    {
      start: other.start,
      end: other.end,
      message: message('This person is also called “{0}”.', first.text),
      related: [{ start: first.start, end: first.end, message: message('The other title') }],
    },
  ];
}

/** `Foreign Minister Lloyd Austin` and `Defence Minister Lloyd Austin`, unless the article tells of a change. */
function offices(
  { text }: Annotated,
  { roles }: Entity,
  { offices: names, otherOffice }: CheckWords,
): readonly Finding[] {
  const held = roles.flatMap(({ start, end, text: role }) => {
    const all = Array.from(role.matchAll(names), ([, office = '']) =>
      office.toLowerCase().replace('defense', 'defence'),
    );
    const around = text.slice(Math.max(0, start - 25), start) + role;
    return all.length === 1 && !otherOffice.test(around) ? [{ start, end, role, office: all[0] ?? '' }] : [];
  });
  const [first] = held;
  const other = held.find(({ office }) => office !== first?.office);
  if (!first || !other) return [];
  return [
    {
      start: other.start,
      end: other.end,
      message: message('This person is also called “{0}”.', first.role),
      related: [{ start: first.start, end: first.end, message: message('The other office') }],
    },
  ];
}

/** `Mr. Jones` … `she said`, where nobody else is about. */
function pronouns(
  article: Annotated,
  genders: ReadonlyMap<string, readonly Title[]>,
  words: CheckWords,
): readonly Finding[] {
  const { text, paragraphs, mentions } = article;
  const persons = mentions.filter(({ kind, form }) => kind === 'PERSON' && form !== 'pronoun');
  const quoted = quotations(article);
  let next = 0;
  let before: readonly Mention[] = [];
  let textBefore = '';
  return paragraphs.flatMap((paragraph) => {
    const { start, end } = paragraph;
    const here: Mention[] = [];
    for (let mention = persons[next]; mention && mention.start < end; mention = persons[++next]) here.push(mention);
    const said = text.slice(start, end);
    const scope = [...before, ...here];
    const around = textBefore + said;
    [before, textBefore] = [here, `${said} `];
    const only = scope[0]?.entity;
    if (only === undefined || here.length === 0 || scope.some(({ entity }) => entity !== only)) return [];
    const titles = genders.get(only) ?? [];
    const [title] = titles;
    if (!title || titles.some(({ gender }) => gender !== title.gender)) return [];
    const { pronoun, people } = words.genders[title.gender === 'male' ? 'female' : 'male'];
    const first = here[0]?.end ?? end;
    const after = text.slice(first, end);
    if (!after.toLowerCase().includes(pronoun)) return [];
    // At the start of a sentence, or who said what is quoted: inside a sentence it may be anybody.
    const subject = new RegExp(
      `(?<=[.!?]["”’]? )${pronoun.charAt(0).toUpperCase()}${pronoun.slice(1)}(?![\\p{L}’'])|(?<=[,?!]["”] )${pronoun} (?=${words.saying.source})`,
      'gu',
    );
    const match = Array.from(after.matchAll(subject)).find(
      ({ index }) => !isIn(quoted, { start: first + index, end: first + index + 1 }),
    );
    // Somebody without a name, or with one that was not recognised, may be meant.
    if (!match || people.test(around) || unknownNames(paragraph, here)) return [];
    const at = first + match.index;
    return [
      {
        start: at,
        end: at + pronoun.length,
        message: message('Who is this? Only “{0}” is named here.', `${title.text} ${here[0]?.text ?? ''}`),
        related: [{ start: title.start, end: title.end, message: message('The title') }],
      },
    ];
  });
}

/** Whether a paragraph has capitalised words after others, not at the start of a sentence, that are no part of some mentions. */
function unknownNames(paragraph: Annotated['paragraphs'][number], mentions: readonly Mention[]): boolean {
  const { start, recognition } = paragraph;
  const { text } = recognition.paragraph;
  return capitalised(recognition.paragraph).some(
    (word) =>
      word.text.length > 2 &&
      /[\p{L},;] $/u.test(text.slice(Math.max(0, word.start - 2), word.start)) &&
      !mentions.some((mention) => mention.start <= start + word.start + 12 && start + word.start <= mention.end),
  );
}
