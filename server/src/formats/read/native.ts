import type { Article } from '../../annotate/model.ts';
import { recordSchema } from '../record-schema.ts';
import { selected, statuses } from '../selection.ts';
import {
  FormatError,
  type Imported,
  type JsonObject,
  jsonLinesOf,
  object,
  parseJson,
  type ReadContext,
} from './imported.ts';
import { recordItems, wrongWith } from './record-items.ts';

/** One record. */
export const readRecord = (content: string, context: ReadContext): readonly Imported[] => [
  fromRecord(object(parseJson(content), 'The record'), context),
];

/** A record a line. */
export const readRecords = (content: string, context: ReadContext): readonly Imported[] =>
  jsonLinesOf(content, context).map(({ value }) => fromRecord(value, context));

/** The record's shape is its schema's; here only what would break the rest of the program is left out, and told. */
function fromRecord(record: JsonObject, context: ReadContext): Imported {
  if (record.schema !== recordSchema)
    throw new FormatError(`It is no record of News Annotator ("schema" is not "${recordSchema}").`);
  const text = typeof record.text === 'string' ? record.text : context.text;
  if (text === undefined) throw new FormatError('The record does not hold the text: give the article beside it.');
  if (record.length !== undefined && record.length !== text.length)
    throw new FormatError('The record is about another text: the lengths differ.');
  const problems: string[] = [];
  const items = Object.fromEntries(
    (Object.keys(recordItems) as (keyof typeof recordItems)[]).map((list) => [
      list,
      // Records of before there were pronouns have none.
      goodItems(list === 'pronouns' ? (record[list] ?? []) : record[list], list, text, problems),
    ]),
  );
  const { schema, id, offsets, sha256, length, ...parts } = record;
  const whole = { ...parts, text, ...items } as unknown as Article;
  const article = problems.length === 0 ? whole : withoutStrangers(whole);
  return { id: typeof id === 'string' ? id : undefined, text, annotations: [], relations: [], problems, article };
}

function goodItems(
  value: unknown,
  list: keyof typeof recordItems,
  text: string,
  problems: string[],
): readonly object[] {
  if (!Array.isArray(value)) throw new FormatError(`"${list}" is missing or no list.`);
  const ids = new Set<unknown>();
  return value.filter((item, index) => {
    const wrong =
      wrongWith(list, item) ?? outside(item, text) ?? (ids.has(item.id) ? 'its id stands twice' : undefined);
    if (wrong === undefined && item.id !== undefined) ids.add(item.id);
    if (wrong !== undefined) problems.push(`Item ${index + 1} of "${list}": ${wrong}. It is left out.`);
    return wrong === undefined;
  });
}

function outside(item: JsonObject, text: string): string | undefined {
  const { start, end } = item;
  const content = Array.isArray(item.content) ? item.content : [];
  const others = [item.cue, item.source, item.addressee, item.roles, item.quotedParts].flat();
  const spans = [...content, ...(start === undefined ? [] : [{ start, end }]), ...others.filter((one) => !!one)];
  const isInside = (span: { readonly start: number; readonly end: number }) =>
    0 <= span.start && span.start <= span.end && span.end <= text.length;
  return spans.every(isInside) ? undefined : 'it lies outside the text';
}

/** The article after some of its items were left out: nothing refers to those. */
const withoutStrangers = (article: Article): Article =>
  selected(article, { mentions: [], dates: [], claims: [] }, { statuses });
