/** The JSON Schema that ships for the native record, against records of real articles. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { withProblems } from '../../server/src/checks/index.ts';
import { formatById } from '../../server/src/formats/index.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { article, write } from './article.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const complaints = (record: unknown): string => {
  validate(record);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('\n');
};

const samples = new URL('../../samples/', import.meta.url);
for (const name of readdirSync(samples).filter((file) => file.endsWith('.article'))) {
  test(`the record of ${name} keeps to the schema`, () => {
    const text = readFileSync(new URL(name, samples), 'utf8');
    const checked = withProblems(annotate(text, { language: english, published: undefined }), english.checks);
    assert.ok(checked.claims.length > 0 && checked.mentions.length > 0 && checked.dates.length > 0);
    assert.equal(complaints(JSON.parse(write('json', checked))), '');
    assert.equal(complaints(JSON.parse(write('jsonl', checked, { includeText: false }))), '');
  });
}

test('the schema refuses a record that is broken', () => {
  const record = JSON.parse(write('json'));
  assert.equal(complaints(record), '');
  const { text, ...without } = record;
  for (const broken of [
    without,
    { ...record, offsets: 'bytes' },
    { ...record, mentions: [{ ...article.mentions[0], start: -1 }] },
    { ...record, dates: [{ ...article.dates[0], type: 'DAY' }] },
    { ...record, extra: 1 },
  ])
    assert.notEqual(complaints(broken), '');
});

/** The names of all properties in a schema. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) =>
    name === 'properties' ? [...Object.keys(value), ...Object.values(value).flatMap(keysOf)] : keysOf(value),
  );
}

test('the page of the record has every key of the schema, and its revision', () => {
  const page = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8');
  const missing = new Set(keysOf(schema).filter((key) => !page.includes(`\`${key}\``)));
  assert.deepEqual([...missing], []);
  const [, revision] = /^Revision (\d+\.\d+)/.exec(schema.$comment) ?? [];
  assert.ok(page.includes(`| ${revision} `), revision);
  assert.equal(schema.$id, `news-annotator/${revision?.split('.')[0]}`);
});

test('a record of another version is refused, one with keys that nobody knows yet is read', () => {
  const [{ article: read } = {}] =
    formatById('json')?.read?.(write('json').replace('{', '{ "mood": "calm",'), {}) ?? [];
  assert.equal(read?.mentions.length, article.mentions.length);
  const next = write('json').replace('news-annotator/1', 'news-annotator/2');
  assert.throws(() => formatById('json')?.read?.(next, {}), /"schema" is not "news-annotator\/1"/);
});
