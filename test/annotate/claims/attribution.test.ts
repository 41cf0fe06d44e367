import { test } from 'node:test';
import { type AttributedCandidate, recogniseClaims } from '../../../server/src/annotate/claims/recognise.ts';
import type { Paragraph } from '../../../server/src/annotate/model.ts';
import { sentences } from '../../../server/src/annotate/text/sentences.ts';
import { tokenise } from '../../../server/src/annotate/text/tokens.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { checkMarked, type LabelledSpan } from '../../marked.ts';

function find(text: string): readonly LabelledSpan[] {
  const tokens = tokenise(text, english.text);
  const paragraph: Paragraph = { text, tokens, sentences: sentences(text, tokens, english.text) };
  return recogniseClaims(paragraph, english, []).flatMap((claim) =>
    claim.type === 'attributed' ? labelled(claim) : [],
  );
}

function labelled({ content, cue, source }: AttributedCandidate): readonly LabelledSpan[] {
  return [
    ...content.map((span) => ({ label: 'content', start: span.start, end: span.end })),
    ...(cue ? [{ label: 'cue', start: cue.start, end: cue.end }] : []),
    ...(source ? [{ label: 'source', start: source.start, end: source.end }] : []),
  ];
}

const check = (name: string, fixture: string) => test(name, () => checkMarked(fixture, find));

check('a quotation before its speaker', '[content “We will leave on Monday,”] [source the minister] [cue said].');
check(
  'a quotation before an inverted verb',
  '[content “We will leave,”] [cue said] [source Kim Wells, a schoolteacher].',
);
check('indirect speech', '[source The minister] [cue said] [content that prices had doubled].');
check(
  'according to',
  'According to [source the ministry], prices had doubled.'
    .replace('According to', '[cue According to]')
    .replace('prices had doubled', '[content prices had doubled]'),
);
check('a quotation of two parts', '[content “We will leave,”] [source he] [cue said], [content “if we must.”]');
