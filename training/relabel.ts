/**
 * Settles the labels of a noisy corpus by vote: its own, those of a tagger trained on better corpora, and those of any other system, each a
 * CoNLL file of the same words. A span that two voters see is a name; one that a single voter sees is a name if the same words mostly are
 * one elsewhere in the corpus. The class is what the voters say here and what they say of the same words everywhere.
 *
 * usage: relabel.ts --weights FILE --out FILE.conll CORPUS.conll [OTHER.conll …]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classes, goesOn, inside } from '../server/src/annotate/entities/tagger/labels.ts';
import { readModel } from '../server/src/annotate/entities/tagger/model.ts';
import { createTagger } from '../server/src/annotate/entities/tagger/tagger.ts';
import { spelling } from '../server/src/annotate/text/spelling.ts';
import { entities } from '../server/src/languages/en/entities.ts';
import { demonyms, type LabelledSentence, readConll } from './conll.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { weights: { type: 'string' }, out: { type: 'string' } },
});
if (!values.weights || !values.out || positionals.length === 0) {
  console.error('usage: relabel.ts --weights FILE --out FILE.conll CORPUS.conll [OTHER.conll …]');
  process.exit(2);
}

interface Vote {
  readonly from: number;
  readonly to: number;
  /** Votes by class. */
  readonly votes: number[];
}

const person = classes.indexOf('PER');
const misc = classes.indexOf('MISC');
const location = classes.indexOf('LOC');
const listed = new Map<string, number>([
  ...entities.countries.flatMap(({ names }) =>
    names.filter(({ ambiguous }) => !ambiguous).map(({ name }): [string, number] => [tokenised(name), location]),
  ),
  ...[...demonyms].map((name): [string, number] => [tokenised(name), misc]),
]);

const tag = createTagger(readModel(new Uint8Array(readFileSync(values.weights))));
const files = positionals.map((path) => readConll(path));
const corpus = files[0] ?? [];
for (const other of files) {
  if (other.length !== corpus.length) throw new Error('The files do not hold the same sentences.');
}

/** What all votes say of the same words: by class, how often two voters agreed on them, how often they occur in a vote. */
interface Record {
  readonly byClass: number[];
  agreed: number;
  total: number;
}
const records = new Map<string, Record>();
const ballots = corpus.map((sentence, index) =>
  ballot(
    sentence,
    files.map((file) => file[index] as LabelledSentence),
  ),
);
ballots.forEach((votes, index) => {
  for (const { from, to, votes: byClass } of votes) {
    const key = written(corpus[index]?.words ?? [], from, to);
    const record = records.get(key) ?? { byClass: classes.map(() => 0), agreed: 0, total: 0 };
    byClass.forEach((count, at) => {
      record.byClass[at] = (record.byClass[at] ?? 0) + count;
    });
    record.total += 1;
    if (sum(byClass) > 1) record.agreed += 1;
    records.set(key, record);
  }
});

writeFileSync(
  values.out,
  corpus
    .map(({ words }, index) =>
      rows(words, settle(words, ballots[index] ?? [], corpus[index]?.labels ?? new Uint8Array())).join('\n'),
    )
    .join('\n\n'),
);

function ballot(sentence: LabelledSentence, voters: readonly LabelledSentence[]): readonly Vote[] {
  const found = new Map<string, Vote>();
  const vote = (from: number, to: number, index: number) => {
    const key = `${from}-${to}`;
    const entry = found.get(key) ?? { from, to, votes: classes.map(() => 0) };
    entry.votes[index] = (entry.votes[index] ?? 0) + 1;
    found.set(key, entry);
  };
  for (const { labels } of voters) {
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] ?? 0;
      if (label === 0) continue;
      let end = at;
      while (end < labels.length && ((labels[end] ?? 0) - 1) % 4 < 2) end += 1;
      vote(at, end + 1, (label - 1) >> 2);
      at = end;
    }
  }
  const tokens = sentence.words.map((word) => {
    const written = spelling(word, 'word');
    const { text, lower, type } = written;
    return { start: 0, end: 0, text, lower, type, spelling: written };
  });
  const whole = { start: 0, end: 0, from: 0, to: tokens.length };
  for (const { from, to, best } of tag({ text: '', tokens, sentences: [whole] }).names) vote(from, to, best);
  return [...found.values()];
}

interface Settled {
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

function settle(words: readonly string[], votes: readonly Vote[], own: Uint8Array): readonly Settled[] {
  const taken = new Uint8Array(words.length);
  const result: Settled[] = [];
  const accept = (from: number, to: number, index: number) => {
    if (taken.subarray(from, to).some((used) => used === 1)) return;
    taken.fill(1, from, to);
    // The corpus knows where hyphened given names end (Ban Ki-moon); the other voters were not taught it.
    let end = to;
    while (index === person && words[end] === '-' && own[end] === inside(person) && goesOn(own[end + 1] ?? 0)) end += 2;
    taken.fill(1, from, end);
    result.push({ from, to: end, index });
  };
  const ranked = votes.toSorted((a, b) => sum(b.votes) - sum(a.votes) || b.to - b.from - (a.to - a.from));
  for (const vote of ranked) {
    const key = written(words, vote.from, vote.to);
    const record = records.get(key);
    if (!record || (sum(vote.votes) < 2 && record.agreed < record.total / 2)) continue;
    const everywhere = sum(record.byClass);
    const scores = vote.votes.map((count, at) => count + (1.5 * (record.byClass[at] ?? 0)) / everywhere);
    accept(vote.from, vote.to, listed.get(key) ?? scores.indexOf(Math.max(...scores)));
  }
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const index = listed.get(written(words, from, to));
      if (index !== undefined) accept(from, to, index);
    }
  }
  return result;
}

function rows(words: readonly string[], names: readonly Settled[]): readonly string[] {
  const tags = words.map(() => 'O');
  for (const { from, to, index } of names) {
    for (let at = from; at < to; at++) tags[at] = `${at === from ? 'B' : 'I'}-${classes[index]}`;
  }
  return words.map((word, index) => `${word}\t${tags[index]}`);
}

function written(words: readonly string[], from: number, to: number): string {
  return words.slice(from, to).join(' ');
}

function tokenised(name: string): string {
  return name.replace(/ ?- ?/g, ' - ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
