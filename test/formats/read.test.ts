/** Reading back: what was written comes in again, and files that are wrong are told apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article, Span } from '../../server/src/annotate/model.ts';
import { fitTo } from '../../server/src/formats/fit.ts';
import { formatById, formats } from '../../server/src/formats/index.ts';
import { kindOfLabel } from '../../server/src/formats/labels.ts';
import { fromCodePoints } from '../../server/src/formats/offsets.ts';
import { articleOf } from '../../server/src/formats/read/article.ts';
import { FormatError, type Imported } from '../../server/src/formats/read/imported.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { newsText } from '../properties/texts.ts';
import { article, context, vector, write } from './article.ts';

const read = (id: string, content: string, text?: string): readonly Imported[] => {
  const reader = formatById(id)?.read;
  assert.ok(reader, id);
  return reader(content, { text });
};

/** A span's words as any format can hold them. */
const words = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end).toWellFormed().replace(/\s+/gu, ' ').trim()).join(' | ');

const readable = formats.filter(({ read: reader }) => reader !== undefined).map(({ id }) => id);

for (const id of readable.filter((one) => one !== 'json' && one !== 'jsonl')) {
  test(`${id}: what fits comes in again, with its kind and its words`, () => {
    const format = formatById(id);
    assert.ok(format);
    fc.assert(
      fc.property(newsText, (text) => {
        const one = annotate(text, { language: english, published: '2021-12-28' });
        const expected = fitTo(one, format.carries, context).annotations.filter(
          ({ kind }) => id !== 'web-annotation' || !['SOURCE', 'CUE', 'ADDRESSEE', 'TITLE'].includes(kind),
        );
        // Tokens come back with blanks between them, and without the control characters that stand between them.
        const said = (of: string, spans: readonly Span[]) =>
          format.carries.characters === 'words' ? words(of, spans).replace(/[\p{Cc} ]/gu, '') : words(of, spans);
        const [got] = read(
          id,
          format.write(one, context),
          format.text === 'never' ? text : id === 'brat' ? text : undefined,
        );
        assert.deepEqual(
          (got?.annotations ?? []).map(({ kind, spans }) => `${kind} ${said(got?.text ?? '', spans)}`).sort(),
          expected.map(({ kind, spans }) => `${kindOfLabel(kind)} ${said(text, spans)}`).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
}

test('the native record comes back whole, with its text or beside it', () => {
  for (const id of ['json', 'jsonl']) {
    const [back] = read(id, write(id));
    assert.deepEqual(back?.article, article);
    assert.deepEqual(articleOf(back ?? fail(), 'en').article, article);
    const bare = write(id, article, { includeText: false });
    assert.deepEqual(read(id, bare, vector)[0]?.article, article);
    assert.throws(() => read(id, bare), /does not hold the text/);
    assert.throws(() => read(id, bare, 'other'), /another text/);
  }
});

const fail = (): never => assert.fail('nothing was read');

test('sources and cues come back as such', () => {
  for (const id of ['brat', 'doccano-relations', 'prodigy', 'label-studio', 'cas-json']) {
    const [back] = read(id, write(id), vector);
    const { article: made } = articleOf(back ?? fail(), 'en');
    const [claim] = made.claims;
    assert.equal(claim?.type, 'attributed');
    const source = claim?.type === 'attributed' && claim.source;
    assert.equal(source && made.text.slice(source.start, source.end), 'Sergei Riabkov', id);
    assert.equal(made.entities.length, 1, id);
  }
});

test('both units of offsets are taken, by the words that stand there', () => {
  const utf16 = write('web-annotation').replaceAll('"start": 75', '"start": 76').replaceAll('"end": 89', '"end": 90');
  const [back] = read('web-annotation', utf16, vector);
  const person = back?.annotations.find(({ kind }) => kind === 'PERSON');
  assert.deepEqual(person?.spans, [{ start: 76, end: 90 }]);
  assert.match(back?.problems.join('\n') ?? '', /“Sergei Riabkov” at 76–90 counts in utf-16: taken as such\./);
  const [moved] = read('web-annotation', write('web-annotation'), `Update. ${vector}`);
  assert.equal(moved?.annotations.length, 3);
  assert.match(moved?.problems[0] ?? '', /stands elsewhere: found by its words/);
  const [other] = read('web-annotation', write('web-annotation'), 'Nothing of it.');
  assert.equal(other?.annotations.length, 0);
  assert.match(other?.problems[0] ?? '', /is not in the text: left out/);
});

test('code points go back to UTF-16', () => {
  const text = '📰\r\na📰b\ud83d';
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7].map(fromCodePoints(text)), [0, 2, 3, 4, 5, 7, 8, 9]);
});

for (const [id, content, complaint] of [
  ['json', '{\n  "schema": }', /^It is not JSON \(line \d+, column \d+\)\.$/],
  ['json', '{}', /no record of News Annotator/],
  ['json', '{"schema": "news-annotator/1", "text": "a", "zones": [{"start": 0, "end": 9}]}', /lies outside the text/],
  ['jsonl', '{"schema": "news-annotator/1"}', /does not hold the text/],
  ['doccano', '\n{"text": 1}', /"text" on line 2 is missing or no string/],
  ['prodigy', '[]', /Line 1 is not an object/],
  ['label-studio', '{}', /not a list of tasks/],
  ['cas-json', '{"%FEATURE_STRUCTURES": []}', /holds no text/],
  ['spacy', '"x"', /not an object/],
  ['brat', 'T1\tPERSON x y\tA', /^Line 1 is no annotation of brat/],
  ['iob2', 'Ann -X- O B-PER\nleft', /^Line 2 is no token with a tag/],
] as const) {
  test(`${id} that is wrong is refused in a sentence: ${content.slice(0, 20)}`, () => {
    assert.throws(
      () => read(id, content, id === 'brat' ? 'A' : undefined),
      (error) => error instanceof FormatError && complaint.test(error.message),
    );
  });
}

test('offsets outside the text and ids that stand twice are told; the rest comes in', () => {
  const entities = [
    { id: 0, start_offset: 0, end_offset: 3, label: 'PER' },
    { id: 0, start_offset: 4, end_offset: 8, label: 'thing' },
    { id: 2, start_offset: 4, end_offset: 99, label: 'ORG' },
  ];
  const relations = [{ id: 0, from_id: 0, to_id: 2, type: 'source' }];
  const [back] = read('doccano', JSON.stringify({ text: 'Ann left.', entities, relations }));
  assert.deepEqual(
    back?.annotations.map(({ kind }) => kind),
    ['PERSON', 'THING'],
  );
  assert.equal(back?.problems.length, 3);
  assert.match(
    articleOf(back ?? fail(), 'en').problems.at(-1) ?? '',
    /“left” has the label "THING", which is none of ours/,
  );
});

test('CoNLL aligned to an article gives places in it', () => {
  const of: Article = { ...article };
  const [back] = read('iob2', write('iob2', of), vector);
  assert.deepEqual(
    back?.annotations.map(({ kind, spans }) => [kind, words(vector, spans)]),
    [
      ['PERSON', 'Sergei Riabkov'],
      ['DATE', 'Tuesday'],
    ],
  );
  assert.throws(() => read('iob2', write('iob2', of), 'Another text.'), /on line \d+ is not in the article/);
});
