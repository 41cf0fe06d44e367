/** The JSON of annotation tools held against schemas of what each tool reads, by ajv, and the HTML report read by parse5; broken files are refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv, type AnySchema } from 'ajv';
import fc from 'fast-check';
import { parse } from 'parse5';
import type { Article } from '../../server/src/annotate/model.ts';
import { write } from './article.ts';
import { randomArticle } from './random-article.ts';

const anyArticle = (check: (article: Article) => void) => fc.assert(fc.property(randomArticle, check), { numRuns: 50 });

const text = { type: 'string' } as const;
const label = { type: 'string', minLength: 1, pattern: '^\\S+$' } as const;
const offset = { type: 'integer', minimum: 0 } as const;
const list = (items: object, minItems = 0) => ({ type: 'array', items, minItems }) as const;

/** An object with these properties and no other; those whose names end with `?` may be absent. */
function shape(properties: Readonly<Record<string, object>>) {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
  } as const;
}

const span = shape({ start: offset, end: offset, label, 'kb_id?': text });
const taskSpan = shape({ start: offset, end: offset, token_start: offset, token_end: offset, label });
const region = shape({
  id: label,
  from_name: { const: 'label' },
  to_name: { const: 'text' },
  type: { const: 'labels' },
  value: shape({ start: offset, end: offset, text: { type: 'string', minLength: 1 }, labels: list(label, 1) }),
  'meta?': shape({ text: list(text, 1) }),
});
const structure = {
  type: 'object',
  required: ['%ID', '%TYPE'],
  properties: { '%ID': { type: 'integer', minimum: 1 }, '%TYPE': label },
};

/** By format: what its tool documents, and nothing else. */
const schemas: Readonly<Record<string, AnySchema>> = {
  // spaCy: Doc.to_json
  spacy: shape({
    text,
    ents: list(span),
    spans: shape({ news: list(span) }),
    sents: list(shape({ start: offset, end: offset })),
    tokens: list(shape({ id: offset, start: offset, end: offset })),
  }),
  // Prodigy: the relations interface
  prodigy: shape({
    text,
    tokens: list(shape({ text, start: offset, end: offset, id: offset, ws: { type: 'boolean' } })),
    spans: list(taskSpan),
    relations: list(shape({ head: offset, child: offset, label, head_span: taskSpan, child_span: taskSpan })),
    meta: shape({ source: text }),
    answer: { enum: ['accept'] },
  }),
  // doccano: sequence labelling, relation extraction
  doccano: shape({
    id: text,
    text,
    label: list({ type: 'array', items: [offset, offset, label], minItems: 3, additionalItems: false }),
  }),
  'doccano-relations': shape({
    id: text,
    text,
    entities: list(shape({ id: offset, start_offset: offset, end_offset: offset, label })),
    relations: list(shape({ id: offset, from_id: offset, to_id: offset, type: label })),
  }),
  // Label Studio: tasks with predictions
  'label-studio': list(
    shape({
      data: shape({ text, id: text }),
      predictions: list(
        shape({
          model_version: label,
          result: list({
            oneOf: [
              region,
              shape({
                from_id: label,
                to_id: label,
                type: { const: 'relation' },
                direction: { enum: ['right', 'left', 'bi'] },
                labels: list(label, 1),
              }),
            ],
          }),
        }),
        1,
      ),
    }),
    1,
  ),
  // UIMA CAS JSON 0.4
  'cas-json': shape({
    '%TYPES': { type: 'object', additionalProperties: { type: 'object', required: ['%NAME', '%SUPER_TYPE'] } },
    '%FEATURE_STRUCTURES': list(structure, 1),
    '%VIEWS': shape({ _InitialView: shape({ '%SOFA': { const: 1 }, '%MEMBERS': list(offset) }) }),
  }),
};

/** What breaks an export: the words in it, and what stands in their place. */
const breaks: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  spacy: [
    [/"tokens"/, '"words"'],
    [/"start":\d+/, '"start":-1'],
  ],
  prodigy: [
    [/"ws":true/, '"ws":1'],
    [/"answer":"accept"/, '"answer":"perhaps"'],
  ],
  doccano: [
    [/"label":\[\[\d+/, '"label":[["0"'],
    [/"text"/, '"txt"'],
  ],
  'doccano-relations': [
    [/"start_offset"/, '"start"'],
    [/"from_id":\d+/, '"from_id":null'],
  ],
  'label-studio': [
    [/"type": "labels"/, '"type": "choices"'],
    [/"data"/, '"task"'],
  ],
  'cas-json': [
    [/"%ID": 1,/, '"%ID": "1",'],
    [/"%VIEWS"/, '"%SOFAS"'],
  ],
};

for (const [id, schema] of Object.entries(schemas)) {
  test(`${id}: ajv takes it by the schema of its tool, and refuses it broken`, () => {
    const validate = new Ajv({ strict: true, strictTuples: false, strictRequired: false }).compile(schema);
    anyArticle((one) => assert.ok(validate(JSON.parse(write(id, one))), JSON.stringify(validate.errors)));
    const good = write(id);
    assert.ok(validate(JSON.parse(good)));
    for (const [words, others] of breaks[id] ?? []) {
      const broken = good.replace(words, others);
      assert.notEqual(broken, good, String(words));
      assert.ok(!validate(JSON.parse(broken)), String(words));
    }
  });
}

test('HTML report: parse5 finds no error of parsing, and finds those of a broken one', () => {
  const errors = (report: string): readonly string[] => {
    const found: string[] = [];
    parse(report, { onParseError: ({ code, startLine }) => found.push(`${code} on line ${startLine}`) });
    return found;
  };
  anyArticle((one) => assert.deepEqual(errors(write('html', one)).filter(isNoNoncharacter), []));
  const good = write('html');
  assert.deepEqual(errors(good), []);
  for (const [words, others] of [
    ['<!doctype html>', ''],
    [' id="e1"', ' id="e1" id="e2"'],
    ['</a>', '</a title="x">'],
    ['<p>', '<p =x>'],
    ['</main>', '</main'],
  ] as const) {
    const broken = good.replace(words, others);
    assert.notEqual(broken, good, words);
    assert.notDeepEqual(errors(broken), [], words);
  }
});

/** Control characters of the article stay what they are. */
const isNoNoncharacter = (error: string): boolean =>
  !/^(?:control-character|noncharacter|surrogate)-in-input-stream/.test(error);
