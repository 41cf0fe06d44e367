import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { findProblems } from '../../../server/src/checks/index.ts';
import { english } from '../../../server/src/languages/en/index.ts';

const languageOf = (text: string): string => annotate(text, { language: english }).language;

function check(language: 'en' | 'und', what: string, text: string): void {
  test(`${what} is ${language}`, () => assert.equal(languageOf(text), language));
}

check(
  'en',
  'an English article',
  'The minister said that talks would go on, but she gave no date for them and left the room. '.repeat(3),
);
check('en', 'a note of few words', 'Zug fällt aus, bitte warten.');
check(
  'en',
  'an article in capitals',
  'RIYABKOV MEETS SHERMAN IN GENEVA FOR SECURITY TALKS AS TENSIONS RISE. '.repeat(10),
);
check('en', 'a list of names', 'Anna Kovács, Budapest\nJean Dupont, Lyon\nMaria van der Berg, Utrecht\n'.repeat(10));
check('en', 'a table of results', 'Liverpool 3 Everton 1\nArsenal 0 Chelsea 0\nLeeds 2 Burnley 2\n'.repeat(10));
check(
  'en',
  'an English article with a quotation in Spanish',
  `${'The president said that it was a good day for all of the people. '.repeat(4)}“No pasarán, no vamos a permitir que nos quiten lo que es nuestro”, she said.`,
);
check(
  'und',
  'German',
  'Der Minister sagte am Dienstag in Berlin, dass die Gespräche weitergehen würden. Er nannte keinen Termin und verließ den Raum, in dem an diesem Tag auch die Abgeordneten warteten, die mit ihm über das Gesetz sprechen wollten, das noch nicht beschlossen ist und erst im Herbst wieder beraten wird.',
);
check(
  'und',
  'French',
  'Le ministre a déclaré mardi à Paris que les discussions allaient continuer. Il n’a donné aucune date et a quitté la salle, où attendaient aussi les députés qui voulaient lui parler de la loi sur les retraites.',
);
check(
  'und',
  'Spanish',
  'El ministro dijo el martes en Madrid que las conversaciones iban a continuar. No dio ninguna fecha y salió de la sala, donde esperaban también los diputados que querían hablar con él sobre la ley de pensiones.',
);
check(
  'und',
  'Dutch',
  'De minister zei dinsdag in Den Haag dat de gesprekken zouden doorgaan. Hij noemde geen datum en verliet de zaal, waar ook de Kamerleden wachtten die met hem over de wet wilden spreken, want die was nog in behandeling.',
);
check(
  'und',
  'Ukrainian',
  'Міністр заявив у вівторок у Києві, що переговори триватимуть. Він не назвав жодної дати й вийшов із зали, де на нього також чекали депутати, які хотіли поговорити з ним про новий закон, що ще не був ухвалений парламентом країни.',
);
check('und', 'Chinese', '部长星期二在北京表示，会谈将继续进行。'.repeat(40).replaceAll('。', '。 '));

const german =
  'Angela Merkel sprach am Dienstag in Berlin mit Olaf Scholz. „Wir haben 5 Millionen Euro“, sagte sie nach Angaben von Teilnehmern, die dabei waren. ' +
  'Das Treffen dauerte bis in den Abend, und am Ende wollte niemand sagen, was genau beschlossen worden war und wie es weitergehen soll.';

test('an article in another language has no guesses, no claims and no problems', () => {
  const article = annotate(german, { language: english });
  assert.deepEqual(article.claims, []);
  assert.deepEqual(
    article.mentions.filter(({ by }) => by === 'tagger'),
    [],
  );
  assert.deepEqual(findProblems(article, english.checks), []);
});

test('a paragraph in another language leaves an English article as it is', () => {
  const text = `${'The minister said that the talks would go on, but she gave no date for them. '.repeat(8)}\n\n${german}\n`;
  const article = annotate(text, { language: english });
  assert.equal(article.language, 'en');
  assert.ok(article.claims.length > 0);
});
