import { linksOf } from '../links.ts';
import type { Graph } from './graph.ts';
import { imported } from './graph.ts';
import {
  type Imported,
  type JsonObject,
  object,
  objects,
  optional,
  parseJson,
  type ReadContext,
  textOf,
} from './imported.ts';

/** W3C Web Annotations with a quote or a position, on a text that is given beside them; those that link two others are relations. */
export function readWebAnnotation(content: string, context: ReadContext): readonly Imported[] {
  const text = textOf(context);
  const root = parseJson(content);
  const collection = Array.isArray(root) ? { items: root } : object(root, 'The collection');
  const page = collection.first === undefined ? collection : object(collection.first, '"first"');
  const items = collection.type === 'Annotation' ? [collection] : objects(page.items);
  const isLink = ({ motivation }: JsonObject) => motivation === 'linking';
  const nodes = items.filter((item) => !isLink(item)).map(node);
  const edges = items.filter(isLink).map((item) => {
    const bodies = bodiesOf(item);
    return {
      type: wordOf(bodies, 'tagging'),
      from: item.target,
      to: bodies.find(({ purpose }) => purpose === 'linking')?.source,
    };
  });
  return [imported({ id: optional(collection.label), text, unit: 'code-points', nodes, edges })];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A body may also be a plain string, which is a tag. */
const bodiesOf = ({ body, bodyValue }: JsonObject): readonly JsonObject[] => [
  ...objects(list(body)),
  ...[bodyValue].filter((value) => typeof value === 'string').map((value) => ({ purpose: 'tagging', value })),
];

const wordOf = (bodies: readonly JsonObject[], wanted: string): string | undefined =>
  optional(bodies.find(({ purpose }) => purpose === wanted)?.value);

function node(item: JsonObject): Graph['nodes'][number] {
  const bodies = bodiesOf(item);
  const label = wordOf(bodies, 'tagging') ?? optional(bodies[0]?.value);
  return {
    key: item.id,
    label,
    places: objects(list(item.target)).map(({ selector }) => {
      const selectors = objects(list(selector));
      const position = selectors.find(({ type }) => type === 'TextPositionSelector');
      const quoted = selectors.find(({ type }) => type === 'TextQuoteSelector');
      return { start: position?.start, end: position?.end, quote: optional(quoted?.exact) };
    }),
    [label === 'CLAIM' ? 'speaker' : 'name']: wordOf(bodies, 'describing'),
    value: wordOf(bodies, 'classifying'),
    note: wordOf(bodies, 'commenting'),
    tags: bodies
      .filter(({ purpose }) => purpose === 'tagging')
      .slice(1)
      .map(({ value }) => optional(value))
      .filter((tag) => tag !== undefined),
    links: linksOf(bodies.filter(({ purpose }) => purpose === 'identifying').map(({ source }) => source)),
  };
}
