import type { ExportLoss } from '../../../server/src/protocol.ts';

/** What a format leaves out or changes of an article, as a part of a page to read: each loss with the words that it is about. */
export function lossPage(format: string, losses: readonly ExportLoss[]): string {
  const items = losses.map(({ text, examples }) =>
    [`- ${text}`, ...examples.map((example) => `  - ${plain(example)}`)].join('\n'),
  );
  return `## ${format}\n\n${items.join('\n')}\n`;
}

/** Text with nothing that Markdown would take for markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<]/g, '\\$&');
