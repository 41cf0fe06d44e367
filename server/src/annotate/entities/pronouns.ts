import { type Quotation, quotations } from '../claims/quotations.ts';
import type { Paragraph, Sentence, Span, Token } from '../model.ts';
import type { EntityData, Gender, PronounUse } from './data.ts';
import type { MentionCandidate } from './recognise.ts';
import { isRoleNoun } from './roles.ts';

/** A pronoun for a person; offsets count from the start of the paragraph. */
export interface PronounCandidate extends Span {
  readonly type: 'pronoun';
  readonly text: string;
  readonly gender: Gender;
  readonly use: PronounUse;
  /** Whether only the sentence's first phrase stands before it, so that it can mean somebody who is named after it. */
  readonly early: boolean;
  /** Whether it opens its sentence, but for a quotation and a word or two. */
  readonly opening: boolean;
  /** The clause of the sentence in which it stands, counted from 0. */
  readonly clause: number;
}

/** Somebody who is spoken of without a name: `a man`, `the minister`. */
export interface PersonNoun extends Span {
  readonly type: 'noun';
  /** In lower case. */
  readonly text: string;
  readonly gender: Gender | undefined;
}

/** A name, perhaps a person's, that nobody says in a quotation. */
export interface PersonName extends Span {
  readonly type: 'name';
  /** Whether it looks like the subject of its clause: no possessive, no preposition before it, no other name right after it. */
  readonly subject: boolean;
  /** The clause of the sentence in which it stands, counted from 0. */
  readonly clause: number;
}

export type Referring = PronounCandidate | PersonNoun | PersonName;

/** What of a sentence can stand for a person, in the order of the text. Quotations are left out: in them somebody else speaks. */
export type ReferringSentence = readonly Referring[];

/**
 * Finds who is spoken of in a paragraph, sentence by sentence.
 *
 * @param doubtful words that are a name only if the rest of the article says so.
 */
export function referringSentences(
  { text, tokens, sentences }: Paragraph,
  mentions: readonly MentionCandidate[],
  doubtful: readonly MentionCandidate[],
  data: EntityData,
): readonly ReferringSentence[] {
  const quoted = quotedTokens(text, tokens, sentences);
  const named: (MentionCandidate | undefined)[] = new Array(tokens.length).fill(undefined);
  const said = new Uint8Array(tokens.length);
  let at = 0;
  const perhaps = doubtful.filter(({ text }) => !data.pronouns.has(text.toLowerCase()));
  for (const mention of [...mentions, ...perhaps].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && (tokens[at] as Token).end <= mention.start) at += 1;
    for (; at < tokens.length && (tokens[at] as Token).start < mention.end; at++) named[at] = mention;
    for (const role of mention.roles) {
      let index = tokens.findIndex(({ start }) => start >= role.start);
      for (; index >= 0 && index < tokens.length && (tokens[index] as Token).end <= role.end; index++) said[index] = 1;
    }
  }
  return sentences.map(({ from, to }) => {
    const result: Referring[] = [];
    let clause = 0;
    let comma = false;
    let words = 0;
    const opens = data.openers.has(tokens[from]?.text.toLowerCase() ?? '');
    for (let index = from; index < to; index++) {
      const token = tokens[index] as Token;
      const lower = token.text.toLowerCase();
      if (token.text === ',' || token.text === ';' || token.text === '-' || clauseWord.test(lower)) clause += 1;
      if (token.text === ',') comma = true;
      if (quoted[index]) continue;
      if (token.type !== 'mark') words += 1;
      const name = named[index];
      if (name) {
        if (name.start === token.start) {
          const past = pastName(tokens, index, name);
          const subject =
            !preposition.test(tokens[index - 1]?.text ?? '') &&
            !/^['’]/.test(tokens[past]?.text ?? '') &&
            ![0, 1, 2, 3].some((more) => past + more < to && named[past + more]?.kind === 'PERSON');
          result.push({ type: 'name', start: name.start, end: name.end, subject, clause });
        }
        continue;
      }
      const pronoun = data.pronouns.get(lower);
      const { start, end } = token;
      if (pronoun && token.type === 'word') {
        if (token.text === token.text.toUpperCase() || data.honoured.has(tokens[index + 1]?.text ?? '')) continue;
        if (data.turns.has(`${tokens[index - 1]?.text.toLowerCase()} ${lower} ${tokens[index + 1]?.text}`)) continue;
        result.push({
          type: 'pronoun',
          start,
          end,
          text: token.text,
          ...pronoun,
          early: opens && !comma,
          opening: words <= 2,
          clause,
        });
      } else if (!said[index] && (data.personNouns.has(lower) || isRoleNoun(token, data))) {
        if (tokens[index + 1]?.text === '-') continue;
        result.push({ type: 'noun', start, end, text: lower, gender: data.genders.get(lower) });
      }
    }
    return result;
  });
}

/** The index of the token after a name. */
function pastName(tokens: readonly Token[], from: number, { end }: Span): number {
  let index = from;
  while (index < tokens.length && (tokens[index] as Token).start < end) index += 1;
  return index;
}

const preposition = /^(?:of|for|to|by|with|from|against|in|on|at|about|like|as|between|under|after|before|behind)$/;

/** Words that begin a clause with a subject of its own. */
const clauseWord =
  /^(?:that|who|whom|which|when|while|as|because|after|before|if|since|and|but|where|although|though|until|whether|how|why|than|said|says)$/;

/** For each token whether it stands in a quotation. */
function quotedTokens(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const result = new Uint8Array(tokens.length);
  if (!/["“”„«»‘'’]/.test(text)) return result;
  const ends: number[] = [];
  for (const { from, to } of sentences) for (let index = from; index < to; index++) ends[index] = to;
  for (const { outerFrom, outerTo } of quotations(
    text,
    tokens,
    (index) => ends[index] ?? tokens.length,
  ) as readonly Quotation[])
    result.fill(1, outerFrom, outerTo);
  return result;
}
