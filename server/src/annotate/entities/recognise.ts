import type { EntityKind } from '../kinds.ts';
import type { Language } from '../language.ts';
import type { MentionForm, Paragraph, Span } from '../model.ts';

/** A name found in one paragraph, before anyone knows whom it means; offsets count from the start of the paragraph. */
export interface MentionCandidate extends Span {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly by: string;
  readonly confidence: number;
}

/** Finds the names, amounts and roles of a paragraph. */
export function recogniseEntities(_paragraph: Paragraph, _language: Language): readonly MentionCandidate[] {
  return [];
}
