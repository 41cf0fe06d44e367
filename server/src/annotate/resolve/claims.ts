import type { Claim, Entity, Mention } from '../model.ts';
import type { Placed } from '../recognise.ts';

/** Decides who makes each statement, from the claim candidates of the whole article and its entities. */
export function resolveClaims(
  _text: string,
  _paragraphs: readonly Placed[],
  _entities: readonly Entity[],
  _mentions: readonly Mention[],
): readonly Claim[] {
  return [];
}
