import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article } from '../../server/src/annotate/model.ts';
import { formatById, formats } from '../../server/src/formats/index.ts';
import { codePoints } from '../../server/src/formats/offsets.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { newsText } from '../properties/texts.ts';
import { article, context, riabkov, vector, write } from './article.ts';

test('the vector is the text that the offsets are about', () => {
  assert.equal(vector.slice(riabkov.start, riabkov.end), 'Sergei Riabkov');
});

test('ids of formats are unique', () => {
  assert.equal(new Set(formats.map(({ id }) => id)).size, formats.length);
});

test('every format writes any article, the same characters each time', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const annotated = annotate(text, { language: english, published: '2021-12-28' });
      for (const format of formats) {
        const once = format.write(annotated, context);
        assert.equal(format.write(annotate(text, { language: english, published: '2021-12-28' }), context), once);
      }
    }),
    { numRuns: 60 },
  );
});

test('code points: an emoji counts one, a line end two, a lone surrogate one', () => {
  const convert = codePoints('📰\r\na\ud83db');
  assert.deepEqual([0, 2, 3, 4, 5, 6, 7].map(convert), [0, 1, 2, 3, 4, 5, 6]);
  assert.equal(codePoints(vector)(riabkov.start), 75);
  assert.equal(codePoints(vector)(riabkov.end), 89);
});

test('the native record holds everything, in JSON and on one line', () => {
  const record = JSON.parse(write('json'));
  assert.deepEqual(Object.keys(record), [
    'schema',
    'id',
    'offsets',
    'text',
    'language',
    'published',
    'zones',
    'entities',
    'mentions',
    'pronouns',
    'dates',
    'claims',
    'problems',
  ]);
  assert.deepEqual(record.mentions, article.mentions);
  assert.deepEqual(record.claims, article.claims);
  assert.equal(write('jsonl').split('\n').length, 2);
  assert.deepEqual(JSON.parse(write('jsonl')), record);
});

test('without the text, its digest and length stand for it', () => {
  const record = JSON.parse(formatById('json')?.write(article, { ...context, includeText: false }) ?? '');
  assert.equal(record.text, undefined);
  assert.equal(record.length, vector.length);
  assert.match(record.sha256, /^[0-9a-f]{64}$/);
});

test('CSV: byte order mark, CRLF, offsets in both units, line and column from 1', () => {
  const csv = write('csv');
  assert.ok(csv.startsWith('\ufeffarticle,id,kind,'));
  assert.ok(csv.endsWith('\r\n'));
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  const person = rows.find(({ kind }) => kind === 'PERSON') ?? {};
  assert.deepEqual(
    [person.start, person.end, person.start_utf16, person.end_utf16, person.line, person.column],
    ['75', '89', '76', '90', '2', '68'],
  );
  assert.equal(rows.find(({ kind }) => kind === 'CLAIM')?.speaker, 'Sergei Riabkov');
});

test('CSV: a field that a spreadsheet would run as a formula is defused', () => {
  const text = '=HYPERLINK("x")';
  const [mention] = article.mentions;
  assert.ok(mention);
  const mentions = [{ ...mention, start: 0, end: text.length, text }];
  const rows: Record<string, string>[] = parse(write('csv', { ...article, text, mentions, dates: [], claims: [] }), {
    columns: true,
    bom: true,
  });
  assert.equal(rows[0]?.text, `'${text}`);
});

test('Web Annotation: quote and position selectors that agree, addresses that are UUIDs', () => {
  const collection = JSON.parse(write('web-annotation'));
  assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
  assert.equal(collection.total, collection.first.items.length);
  const characters = [...vector];
  const ids = collection.first.items.map(({ id }: { id: string }) => id);
  for (const item of collection.first.items) {
    assert.match(item.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    if (item.motivation === 'linking') {
      assert.ok(ids.includes(item.target) && ids.includes(item.body.at(-1).source));
      continue;
    }
    const [quote, position] = item.target.selector;
    assert.equal(characters.slice(position.start, position.end).join(''), quote.exact);
    assert.ok(vector.includes(quote.prefix + quote.exact + quote.suffix));
    assert.equal(item.target.source, 'talks.txt');
  }
  const links = collection.first.items.filter(({ motivation }: { motivation: string }) => motivation === 'linking');
  assert.deepEqual(
    links.map(({ body: [kind] }: { body: readonly { value: string }[] }) => kind?.value),
    ['source', 'cue', 'addressee'],
  );
});

test('Markdown report: names, dates and claims, with nothing that Markdown would take for markup', () => {
  const report = write('markdown');
  assert.match(report, /^# 📰 Live\n/);
  assert.match(report, /\| Sergei Riabkov \| Person \| 1 \| 2 \|/);
  assert.match(report, /\| 2021-12-28 \| [^|]+ \*\*Tuesday\*\*[^|]* \| the Tuesday of publication \| 2 \|/);
  assert.match(report, /### Sergei Riabkov\n\n- \[ \] “January 10 will be the main day” \(line 2, “told”, to “Tass”\)/);
  const text = 'A | b_c [d] <e>';
  const marked = write('markdown', {
    ...article,
    text,
    zones: [{ start: 0, end: text.length, kind: 'headline' }],
    mentions: [],
    entities: [],
    dates: [],
    claims: [],
  });
  assert.match(marked, /^# A \\\| b\\_c \\\[d\\\] \\<e>\n/);
});

test('an empty article has an empty report, table and collection', () => {
  const empty: Article = { ...article, text: '', zones: [], entities: [], mentions: [], dates: [], claims: [] };
  assert.equal(JSON.parse(write('web-annotation', empty)).total, 0);
  assert.deepEqual(parse(write('csv', empty), { columns: true, bom: true }), []);
  assert.match(write('markdown', empty), /^# talks\n/);
});
