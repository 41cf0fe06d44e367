import type { Article } from '../../annotate/model.ts';
import { recordSchema } from '../record-schema.ts';
import {
  FormatError,
  type Imported,
  type JsonObject,
  jsonLinesOf,
  object,
  parseJson,
  type ReadContext,
} from './imported.ts';

/** One record. */
export const readRecord = (content: string, context: ReadContext): readonly Imported[] => [
  fromRecord(object(parseJson(content), 'The record'), context),
];

/** A record a line. */
export const readRecords = (content: string, context: ReadContext): readonly Imported[] =>
  jsonLinesOf(content, context).map(({ value }) => fromRecord(value, context));

const lists = ['zones', 'entities', 'mentions', 'dates', 'claims', 'problems'] as const;

/** The record's shape is its schema's; here only what would break the rest of the program is looked at. */
function fromRecord(record: JsonObject, context: ReadContext): Imported {
  if (record.schema !== recordSchema)
    throw new FormatError(`It is no record of News Annotator ("schema" is not "${recordSchema}").`);
  const text = typeof record.text === 'string' ? record.text : context.text;
  if (text === undefined) throw new FormatError('The record does not hold the text: give the article beside it.');
  if (record.length !== undefined && record.length !== text.length)
    throw new FormatError('The record is about another text: the lengths differ.');
  for (const list of record.pronouns === undefined ? lists : [...lists, 'pronouns']) {
    if (!Array.isArray(record[list])) throw new FormatError(`"${list}" is missing or no list.`);
    for (const item of record[list] as readonly unknown[]) checkSpan(object(item, `An item of "${list}"`), list, text);
  }
  const { schema, id, offsets, sha256, length, ...parts } = record;
  // Records of before there were pronouns have none.
  const article = { pronouns: [], ...parts, text } as unknown as Article;
  return { id: typeof id === 'string' ? id : undefined, text, annotations: [], relations: [], problems: [], article };
}

function checkSpan({ start, end, content }: JsonObject, list: string, text: string): void {
  const spans = Array.isArray(content) ? content : start === undefined ? [] : [{ start, end }];
  for (const span of spans) {
    const inside =
      typeof span?.start === 'number' && 0 <= span.start && span.start <= span.end && span.end <= text.length;
    if (!inside) throw new FormatError(`An item of "${list}" lies outside the text.`);
  }
}
