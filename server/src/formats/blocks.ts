import type { Span } from '../annotate/model.ts';
import { paragraphs } from '../annotate/text/paragraphs.ts';

/** The paragraphs, and between them whatever else can be seen (front matter, code), so that no character lies outside a block but white space. */
export function blocksOf(text: string): readonly Span[] {
  const result: Span[] = [];
  const visible = (start: number, end: number) => {
    const part = text.slice(start, end);
    // XML's white space is less than JavaScript's.
    const trimmed = part.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    if (trimmed)
      result.push({ start: start + part.indexOf(trimmed), end: start + part.indexOf(trimmed) + trimmed.length });
  };
  let at = 0;
  for (const paragraph of paragraphs(text)) {
    visible(at, paragraph.start);
    result.push(paragraph);
    at = paragraph.end;
  }
  visible(at, text.length);
  return result;
}
