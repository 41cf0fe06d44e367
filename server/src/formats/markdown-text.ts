/** Text on one line, without anything that Markdown would take for markup. */
export const plainText = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\|*_`[\]<]/g, '\\$&');

/** Text for a table cell or a line. */
export const cell = (text: string): string => plainText(text).trim();

/** A table; its cells are Markdown. */
export const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A section under a heading of the second level. */
export const section = (title: string, body: string): string => `## ${title}\n\n${body}`;
