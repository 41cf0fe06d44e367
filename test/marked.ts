import assert from 'node:assert/strict';
import type { Span } from '../server/src/annotate/model.ts';

export interface LabelledSpan extends Span {
  readonly label: string;
}

/**
 * Reads a fixture in which brackets are the expectation: `On [date 3 May] she left` is the text `On 3 May she left` with `3 May` labelled
 * `date`. Brackets nest; the label is the first word after `[`; a bracket meant as text is written `\[`.
 */
export function parseMarked(fixture: string): { text: string; spans: readonly LabelledSpan[] } {
  let text = '';
  const open: { label: string; start: number }[] = [];
  const spans: LabelledSpan[] = [];
  for (let index = 0; index < fixture.length; index++) {
    const character = fixture[index];
    const label = character === '[' ? /^\[([^\s\]]+) /.exec(fixture.slice(index))?.[1] : undefined;
    if (character === '\\' && (fixture[index + 1] === '[' || fixture[index + 1] === ']')) {
      text += fixture[++index];
    } else if (label !== undefined) {
      open.push({ label, start: text.length });
      index += label.length + 1;
    } else if (character === ']' && open.length > 0) {
      const { label, start } = open.pop() as { label: string; start: number };
      spans.push({ label, start, end: text.length });
    } else {
      text += character;
    }
  }
  assert.equal(open.length, 0, `A bracket is not closed in: ${fixture}`);
  return { text, spans: inOrder(spans) };
}

/** Draws spans under the text they cover, one line a span, so that a failing test can be read. */
export function draw(text: string, spans: readonly LabelledSpan[]): string {
  const rows = inOrder(spans).map(
    ({ start, end, label }) => `${' '.repeat(start)}${'▔'.repeat(Math.max(1, end - start))} ${label}`,
  );
  return [text.replace(/[\r\n\t]/g, ' '), ...rows].join('\n');
}

/** Fails, with both drawings, when the spans found in a text are not those of its fixture. */
export function checkMarked(fixture: string, find: (text: string) => readonly LabelledSpan[]): void {
  const { text, spans } = parseMarked(fixture);
  assert.equal(draw(text, find(text)), draw(text, spans));
}

function inOrder(spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end || a.label.localeCompare(b.label));
}
