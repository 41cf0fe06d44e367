/**
 * How far two readings of the same documents agree about who says what: contents that share four words in five (F1, precision and recall of the
 * second against the first), and the speakers of those. Without a SECOND file the product is the second reading. With `--held` only the documents count that
 * no training sees.
 *
 * usage: claim-agreement.ts --corpora FOLDER [--held] FIRST.jsonl [SECOND.jsonl]
 */
import { parseArgs } from 'node:util';
import { annotate } from '../server/src/annotate/annotate.ts';
import { english } from '../server/src/languages/en/index.ts';
import { type LabelledClaims, readClaimLabels } from './claim-labels.ts';
import { covered, overlap, placesOf, proseOf } from './claim-words.ts';
import { corpora, hashOf, textOf } from './labelled-texts.ts';

/** A relation as two readings are compared by: which words of the document, by their number, and the words that name the speaker. */
interface Compared {
  readonly content: ReadonlySet<number>;
  readonly speaker: ReadonlySet<string>;
  /** Whether its cue is a verb of saying, or "according to". */
  readonly reporting: boolean;
}

const share = 0.8;
const reporting =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|old)|add|stat(?:e|ed|ing)\b|announc|claim|argu|insist|alleg|warn|admit|acknowledg|den(?:y|ie)|confirm|reveal|report|respond|repl(?:y|ie)|not(?:e|ed|ing)\b|explain|suggest|writ|wrote|tweet|accus|describ|call|promis|pledg|vow|predict|show|f(?:ind|ound)|ask|urg|complain|according)/i;
/** Words that name nobody. */
const nameless = new Set(
  'the a an of in and to for on at by with from his her its their mr mrs ms dr who that which'.split(' '),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpora: { type: 'string' }, held: { type: 'boolean', default: false } },
});
const [first, second] = positionals;
if (!values.corpora || !first) {
  process.stderr.write('usage: claim-agreement.ts --corpora FOLDER [--held] FIRST.jsonl [SECOND.jsonl]\n');
  process.exit(2);
}
const find = corpora(values.corpora);
const others = new Map((second ? readClaimLabels(second) : []).map((labels) => [labels.document, labels]));
const counts = { all: empty(), 'with a verb of saying': empty() };
for (const labels of readClaimLabels(first).filter(({ held }) => held || !values.held)) {
  const { sentences } = find(labels.document);
  const one = labelled(labels, sentences);
  const other = second ? labelled(others.get(labels.document), sentences) : recognised(sentences);
  compare(counts.all, one, other, () => true);
  compare(counts['with a verb of saying'], one, other, (relation) => relation.reporting);
}
for (const [name, { found, first: gold, second: predicted, speakers }] of Object.entries(counts)) {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
  const scores = `P ${percent(found / predicted)}  R ${percent(found / gold)}  F1 ${percent((2 * found) / (predicted + gold))}`;
  console.log(`${name.padEnd(22)} ${scores}  speaker ${percent(speakers / found)}  (${gold} relations)`);
}

function empty() {
  return { found: 0, first: 0, second: 0, speakers: 0 };
}

/** Matches contents one to one, the best first. A relation of the second reader that matches one out of count is out of count too. */
function compare(
  count: ReturnType<typeof empty>,
  one: readonly Compared[],
  other: readonly Compared[],
  counted: (relation: Compared) => boolean,
): void {
  const pairs = one.flatMap((a, row) =>
    other.map((b, column) => ({ row, column, share: overlap(a.content, b.content) })),
  );
  const rows = new Set<number>();
  const columns = new Set<number>();
  let neutral = 0;
  for (const { row, column, share: shared } of pairs
    .filter((pair) => pair.share >= 0.5)
    .sort((a, b) => b.share - a.share)) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    const [a, b] = [one[row], other[column]];
    if (!a || !b) continue;
    if (!counted(a)) neutral += 1;
    else if (shared >= share) {
      count.found += 1;
      const same = [...a.speaker].some((word) => b.speaker.has(word)) || a.speaker.size + b.speaker.size === 0;
      if (same) count.speakers += 1;
    }
  }
  count.first += one.filter(counted).length;
  count.second += other.length - neutral;
}

function labelled(labels: LabelledClaims | undefined, sentences: readonly (readonly string[])[]): readonly Compared[] {
  const text = textOf(sentences);
  if (labels && labels.hash !== hashOf(text))
    throw new Error(`The labels of ${labels.document} belong to another text.`);
  const places = placesOf(sentences);
  return (labels?.relations ?? []).map(({ content, cue, source, speaker }) => ({
    content: covered(places, content),
    speaker: namesIn([source, speaker].map((span) => (span ? text.slice(span.start, span.end) : ''))),
    reporting: cue !== undefined && reporting.test(text.slice(cue.start, cue.end)),
  }));
}

/** The product's reading. */
function recognised(sentences: readonly (readonly string[])[]): readonly Compared[] {
  const { text, places } = proseOf(sentences);
  const { claims, entities } = annotate(text, { language: english });
  return claims.flatMap((claim) => {
    if (claim.type !== 'attributed') return [];
    const entity = entities.find(({ id }) => id === claim.sourceEntity?.id);
    const source = claim.source ? text.slice(claim.source.start, claim.source.end) : '';
    return [
      { content: covered(places, claim.content), speaker: namesIn([source, entity?.name ?? '']), reporting: true },
    ];
  });
}

function namesIn(names: readonly string[]): ReadonlySet<string> {
  const words =
    names
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !nameless.has(word)));
}
