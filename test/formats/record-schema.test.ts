/** The JSON Schema that ships for the native record, against records of real articles. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { withProblems } from '../../server/src/checks/index.ts';
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
