/** Labelled text in the CoNLL column format, read into sentences of the product's own tokens. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  beginning,
  classes,
  inside,
  last,
  type NameClass,
  outside,
  unit,
} from '../server/src/annotate/entities/tagger/labels.ts';
import { tokenise } from '../server/src/annotate/text/tokens.ts';
import { entities } from '../server/src/languages/en/entities.ts';
import { text as textData } from '../server/src/languages/en/text.ts';
import { corpora, hashOf, textOf } from './labelled-texts.ts';
import { readLabels } from './labels.ts';

export interface LabelledSentence {
  readonly corpus: string;
  readonly words: readonly string[];
  /** A label (labels.ts) for each word. */
  readonly labels: Uint8Array;
}

interface Name {
  start: number;
  end: number;
  readonly type: string;
}

/** Reads one file; the corpus is called by the file's name. */
export function readConll(path: string): readonly LabelledSentence[] {
  const corpus = basename(path).replace(/\..*$/, '');
  const result: LabelledSentence[] = [];
  let rows: [string, string][] = [];
  const flush = () => {
    if (rows.length > 0) result.push(labelled(corpus, rows));
    rows = [];
  };
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('-DOCSTART-') || line.trim() === '') flush();
    else {
      const [word = '', tag = 'O'] = line.split('\t');
      if (word.trim()) rows.push([word.trim(), tag]);
    }
  }
  flush();
  return result;
}

/**
 * The sentences of our own labels.
 *
 * @param path the stand-off file of settled labels.
 * @param folder where the corpora are whose texts it labels; throws when a text is not the one that was labelled.
 * @returns the sentences to train on, and those held out.
 */
export function readOwnLabels(
  path: string,
  folder: string,
): { readonly train: readonly LabelledSentence[]; readonly held: readonly LabelledSentence[] } {
  const find = corpora(folder);
  const train: LabelledSentence[] = [];
  const held: LabelledSentence[] = [];
  for (const { document, hash, held: apart, mentions } of readLabels(path)) {
    const { sentences } = find(document);
    if (hashOf(textOf(sentences)) !== hash)
      throw new Error(`The text of ${document} is not the one that was labelled.`);
    let offset = 0;
    for (const words of sentences) {
      const rows = words.map((word): [string, string] => {
        const start = offset;
        offset += word.length + 1;
        const mention = mentions.find((other) => other.start <= start && start < other.end);
        return [word, mention ? `${mention.start === start ? 'B' : 'I'}-${mention.kind}` : 'O'];
      });
      (apart ? held : train).push(labelled('labels', rows));
    }
  }
  return { train, held };
}

