/** Every format in the hands of a reader that somebody else made. Each reader is shown to refuse a file that was broken. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { DtdValidator, RelaxNGValidator, XmlDocument, XmlDtd } from 'libxml2-wasm';
import { Parser } from 'n3';
import type { Article } from '../../server/src/annotate/model.ts';
import { formatById } from '../../server/src/formats/index.ts';
import { article, context, vector, write } from './article.ts';
import { randomArticle } from './random-article.ts';

const schema = (name: string): string => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
const anyArticle = (check: (article: Article) => void) => fc.assert(fc.property(randomArticle, check), { numRuns: 50 });

function validXml(content: string, validate: (document: XmlDocument) => void = () => {}): void {
  const document = XmlDocument.fromString(content);
  try {
    validate(document);
  } finally {
    document.dispose();
  }
}

test('CSV, TSV and the fact-check sheet: csv-parse finds rows of one length', () => {
  const read = (id: string, content: string): Record<string, string>[] =>
    parseCsv(content, { columns: true, bom: true, delimiter: id === 'tsv' ? '\t' : ',' });
  anyArticle((one) => {
    for (const id of ['csv', 'tsv', 'fact-check'])
      for (const row of read(id, write(id, one)))
        assert.ok((row.id ?? '') !== '' && !Object.values(row).some(isFormula));
  });
  for (const id of ['csv', 'tsv', 'fact-check']) assert.throws(() => read(id, `${write(id)}"cut`));
});

const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell);

test('TEI: libxml2 takes it by the schema', () => {
  const grammar = XmlDocument.fromString(schema('tei.rng'));
  const validator = RelaxNGValidator.fromDoc(grammar);
  const check = (content: string) => validXml(content, (document) => validator.validate(document));
  anyArticle((one) => check(write('tei', one)));
  check(write('tei'));
  assert.throws(() => check(write('tei').replaceAll('persName', 'personName')));
  assert.throws(() => check(write('tei').replace('xml:id="m1"', 'xml:id="1m"')));
  validator.dispose();
  grammar.dispose();
});

test('TimeML: libxml2 takes it by the document type, pointers included', () => {
  const dtd = XmlDtd.fromString(schema('timeml.dtd'));
  const validator = new DtdValidator(dtd);
  const check = (content: string) => validXml(content, (document) => validator.validate(document));
  anyArticle((one) => check(write('timeml', one)));
  check(write('timeml'));
  assert.throws(() => check(write('timeml').replace('anchorTimeID="t0"', 'anchorTimeID="t9"')));
  assert.throws(() => check(write('timeml').replace('type="DATE"', 'type="DAY"')));
  dtd.dispose();
});

test('XMI, its type system and the labelling configuration: libxml2 takes them', () => {
  anyArticle((one) => validXml(write('xmi', one)));
  for (const id of ['xmi', 'label-studio']) {
    const [{ content } = { content: '' }] = formatById(id)?.companions?.(article, context) ?? [];
    validXml(content);
    assert.throws(() => validXml(content.slice(0, -3)));
  }
  assert.throws(() => validXml(write('xmi').replace('sofaString="', 'sofaString="<')));
});

test('NIF: n3 finds strings whose words stand at their places', () => {
  const nif = (name: string) => `http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#${name}`;
  const read = (turtle: string) => {
    const quads = new Parser({ format: 'text/turtle' }).parse(turtle);
    const of = (subject: string, name: string) =>
      quads.find((quad) => quad.subject.value === subject && quad.predicate.value === nif(name))?.object.value ?? '';
    const characters = [...(quads.find(({ predicate }) => predicate.value === nif('isString'))?.object.value ?? '')];
    for (const { subject, predicate, object } of quads) {
      if (predicate.value !== nif('anchorOf')) continue;
      const [start, end] = [Number(of(subject.value, 'beginIndex')), Number(of(subject.value, 'endIndex'))];
      assert.equal(characters.slice(start, end).join(''), object.value);
    }
    return quads.length;
  };
  anyArticle((one) => assert.ok(read(write('nif', one)) >= 5));
  assert.throws(() => read(write('nif').replace(' ;', '')));
  assert.throws(() => read(write('nif').replace('beginIndex "75"', 'beginIndex "76"')));
});

test('ninjs: ajv takes it by the schema', () => {
  const validate = new Ajv({ strict: true }).compile(JSON.parse(schema('ninjs.json')));
  anyArticle((one) => assert.ok(validate(JSON.parse(write('ninjs', one))), JSON.stringify(validate.errors)));
  assert.ok(!validate({ ...JSON.parse(write('ninjs')), persons: [] }));
  assert.ok(!validate({ ...JSON.parse(write('ninjs')), uri: 'talks' }));
});

/** The terms of schema.org that we write; in safe mode a term that is not here is an error. */
const schemaOrgContext = {
  '@context': {
    ...Object.fromEntries(
      [
        ...[
          'NewsArticle',
          'Person',
          'Organization',
          'Place',
          'Event',
          'Product',
          'Vehicle',
          'CreativeWork',
          'Legislation',
        ],
        ...['Quotation', 'Claim', 'ClaimReview', 'Rating', 'headline', 'inLanguage', 'datePublished', 'articleBody'],
        ...['mentions', 'hasPart', 'name', 'alternateName', 'jobTitle', 'text', 'spokenByCharacter', 'author'],
        ...[
          'claimReviewed',
          'itemReviewed',
          'reviewRating',
          'appearance',
          'citation',
          'reviewBody',
          'review',
          'ratingValue',
          'creativeWorkStatus',
        ],
      ].map((term) => [term, `https://schema.org/${term}`]),
    ),
    url: { '@id': 'https://schema.org/url', '@type': '@id' },
    sameAs: { '@id': 'https://schema.org/sameAs', '@type': '@id' },
  },
};

