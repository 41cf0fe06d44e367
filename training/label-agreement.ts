/**
 * How far two readings of the same documents agree: F1 of names (both borders and the kind), by kind, of their borders alone, and of pairs of
 * mentions that name one entity, among the names that both readings have.
 *
 * usage: label-agreement.ts FIRST.jsonl SECOND.jsonl
 */
import { type LabelledDocument, type LabelledMention, readLabels } from './labels.ts';

const [first, second] = process.argv.slice(2);
if (!first || !second) {
  console.error('usage: label-agreement.ts FIRST.jsonl SECOND.jsonl');
  process.exit(2);
}
const a = readLabels(first);
const b = readLabels(second);
if (a.some(({ document, hash }, index) => b[index]?.document !== document || b[index]?.hash !== hash))
  throw new Error('The readings are not of the same documents.');

const kinds = [...new Set([...a, ...b].flatMap(({ mentions }) => mentions.map(({ kind }) => kind)))].sort();
for (const kind of kinds) {
  const of = (document: LabelledDocument) => document.mentions.filter((mention) => mention.kind === kind).map(whole);
  print(kind, of);
}
print('names', ({ mentions }) => mentions.map(whole));
print('borders alone', ({ mentions }) => mentions.map(borders));
const shared = a.map(
  ({ mentions }, index) =>
    new Set(keys(mentions, borders).filter((key) => keys(b[index]?.mentions ?? [], borders).includes(key))),
);
print('pairs of one entity', ({ document, mentions }) => {
  const both = shared[a.findIndex((other) => other.document === document)] ?? new Set();
  return pairs(mentions.filter((mention) => both.has(borders(mention))));
});

function borders({ start, end }: LabelledMention): string {
  return `${start}-${end}`;
}

function whole(mention: LabelledMention): string {
  return `${borders(mention)} ${mention.kind}`;
}

function keys(mentions: readonly LabelledMention[], key: (mention: LabelledMention) => string): readonly string[] {
  return mentions.map(key);
}

function pairs(mentions: readonly LabelledMention[]): readonly string[] {
  return mentions.flatMap((one, index) =>
    mentions
      .slice(index + 1)
      .flatMap((other) => (one.cluster === other.cluster ? [`${borders(one)} ${borders(other)}`] : [])),
  );
}

function print(name: string, keysOf: (document: LabelledDocument) => readonly string[]): void {
  let same = 0;
  let total = 0;
  for (const [index, document] of a.entries()) {
    const one = new Set(keysOf(document));
    const other = new Set(keysOf(b[index] as LabelledDocument));
    same += [...one].filter((key) => other.has(key)).length;
    total += one.size + other.size;
  }
  console.log(
    `${name.padEnd(20)} F1 ${((200 * same) / total).toFixed(1).padStart(5)}  (${same} of ${total / 2} on average)`,
  );
}