function labelled(corpus: string, rows: readonly (readonly [string, string])[]): LabelledSentence {
  const { text, starts } = detokenise(rows.map(([word]) => word));
  const names: Name[] = [];
  rows.forEach(([word, tag], index) => {
    const start = starts[index] ?? 0;
    const end = start + word.length;
    const current = names.at(-1);
    if (tag.startsWith('B-') || (tag.startsWith('I-') && current?.type !== tag.slice(2)))
      names.push({ start, end, type: tag.slice(2) });
    else if (tag.startsWith('I-') && current) current.end = end;
  });
  const tokens = tokenise(text, textData);
  const labels = new Uint8Array(tokens.length).fill(outside);
  for (const name of names) {
    let from = tokens.findIndex((token) => token.end > name.start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < name.end) to += 1;
    const written = (index: number) => tokens[index]?.text ?? '';
    // Our spans begin and end with a word of the name: no quotation marks, article, possessive or title of a person.
    while (from < to && /^(?:["“”‘’'«»`(),;:.]+|the|an?)$/i.test(written(from))) from += 1;
    while (to > from && /^(?:["“”‘’'«»`(),;:.]+|['’]s)$/i.test(written(to - 1))) to -= 1;
    const kind = classFor(
      name.type,
      tokens.slice(from, to).map((token) => token.text),
    );
    if (kind === 'PER') while (from < to - 1 && isTitle(written(from))) from += 1;
    if (from >= to || !kind) continue;
    const index = classes.indexOf(kind);
    for (let at = from; at < to; at++) labels[at] = inside(index);
    labels[from] = beginning(index);
    labels[to - 1] = to - from === 1 ? unit(index) : last(index);
  }
  const words = tokens.map((token) => token.text);
  labelPeoples(words, labels);
  return { corpus, words, labels };
}

/** Labels the demonyms of several words (South Korean, Latin Americans), which some corpora cut or leave out, where no longer name holds them. */
function labelPeoples(words: readonly string[], labels: Uint8Array): void {
  const index = classes.indexOf('MISC');
  for (let at = 0; at < words.length - 1; at++) {
    if (!demonyms.has(`${words[at]} ${words[at + 1]}`)) continue;
    const starts =
      labels[at] === outside ||
      labels[at] === unit(classes.indexOf('LOC')) ||
      labels[at] === unit(index) ||
      isMiscPair(labels, at);
    const ends = labels[at + 1] === outside || labels[at + 1] === unit(index) || isMiscPair(labels, at);
    if (!starts || !ends) continue;
    labels[at] = beginning(index);
    labels[at + 1] = last(index);
  }
}

const isMiscPair = (labels: Uint8Array, at: number): boolean =>
  labels.slice(at, at + 2).every((label) => label !== outside) &&
  [beginning(0), beginning(1), beginning(2), beginning(3)].includes(labels[at] ?? 0) &&
  [last(0), last(1), last(2), last(3)].includes(labels[at + 1] ?? 0);

const isTitle = (word: string): boolean =>
  entities.honorifics.has(word) ||
  entities.roleNouns.has(word.toLowerCase()) ||
  (entities.roleModifiers.has(word.toLowerCase()) && word !== 'Grand');

/** The demonyms and names of groups that the product lists. */
export const demonyms: ReadonlySet<string> = new Set([
  ...entities.groups.map(({ name }) => name),
  ...entities.countries.flatMap((country) => country.demonyms.map(({ name }) => name)),
]);

const classByType: Readonly<Record<string, NameClass | undefined>> = {
  per: 'PER',
  person: 'PER',
  politician: 'PER',
  org: 'ORG',
  organisation: 'ORG',
  organization: 'ORG',
  politicalparty: 'ORG',
  corporation: 'ORG',
  geo: 'LOC',
  gpe: 'LOC',
  loc: 'LOC',
  location: 'LOC',
  facility: 'LOC',
  country: 'LOC',
  art: 'MISC',
  eve: 'MISC',
  nat: 'MISC',
  misc: 'MISC',
  event: 'MISC',
  election: 'MISC',
  product: 'MISC',
  'creative-work': 'MISC',
  norp: 'MISC',
  nationality: 'MISC',
  vessel: 'MISC',
  work: 'MISC',
  work_of_art: 'MISC',
  law: 'MISC',
  language: 'MISC',
  fac: 'LOC',
};

/** Our class for a corpus's type; what names a people, a religion or a current of politics is MISC whatever the corpus calls it. */
function classFor(type: string, words: readonly string[]): NameClass | undefined {
  const mapped = classByType[type.toLowerCase()];
  if (!mapped) return undefined;
  const name = words.join(' ').replaceAll(' - ', '-');
  if ((mapped === 'LOC' || type === 'gpe') && demonyms.has(name)) return 'MISC';
  return mapped;
}

/** Joins words as they are written: no space before marks that close, none after those that open; straight quotation marks in turn. */
export function detokenise(words: readonly string[]): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  let open = false;
  let glue = true;
  for (const raw of words) {
    const word = raw === '``' || raw === "''" ? '"' : raw;
    const closes = /^(?:[,.;:!?%)\]”’»…]|['’](?:s|S|t|re|ve|ll|d|m)|n['’]t|['’])$/.test(word) || (word === '"' && open);
    if (!glue && !closes) text += ' ';
    starts.push(text.length);
    text += raw.length === word.length ? word : raw;
    glue = /^[([“‘«$£€]$/.test(word) || (word === '"' && !open);
    if (word === '"') open = !open;
  }
  return { text, starts };
}
