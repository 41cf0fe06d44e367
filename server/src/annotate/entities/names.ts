import type { EntityKind } from '../kinds.ts';
import type { Paragraph, Token } from '../model.ts';
import { isUpper } from '../text/tokens.ts';
import type { EntityData } from './data.ts';
import { lexicon } from './lexicon.ts';
import { isHonorific, isRoleNoun, type TokenRange } from './roles.ts';

/** A name found among the tokens of a paragraph. */
export interface FoundName extends TokenRange {
  readonly kind: EntityKind;
  readonly by: string;
  readonly confidence: number;
}

/** Finds names: runs of capitalised words, told apart by the lists and by the words in and around them. */
export function recogniseNames(paragraph: Paragraph, data: EntityData): readonly FoundName[] {
  const { tokens, sentences } = paragraph;
  const result: FoundName[] = [];
  for (const sentence of sentences) {
    let index = sentence.from;
    while (index < sentence.to) {
      const token = tokens[index];
      if (
        token?.type !== 'word' ||
        !isUpper(token.text, 0) ||
        (index === sentence.from && data.openers.has(token.text) && !lexicon(data).find(token.text))
      ) {
        index += 1;
        continue;
      }
      const to = endOfRun(tokens, index, sentence.to, data);
      splitRun(tokens, index, to, sentence.from, data, result);
      index = to;
    }
  }
  return result;
}

function endOfRun(tokens: readonly Token[], from: number, limit: number, data: EntityData): number {
  let to = from + 1;
  for (let next = to; next < limit && next < to + 4; next++) {
    const token = tokens[next];
    if (!token) break;
    if (token.type === 'word' && isUpper(token.text, 0)) to = next + 1;
    else if (token.text === 'and' && !data.heads.has(tokens[from]?.text ?? '')) break;
    else if (!data.joiners.has(token.text) && token.text !== '-' && token.text !== '&') break;
  }
  return to;
}

/** Cuts a run where a listed name or a title ends, and names the pieces. */
function splitRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentenceStart: number,
  data: EntityData,
  result: FoundName[],
): void {
  let start = from;
  const flush = (end: number) => {
    if (end > start) name(tokens, start, end, sentenceStart, data, result);
  };
  for (let index = from; index < to; ) {
    const listed = listedAt(tokens, index, to, data);
    const whole = data.heads.has(tokens[to - 1]?.text ?? '') && to - from > 1;
    if (listed && (!whole || listed.to === to)) {
      flush(index);
      result.push(listed);
      index = listed.to;
      start = index;
    } else if (isHonorific(tokens[index], data) || (isRoleNoun(tokens[index], data) && !whole)) {
      flush(index);
      index += 1;
      start = index;
    } else {
      index += 1;
    }
  }
  flush(to);
}

function listedAt(tokens: readonly Token[], from: number, limit: number, data: EntityData): FoundName | undefined {
  const lists = lexicon(data);
  const most = lists.longest(tokens[from]?.text ?? '');
  for (let length = Math.min(most, limit - from); length > 0; length--) {
    const phrase = tokens
      .slice(from, from + length)
      .map((token) => token.text)
      .join(' ');
    const entry = lists.find(phrase);
    if (entry) return { from, to: from + length, kind: entry.kind, by: 'gazetteer', confidence: 0.9 };
  }
  return undefined;
}

function name(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentenceStart: number,
  data: EntityData,
  result: FoundName[],
): void {
  const isJoin = (token: Token | undefined) => token !== undefined && !isUpper(token.text, 0);
  while (from < to && isJoin(tokens[from])) from += 1;
  while (to > from && isJoin(tokens[to - 1])) to -= 1;
  while (from < to && data.roleModifiers.has(tokens[from]?.text.toLowerCase() ?? '') && isRoleNoun(tokens[to], data))
    from += 1;
  if (from >= to) return;
  const first = tokens[from]?.text ?? '';
  const last = tokens[to - 1]?.text ?? '';
  const push = (kind: EntityKind, by: string, confidence: number) => result.push({ from, to, kind, by, confidence });
  if (data.vesselPrefixes.has(first) && to - from > 1) return void push('VESSEL', 'prefix', 0.9);
  const before = tokens[from - 1];
  const joined = tokens.slice(from, to).findIndex((token) => token.text === 'of' || token.text === 'for');
  const head =
    (to - from > 1 ? data.heads.get(last) : undefined) ??
    (joined > 0 ? data.heads.get(tokens[from + joined - 1]?.text ?? '') : undefined);
  if (isHonorific(before, data) || (isRoleNoun(before, data) && !head)) return void push('PERSON', 'title', 0.85);
  if (head) return void push(head, 'head', 0.75);
  if (data.givenNames.has(first) && to - from > 1 && to - from < 5) return void push('PERSON', 'given name', 0.8);
  if (/^\p{Lu}{2,6}s?$/u.test(first) && to - from === 1) return void push('ORGANIZATION', 'acronym', 0.5);
  if (to - from === 1 && from === sentenceStart) return;
  if (to - from === 2 || to - from === 3) return void push('PERSON', 'capitals', 0.4);
}
