/** A decision as a line of JSON and back. */
import * as v from 'valibot';
import { type AnyEntityKind, isEntityKind } from '../annotate/kinds.ts';
import { type ArticleLine, readArticleLine } from './article-line.ts';
import { type Decision, decisionSchema } from './decision.ts';

const words = v.pipe(v.string('is no text'), v.minLength(1, 'is empty'));
const entityKind = v.custom<AnyEntityKind>(
  (value) => typeof value === 'string' && isEntityKind(value),
  'is no kind: those are in capitals, as PERSON and those of your own',
);
const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `is none of ${options.map((option) => `"${option}"`).join(', ')}`);
const count = v.pipe(v.number('is no number'), v.integer('is no whole number'), v.minValue(1, 'is less than 1'));
const isoDay = v.pipe(v.string('is no text'), v.isoDate('is no ISO date (2021-12-28)'));

const anchor = v.looseObject({
  quote: words,
  prefix: v.string('is no text'),
  suffix: v.string('is no text'),
  occurrence: v.exactOptional(v.looseObject({ number: count, of: count })),
});
const anchors = v.pipe(v.array(anchor, 'is no list'), v.minLength(1, 'is empty'));
const oneAnchor = v.pipe(anchors, v.maxLength(1, 'has more than one place, which only a claim can have'));

const base = {
  schema: v.literal(decisionSchema),
  id: words,
  status: oneOf(['accepted', 'rejected', 'added']),
  by: words,
  note: v.exactOptional(v.string('is no text')),
  tags: v.exactOptional(v.array(words, 'is no list')),
};

const placed = {
  ...base,
  suggestion: v.exactOptional(
    v.looseObject({
      type: oneOf(['mention', 'date', 'claim']),
      kind: v.exactOptional(entityKind),
      anchors: v.exactOptional(anchors),
    }),
  ),
};

const decision = v.variant(
  'type',
  [
    v.looseObject({
      type: v.literal('mention'),
      ...placed,
      anchors: oneAnchor,
      kind: entityKind,
      entity: v.exactOptional(words),
    }),
    v.looseObject({
      type: v.literal('date'),
      ...placed,
      anchors: oneAnchor,
      timex: oneOf(['DATE', 'TIME', 'DURATION', 'SET']),
      value: words,
      mod: v.exactOptional(
        oneOf([
          'BEFORE',
          'AFTER',
          'ON_OR_BEFORE',
          'ON_OR_AFTER',
          'LESS_THAN',
          'MORE_THAN',
          'EQUAL_OR_LESS',
          'EQUAL_OR_MORE',
          'START',
          'MID',
          'END',
          'APPROX',
        ]),
      ),
    }),
    v.looseObject({
      type: v.literal('claim'),
      ...placed,
      anchors,
      kind: oneOf(['direct', 'mixed', 'indirect', 'factual']),
      act: v.exactOptional(
        oneOf([
          'statement',
          'denial',
          'accusation',
          'question',
          'promise',
          'demand',
          'endorsement',
          'criticism',
          'belief',
          'finding',
        ]),
      ),
      polarity: v.exactOptional(oneOf(['asserted', 'denied', 'hedged', 'negated'])),
      source: v.exactOptional(anchor),
      cue: v.exactOptional(anchor),
      check: v.exactOptional(
        v.looseObject({
          status: oneOf(['unchecked', 'confirmed', 'needs-change', 'unsupported', 'cut']),
          source: v.exactOptional(v.string('is no text')),
          locator: v.exactOptional(v.string('is no text')),
          checker: v.exactOptional(v.string('is no text')),
          date: v.exactOptional(isoDay),
          note: v.exactOptional(v.string('is no text')),
        }),
      ),
    }),
    v.looseObject({
      type: v.literal('entity'),
      ...base,
      kind: entityKind,
      name: words,
      joins: v.exactOptional(v.array(v.looseObject({ kind: entityKind, name: words }), 'is no list')),
      links: v.exactOptional(v.array(v.looseObject({ scheme: words, id: words }), 'is no list')),
    }),
    v.looseObject({
      type: v.literal('problem'),
      ...base,
      status: oneOf(['rejected']),
      check: words,
      anchors: oneAnchor,
      everywhere: v.exactOptional(v.literal(true, 'is not true')),
    }),
  ],
  'is none of "mention", "date", "claim", "entity", "problem", "article"',
) satisfies v.GenericSchema<unknown, Decision>;

/**
 * The keys of each object of a decision in the order in which they are written. Keys that are not here, from a newer version or a person, are
 * kept and follow in their own order.
 */
export const keyOrder = {
  decision: [
    'schema',
    'id',
    'type',
    'status',
    'kind',
    'timex',
    'value',
    'mod',
    'name',
    'act',
    'polarity',
    'anchors',
    'source',
    'cue',
    'entity',
    'joins',
    'links',
    'suggestion',
    'check',
    'everywhere',
    'note',
    'tags',
    'by',
  ],
  anchors: ['quote', 'prefix', 'suffix', 'occurrence'],
  occurrence: ['number', 'of'],
  suggestion: ['type', 'kind', 'anchors'],
  check: ['status', 'source', 'locator', 'checker', 'date', 'note'],
  joins: ['kind', 'name'],
  links: ['scheme', 'id'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The object that each key holds, where it holds one of those above. */
const holds: Readonly<Record<string, keyof typeof keyOrder>> = {
  anchors: 'anchors',
  source: 'anchors',
  cue: 'anchors',
  occurrence: 'occurrence',
  suggestion: 'suggestion',
  check: 'check',
  joins: 'joins',
  links: 'links',
};

/** A decision on one line of JSON, without a line end. The same decision always gives the same characters. */
export function writeDecision(value: Decision): string {
  return JSON.stringify(ordered(value, 'decision'));
}

function ordered(value: unknown, name: keyof typeof keyOrder | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, name));
  if (typeof value !== 'object' || value === null || name === undefined) return value;
  const object: Readonly<Record<string, unknown>> = { ...value };
  const known: readonly string[] = keyOrder[name].filter((key) => object[key] !== undefined);
  const others = Object.keys(object).filter((key) => !known.includes(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, ordered(object[key], holds[key])]));
}

/** What a line holds: a decision, something about the article itself, or a sentence that says why it holds neither. */
export type ReadLine = { readonly decision: Decision } | { readonly about: ArticleLine } | { readonly mistake: string };

/** Reads one line of a sidecar. */
export function readDecision(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { mistake: `This is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { mistake: 'This is not a JSON object.' };
  const { schema, type } = value as { readonly schema?: unknown; readonly type?: unknown };
  if (schema !== decisionSchema)
    return {
      mistake:
        typeof schema === 'string' && /^news-annotator-decision\/\d+$/.test(schema)
          ? `This decision has the shape "${schema}", which this version does not know. It is kept as it is.`
          : `"schema" is not "${decisionSchema}".`,
    };
  if (type === 'article') return readArticleLine(value);
  const result = v.safeParse(decision, value);
  if (result.success) return { decision: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  return { mistake: issue.received === 'undefined' ? `"${path}" is missing.` : `"${path}" ${issue.message}.` };
}
