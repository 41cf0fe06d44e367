/** The formats of annotation and training tools, over the article written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Article, Entity } from '../../server/src/annotate/model.ts';
import { fitTo, losses } from '../../server/src/formats/fit.ts';
import { formatById, formats } from '../../server/src/formats/index.ts';
import { articleOf } from '../../server/src/formats/read/article.ts';
import { article, context, mentionOf, vector, write } from './article.ts';

const characters = [...vector];
const lossesOf = (id: string, of: Article = article) => {
  const format = formatById(id);
  assert.ok(format);
  return losses(format, of, context);
};
const grave = (id: string, of?: Article) =>
  lossesOf(id, of)
    .filter(({ severity }) => severity !== 'detail')
    .map(({ text }) => text);

/** An article whose annotations overlap, cut words and have several parts. */
const text = 'He lives in New York City, he said, and “likes\r\nit”.';
const awkward: Article = {
  ...article,
  text,
  zones: [],
  entities: [],
  dates: [],
  mentions: [
    mentionOf(text, 'New York', 'LOCATION', 'm1'),
    mentionOf(text, 'York City', 'LOCATION', 'm2'),
    mentionOf(text, 'likes', 'PRODUCT', 'm3'),
    { ...mentionOf(text, 'New York', 'ORGANIZATION', 'm4'), end: text.indexOf('Cit') + 2 },
  ],
  claims: [
    {
      id: 'c1',
      type: 'attributed',
      kind: 'indirect',
      act: 'statement',
      polarity: 'asserted',
      content: [
        { start: 0, end: 25 },
        { start: 36, end: text.length - 1 },
      ],
      quotedParts: [],
      cue: { start: 30, end: 34, lemma: 'say' },
      source: { start: 27, end: 29, kind: 'pronoun' },
      sourceEntity: null,
      addressee: null,
      parent: null,
      worth: null,
      by: 'hand',
      confidence: 1,
      status: 'added',
    },
  ],
};

test('brat: offsets in the text with line feeds, one line a fragment, relations between what is there', () => {
  const lines = write('brat').trim().split('\n');
  assert.equal(lines[0], 'T1\tCLAIM 7 40\t“January 10 will be the main day”');
  assert.ok(lines.some((line) => /^T\d+\tPERSON 74 88\tSergei Riabkov$/.test(line)));
  assert.ok(lines.some((line) => /^R\d+\tsource Arg1:T1 Arg2:T\d+$/.test(line)));
  assert.ok(lines.some((line) => /^N1\tReference T\d+ wikidata:Q4394476\tSergei Riabkov$/.test(line)));
  const [plain, configuration] = formatById('brat')?.companions?.(awkward, context) ?? [];
  assert.equal(plain?.content, text.replace('\r\n', '\n'));
  assert.match(
    configuration?.content ?? '',
    /^\[entities\]\nPERSON\n[\s\S]*\n\[relations\]\n[\s\S]*\n\[events\]\n\n\[attributes\]\n$/,
  );
  for (const line of write('brat', awkward)
    .trim()
    .split('\n')
    .filter((one) => one.startsWith('T'))) {
    const [, offsets, quote]: readonly (string | undefined)[] = /^T\d+\t\S+ ([\d ;]+)\t(.*)$/.exec(line) ?? [];
    const parts: readonly (readonly number[])[] = (offsets ?? '').split(';').map((part) => part.split(' ').map(Number));
    const covered: string = parts.map(([start, end]) => plain?.content.slice(start, end)).join(' ');
    assert.equal(covered, quote);
    assert.ok(!/\n/.test(quote ?? '\n'));
  }
});

test('CoNLL: four columns, the three schemes, one sentence a block', () => {
  const tagged = (id: string) =>
    write(id)
      .split('\n')
      .filter((line) => /-(PER|PERSON|DATE)$/.test(line));
  assert.deepEqual(tagged('conll2003'), ['Sergei -X- O I-PER', 'Riabkov -X- O I-PER']);
  assert.deepEqual(tagged('iob2'), ['Sergei -X- O B-PERSON', 'Riabkov -X- O I-PERSON', 'Tuesday -X- O B-DATE']);
  assert.deepEqual(tagged('bilou'), ['Sergei -X- O B-PERSON', 'Riabkov -X- O L-PERSON', 'Tuesday -X- O U-DATE']);
  assert.ok(write('iob2').startsWith('-DOCSTART- -X- O O\n\n📰 -X- O O\n'));
  for (const line of write('iob2', awkward).split('\n')) assert.match(line, /^$|^\S+ -X- O (O|[BI]-[A-Z]+)$/);
});

