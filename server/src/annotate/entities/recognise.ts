import type { EntityKind } from '../kinds.ts';
import type { Language } from '../language.ts';
import type { MentionForm, Paragraph, Quantity, Role, Span, Token } from '../model.ts';
import { fingerprint } from '../text/identity.ts';
import { isUpper } from '../text/tokens.ts';
import { recogniseAmounts } from './amounts.ts';
import type { EntityData, Gender } from './data.ts';
import type { FoundName, Reading } from './found.ts';
import { genderOf } from './gender.ts';
import { withKnown } from './known.ts';
import { type KnownName, type NameList, noNames } from './name-list.ts';
import { byCommonNoun, recogniseNames } from './names.ts';
import { byDefinition } from './overlays.ts';
import { isHonorific, isModifier, roleAfter, roleBefore, roleBeforeComma, type TokenRange } from './roles.ts';
import { plainKey } from './spelling.ts';

/** A name found in one paragraph, before anyone knows whom it means; offsets count from the start of the paragraph. */
export interface MentionCandidate extends Span {
  /** Computed once, here, because the context does not change when other paragraphs do. */
  readonly id: string;
  readonly text: string;
  /** The text as names are compared (spelling.ts). */
  readonly key: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly by: string;
  readonly confidence: number;
  /** The kinds that the name can have, by the paragraph alone, the most probable first. */
  readonly readings: readonly Reading[];
  /** What is said of a person right beside the name: titles before it, functions after it. */
  readonly roles: readonly Role[];
  readonly quantity?: Quantity;
  /** What the words at a person's name tell of the gender. */
  readonly gender?: Gender;
  /** The entry of the newsroom's list that it is, which leaves nothing to decide. */
  readonly known?: KnownName;
}

/** What a paragraph holds. */
export interface EntityCandidates {
  /** Names and amounts in the order of the text, disjoint. */
  readonly mentions: readonly MentionCandidate[];
  /**
   * Capitalised words that are a name only if the rest of the article says so; disjoint from the mentions. Those of the form `alias` are common nouns
   * that can stand for a longer name.
   */
  readonly doubtful: readonly MentionCandidate[];
}

/**
 * Finds the names, amounts and roles of a paragraph.
 *
 * @param list what the newsroom knows, which goes before what is guessed.
 */
export function recogniseEntities(
  paragraph: Paragraph,
  language: Language,
  list: NameList = noNames,
): EntityCandidates {
  const { text, tokens } = paragraph;
  const data = language.entities;
  const span = ({ from, to }: TokenRange): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const guessed = recogniseNames(paragraph, data);
  const names = withKnown(tokens, guessed.names, list);
  const listed = new Uint8Array(tokens.length);
  for (const { from, to, known } of names) if (known) listed.fill(1, from, to);
  const free = ({ from, to }: TokenRange): boolean => !listed.subarray(from, to).includes(1);
  const covered = new Uint8Array(tokens.length);
  const amounts = recogniseAmounts(text, tokens, data.amounts)
    .filter(free)
    .map((amount): MentionCandidate => {
      covered.fill(1, amount.from, amount.to);
      const readings = [{ kind: amount.kind, probability: 0.9 }];
      const base = candidate(text, span(amount), readings, 'number', 'name', []);
      return amount.quantity ? { ...base, quantity: amount.quantity } : base;
    });
  const ends = new Map(names.map((one) => [one.to, one]));
  const name = (found: FoundName): MentionCandidate[] => {
    for (let index = found.from; index < found.to; index++) if (covered[index]) return [];
    const person = found.readings[0]?.kind === 'PERSON';
    const roles = person ? rolesOf(paragraph, found, ends, language) : [];
    const said = roles.flatMap((role): Role[] => (role ? [{ ...span(role), text: slice(text, span(role)) }] : []));
    const base = candidate(text, span(found), found.readings, found.by, form(paragraph, found, data), said);
    const gender = person
      ? genderOf(
          tokens,
          found,
          said.map((role) => role.text),
          data,
        )
      : undefined;
    return [{ ...base, ...(gender && { gender }), ...(found.known && { known: found.known }) }];
  };
  const mentions = [...amounts, ...names.flatMap(name)].sort((a, b) => a.start - b.start);
  for (const found of names) covered.fill(1, found.from, found.to);
  return { mentions, doubtful: guessed.doubtful.flatMap(name) };
}

