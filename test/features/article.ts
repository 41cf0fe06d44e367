import type { Range } from 'vscode-languageserver-types';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { type Snapshot, snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';

/** An article of known shape: each name, date and claim in it is one that must always be found. */
export const wire = [
  'Ministers agree on fishing rights',
  '',
  'LISBON, March 10 (Reuters) - Prime Minister Maria Silva told the BBC on Tuesday that the talks cost $5 million.',
  '',
  '“We will sign on March 12,” Ms. Silva said.',
  '',
  'A long way to go',
  '',
  'Read also What the ministers want',
  '',
  'Ms. Silva and the British government met in Lisbon.',
].join('\n');

/** A snapshot of a text, published on Tuesday 10 March 2026, and the offset of the caret `^` in it if there is one. */
export function article(
  marked: string,
  languageId = 'news-article',
  settings: object = {},
): Snapshot & { readonly caret: number } {
  const caret = marked.indexOf('^');
  const text = marked.replace('^', '');
  const annotated = annotate(text, { language: english, published: '2026-03-10' });
  return {
    ...snapshot({
      uri: 'file:///wire.article',
      version: 1,
      languageId,
      article: annotated,
      settings: parseSettings(settings),
      language: english,
    }),
    caret,
  };
}

/** The article above with the caret before the nth place where a text stands. */
export function wireAt(target: string, nth = 1): Snapshot & { readonly caret: number } {
  let at = -1;
  for (let count = 0; count < nth; count++) at = wire.indexOf(target, at + 1);
  return article(`${wire.slice(0, at)}^${wire.slice(at)}`);
}

/** The text of a range. */
export const textOf = ({ article: { text }, lines }: Snapshot, range: Range): string =>
  text.slice(lines.offset(range.start), lines.offset(range.end));
