/** The formats of text archives, newsrooms and the web, over the article written by hand and random news. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article } from '../../server/src/annotate/model.ts';
import { formatById } from '../../server/src/formats/index.ts';
import { forbiddenInXml } from '../../server/src/formats/xml.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { newsText } from '../properties/texts.ts';
import { article, context, riabkov, vector, write } from './article.ts';
import { randomArticle } from './random-article.ts';
import { readXml } from './xml.ts';

const articles = newsText.map((text) => annotate(text, { language: english, published: '2021-12-28' }));
const asInXml = (text: string) => text.replace(forbiddenInXml, '\ufffd');
const anyArticle = (check: (article: Article) => void) => fc.assert(fc.property(articles, check), { numRuns: 40 });

test('the XML reader of these tests refuses what is not XML', () => {
  for (const bad of [
    '<a>',
    '<a></b>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a>\0</a>',
    '<a>1 < 2</a>',
    '<a b="<"/>',
    '',
  ])
    assert.throws(() => readXml(bad), Error, bad);
  assert.equal(readXml('<a>1 &lt; <b c="&#13;"/>2</a>').text, '1 < 2');
});

test('TEI: the text of the body is the article, every pointer has its target', () => {
  anyArticle((one) => {
    const root = readXml(write('tei', one));
    assert.equal(root.inside.find(({ name }) => name === 'body')?.text, asInXml(one.text));
    const ids = root.inside.map(({ attributes }) => attributes['xml:id']).filter((id) => id !== undefined);
    assert.equal(new Set(ids).size, ids.length);
    for (const { attributes } of root.inside)
      for (const pointer of [attributes.ref, attributes.who, attributes.from, attributes.to])
        if (pointer !== undefined) assert.ok(ids.includes(pointer.slice(1)), pointer);
  });
  const { inside } = readXml(write('tei'));
  const person = inside.find(({ attributes }) => attributes['xml:id'] === 'm1');
  assert.deepEqual([person?.name, person?.attributes.ref, person?.text], ['persName', '#e1', 'Sergei Riabkov']);
  assert.equal(inside.find(({ name }) => name === 'said')?.attributes.who, '#e1');
});

test('TimeML: the text with TIMEX3 around its dates; the day of publication is t0', () => {
  anyArticle((one) => {
    const { text, inside } = readXml(write('timeml', one));
    assert.equal(text, `2021-12-28\n${asInXml(one.text)}`);
    const ids = inside.map(({ attributes }) => attributes.tid);
    for (const { attributes } of inside) assert.ok(!attributes.anchorTimeID || ids.includes(attributes.anchorTimeID));
  });
  const [, tuesday] = readXml(write('timeml')).inside;
  assert.deepEqual(tuesday?.attributes, {
    tid: 't1',
    type: 'DATE',
    value: '2021-12-28',
    temporalFunction: 'true',
    anchorTimeID: 't0',
  });
});

test('CAS: JSON and XMI hold the same structures, in UTF-16 code units, and refer to what is there', () => {
  anyArticle((one) => {
    const cas = JSON.parse(write('cas-json', one));
    const structures: Record<string, unknown>[] = cas['%FEATURE_STRUCTURES'];
    const root = readXml(write('xmi', one));
    const sofa = root.inside.find(({ name }) => name === 'cas:Sofa');
    assert.equal(sofa?.attributes.sofaString, asInXml(one.text));
    const places = (list: readonly (readonly [unknown, unknown, unknown])[]) =>
      list.map((place) => place.join(' ')).sort();
    assert.deepEqual(
      places(structures.flatMap((each) => ('begin' in each ? [[each['%ID'], each.begin, each.end] as const] : []))),
      places(
        root.inside.flatMap(({ attributes: a }) => ('begin' in a ? [[a['xmi:id'], a.begin, a.end] as const] : [])),
      ),
    );
    const ids = new Set(structures.map((each) => each['%ID']));
    for (const each of structures)
      if ('@Governor' in each) assert.ok(ids.has(each['@Governor']) && ids.has(each['@Dependent']));
  });
  const names = JSON.parse(write('cas-json'))['%FEATURE_STRUCTURES'].filter(
    (each: { value?: string }) => each.value === 'PERSON',
  );
  assert.deepEqual([names[0].begin, names[0].end], [riabkov.start, riabkov.end]);
  readXml(formatById('xmi')?.companions?.(article, context)[0]?.content ?? '');
});

test('NIF: code points in addresses, strings escaped', () => {
  const turtle = write('nif');
  assert.match(turtle, /<urn:news-annotator:talks#char=75,89>\n {2}a nif:OffsetBasedString ;/);
  assert.ok(turtle.includes('nif:anchorOf "Sergei Riabkov"'));
  assert.ok(turtle.includes('itsrdf:taIdentRef <http://www.wikidata.org/entity/Q4394476>'));
  assert.ok(turtle.includes('Live\\u000D\\u000A“January'));
  anyArticle((one) => {
    for (const [, string] of write('nif', one).matchAll(/(?:anchorOf|isString) (.*) [;.]$/gm))
      assert.match(string ?? '', /^"(?:[^"\\\p{Cc}\p{Cs}]|\\["\\]|\\u[0-9A-F]{4})*"$/u);
  });
});

test('ninjs: who is mentioned, where ninjs lists them', () => {
  const item = JSON.parse(write('ninjs'));
  assert.deepEqual(item.people, [
    { name: 'Sergei Riabkov', rel: 'mentions', uri: 'http://www.wikidata.org/entity/Q4394476' },
  ]);
  assert.equal(item.headlines[0].value, '📰 Live');
  assert.equal(item.bodies[0].value, vector);
  assert.equal(JSON.parse(write('ninjs', article, { includeText: false })).bodies, undefined);
});

test('schema.org: a quotation by a person, and nothing that ends a script element', () => {
  const page = JSON.parse(write('schema-org'));
  assert.deepEqual(page.hasPart, [
    {
      '@type': 'Quotation',
      '@id': '#c1',
      text: 'January 10 will be the main day',
      spokenByCharacter: { '@id': '#e1' },
    },
  ]);
  assert.ok(!write('schema-org', { ...article, text: '</script>' }).includes('</script'));
});

test('a lone surrogate, which other programs refuse, is replaced; the words for one are not', () => {
  const text = '\ud83d \\ud83d';
  const of: Article = { ...article, text, zones: [], entities: [], mentions: [], dates: [], claims: [] };
  for (const id of ['spacy', 'cas-json', 'doccano', 'ninjs']) assert.match(write(id, of), /\ufffd \\\\ud83d/, id);
});

test('HTML report: no script, every link has its target, the article whole, what is text stays text', () => {
  fc.assert(
    fc.property(randomArticle, (one) => {
      const report = write('html', one);
      assert.ok(!/<script|javascript:|https?:\/\//i.test(report.replaceAll(/&lt;script/g, '')));
      const ids = Array.from(report.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, target] of report.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
      assert.ok(!/<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /.test(report), 'no link in a link');
      for (const { id } of one.claims) assert.ok(ids.includes(id), id);
    }),
  );
  const report = write('html');
  assert.match(report, /^<!doctype html>\n<html lang="en">/);
  assert.match(report, /<a class="person" data-letter="P" data-kind="Person" href="#e1">Sergei Riabkov</);
  assert.match(report, /<mark>“January 10 will be the main day”<\/mark><a class="number" href="#c1"/);
  assert.match(report, /<h3><a href="#e1">Sergei Riabkov<\/a> .*<\/h3>\n<blockquote id="c1" class="direct">/);
  const dates = article.dates.map((date) => ({ ...date, earliest: date.value }));
  assert.match(
    write('html', { ...article, dates }),
    /<svg [^>]*role="img"[\s\S]*Publication[\s\S]*date-words">Tuesday/,
  );
  const text = '<img src=x onerror=alert(1)> & </style>';
  const hostile = write('html', { ...article, text, zones: [], entities: [], mentions: [], dates: [], claims: [] });
  assert.ok(hostile.includes('<p>&lt;img src=x onerror=alert(1)&gt; &amp; &lt;/style&gt;</p>'));
});
