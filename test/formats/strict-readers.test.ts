/** Formats for which no kept reader is on npm, in the hands of strict ones written from their documentation, and the Markdown report read by marked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { marked } from 'marked';
import type { Article } from '../../server/src/annotate/model.ts';
import { fitTo } from '../../server/src/formats/fit.ts';
import { formatById } from '../../server/src/formats/index.ts';
import { onOneLine } from '../../server/src/formats/layer.ts';
import { article, context, write } from './article.ts';
import { randomArticle } from './random-article.ts';
import { readBrat } from './readers/brat.ts';
import { readConll } from './readers/conll.ts';
import { readConllu } from './readers/conllu.ts';
import type { Chunk } from './readers/reading.ts';
import { readWebannoTsv } from './readers/webanno-tsv.ts';

const anyArticle = (check: (article: Article) => void) =>
  fc.assert(fc.property(randomArticle, check), { numRuns: 100 });

/** What fits a format, as labels with their words. */
function fitted(id: string, of: Article): readonly string[] {
  const carries = formatById(id)?.carries;
  assert.ok(carries);
  const { annotations } = fitTo(of, carries, context);
  return annotations.map((row) => `${row.kind} ${squeezed(onOneLine(of.text, row).replaceAll(' … ', ' '))}`).toSorted();
}
const read = (chunks: readonly Chunk[]) =>
  chunks.map(({ label, tokens }) => `${label} ${squeezed(tokens.join(''))}`).toSorted();
/** The letters and figures: the only characters that no format loses or changes. */
const squeezed = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

/** A reader must refuse each of the changed files, and take the file as it is. */
function refuses(
  content: string,
  reader: (content: string) => unknown,
  changes: readonly (readonly [string | RegExp, string])[],
) {
  reader(content);
  for (const [from, to] of changes) {
    const broken = content.replace(from, to);
    assert.notEqual(broken, content, `${from} is not in the file`);
    assert.throws(() => reader(broken), Error, `${from} as ${to}`);
  }
}

test('brat: ids, fragments, words, relations, notes and the configuration', () => {
  const beside = (of: Article) => (formatById('brat')?.companions?.(of, context) ?? []).map(({ content }) => content);
  anyArticle((one) => {
    const [text = '', configuration = ''] = beside(one);
    const all = readBrat(write('brat', one), text, configuration);
    assert.deepEqual(all.map(({ type, words }) => `${type} ${squeezed(words)}`).toSorted(), fitted('brat', one));
  });
  const [text = '', configuration = ''] = beside(article);
  refuses(write('brat'), (content) => readBrat(content, text, configuration), [
    ['T2\t', 'T1\t'],
    ['74 88', '75 88'],
    ['74 88', '74 999'],
    ['PERSON', 'PERSONNE'],
    ['Arg2:T2', 'Arg2:T9'],
    ['AnnotatorNotes T2', 'AnnotatorNotes T9'],
    ['Reference T2', 'Reference of T2'],
    ['\tSergei', ' Sergei'],
    [/\n$/, ''],
  ]);
  assert.throws(() => readBrat(write('brat'), text, configuration.replace('[relations]', '[relation]')));
});

test('CoNLL: four columns, tags that may follow each other, the names and all of the text', () => {
  const schemes = { conll2003: 'iob1', iob2: 'iob2', bilou: 'bilou' } as const;
  anyArticle((one) => {
    for (const [id, scheme] of Object.entries(schemes)) {
      const { sentences, chunks } = readConll(write(id, one).toWellFormed(), scheme);
      assert.deepEqual(read(chunks), fitted(id, one), id);
      assert.equal(squeezed(sentences.flat().join('')), squeezed(one.text), id);
    }
  });
  const person = 'Sergei -X- O B-PERSON';
  refuses(write('iob2'), (content) => readConll(content, 'iob2'), [
    ['-DOCSTART- -X- O O\n', ''],
    [person, 'Sergei -X- B-PERSON'],
    [person, 'Sergei -X- O PERSON'],
    [person, 'Sergei -X- O I-PERSON'],
    ['Riabkov -X- O I-PERSON', 'Riabkov -X- O I-PLACE'],
    [/\n\n$/, '\n'],
  ]);
  refuses(write('conll2003'), (content) => readConll(content, 'iob1'), [['I-PER', 'B-PER']]);
  refuses(write('bilou'), (content) => readConll(content, 'bilou'), [
    ['L-PERSON', 'I-PERSON'],
    ['U-DATE', 'L-DATE'],
    ['L-PERSON', 'O'],
    ['L-PERSON', 'U-PERSON'],
  ]);
});

