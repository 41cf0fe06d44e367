import { type AttributedCandidate, recogniseClaims } from '../../../server/src/annotate/claims/recognise.ts';
import type { Paragraph } from '../../../server/src/annotate/model.ts';
import { sentences } from '../../../server/src/annotate/text/sentences.ts';
import { tokenise } from '../../../server/src/annotate/text/tokens.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import type { LabelledSpan } from '../../marked.ts';

/** The attributed claims of one paragraph. */
export function attributed(text: string): readonly AttributedCandidate[] {
  const tokens = tokenise(text, english.text);
  const paragraph: Paragraph = { text, tokens, sentences: sentences(text, tokens, english.text) };
  return recogniseClaims(paragraph, english, []).filter((claim) => claim.type === 'attributed');
}

/** Content, cue and source of each claim of a paragraph, as fixtures label them. */
export function find(text: string): readonly LabelledSpan[] {
  return attributed(text).flatMap(({ content, cue, source }) => [
    ...content.map(({ start, end }) => ({ label: 'content', start, end })),
    ...(cue ? [{ label: 'cue', start: cue.start, end: cue.end }] : []),
    ...(source ? [{ label: 'source', start: source.start, end: source.end }] : []),
  ]);
}
