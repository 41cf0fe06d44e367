import type { Format } from '../format.ts';
import { formats } from '../index.ts';

/** How much of a file is looked at: enough for the first record of any format, little enough for a file of any size. */
const glance = 20_000;

/** What the beginning of a file says of its format, by the id; the surest signs first. */
const signs: readonly { readonly id: string; readonly sign: RegExp }[] = [
  { id: 'tei', sign: /^<[\s\S]*<(?:\w+:)?TEI\b/ },
  { id: 'json', sign: /^\{\s*\n\s*"schema":\s*"news-annotator\// },
  { id: 'jsonl', sign: /^\{.*"schema":\s*"news-annotator\// },
  { id: 'cas-json', sign: /^\{[\s\S]*"%(?:TYPES|FEATURE_STRUCTURES)"/ },
  { id: 'web-annotation', sign: /^[[{][\s\S]*(?:ns\/anno\.jsonld|"type":\s*"Annotation")/ },
  { id: 'label-studio', sign: /^\[[\s\S]*"(?:predictions|annotations|data)":/ },
  { id: 'prodigy', sign: /^\{(?=.*"text":)(?=.*"(?:answer|_input_hash|_task_hash)":)/ },
  { id: 'spacy', sign: /^\{(?=[\s\S]*"text":)(?=[\s\S]*"(?:ents|sents)":)/ },
  { id: 'doccano', sign: /^\{(?=.*"text":)(?=.*"(?:label|labels|entities)":)/ },
  { id: 'prodigy', sign: /^\{(?=.*"text":)(?=.*"(?:spans|tokens)":)/ },
  { id: 'brat', sign: /^T\d+\t\S+ \d+ \d+/m },
  { id: 'iob2', sign: /^(?:-DOCSTART-|\S+(?:[ \t]\S+)*[ \t](?:O|[BILUES]-\S+)$)/m },
  { id: 'tsv', sign: /^(?=[^\n]*\t)(?:[^\n]*\t)?"?(?:kind|label|type)"?[\t\r\n]/i },
  { id: 'csv', sign: /^(?:[^\n]*[,;])?"?(?:kind|label|type)"?[,;\r\n]/i },
];

/** The format of a file. */
export interface Guess {
  readonly format: Format;
  /** Where the content is not what the name says: a sentence for the reader. */
  readonly note?: string;
}

/**
 * The readable format of a file: what its beginning says, else what its name says; undefined where neither does. Formats of one family that
 * are read alike go by the name.
 */
export function guessFormat(name: string, content: string): Guess | undefined {
  const readable = formats.filter(({ read }) => read !== undefined);
  const [byName] = readable
    .filter(({ extension }) => name.toLowerCase().endsWith(extension))
    .sort((a, b) => b.extension.length - a.extension.length);
  const start = content.slice(0, glance).trimStart();
  const found = signs.find(({ sign }) => sign.test(start));
  const bySign = found && readable.find(({ id }) => id === found.id);
  if (!bySign) return byName && { format: byName };
  if (!byName) return { format: bySign };
  if (byName.read === bySign.read) return { format: byName };
  // Many formats are JSON, and their files are called so.
  if (lastPart(byName.extension) === lastPart(bySign.extension)) return { format: bySign };
  return { format: bySign, note: `Its name says ${byName.label}, its content ${bySign.label}: read as the latter.` };
}

const lastPart = (extension: string): string => extension.slice(extension.lastIndexOf('.'));

/** How much of a file tells its format, in bytes. */
export const glanceBytes = 4 * glance;
