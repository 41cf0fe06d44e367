/** Reading back: what was written comes in again, and files that are wrong are told apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Span } from '../../server/src/annotate/model.ts';
import { formatById } from '../../server/src/formats/index.ts';
import { fromCodePoints } from '../../server/src/formats/offsets.ts';
import { articleOf } from '../../server/src/formats/read/article.ts';
import { FormatError, type Imported } from '../../server/src/formats/read/imported.ts';
import { article, vector, write } from './article.ts';

const read = (id: string, content: string, text?: string): readonly Imported[] => {
  const reader = formatById(id)?.read;
  assert.ok(reader, id);
  return reader(content, { text });
};

/** A span's words as any format can hold them. */
const words = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end).toWellFormed().replace(/\s+/gu, ' ').trim()).join(' | ');

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

test('sources and cues come back as such, from tables by their words', () => {
  for (const id of [
    'brat',
    'doccano-relations',
    'prodigy',
    'label-studio',
    'cas-json',
    'web-annotation',
    'csv',
    'tsv',
  ]) {
    const [back] = read(id, write(id), vector);
    const { article: made } = articleOf(back ?? fail(), 'en');
    const [claim] = made.claims;
    assert.ok(claim?.type === 'attributed', id);
    const { source, cue, sourceEntity } = claim;
    assert.equal(source && made.text.slice(source.start, source.end), 'Sergei Riabkov', id);
    assert.equal(cue && made.text.slice(cue.start, cue.end), 'told', id);
    assert.deepEqual(
      made.entities.map((entity) => entity.id),
      [sourceEntity?.id],
      id,
    );
  }
});

test('a speaker whose name stands in another paragraph comes back as who speaks, without a place', () => {
  const text = 'Ann Lee came.\n\n“It is late,” she said.\n';
  const csv = 'kind,text,name,speaker,cue\nPERSON,Ann Lee,Ann Lee,,\nCLAIM,“It is late,Ann Lee,Ann Lee,said\n';
  const [back] = read('csv', csv, text);
  const [claim] = articleOf(back ?? fail(), 'en').article.claims;
  assert.ok(claim?.type === 'attributed');
  assert.deepEqual([claim.source, claim.cue?.start, claim.sourceEntity?.via], [null, text.indexOf('said'), 'self']);
});

test('both units of offsets are taken, by the words that stand there', () => {
  const utf16 = write('web-annotation').replaceAll('"start": 75', '"start": 76').replaceAll('"end": 89', '"end": 90');
  const [back] = read('web-annotation', utf16, vector);
  const person = back?.annotations.find(({ kind }) => kind === 'PERSON');
  assert.deepEqual(person?.spans, [{ start: 76, end: 90 }]);
  assert.match(back?.problems.join('\n') ?? '', /“Sergei Riabkov” at 76–90 counts in utf-16: taken as such\./);
  const [moved] = read('web-annotation', write('web-annotation'), `Update. ${vector}`);
  assert.equal(moved?.annotations.length, 5);
  assert.match(moved?.problems[0] ?? '', /^5 annotations stand elsewhere: found by their words, “/);
  const [other] = read('web-annotation', write('web-annotation'), 'Nothing of it.');
  assert.equal(other?.annotations.length, 0);
  assert.match(other?.problems[0] ?? '', /Most of it is not in this text/);
});

test('code points go back to UTF-16', () => {
  const text = '📰\r\na📰b\ud83d';
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7].map(fromCodePoints(text)), [0, 2, 3, 4, 5, 7, 8, 9]);
});