test('IOB1 parts two neighbours of one label, and only those', () => {
  const pair = 'Ann Bob left.';
  const mentions = [mentionOf(pair, 'Ann', 'PERSON', 'm1'), mentionOf(pair, 'Bob', 'PERSON', 'm2')];
  const of: Article = { ...article, text: pair, zones: [], entities: [], dates: [], claims: [], mentions };
  assert.match(write('conll2003', of), /^Ann -X- O I-PER\nBob -X- O B-PER\nleft -X- O O$/m);
});

test('spaCy: tokens and blanks make the text again; spans lie on token borders in code points', () => {
  for (const one of [article, awkward, { ...awkward, text: ' \n two  blanks\t\n', mentions: [], claims: [] }]) {
    const points = [...one.text];
    const doc = JSON.parse(write('spacy', one));
    const [starts, ends] = [
      new Set(doc.tokens.map(({ start }: { start: number }) => start)),
      new Set(doc.tokens.map(({ end }: { end: number }) => end)),
    ];
    for (const span of [...doc.ents, ...doc.spans.news]) assert.ok(starts.has(span.start) && ends.has(span.end));
    const task = JSON.parse(write('prodigy', one));
    assert.equal(
      task.tokens.map((token: { text: string; ws: boolean }) => token.text + (token.ws ? ' ' : '')).join(''),
      one.text,
    );
    for (const token of task.tokens) assert.equal(points.slice(token.start, token.end).join(''), token.text);
    for (const span of task.spans) {
      assert.equal(task.tokens[span.token_start].start, span.start);
      assert.equal(task.tokens[span.token_end].end, span.end);
    }
  }
  const person = JSON.parse(write('spacy')).ents[0];
  assert.deepEqual(person, { start: 75, end: 89, label: 'PERSON', kb_id: 'Q4394476' });
});

test('doccano: spans in code points; one layer without overlap, or all with relations', () => {
  const { label } = JSON.parse(write('doccano'));
  assert.ok(
    label.some(([start, end, kind]: [number, number, string]) => start === 75 && end === 89 && kind === 'PERSON'),
  );
  const task = JSON.parse(write('doccano-relations'));
  for (const { start_offset, end_offset } of task.entities) assert.ok(start_offset < end_offset);
  const source = task.relations.find(({ type }: { type: string }) => type === 'source');
  assert.equal(
    characters.slice(task.entities[source.to_id].start_offset, task.entities[source.to_id].end_offset).join(''),
    'Sergei Riabkov',
  );
});

test('Label Studio: regions whose text is at their offsets, and a configuration with every label', () => {
  const [task] = JSON.parse(write('label-studio'));
  const points = [...task.data.text];
  const [{ result }] = task.predictions;
  const configuration = formatById('label-studio')?.companions?.(article, context)[0]?.content ?? '';
  for (const region of result) {
    if (region.type === 'relation') continue;
    assert.equal(points.slice(region.value.start, region.value.end).join(''), region.value.text);
    assert.ok(configuration.includes(`<Label value="${region.value.labels[0]}"/>`));
  }
  assert.ok(result.some(({ type }: { type: string }) => type === 'relation'));
});

