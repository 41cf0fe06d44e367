/**
 * npm run bench:anchoring [-- ARTICLE…] [--ours] [--wrong] [--orphaned]
 *
 * How well annotations are found again after an article was revised elsewhere: our rules, with and without the earlier text at hand, beside those
 * of Hypothesis (the best approximate place with up to half of the quote wrong, scored by quote 50, prefix 20, suffix 20, position 2).
 * Articles may be given as files; `--ours` leaves Hypothesis out; what went wrong or was orphaned is written out on demand.
 */
import { readFileSync } from 'node:fs';
import search from 'approx-string-match';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Span } from '../../server/src/annotate/model.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { makeAnchor } from '../../server/src/review/anchor.ts';
import { findAll } from '../../server/src/review/anchoring.ts';
import type { Anchor } from '../../server/src/review/decision.ts';
import { lfText } from '../../server/src/review/line-breaks.ts';
import { article, sample } from '../review/articles.ts';
import { operations, type Revision, randomNumbers, revise } from '../review/revisions.ts';

/** A way to find anchors again; the places are those in the earlier text. */
type Approach = (
  after: string,
  anchors: readonly Anchor[],
  before: string,
  places: readonly Span[],
) => readonly (Span | undefined)[];

const approaches: Readonly<Record<string, Approach>> = {
  'ours, sidecar alone': (after, anchors) => findAll(after, anchors),
  'ours, sidecar of one annotation in ten': (after, anchors) =>
    Array.from({ length: 10 }, (_, first) => first)
      .flatMap((first) => {
        const indexes = anchors.map((_, index) => index).filter((index) => index % 10 === first);
        const found = findAll(
          after,
          indexes.map((index) => anchors[index]).filter((anchor) => anchor !== undefined),
        );
        return indexes.map((index, at) => ({ index, place: found[at] }));
      })
      .sort((a, b) => a.index - b.index)
      .map(({ place }) => place),
  'ours, with the earlier text': (after, anchors, before) => findAll(after, anchors, before),
  'ours, with a text earlier than the sidecar': (after, anchors, before) => findAll(after, anchors, older(before)),
  'ours, with another text': (after, anchors) => findAll(after, anchors, articles[0]?.text.replaceAll('e', 'a') ?? ''),
  Hypothesis: (after, anchors, _, places) =>
    anchors.map((anchor, index) => hypothesis(anchor, after, places[index]?.start ?? 0)),
};

function hypothesis({ quote, prefix, suffix }: Anchor, after: string, at: number): Span | undefined {
  const matches = search(after, quote, Math.min(256, quote.length / 2));
  const likeness = (text: string, expected: string) =>
    expected === ''
      ? 1
      : text === ''
        ? 0
        : 1 - (search(text, expected, expected.length)[0]?.errors ?? expected.length) / expected.length;
  const scored = matches.map(({ start, end, errors }) => ({
    start,
    end,
    score:
      50 * (1 - errors / quote.length) +
      20 * likeness(after.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * likeness(after.slice(end, end + suffix.length), suffix) +
      2 * (1 - Math.abs(start - at) / after.length),
  }));
  return scored.sort((a, b) => b.score - a.score)[0];
}

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const texts =
  given.length > 0
    ? given.map((path) => readFileSync(path, 'utf8'))
    : [sample, ...[1, 2, 3, 4, 5].map((seed) => article(seed))];
const articles = texts.map((text) => {
  const { mentions, dates, claims } = annotate(text, { language: english });
  const spans = [...mentions, ...dates, ...claims.flatMap(({ content }) => content)]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
  return { text, spans };
});
/** A version from before the sidecar: sentences of it were rewritten since. */
const older = (text: string): string =>
  revise(text, operations['sentences rewritten'] ?? (() => []), randomNumbers(text.length)).text;
/** 500 annotations, spread evenly over the articles. */
const share = 500 / articles.reduce((sum, { spans }) => sum + spans.length, 0);
let dealt = 0;
const chosen = articles.map(({ text, spans }) => ({
  text,
  spans: spans.filter(() => {
    dealt += share;
    if (dealt < 1) return false;
    dealt -= 1;
    return true;
  }),
}));

interface Tally {
  right: number;
  orphaned: number;
  wrong: number;
  gone: number;
}
const rounds = 5;
/** What was made of one annotation. Where words of it were changed, half of what it covers must be the same. */
function judge(text: string, span: Span, version: Revision, place: Span | undefined): keyof Tally {
  const truths = version.places(span);
  if (!place) return truths.length === 0 ? 'gone' : 'orphaned';
  const quote = text.slice(span.start, span.end);
  const isRight = (truth: Span): boolean => {
    if (version.text.slice(truth.start, truth.end) === quote)
      return place.start === truth.start && place.end === truth.end;
    const common = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
    return common * 2 >= Math.max(place.end - place.start, truth.end - truth.start);
  };
  return truths.some(isRight) ? 'right' : 'wrong';
}

function explain(operation: string, text: string, span: Span, version: Revision, place: Span | undefined): void {
  const around = (whole: string, { start, end }: Span) =>
    `${whole.slice(Math.max(0, start - 32), start)}[${whole.slice(start, end)}]${whole.slice(end, end + 32)}`;
  console.log(
    JSON.stringify({
      operation,
      was: around(text, span),
      found: place && around(version.text, place),
      truths: version.places(span).map((truth) => around(version.text, truth)),
    }),
  );
}

const tally = (): Tally => ({ right: 0, orphaned: 0, wrong: 0, gone: 0 });
const row = (name: string, { right, orphaned, wrong, gone }: Tally) => {
  const there = right + orphaned + wrong;
  const share = (count: number) => `${((100 * count) / Math.max(1, there)).toFixed(2)} %`;
  console.log(
    [
      name.padEnd(42),
      share(right).padStart(9),
      String(orphaned).padStart(9),
      String(wrong).padStart(7),
      String(gone).padStart(7),
    ].join(' '),
  );
};

for (const [name, approach] of Object.entries(approaches)) {
  if (process.argv.includes('--ours') && !name.startsWith('ours')) continue;
  const total = tally();
  console.log(`\n${name.padEnd(42)}     right  orphaned   wrong    gone`);
  let found = 0;
  const started = performance.now();
  for (const [operation, operate] of Object.entries(operations)) {
    const sum = tally();
    for (let round = 0; round < rounds; round++) {
      for (const [index, { text, spans }] of chosen.entries()) {
        const version = revise(text, operate, randomNumbers(100 * round + index));
        const lf = lfText(text);
        const places = approach(
          version.text,
          spans.map((span) => makeAnchor(lf, span)),
          text,
          spans,
        );
        for (const [index, span] of spans.entries()) {
          const verdict = judge(text, span, version, places[index]);
          sum[verdict] += 1;
          if (process.argv.includes(`--${verdict}`)) explain(operation, text, span, version, places[index]);
        }
        found += spans.length;
      }
    }
    row(`  ${operation}`, sum);
    for (const key of ['right', 'orphaned', 'wrong', 'gone'] as const) total[key] += sum[key];
  }
  row('  all', total);
  console.log(`  ${((performance.now() - started) / found).toFixed(3)} ms an annotation`);
}