for (const [id, content, complaint] of [
  ['json', '{\n  "schema": }', /^It is not JSON \(line 2, column 13\)\.$/],
  ['json', '{"a": [1, 2, x]}', /^It is not JSON \(line 1, column 14\)\.$/],
  ['json', '{"a": "b', /^It breaks off \(line 1, column 9\): the file may be cut off\.$/],
  ['json', '{"a": [1, {"b": 2},', /^It breaks off \(line 1, column 20\): the file may be cut off\.$/],
  [
    'label-studio',
    '[{"data": {"text": "Ann"}},\n {"da',
    /^It breaks off \(line 2, column 6\): the file may be cut off\.$/,
  ],
  ['json', '{}', /no record of News Annotator/],
  ['json', '{"schema": "news-annotator/1", "text": "a", "zones": []}', /^"entities" is missing or no list/],
  ['jsonl', '{"schema": "news-annotator/1"}', /does not hold the text/],
  ['doccano', '\n{"text": 1}', /"text" on line 2 is missing or no string/],
  ['prodigy', '[]', /Line 1 is not an object/],
  ['label-studio', '{}', /not a list of tasks/],
  ['cas-json', '{"%FEATURE_STRUCTURES": []}', /holds no text/],
  ['spacy', '"x"', /not an object/],
  ['brat', 'T1\tPERSON x y\tA', /^Line 1 is no annotation of brat/],
  [
    'csv',
    'kind,text\nPERSON,"A',
    /^A quotation mark is opened and never closed \(line \d+\): the file may be cut off\.$/,
  ],
  ['csv', 'a,b\n1,2', /^Line 1 names no column "kind"/],
  ['csv', 'kind,note\nPERSON,x', /^Line 1 names neither a column "text"/],
  ['tei', '<TEI><text><body><p>cut', /^It is not XML: [^()]+ \(line 1, column \d+\)\.$/],
  ['tei', '<TEI>\n<a></b></TEI>', /^It is not XML: [^()]+ \(line 2, column \d+\)\.$/],
  ['tei', '<html/>', /^It is no TEI document: its root is <html>\.$/],
  ['tei', '<TEI/>', /has no <body>/],
  ['tei', '', /^It is/],
  [
    'tei',
    '<!DOCTYPE a [<!ENTITY x "yy"><!ENTITY z "&x;&x;">]><TEI>&z;</TEI>',
    /^It has a document type .* refused \(line 1,/,
  ],
  ['tei', '<!DOCTYPE TEI SYSTEM "file:///etc/passwd"><TEI/>', /refused/],
  ['tei', '<TEI><text><body>&file;</body></text></TEI>', /^It is not XML: undefined entity/],
  ['tei', `<TEI>${'<a>'.repeat(100_000)}`, /more than 500 deep: refused/],
  ['iob2', 'Ann\nleft', /^Line 1 is no token with a tag/],
  ['brat', 'Dear all,', /^Line 1 is no line of brat/],
] as const) {
  test(`${id} that is wrong is refused in a sentence: ${content.slice(0, 20)}`, () => {
    assert.throws(
      () => read(id, content, ['brat', 'csv'].includes(id) ? 'A' : undefined),
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

for (const [what, id, content, kinds, complaints] of [
  [
    'a table that is cut off in a cell',
    'csv',
    'kind,text\nPER,Sergei Riabkov\nDATE,"Tues',
    ['PERSON'],
    [
      /^A quotation mark is opened and never closed \(line \d\): the file may be cut off\. The rows before it come in\.$/,
    ],
  ],
  [
    'brat with a line that is none',
    'brat',
    'T1\tPerson 74 88\tSergei Riabkov\nT2\tDate\n',
    ['PERSON'],
    [/^Line 2 is no annotation of brat: .* It is left out\.$/],
  ],
  [
    'CoNLL that is cut off in a line, after another document',
    'iob2',
    '-DOCSTART- -X- O O\n\nSergei -X- O B-PER\nRiabkov -X- O I-PER\ntold',
    ['PERSON'],
    [/^Line 5 is no token with a tag .* It is left out\.$/],
  ],
  [
    'offsets outside the text and annotations that are elsewhere',
    'csv',
    'kind,text,start,end\nPER,Sergei Riabkov,700,714\nDATE,Tuesday,1,8\nORG,,5,999\nORG,Tass,95,99',
    ['PERSON', 'DATE', 'ORGANIZATION'],
    [
      /^“Sergei Riabkov” on line 2 at 700–714 stands elsewhere: found by its words\.$/,
      /^“Tuesday” on line 3 at 1–8 stands elsewhere: found by its words\.$/,
      /^An annotation on line 4 at 5–999 has no place in the text: left out\.$/,
    ],
  ],
  [
    'offsets in the other unit',
    'csv',
    'kind,text,start,end\nPER,Sergei Riabkov,76,90\nDATE,Tuesday,104,111\nORG,Tass,96,100',
    ['PERSON', 'DATE', 'ORGANIZATION'],
    [/^3 annotations count in utf-16: taken as such, “Sergei Riabkov” on line 2 at 76–90 the first of them\.$/],
  ],
  [
    'another text altogether',
    'csv',
    'kind,text\nPER,Ann\nPER,Bob\nDATE,Tuesday',
    ['DATE'],
    [
      /^Most of it is not in this text: it may be about another one\.$/,
      /^“Ann” on line 2 has no place/,
      /^“Bob” on line 3 has no place/,
    ],
  ],
  [
    'cells that a spreadsheet would run',
    'csv',
    'kind,text,name\nPER,Sergei Riabkov,"\'=HYPERLINK(""http://x"")"\n=PER,Tass,\'@x',
    ['PERSON', '=PER'],
    [],
  ],
] as const) {
  test(`what is good of ${what} comes in, and the rest is told`, () => {
    const [back] = read(id, content, vector);
    assert.deepEqual(
      back?.annotations.map(({ kind }) => kind),
      kinds,
    );
    assert.equal(back.problems.length, complaints.length, back.problems.join('\n'));
    for (const [index, complaint] of complaints.entries()) assert.match(back.problems[index] ?? '', complaint);
    if (what.startsWith('cells')) assert.equal(back.annotations[0]?.name, '=HYPERLINK("http://x")');
  });
}

test('of a record, items that are wrong are left out with what refers to them', () => {
  const record = JSON.parse(write('json'));
  const [mention] = record.mentions;
  const mentions = [{ ...mention, end: 9999 }, { ...mention, kind: 7 }, { ...mention }, { ...mention }, null];
  const [back] = read('json', JSON.stringify({ ...record, mentions, dates: [{ id: 'd1' }] }));
  assert.deepEqual(back?.problems, [
    'Item 1 of "mentions": it lies outside the text. It is left out.',
    'Item 2 of "mentions": its "kind" is no text. It is left out.',
    'Item 4 of "mentions": its id stands twice. It is left out.',
    'Item 5 of "mentions": is no object. It is left out.',
    'Item 1 of "dates": its "by" is missing. It is left out.',
  ]);
  const { article: left } = articleOf(back ?? fail(), 'en');
  assert.deepEqual([left.mentions.length, left.dates], [1, []]);
  const [without] = read('json', JSON.stringify({ ...record, mentions: [] }));
  assert.deepEqual(without?.problems, []);
  const [none] = read('json', JSON.stringify({ ...record, mentions: [null] }));
  const { entities, claims } = articleOf(none ?? fail(), 'en').article;
  assert.deepEqual(entities, []);
  assert.equal(claims[0]?.type === 'attributed' && claims[0].sourceEntity, null);
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

test('a table of any making comes in: other names of columns, semicolons, words instead of places', () => {
  const [back] = read('csv', '\ufeffLabel;Quote\r\nper;Sergei Riabkov\r\ndate;"Tues"\r\nper;Nobody\r\n', vector);
  assert.deepEqual(
    back?.annotations.map(({ kind, spans }) => [kind, words(vector, spans)]),
    [
      ['PERSON', 'Sergei Riabkov'],
      ['DATE', 'Tues'],
    ],
  );
  assert.match(back?.problems.at(-1) ?? '', /^“Nobody” on line 4 has no place in the text: left out/);
});

test('TEI of any making comes in: its blocks are lines, its names and dates annotations', () => {
  const document = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>
    <head>Talks</head>
    <p>On <date when="2022-01-10">January 10</date>
       <persName>Ann</persName> <![CDATA[<spoke>]]> &amp; left.</p></body></text></TEI>`;
  const [back] = read('tei', document);
  assert.equal(back?.text, 'Talks\nOn January 10 Ann <spoke> & left.\n');
  assert.deepEqual(
    back?.annotations.map(({ kind, spans, value }) => [kind, words(back.text, spans), value]),
    [
      ['DATE', 'January 10', '2022-01-10'],
      ['PERSON', 'Ann', undefined],
    ],
  );
});
