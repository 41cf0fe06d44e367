/** What an item of a record must be for the rest of the program to work with it. The whole shape is the JSON Schema's. */
import * as v from 'valibot';

const text = v.string('is no text');
const number = v.number('is no number');
const span = { start: number, end: number };
const spanOrNull = v.nullable(v.looseObject(span, 'is no place'));
const list = (item: v.GenericSchema) => v.array(item, 'is no list');
const provenance = { id: text, by: text, confidence: number, status: text };
const worth = v.looseObject({ score: number, band: text, factType: text, reasons: list(v.looseObject({ text })) });
const check = v.exactOptional(v.looseObject({ status: text }));
const content = list(v.looseObject(span));

const attributed = v.looseObject({
  type: v.literal('attributed'),
  ...provenance,
  kind: text,
  act: text,
  polarity: text,
  content,
  quotedParts: content,
  cue: spanOrNull,
  source: spanOrNull,
  sourceEntity: v.nullable(v.looseObject({ id: text })),
  addressee: spanOrNull,
  parent: v.nullable(text),
  worth: v.nullable(worth),
  check,
});
const factual = v.looseObject({ type: v.literal('factual'), ...provenance, content, worth, check });

const mention = v.looseObject({ ...provenance, ...span, text, kind: text, entity: text });

/** The schemas of the lists of a record. */
export const recordItems = {
  zones: v.looseObject({ ...span, kind: text }),
  entities: v.looseObject({
    id: text,
    kind: text,
    name: text,
    aliases: list(text),
    roles: list(v.looseObject({ ...span, text })),
    links: list(v.looseObject({ scheme: text, id: text })),
    mentions: list(text),
  }),
  mentions: mention,
  pronouns: mention,
  dates: v.looseObject({ ...provenance, ...span, text, type: text, value: text, anchor: text, why: text }),
  claims: v.variant('type', [attributed, factual], 'is none of "attributed" and "factual"'),
  problems: v.looseObject({ ...span, check: text, message: text, severity: text }),
} as const;

/** What is wrong with an item, in words that follow its name: `its "kind" is missing`; undefined where nothing is. */
export function wrongWith(list: keyof typeof recordItems, item: unknown): string | undefined {
  const { issues } = v.safeParse(recordItems[list], item);
  if (!issues) return undefined;
  const [issue] = issues;
  const path = v.getDotPath(issue);
  if (path === null) return 'is no object';
  return `its "${path}" ${issue.received === 'undefined' ? 'is missing' : issue.message}`;
}