test('CoNLL-U: columns, a tree, the text, the names', () => {
  anyArticle((one) => {
    const { texts, chunks } = readConllu(write('conllu', one));
    assert.deepEqual(read(chunks), fitted('conllu', one));
    assert.equal(squeezed(texts.join('')), squeezed(one.text));
  });
  refuses(write('conllu'), readConllu, [
    ['# sent_id = 2', '# sent_id = 1'],
    ['# sent_id = 2\n', ''],
    ['\n2\tJanuary', '\n3\tJanuary'],
    ['\tX\t', '\tNAME\t'],
    ['\tX\t_', '\tX'],
    ['\t1\tdep', '\t0\troot'],
    ['\t1\tdep', '\t2\tdep'],
    ['\t1\tdep', '\t99\tdep'],
    ['SpaceAfter=No', '_'],
    ['NER=B-PERSON', 'NER=I-DATE'],
    ['NER=B-DATE|', 'NER|'],
    ['# text = “January', '# text = “ January'],
    [/\n\n$/, '\n'],
  ]);
});

test('WebAnno TSV: offsets, numbers, columns, the names', () => {
  anyArticle((one) => {
    // Halves of characters can't be written, so the text has none either.
    const whole = { ...one, text: one.text.toWellFormed() };
    assert.deepEqual(read(readWebannoTsv(write('webanno-tsv', whole), whole.text)), fitted('webanno-tsv', whole));
  });
  refuses(write('webanno-tsv'), (content) => readWebannoTsv(content, article.text), [
    ['TSV 3.3', 'TSV 3.2'],
    ['\n\n\n', '\n\n'],
    ['76-82', '75-81'],
    ['76-82', '76-83'],
    ['2-15\t', '2-16\t'],
    ['PERSON[1]\t\n', 'PERSON[1]\n'],
    ['PERSON[1]', 'PERSON[2]'],
    ['PERSON[1]', 'PERSON'],
    ['*\tDATE', '*|*\tDATE'],
    ['#Text=“', '#Text='],
    [/\n$/, ''],
  ]);
});

test('the Markdown report: tables with a row a name and a date, a list item a claim', () => {
  const tables = (content: string): readonly (readonly (readonly string[])[])[] =>
    marked.lexer(content).flatMap((token) => {
      if (token.type !== 'table') return [];
      // marked fills short rows up, so they are counted in the source: every `|` that is not escaped ends or begins a cell.
      const widths = token.raw
        .trim()
        .split('\n')
        .map((line: string) => line.split(/(?<!\\)\|/).length);
      assert.equal(new Set(widths).size, 1, 'rows of one length');
      return [token.rows.map((row: readonly { readonly text: string }[]) => row.map(({ text }) => text))];
    });
  anyArticle((one) => {
    const content = write('markdown', one);
    const [names = [], dates = []] = one.entities.length > 0 ? tables(content) : [[], ...tables(content)];
    assert.equal(names.length, one.entities.length);
    assert.equal(dates.length, one.dates.length);
  });
  assert.deepEqual(
    tables(write('markdown')).map((rows) => rows.map(([first]) => first)),
    [['Sergei Riabkov'], ['2021-12-28']],
  );
  assert.equal(
    tables(write('markdown').replace('| --- | --- |', '| --- |')).length,
    1,
    'a table without its line of hyphens is none',
  );
  assert.throws(() => tables(write('markdown').replace('| Person |', '| Per | son |')));
});
