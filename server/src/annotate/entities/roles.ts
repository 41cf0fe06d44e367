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
  token !== undefined && data.roleNouns.has(token.lower);

/** What may stand between a role noun and the comma before its bearer: "the head [of Russian diplomacy], Sergey Lavrov". */
const mostAfterRoleNoun = 8;

/**
 * The role said right before a person's name: "[Russian Deputy Foreign Minister] Sergei Riabkov", "[US President] Biden". Read backwards from
 * the name: role nouns, then their modifiers, then whose office it is.
 */
export function roleBefore(tokens: readonly Token[], name: number, data: EntityData): TokenRange | undefined {
  const noun = isRoleNoun(tokens[name - 1], data) ? name - 1 : nounOfOffice(tokens, name, data);
  if (noun === undefined) return undefined;
  let from = noun + 1;
  const belongs = (token: Token | undefined): boolean =>
    isModifier(token, data) || (token?.text === '-' && from <= noun);
  for (;;) {
    const pair = `${tokens[from - 2]?.text} ${tokens[from - 1]?.text}`;
    if (lexicon(data).find(pair)) from -= 2;
    else if (belongs(tokens[from - 1])) from -= 1;
    else break;
  }
  while (tokens[from]?.text === '-') from += 1;
  return { from, to: name };
}

/** Where the role noun of an office with a complement stands: "[Ambassador] to the United Nations Dmitry Poliansky". */
function nounOfOffice(tokens: readonly Token[], name: number, data: EntityData): number | undefined {
  for (let index = name - 1; index >= Math.max(1, name - mostAfterRoleNoun); index--) {
    const token = tokens[index];
    if (token?.type !== 'word') return undefined;
    // What stands right after the preposition is what the office is of, whoever it seems to be.
    if (/^(?:of|to|for|at)$/.test(token.text) && isRoleNoun(tokens[index - 1], data))
      return index < name - 1 ? index - 1 : undefined;
    if (!isUpper(token.text, 0) && !/^(?:of|the|and|for)$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** The role said in an apposition before a person's name: "the [head of Russian diplomacy], Sergey Lavrov, …". */
export function roleBeforeComma(tokens: readonly Token[], name: number, data: EntityData): TokenRange | undefined {
  if (tokens[name - 1]?.text !== ',') return undefined;
  const to = name - 1;
  for (let noun = to - 1; noun >= Math.max(0, to - mostAfterRoleNoun); noun--) {
    const token = tokens[noun];
    if (!token || token.type === 'mark') return undefined;
    if (!isRoleNoun(token, data)) continue;
    if (noun < to - 1 && !/^(?:of|for|at|to)$/.test(tokens[noun + 1]?.text ?? '')) continue;
    let from = noun;
    while (from > 0 && isModifier(tokens[from - 1], data)) from -= 1;
    return /^(?:the|an?|its|his|her|their|our)$/i.test(tokens[from - 1]?.text ?? '') ? { from, to } : undefined;
  }
  return undefined;
}

/** Whether a word can stand before a role noun and is part of the role. */
export const isModifier = (token: Token | undefined, data: EntityData): boolean =>
  token !== undefined &&
  !/^(?:the|of|and|for)$/i.test(token.text) &&
  (data.roleModifiers.has(token.lower) ||
    data.roleNouns.has(token.lower) ||
    lexicon(data).find(token.text) !== undefined);

/** What a role after a name does not begin with: the words go on with something else. */
const notRoleStart: ReadonlySet<string> = new Set(
  'and or but as on in at by for with from to after before when while where if that this his her their my our your its accompanied including'.split(
    ' ',
  ),
);
/** What ends a role after a name where no comma does. */
const afterRole: ReadonlySet<string> = new Set(
  'who which that said says told adds added announced reported stated noted explained warned wrote confirmed argued has have had is was were will would and at'.split(
    ' ',
  ),
);

/**
 * The role said right after a person's name, between commas: "Zbigniew Rau, [new OSCE Chairman-in-Office], …", "Smith, [head of the bank], …".
 */
export function roleAfter(tokens: readonly Token[], end: number, data: EntityData): TokenRange | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  let from = end + 1;
  if (/^(?:the|an?)$/i.test(tokens[from]?.text ?? '')) from += 1;
  if (tokens[from] && notRoleStart.has(tokens[from]?.lower ?? '')) return undefined;
  let sawNoun = false;
  for (let to = from; to < Math.min(tokens.length, from + 14); to++) {
    const token = tokens[to];
    if (!token) return undefined;
    if (isRoleNoun(token, data)) sawNoun = true;
    if (/^[,.;:]$/.test(token.text) || (sawNoun && afterRole.has(token.text))) {
      return sawNoun && to > from ? { from, to } : undefined;
    }
    if (!sawNoun && to - from > 6) return undefined;
    if (/^(?:who|which|said|says|told|has|have|had|is|are|was|were|will|would|\(|"|“|”)$/.test(token.text))
      return undefined;
  }
  return undefined;
}