/**
 * What is said of a person on both sides of the name.
 *
 * @param ends the names of the paragraph by where they end.
 */
function rolesOf(
  paragraph: Paragraph,
  found: FoundName,
  ends: ReadonlyMap<number, FoundName>,
  language: Language,
): readonly (TokenRange | undefined)[] {
  const { tokens } = paragraph;
  const data = language.entities;
  const start = nameStart(paragraph, found, data);
  const office = roleBefore(tokens, start, data);
  const before = office ? withBody(tokens, office, ends, language) : roleBeforeComma(tokens, start, data);
  const after = roleAfter(tokens, found.to, data);
  return [before, after && hasPerson(after, ends) ? undefined : after];
}

/** Whether somebody is named in what seems to be a role: then it is that person's, in a list of several. */
function hasPerson({ from, to }: TokenRange, ends: ReadonlyMap<number, FoundName>): boolean {
  for (let end = from + 1; end <= to; end++) if (ends.get(end)?.readings[0]?.kind === 'PERSON') return true;
  return false;
}

/** How many names and words of an office are read before what roles.ts knows of it. */
const mostBefore = 4;

/** An office with the body or place that it is of, and the capitals that it is written with: "[former FPW President]", "[Icelandic Fisheries Minister]". */
function withBody(
  tokens: readonly Token[],
  office: TokenRange,
  ends: ReadonlyMap<number, FoundName>,
  { text, dates, entities }: Language,
): TokenRange {
  let { from } = office;
  for (let step = 0; step < mostBefore; step++) {
    const body = ends.get(from);
    const before = tokens[from - 1];
    if (body && body.readings[0]?.kind !== 'PERSON') from = body.from;
    else if (!body && (isModifier(before, entities) || isPart(before, tokens[from]))) from -= 1;
    else break;
  }
  return { from, to: office.to };

  /** Capitals beside capitals are of one office, but for days and the first word of a sentence that is no noun. */
  function isPart(before: Token | undefined, next: Token | undefined): boolean {
    if (before?.type !== 'word' || !isUpper(before.text, 0) || !isUpper(next?.text ?? '', 0)) return false;
    return !dates.terms.has(before.lower) && !text.commonWords.has(before.lower);
  }
}

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

function candidate(
  text: string,
  span: Span,
  readings: readonly Reading[],
  by: string,
  form: MentionForm,
  roles: readonly Role[],
): MentionCandidate {
  const { kind = 'PERSON', probability = 0 } = readings[0] ?? {};
  const quote = slice(text, span);
  return {
    id: `m${fingerprint(kind, text, span)}`,
    ...span,
    text: quote,
    key: plainKey(quote),
    kind,
    form,
    by,
    confidence: Math.min(0.99, Math.round(probability * 100) / 100),
    readings,
    roles,
  };
}

/** Where a name begins with its form of address: "President [Mr.] Putin" has its role before the address. */
const nameStart = ({ tokens }: Paragraph, { from }: TokenRange, data: EntityData): number =>
  isHonorific(tokens[from - 1], data) ? from - 1 : from;

function form({ tokens, text }: Paragraph, name: FoundName, data: EntityData): MentionForm {
  if (name.by === byCommonNoun) return 'alias';
  if (name.by === byDefinition) return 'acronym';
  const kind = name.readings[0]?.kind;
  if (kind === 'NATIONALITY') return 'demonym';
  if (kind === 'PERSON') {
    if (isHonorific(tokens[name.from - 1], data)) return 'title-name';
    return name.to - name.from === 1 ? 'surname' : 'name';
  }
  const written = text.slice(tokens[name.from]?.start ?? 0, tokens[name.to - 1]?.end ?? 0);
  return /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,})$/u.test(written) ? 'acronym' : 'name';
}
