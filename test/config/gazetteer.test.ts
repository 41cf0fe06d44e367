import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { byList } from '../../server/src/annotate/entities/known.ts';
import { english as inEnglish } from '../../server/src/checks/message.ts';
import { readGazetteer } from '../../server/src/config/gazetteer.ts';
import { english } from '../../server/src/languages/en/index.ts';

const read = (content: string) => readGazetteer(content, english.text);

/** The mistakes of a file: its line, counted from 1, and what is said. */
const mistakesIn = (content: string) =>
  read(content).mistakes.map(({ start, message }) => [content.slice(0, start).split('\n').length, inEnglish(message)]);

/** The entities of a text with the names of a file: kind, name, the words of the mentions, identifiers. */
function entitiesWith(rows: string, text: string): readonly string[] {
  const { names, mistakes } = read(`name,kind,aliases,id\n${rows}`);
  assert.deepEqual(mistakes, []);
  const { entities, mentions } = annotate(text, { language: english, names });
  return entities.map(({ id, kind, name, links }) => {
    const words = mentions.filter(({ entity }) => entity === id).map((mention) => mention.text);
    return [kind, name, words.join('/'), ...links.map((link) => `${link.scheme}:${link.id}`)].join(' ');
  });
}

test('what the newsroom knows goes before what is guessed', () => {
  assert.deepEqual(entitiesWith('Harbour Wave,WORK,,\n', 'Critics praised Harbour Wave on Tuesday.'), [
    'WORK Harbour Wave Harbour Wave',
  ]);
  assert.deepEqual(entitiesWith('Germany,ORGANIZATION,,\n', 'He left Germany.'), ['ORGANIZATION Germany Germany']);
  assert.deepEqual(entitiesWith('tidelock,PRODUCT,,\n', 'The port tested tidelock last week.'), [
    'PRODUCT tidelock tidelock',
  ]);
  assert.deepEqual(entitiesWith('The 7 Million Club,ORGANIZATION,,\n', 'The 7 Million Club met.'), [
    'ORGANIZATION The 7 Million Club The 7 Million Club',
  ]);
});

test('names and aliases are one entity, with the names that lean on them and the identifier of the file', () => {
  assert.deepEqual(
    entitiesWith(
      'Anna Maria Smith,PERSON,A.M. Smith|Annie Smith,Q42\nPort Authority of Exampleton,ORGANIZATION,PAE,desk:7\n',
      'Annie Smith spoke for PAE. Smith left. The Port Authority of Exampleton agreed. Anna Maria Smith smiled.',
    ),
    [
      'PERSON Anna Maria Smith Annie Smith/Smith/Anna Maria Smith wikidata:Q42',
      'ORGANIZATION Port Authority of Exampleton PAE/Port Authority of Exampleton desk:7',
    ],
  );
  assert.deepEqual(entitiesWith('Tass,ORGANIZATION,,4711\n', 'Tass said so.'), [
    'ORGANIZATION Tass Tass gazetteer:4711',
  ]);
});

test('a longer name around a known one stays; capitals and whole words count', () => {
  assert.deepEqual(entitiesWith('Berlin,FACILITY,,\n', 'The University of Berlin agreed.'), [
    'ORGANIZATION University of Berlin University of Berlin',
  ]);
  assert.deepEqual(entitiesWith('Port,ORGANIZATION,,\n', 'They transport it to the port.'), []);
});

test('the reason is told, and the machine’s own opinion is not asked', () => {
  const { names } = read('name,kind\nAnna Smith,PERSON\n');
  const [mention] = annotate('Anna Smith spoke.', { language: english, names }).mentions;
  assert.deepEqual([mention?.by, mention?.confidence], [byList, 0.99]);
});

test('columns stand in any order; semicolons, tabs, quotation marks, CRLF and a byte order mark are read', () => {
  for (const content of [
    '\ufeffid;Kind;name\r\nQ1;Person;Anna Smith\r\n',
    'kind\tname\tid\nperson\tAnna Smith\tQ1\n',
    'name,kind,note,id\n"Anna Smith",PERSON,"says ""hello"", often",Q1',
  ]) {
    const { names, mistakes } = read(content);
    assert.deepEqual(mistakes, [], content);
    const [entity] = annotate('Anna Smith spoke.', { language: english, names }).entities;
    assert.deepEqual(entity?.links, [{ scheme: 'wikidata', id: 'Q1' }], content);
  }
});

test('what is wrong is told at its line, and the rest holds', () => {
  const content = [
    'name,kind,aliases,id',
    'Anna Smith,people,,Q1',
    ',PERSON,,Q2',
    '',
    '"Bob Jones,PERSON,,Q3',
    'Carl "the Cat" Jones,PERSON,,',
    'Dora Jones,PERSON,,Q4',
    'Emil Jones,PERSON,,Q4',
    'Dora Jones,ORGANIZATION,,Q5',
    `${'x'.repeat(201)},PERSON,,`,
    'Fay Jones,PERSON',
    '',
  ].join('\n');
  assert.deepEqual(mistakesIn(content), [
    [
      2,
      '“people” is no kind; there are PERSON, ORGANIZATION, LOCATION, FACILITY, NATIONALITY, EVENT, PRODUCT, VESSEL, WORK, LAW.',
    ],
    [3, 'The name is missing.'],
    [5, 'A quotation mark is opened and never closed, or stands inside a cell.'],
    [6, 'A quotation mark is opened and never closed, or stands inside a cell.'],
    [8, 'Line 7 has the id “Q4” too.'],
    [9, 'Line 7 has the name “Dora Jones” too, and goes before this one.'],
    [10, 'The name has more than 200 characters.'],
  ]);
  const { entities } = annotate('Dora Jones met Fay Jones.', { language: english, names: read(content).names });
  assert.deepEqual(
    entities.map(({ name, links }) => [name, links[0]?.id]),
    [
      ['Dora Jones', 'Q4'],
      ['Fay Jones', undefined],
    ],
  );
});

test('a file without its columns, and one that is wrong throughout', () => {
  assert.deepEqual(mistakesIn('Anna Smith,PERSON\n'), [[1, 'The first line must name the columns “name” and “kind”.']]);
  assert.deepEqual(mistakesIn(''), []);
  const many = mistakesIn(`name,kind\n${'x,y\n'.repeat(500)}`);
  assert.deepEqual([many.length, many.at(-1)?.[1]], [101, '400 more lines are wrong.']);
});

test('two hundred thousand rows are looked up by hash', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `The Club ${index},ORGANIZATION,,${index}\n`).join('');
  const { names, mistakes } = read(`name,kind,aliases,id\n${rows}`);
  assert.equal(mistakes.length, 0);
  const { entities } = annotate('Reporters of The Club 199999 met those of The Club 7.', { language: english, names });
  assert.deepEqual(
    entities.map(({ name }) => name),
    ['The Club 199999', 'The Club 7'],
  );
});
