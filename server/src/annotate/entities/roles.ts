import type { Token } from '../model.ts';
import { isUpper } from '../text/tokens.ts';
import type { EntityData } from './data.ts';
import { lexicon } from './lexicon.ts';

/** Tokens `from` up to but not including `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a token is a form of address: `Mr.`, `Dr`. */
export const isHonorific = (token: Token | undefined, data: EntityData): boolean =>
  token !== undefined && data.honorifics.has(token.text);

export const isRoleNoun = (token: Token | undefined, data: EntityData): boolean =>
  token !== undefined && data.roleNouns.has(token.text.toLowerCase());

/**
 * The role said right before a person's name: "[Russian Deputy Foreign Minister] Sergei Riabkov", "[US President] Biden". Read backwards from
 * the name: role nouns, then their modifiers, then whose office it is.
 */
export function roleBefore(tokens: readonly Token[], name: number, data: EntityData): TokenRange | undefined {
  let from = name;
  if (!isRoleNoun(tokens[from - 1], data)) return undefined;
  const belongs = (token: Token | undefined): boolean => {
    if (!token) return false;
    const lower = token.text.toLowerCase();
    return (
      data.roleNouns.has(lower) ||
      (data.roleModifiers.has(lower) && !/^(?:the|of|and|for|then)$/.test(token.text)) ||
      lexicon(data).find(token.text) !== undefined ||
      (token.text === '-' && from < name)
    );
  };
  while (belongs(tokens[from - 1])) from -= 1;
  while (from < name && tokens[from]?.text === '-') from += 1;
  const capitals = tokens.slice(from, name).filter((token) => isUpper(token.text, 0)).length;
  return capitals > 0 || name - from > 1 ? { from, to: name } : { from: name - 1, to: name };
}

/**
 * The role said right after a person's name, between commas: "Zbigniew Rau, [new OSCE Chairman-in-Office], …", "Smith, [head of the bank], …".
 */
export function roleAfter(tokens: readonly Token[], end: number, data: EntityData): TokenRange | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  let from = end + 1;
  if (/^(?:the|an?)$/i.test(tokens[from]?.text ?? '')) from += 1;
  let sawNoun = false;
  for (let to = from; to < Math.min(tokens.length, from + 14); to++) {
    const token = tokens[to];
    if (!token) return undefined;
    if (isRoleNoun(token, data)) sawNoun = true;
    if (/^[,.;:]$/.test(token.text) || (sawNoun && /^(?:who|said|says|told|has|and|at)$/.test(token.text))) {
      return sawNoun && to > from ? { from, to } : undefined;
    }
    if (!sawNoun && to - from > 6) return undefined;
    if (/^(?:who|which|said|says|told|has|have|had|is|are|was|were|will|would|\(|"|“|”)$/.test(token.text))
      return undefined;
  }
  return undefined;
}
