import type { Span } from '../annotate/model.ts';
import { inOrder } from './layer.ts';
import type { Row } from './rows.ts';

/** Whether two spans overlap without one lying inside the other. */
export const crosses = (a: Span, b: Span): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end);

/** An annotation as an element: what it covers, and the elements inside. */
export interface Element extends Span {
  readonly row: Row;
  readonly children: readonly Element[];
}

/** A tree under construction. */
interface Open extends Element {
  readonly children: Open[];
}

/** Annotations of one span each as a forest of elements; those that cross one that is there already are given back. */
export function nest(rows: readonly Row[]): { readonly roots: readonly Element[]; readonly crossing: readonly Row[] } {
  const roots: Open[] = [];
  const crossing: Row[] = [];
  const stack: Open[] = [];
  for (const row of rows.toSorted(inOrder)) {
    const [span, ...more] = row.spans;
    if (!span || more.length > 0) {
      crossing.push(row);
      continue;
    }
    while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= span.start) stack.pop();
    const parent = stack.at(-1);
    if (parent && span.end > parent.end) {
      crossing.push(row);
      continue;
    }
    const element: Open = { ...span, row, children: [] };
    (parent?.children ?? roots).push(element);
    stack.push(element);
  }
  return { roots, crossing };
}

/** Text with its elements: `plain` writes what lies between them, `wrap` an element around what is inside it. */
export function render(
  span: Span,
  elements: readonly Element[],
  plain: (start: number, end: number) => string,
  wrap: (element: Element, inside: string) => string,
): string {
  let at = span.start;
  let result = '';
  for (const element of elements) {
    result += plain(at, element.start);
    result += wrap(element, render(element, element.children, plain, wrap));
    at = element.end;
  }
  return result + plain(at, span.end);
}