test('a kind of the newsroom’s own is in the configurations, the reports and comes back', () => {
  const own: Article = {
    ...article,
    entities: article.entities.map((entity) => ({ ...entity, kind: 'POLICY' as Entity['kind'] })),
    mentions: article.mentions.map((mention) => ({ ...mention, kind: 'POLICY' as Entity['kind'] })),
  };
  const about = { ...context, ownKinds: ['POLICY'] };
  const configuration = (id: string) => formatById(id)?.companions?.(own, about).at(-1)?.content ?? '';
  assert.match(configuration('brat'), /^POLICY$/m);
  assert.match(configuration('label-studio'), /<Label value="POLICY"\/>/);
  assert.match(write('html', own), /<li id="e1"><b>Sergei Riabkov<\/b>/);
  assert.match(write('markdown', own), /\| Sergei Riabkov \| POLICY \|/);
  const [back] = formatById('brat')?.read?.(write('brat', own), { text: vector }) ?? [];
  assert.ok(back);
  assert.deepEqual(
    articleOf(back, 'en', ['POLICY']).article.mentions.map(({ kind }) => kind),
    ['POLICY'],
  );
});

test('the fact-check sheet: one row a claim with columns to fill in', () => {
  const rows: Record<string, string>[] = parse(write('fact-check'), { columns: true, bom: true });
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.quoted, 'January 10 will be the main day');
  assert.equal(rows[0]?.speaker, 'Sergei Riabkov');
  assert.equal(rows[0]?.verdict, '');
});

test('what does not fit is counted: kinds, overlap, parts, borders, line ends, relations', () => {
  assert.deepEqual(grave('json', awkward), []);
  assert.deepEqual(grave('iob2', awkward), [
    '1 annotation of a kind without a place left out',
    '1 span moved to the borders of words',
    '2 overlapping annotations left out',
    '2 relations left out',
  ]);
  assert.deepEqual(grave('doccano-relations', awkward), ['1 annotation in several parts written as one']);
  assert.deepEqual(grave('brat', awkward), ['1 line end written as a line feed']);
  assert.deepEqual(lossesOf('iob2', awkward).find(({ text }) => text.startsWith('2 overlapping'))?.examples, [
    'LOCATION “New York”',
    'LOCATION “York City”',
  ]);
});

test('an empty article loses nothing in any format', () => {
  const empty: Article = {
    ...article,
    text: '',
    published: null,
    zones: [],
    entities: [],
    mentions: [],
    dates: [],
    claims: [],
  };
  for (const format of formats) {
    assert.deepEqual(losses(format, empty, context), [], format.id);
    format.write(empty, context);
  }
});

test('what is left of an overlap is the longest, and annotations without a span are left out', () => {
  const carries = formatById('iob2')?.carries;
  assert.ok(carries);
  const none = { ...mentionOf(text, 'He', 'PERSON', 'm9'), end: 0 };
  const fitted = fitTo({ ...awkward, mentions: [...awkward.mentions, none] }, carries, context);
  assert.deepEqual(
    fitted.annotations.map(({ id }) => id),
    ['m4', 'm3'],
  );
});

test('CoNLL-U: ten columns, one root, the text is the tokens with their blanks', () => {
  for (const one of [article, awkward]) {
    for (const block of write('conllu', one).trim().split('\n\n')) {
      const lines = block.split('\n');
      const said = lines.find((line) => line.startsWith('# text = '))?.slice(9);
      const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
      assert.ok(rows.every(({ length }) => length === 10));
      assert.deepEqual(
        rows.filter(([, , , , , , head]) => head === '0').map(([id]) => id),
        ['1'],
      );
      const words = rows.map((row) => row[1] + (row[9]?.includes('SpaceAfter=No') ? '' : ' ')).join('');
      assert.equal(words.trimEnd(), said);
    }
  }
  assert.match(write('conllu'), /\tSergei\t_\tX\t_\t_\t1\tdep\t_\tNER=B-PERSON\n/);
});

test('WebAnno TSV: UTF-16 offsets, a number for a name of several tokens, a tab at the end', () => {
  const tsv = write('webanno-tsv');
  assert.match(tsv, /^#FORMAT=WebAnno TSV 3\.3\n#T_SP=\S+\|identifier\|value\n\n\n#Text=/);
  assert.match(tsv, /\t76-82\tSergei\thttp:\/\/www\.wikidata\.org\/entity\/Q4394476\[1\]\tPERSON\[1\]\t\n/);
  assert.match(tsv, /\tTuesday\t\*\tDATE\t\n/);
  const stacked = write('webanno-tsv', awkward);
  assert.match(stacked, /\tYork\t\*\[1\]\|\*\[2\]\|\*\[3\]\t/);
});
