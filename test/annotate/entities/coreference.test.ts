import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { entitiesOf } from './found.ts';

/** A text, and those of its entities that have several names or a role, as `entitiesOf` writes them. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Russian Deputy Foreign Minister Sergei Riabkov told Tass. “No,” insisted Mr. Riabkov.',
    ['PERSON: Sergei Riabkov = Riabkov (Russian Deputy Foreign Minister)'],
  ],
  [
    'President Joe Biden met Vladimir Poutin. Russian President Vladimir Putin smiled. Mr. Poutine left.',
    ['PERSON: Joe Biden (President)', 'PERSON: Vladimir Poutin = Vladimir Putin = Poutine (Russian President)'],
  ],
  [
    'The head of Russian diplomacy, Sergey Lavrov, spoke. Sergei Riabkov listened. Lavrov left.',
    ['PERSON: Sergey Lavrov = Lavrov (head of Russian diplomacy)'],
  ],
  [
    'Russian Deputy Ambassador to the United Nations Dmitry Poliansky warned of it.',
    ['PERSON: Dmitry Poliansky (Russian Deputy Ambassador to the United Nations)'],
  ],
  [
    'The Organization for Security and Cooperation in Europe (OSCE) met in Vienna. The OSCE agreed.',
    ['ORGANIZATION: Organization for Security and Cooperation in Europe = OSCE'],
  ],
  [
    'A spokesperson told Agence France-Presse (AFP) that talks would follow. AFP reported it.',
    ['ORGANIZATION: Agence France-Presse = AFP'],
  ],
  [
    'The National Security Council met. The United States National Security Council agreed.',
    ['ORGANIZATION: United States National Security Council = National Security Council'],
  ],
  [
    'USS Harry S. Truman Carrier Strike Group will stay. USS Harry Truman arrived on Tuesday.',
    ['VESSEL: USS Harry S. Truman Carrier Strike Group = USS Harry Truman'],
  ],
  // A role has the body that it is of, and is said of one.
  ['FPW President Marta Quintela spoke.', ['PERSON: Marta Quintela (FPW President)']],
  ['Harbour Commissioner Duarte Falcão spoke.', ['PERSON: Duarte Falcão (Harbour Commissioner)']],
  ['On Monday President Joe Biden spoke.', ['PERSON: Joe Biden (President)']],
  ['Presidents Joe Biden and Emmanuel Macron met. President Biden spoke.', ['PERSON: Joe Biden = Biden (President)']],
  ['Europeans and European officials spoke.', ['NATIONALITY: Europeans = European']],
  ['Russia and Russian officials spoke. Russians listened.', ['NATIONALITY: Russian = Russians']],
  ['He left the United States for Cuba. The U.S. said nothing.', ['LOCATION: United States = U.S.']],
  // A name of several countries is that of the only one that is named otherwise; a place may leave out what kind of place it is.
  ['South Korea agreed on Monday. Later Korea played Japan.', ['LOCATION: South Korea = Korea']],
  ['North Korea and South Korea agreed on Monday. Korea is divided.', []],
  ['Rockets fell on the Gaza Strip on Monday. Later Gaza was quiet.', ['LOCATION: Gaza Strip = Gaza']],
  ['He left the United States for Cuba. Later America was silent.', ['LOCATION: United States = America']],
  ['Hurricane Katrina struck New Orleans. Later Katrina moved north.', ['EVENT: Hurricane Katrina = Katrina']],
  [
    'Space Shuttle Atlantis landed in Florida. Later Atlantis was retired.',
    ['VESSEL: Space Shuttle Atlantis = Atlantis'],
  ],
  ['Amnesty International spoke. Amnesty agreed.', ['ORGANIZATION: Amnesty International = Amnesty']],
  ['The Bank of Ghana (BoG) met in Accra. The BoG agreed on Monday.', ['ORGANIZATION: Bank of Ghana = BoG']],
  // A common noun with a capital stands for the only name that it heads, if that is said before it.
  [
    'The European Commission met in Brussels. The Commission agreed on Monday.',
    ['ORGANIZATION: European Commission = Commission'],
  ],
  [
    'NATO is known as the Atlantic Alliance. The Alliance agreed. A European Commission official spoke; a Commission spokesperson did not.',
    ['ORGANIZATION: Atlantic Alliance = Alliance', 'ORGANIZATION: European Commission = Commission'],
  ],
  ['The Electoral Commission met the European Commission. The Commission agreed.', []],
  ['The Commission agreed on Monday. The European Commission met in Brussels.', []],
  ['North Korea agreed with South Korea on Monday. Later the North refused.', ['LOCATION: North Korea = North']],
  ['Officials in Iran agreed on Monday. Later the Islamic Republic refused.', ['LOCATION: Iran = Islamic Republic']],
  ['Pakistan and Iran agreed on Monday. Later the Islamic Republic refused.', []],
  ['Juan del Olmo spoke in Madrid. Judge del Olmo smiled.', ['PERSON: Juan del Olmo = del Olmo (Judge)']],
  ['King Salman received Mohammed bin Salman in Riyadh.', ['PERSON: Salman (King)']],
  ['The Middle East and North Africa (MENA) gained. MENA grew.', []],
  [
    'Violeta Barrios de Chamorro spoke on Monday. Mrs. Barrios de Chamorro smiled.',
    ['PERSON: Violeta Barrios de Chamorro = Barrios de Chamorro'],
  ],
  // A role in a list is of the person after it.
  [
    'He met Rafael Sabonge, Labour Minister Ana Torres and Pedro Ruiz, and Mayor Luis Peña.',
    ['PERSON: Ana Torres (Labour Minister)', 'PERSON: Luis Peña (Mayor)'],
  ],
  ['Al Gore met Tipper Gore on Monday. Gore smiled.', []],
  // Spouses, brothers and namesakes stay apart, and a bare family name that two of them bear joins neither.
  ['Bill Clinton and Hillary Clinton arrived. Clinton spoke first.', []],
  ['John Smith met Mary Smith. John Brown met Mary Brown.', []],
  // A middle initial or a short form of a given name does not make another person.
  ['Joseph R. Biden was elected. Joe Biden was sworn in.', ['PERSON: Joseph R. Biden = Joe Biden']],
];

for (const [text, expected] of cases) {
  test(`who is whom: ${text}`, () => {
    assert.deepEqual(
      entitiesOf(text).filter((line) => /[=(]/.test(line)),
      expected,
    );
  });
}

test('a name found in one paragraph is found in another that says little of it', () => {
  const { mentions } = annotate('Ms. Tizya-Tramm spoke in Ottawa.\n\nTizya-Tramm.', { language: english });
  assert.equal(mentions.filter(({ text }) => text === 'Tizya-Tramm').length, 2);
});

test('countries, big cities and organisations are linked, names of several things are not', () => {
  const text =
    'Officials in Russia and Georgia spoke to NATO in Mumbai, and later to the World Health Organization in Hyderabad; Boeing did not.';
  const { entities } = annotate(text, { language: english });
  const links = new Map(entities.map(({ name, links }) => [name, links.map(({ id }) => id)]));
  assert.deepEqual(links.get('Russia'), ['RU', 'Q159']);
  assert.deepEqual(links.get('NATO'), ['Q7184']);
  assert.deepEqual(links.get('World Health Organization'), ['Q7817']);
  assert.deepEqual(links.get('Mumbai'), ['1275339']);
  assert.deepEqual(links.get('Boeing'), ['Q66']);
  assert.deepEqual(links.get('Georgia'), []);
  assert.deepEqual(links.get('Hyderabad'), []);
});

test('no two countries share a code, a Wikidata id or the id of their capital', () => {
  const { countries } = english.entities;
  for (const id of ['code', 'wikidata', 'geonames'] as const) {
    const ids = countries.map((country) => country[id]).filter(Boolean);
    assert.equal(new Set(ids).size, ids.length, id);
  }
  assert.ok(countries.every(({ code, wikidata }) => /^[A-Z]{2}$/.test(code) && /^Q[1-9]\d*$/.test(wikidata)));
});
