import { type ClaimCandidate, recogniseClaims } from './claims/recognise.ts';
import { type DateCandidate, recogniseDates } from './dates/recognise.ts';
import { type NameList, noNames } from './entities/name-list.ts';
import { type ReferringSentence, referringSentences } from './entities/pronouns.ts';
import { type MentionCandidate, recogniseEntities } from './entities/recognise.ts';
import { amountKinds } from './kinds.ts';
import type { Language } from './language.ts';
import type { Paragraph, Span, ZoneKind } from './model.ts';
import { countWords, type WordCount } from './text/foreign.ts';
import { sentences } from './text/sentences.ts';
import { tokenise } from './text/tokens.ts';
import { type Form, form } from './text/zones.ts';

/** All that can be said of a paragraph by looking at nothing else. */
export interface Recognition {
  readonly paragraph: Paragraph;
  /** What it looks like, from which its place in the article makes a zone. */
  readonly form: Form;
  /** By which the article's language is told. */
  readonly words: WordCount;
  readonly mentions: readonly MentionCandidate[];
  /** Words that are names only if the rest of the article says so. */
  readonly doubtful: readonly MentionCandidate[];
  /** Who is spoken of in each sentence, by name or not. */
  readonly referring: readonly ReferringSentence[];
  readonly dates: readonly DateCandidate[];
  readonly claims: readonly ClaimCandidate[];
}

/** A recognised paragraph at its place in the article. Add `start` to the offsets of its candidates. */
export interface Placed extends Span {
  readonly recognition: Recognition;
  readonly zone: ZoneKind;
}

/**
 * Recognises one paragraph. The answer depends on its text, the language and the names that the newsroom knows: no neighbours, no publication date, no clock. That is what
 * lets `annotate` take the previous answer for a paragraph that has not changed.
 */
export function recognise(text: string, language: Language, names: NameList = noNames): Recognition {
  const looks = form(text, language.zones);
  const tokens = tokenise(text, language.text);
  const paragraph: Paragraph = { text, tokens, sentences: sentences(text, tokens, language.text, looks.dateline) };
  const { mentions, doubtful } = recogniseEntities(paragraph, language, names);
  const dates = recogniseDates(paragraph, language);
  // A dateline says nothing.
  const claims = recogniseClaims(paragraph, language, mentions).filter(
    ({ content: [first] }) => first === undefined || first.start >= looks.dateline,
  );
  const referring = referringSentences(paragraph, mentions, doubtful, language.entities);
  const words = countWords(tokens, language.text.commonWords);
  return { paragraph, form: looks, words, mentions, doubtful, referring, dates, claims };
}

/** What of a recognition holds in a text of another language too: numbers, dates and names from lists, no guesses. */
export function withoutGuesses(recognition: Recognition): Recognition {
  const mentions = recognition.mentions.filter(
    ({ by, known, kind }) => known || by === 'gazetteer' || amountKinds.has(kind),
  );
  return { ...recognition, mentions, doubtful: [], referring: [], claims: [] };
}
