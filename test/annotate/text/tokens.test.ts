import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../../server/src/annotate/text/sentences.ts';
import { tokenise } from '../../../server/src/annotate/text/tokens.ts';
import { english } from '../../../server/src/languages/en/index.ts';

/** The tokens of a text, joined by `|`. */
const tokens = (text: string) =>
  tokenise(text, english.text)
    .map((token) => token.text)
    .join('|');

const check = (text: string, expected: string) =>
  test(`tokens of ${JSON.stringify(text)}`, () => assert.equal(tokens(text), expected));

check('Mr. Riabkov spoke.', 'Mr.|Riabkov|spoke|.');
check('Russian-American talks', 'Russian|-|American|talks');
check('Ukraine’s border', 'Ukraine|’s|border');
check("the minister's", "the|minister|'s");
check("O'Brien didn't", "O'Brien|didn't");
check('the U.S. and the E.U.', 'the|U.S.|and|the|E.U.');
check('at 10:35 a.m. on Jan. 10', 'at|10:35|a.m.|on|Jan.|10');
check('the 10th of the 1990s', 'the|10th|of|the|1990s');
check('$1,998.50 (12%)', '$|1,998.50|(|12|%|)');
check('John F. Kennedy', 'John|F.|Kennedy');
check('Plan B. It failed', 'Plan|B.|It|failed');
check('wait ... what?!', 'wait|...|what|?|!');
check('see https://example.org/a.html.', 'see|https://example.org/a.html|.');
check('say “no ”. ,', 'say|“|no|”|.|,');
check('Café de\u0301ja vu', 'Café|de\u0301ja|vu');
check('a\0b 📰 c', 'a|b|📰|c');
check('', '');

/** The sentences of a text. */
const split = (text: string) => {
  const found = tokenise(text, english.text);
  return sentences(text, found, english.text).map(({ start, end }) => text.slice(start, end));
};

const checkSentences = (...expected: string[]) => {
  const text = expected.join(' ');
  test(`sentences of ${JSON.stringify(text)}`, () => assert.deepEqual(split(text), expected));
};

checkSentences('He left.', 'She stayed.');
checkSentences('“We agree.”', 'He left.');
checkSentences('“Who is it?” he asked.', 'Nobody knew.');
checkSentences('Mr. Riabkov met U.S. officials.');
checkSentences('It begins at 5 p.m. Tuesday.');
checkSentences('It begins at 5 p.m.', 'He will speak.');
checkSentences('They met in the U.S.', 'The talks went on.');
checkSentences('He said “no.”', '(He left.)', '“Yes,” she said.');
checkSentences('Prices rose 3.5 percent.', '12 people came.');
checkSentences('Russia. , scheduled for January 12.');
checkSentences('Apple Inc. shares rose.');
checkSentences('Is it?!', 'Yes…', 'No.');
