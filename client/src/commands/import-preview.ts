import * as vscode from 'vscode';
import type { ImportPreview } from '../../../server/src/protocol.ts';

/** What a file brings, as a page to read: what does not fit first, then everything that comes in with its line. */
export function previewOf(name: string, { format, items, problems }: ImportPreview): string {
  const [fresh, known] = [items.filter((item) => !item.known), items.filter((item) => item.known)];
  const list = (title: string, some: ImportPreview['items']) => [
    `## ${title} (${some.length})`,
    '',
    ...some.map(({ kind, words, range }) =>
      vscode.l10n.t('- line {0}: {1} “{2}”', range.start.line + 1, kind, plain(words)),
    ),
    '',
  ];
  return [
    `# ${plain(name)}`,
    '',
    format,
    '',
    `## ${vscode.l10n.t('What does not fit')} (${problems.length})`,
    '',
    ...problems.map((problem) => `- ${plain(problem)}`),
    '',
    ...list(vscode.l10n.t('New in this article'), fresh),
    ...list(vscode.l10n.t('In this article already'), known),
  ].join('\n');
}

/** Text with nothing that Markdown would take for markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<]/g, '\\$&');
