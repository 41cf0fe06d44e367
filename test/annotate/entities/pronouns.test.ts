import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { english } from '../../../server/src/languages/en/index.ts';

/** A text whose brackets say for whom each pronoun stands; other pronouns are to stand for nobody. */
const cases: readonly string[] = [
  'Joe Biden spoke on Tuesday. [Joe Biden: He] thanked [Joe Biden: his] staff.',
  'Angela Merkel met Emmanuel Macron in Berlin. [Angela Merkel: She] was late; [Emmanuel Macron: he] was not.',
  'Ms. Okafor was elected in May. [Okafor: She] will serve for two years.',
  'Spokeswoman Ikram Tesfai said that [Ikram Tesfai: she] knew nothing.',
  'President Joe Biden left for Delaware. The president said [Joe Biden: he] would return.',
  // Two whom it could mean: the subject of the sentence before goes on, anybody else is a guess.
  'Joe Biden praised the work of Donald Trump. [Joe Biden: He] was tired.',
  'Joe Biden praised the work of Donald Trump. Aides said he was tired.',
  // Somebody without a name is somebody else.
  'Joe Biden met a man from Ohio. Reporters say he was armed.',
  'Angela Merkel met a man from Ohio. [Angela Merkel: She] left before he spoke.',
  // An object is not its own subject, and a pronoun is not who is named after it.
  'Joe Biden saw him.',
  'Joe Biden said that they had seen [Joe Biden: him].',
  'Joe Biden arrived. Then he met Joe Biden.',
  'Joe Biden won. In his speech, Donald Trump said nothing.',
  'In his speech, Joe Biden said nothing.',
  'Joe Biden spoke first. For his part, Donald Trump was silent.',
  // In a quotation somebody else speaks, and of others.
  'Joe Biden was there. “He was late,” said a witness.',
  '“Donald Trump lost,” said Joe Biden. [Joe Biden: He] laughed.',
  // A form of address is no pronoun, nor is a name.
  'Joe Biden spoke. His Excellency the ambassador smiled.',
  'Nobody was named. He left.',
  // Too far away.
  'Joe Biden spoke. Rain fell. It was cold. Then he left.',
];

for (const marked of cases) {
  test(`for whom a pronoun stands: ${marked}`, () => {
    assert.equal(withPronouns(marked.replace(/\[[^:\]]+: (\w+)\]/g, '$1')), marked);
  });
}

function withPronouns(text: string): string {
  const { pronouns, entities } = annotate(text, { language: english });
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  return pronouns.reduceRight(
    (marked, { start, end, entity, text: pronoun }) =>
      `${marked.slice(0, start)}[${name.get(entity)}: ${pronoun}]${marked.slice(end)}`,
    text,
  );
}

test('pronouns are a layer of their own: no mention, no alias, no count of an entity holds them', () => {
  const { mentions, entities, pronouns } = annotate('Joe Biden spoke. He left.', { language: english });
  assert.deepEqual(
    pronouns.map(({ form, kind, by, status }) => ({ form, kind, by, status })),
    [{ form: 'pronoun', kind: 'PERSON', by: 'only person nearby', status: 'suggested' }],
  );
  assert.deepEqual([mentions.length, entities[0]?.mentions.length, entities[0]?.aliases], [1, 1, []]);
});
