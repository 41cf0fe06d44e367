import type { EntityKind } from '../kinds.ts';
import type { Language } from '../language.ts';
import type { MentionForm, Paragraph, Quantity, Role, Span } from '../model.ts';
import { fingerprint } from '../text/identity.ts';
import { recogniseAmounts } from './amounts.ts';
import type { EntityData } from './data.ts';
import { recogniseNames } from './names.ts';
import { isHonorific, roleAfter, roleBefore, type TokenRange } from './roles.ts';

/** A name found in one paragraph, before anyone knows whom it means; offsets count from the start of the paragraph. */
export interface MentionCandidate extends Span {
  /** Computed once, here, because the context does not change when other paragraphs do. */
  readonly id: string;
  readonly text: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly by: string;
  readonly confidence: number;
  /** What is said of a person right beside the name: titles before it, functions after it. */
  readonly roles: readonly Role[];
  readonly quantity?: Quantity;
}

/** Finds the names, amounts and roles of a paragraph; in the order of the text, disjoint. */
export function recogniseEntities(paragraph: Paragraph, language: Language): readonly MentionCandidate[] {
  const { text, tokens } = paragraph;
  const data = language.entities;
  const span = ({ from, to }: TokenRange): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const amounts = recogniseAmounts(text, tokens, data.amounts);
  const result: MentionCandidate[] = amounts.map((amount) => {
    const { start, end } = span(amount);
    return {
      ...candidate(text, amount.kind, { start, end }),
      form: 'name',
      by: 'number',
      confidence: 0.9,
      roles: [],
      ...(amount.quantity ? { quantity: amount.quantity } : {}),
    };
  });
  for (const found of recogniseNames(paragraph, data)) {
    if (amounts.some((amount) => amount.from < found.to && found.from < amount.to)) continue;
    const person = found.kind === 'PERSON';
    const roles = person
      ? [roleBefore(tokens, nameStart(paragraph, found, data), data), roleAfter(tokens, found.to, data)]
      : [];
    result.push({
      ...candidate(text, found.kind, span(found)),
      form: form(paragraph, found, data),
      by: found.by,
      confidence: found.confidence,
      roles: roles.flatMap((role) =>
        role ? [{ ...span(role), text: text.slice(span(role).start, span(role).end) }] : [],
      ),
    });
  }
  return result.sort((a, b) => a.start - b.start);
}

const candidate = (text: string, kind: EntityKind, { start, end }: Span) => ({
  id: `m${fingerprint(kind, text, { start, end })}`,
  start,
  end,
  text: text.slice(start, end),
  kind,
});

/** Where a name begins with its form of address: "President [Mr.] Putin" has its role before the address. */
const nameStart = ({ tokens }: Paragraph, { from }: TokenRange, data: EntityData): number =>
  isHonorific(tokens[from - 1], data) ? from - 1 : from;

function form({ tokens, text }: Paragraph, name: TokenRange & { kind: EntityKind }, data: EntityData): MentionForm {
  if (name.kind === 'NATIONALITY') return 'demonym';
  if (name.kind === 'PERSON') {
    if (isHonorific(tokens[name.from - 1], data)) return 'title-name';
    return name.to - name.from === 1 ? 'surname' : 'name';
  }
  const written = text.slice(tokens[name.from]?.start ?? 0, tokens[name.to - 1]?.end ?? 0);
  return /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,})$/u.test(written) ? 'acronym' : 'name';
}
