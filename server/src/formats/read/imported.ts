import type { Article, Link, Span } from '../../annotate/model.ts';
import type { RelationType } from '../layer.ts';

/** An annotation that came in from a file; spans are UTF-16 offsets into the text it came with. */
export interface ImportedAnnotation {
  /** One of our kinds where the label is known, else the label in capitals. */
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Of a claim whose source and cue are no annotations of their own: the name of who makes it, and the words that say so. */
  readonly speaker?: string | undefined;
  readonly cue?: string | undefined;
  /** The identifiers of what is mentioned. */
  readonly links: readonly Link[];
  /** What people said of it. */
  readonly note?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** A relation between two of the annotations, by their place in the list. */
export interface ImportedRelation {
  readonly type: RelationType;
  readonly from: number;
  readonly to: number;
}

/** What a file says of one article. */
export interface Imported {
  readonly id: string | undefined;
  readonly text: string;
  readonly annotations: readonly ImportedAnnotation[];
  readonly relations: readonly ImportedRelation[];
  /** What could not be taken in, and what was mended: a sentence each. */
  readonly problems: readonly string[];
  /** The whole article, where the format loses nothing. */
  readonly article?: Article;
}

/** What a reader is told besides the file. */
export interface ReadContext {
  /** The article's text, for formats that do not hold it. */
  readonly text?: string | undefined;
  /** The number of the content's first line in its file; 1 where it is all of it. */
  readonly firstLine?: number | undefined;
}

/** A file that can't be read; its message is a sentence for the reader, with line and column where they are known. */
export class FormatError extends Error {}

/** Parses JSON, or throws a FormatError that says where it breaks. `line` is the line's number in JSON Lines. */
export function parseJson(content: string, line?: number): unknown {
  const text = content.replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const at = said === undefined ? breakOf(text) : Number(said);
    const before = text.slice(0, at).split('\n');
    const place = `line ${line ?? before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const isCut = at >= text.trimEnd().length;
    throw new FormatError(isCut ? `It breaks off (${place}): the file may be cut off.` : `It is not JSON (${place}).`);
  }
}

/**
 * Where a text stops being the beginning of any JSON. The engine names the place in some of its messages only, so it is searched for: what begins
 * well complains of its end.
 */
function breakOf(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsWell(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function beginsWell(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    return /end of JSON|Unterminated/.test(message) || (position !== undefined && Number(position) >= text.length);
  }
}

/** The objects of a file of JSON Lines, each with its line's number. */
export function jsonLinesOf(
  content: string,
  { firstLine = 1 }: ReadContext = {},
): readonly { readonly value: JsonObject; readonly line: number }[] {
  return content.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = firstLine + index;
    return [{ value: object(parseJson(text, line), `Line ${line}`), line }];
  });
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, or a FormatError. */
export function object(value: unknown, what: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FormatError(`${what} is not an object.`);
  return value as JsonObject;
}

/** The value as a list of objects; what is no object is left out, and no list is an empty one. */
export const objects = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];

/** The value if it is a string that is not empty. */
export const optional = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The value as a string, or a FormatError that names it. */
export function string(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new FormatError(`${what} is missing or no string.`);
  return value;
}

/** The text that a format does not hold, or a FormatError that asks for it. */
export function textOf({ text }: ReadContext): string {
  if (text === undefined) throw new FormatError('This format does not hold the text: give the article beside it.');
  return text;
}
