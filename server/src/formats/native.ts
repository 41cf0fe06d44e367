import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from '../annotate/model.ts';
import { everything } from './carries.ts';
import type { Format, WriteContext } from './format.ts';
import { readRecord, readRecords } from './read/native.ts';
import { recordSchema } from './record-schema.ts';

/** The native record of an article: everything that is known, nothing lost. Keys come in the order of the documentation. */
export function record(article: Article, { id, includeText }: WriteContext): Record<string, unknown> {
  return {
    schema: recordSchema,
    id,
    offsets: 'utf-16',
    ...(includeText
      ? { text: article.text }
      : { sha256: bytesToHex(sha256(utf8ToBytes(article.text))), length: article.text.length }),
    language: article.language,
    published: article.published,
    zones: article.zones,
    entities: article.entities,
    mentions: article.mentions,
    pronouns: article.pronouns,
    dates: article.dates,
    claims: article.claims,
    problems: article.problems,
  };
}

/** The record on one line, the form in which records follow one another in a file. */
export const jsonLines: Format = {
  id: 'jsonl',
  label: 'JSON Lines',
  purpose: 'Everything, one article a line: for scripts and corpora',
  extension: '.jsonl',
  languageId: 'json',
  offsets: 'utf-16',
  text: 'optional',
  carries: everything,
  oneFileForAll: true,
  read: readRecords,
  write: (article, context) => `${JSON.stringify(record(article, context))}\n`,
};

/** The record laid out for reading. */
export const json: Format = {
  id: 'json',
  label: 'JSON',
  purpose: 'Everything, laid out for reading: nothing is lost',
  extension: '.annotations.json',
  languageId: 'json',
  offsets: 'utf-16',
  text: 'optional',
  carries: everything,
  oneFileForAll: false,
  read: readRecord,
  write: (article, context) => `${JSON.stringify(record(article, context), null, 2)}\n`,
};