const contexts: Readonly<Record<string, unknown>> = {
  'http://www.w3.org/ns/anno.jsonld': JSON.parse(schema('annotation-context.json')),
  'https://schema.org': schemaOrgContext,
};

const expand = (content: string) =>
  jsonld.expand(JSON.parse(content), {
    safe: true,
    base: 'https://example.org/',
    documentLoader: async (url) => ({ documentUrl: url, document: contexts[url] }),
  });

test('Web Annotation and schema.org: jsonld knows every term', async () => {
  await fc.assert(
    fc.asyncProperty(randomArticle, async (one) => {
      for (const id of ['web-annotation', 'schema-org']) assert.equal((await expand(write(id, one))).length, 1);
    }),
    { numRuns: 25 },
  );
  await assert.rejects(expand(write('web-annotation').replace('"motivation"', '"motive"')));
  await assert.rejects(expand(write('schema-org').replace('"mentions"', '"names"')));
  const checked: Article = {
    ...article,
    claims: article.claims.map((claim) => ({
      ...claim,
      check: {
        status: 'confirmed',
        source: 'transcript',
        locator: 'p. 3',
        checker: 'Ann',
        date: '2022-01-10',
        note: 'Said so.',
      },
    })),
  };
  const [page] = await expand(write('schema-org', checked));
  const text = JSON.stringify(page);
  for (const term of ['ClaimReview', 'claimReviewed', 'itemReviewed', 'citation', 'reviewBody', 'creativeWorkStatus'])
    assert.ok(text.includes(`https://schema.org/${term}`), term);
  assert.ok(!text.includes('reviewRating'), 'a rating is the checker’s to give');
});

/** What the W3C Web Annotation Data Model says an annotation, a collection and a selector MUST have. Throws where one is missing. */
function mustHold(text: string, content: string): void {
  const iri = /^(?:[a-z][a-z0-9+.-]*:\S+)$/;
  const collection = JSON.parse(content);
  assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld', '@context');
  assert.match(collection.id, iri, 'a collection has an IRI');
  assert.equal(collection.type, 'AnnotationCollection');
  const { first } = collection;
  assert.match(first.id, iri, 'a page has an IRI');
  assert.equal(first.type, 'AnnotationPage');
  assert.equal(first.items.length, collection.total);
  const ids = new Set<string>();
  for (const annotation of first.items) {
    assert.ok(!('@context' in annotation), 'items of a page have no @context of their own');
    assert.match(annotation.id, iri, 'exactly one IRI');
    ids.add(annotation.id);
    assert.equal(annotation.type, 'Annotation');
    assert.ok('target' in annotation, 'one target or more');
    for (const body of annotation.body) {
      if (body.type === 'TextualBody') assert.equal(typeof body.value, 'string', 'exactly one value');
      if (body.type === 'SpecificResource') assert.match(body.source, iri, 'exactly one source');
      assert.ok(
        ['tagging', 'describing', 'classifying', 'identifying', 'linking', 'commenting'].includes(body.purpose),
      );
    }
    for (const target of [annotation.target].flat()) {
      if (typeof target === 'string') continue;
      assert.ok(target.source, 'exactly one source');
      const [quote, position] = target.selector;
      assert.equal(quote.type, 'TextQuoteSelector');
      assert.equal(position.type, 'TextPositionSelector');
      assert.ok(Number.isInteger(position.start) && 0 <= position.start && position.start <= position.end);
      // Positions count code points, and the quote is what stands there.
      assert.equal([...text].slice(position.start, position.end).join('').toWellFormed(), quote.exact);
    }
  }
  assert.equal(ids.size, first.items.length, 'every annotation has its own IRI');
}

test('Web Annotation: what the model says MUST be is so', () => {
  anyArticle((one) => mustHold(one.text, write('web-annotation', one)));
  const good = write('web-annotation');
  for (const [from, to] of [
    ['anno.jsonld', 'annotations.jsonld'],
    ['"type": "Annotation"', '"type": "Note"'],
    ['"start": 75', '"start": 76'],
    ['"total": ', '"total": 1'],
    ['"id": "urn:uuid:', '"id": "'],
  ] as const)
    assert.throws(() => mustHold(vector, good.replace(from, to)), assert.AssertionError, from);
});
