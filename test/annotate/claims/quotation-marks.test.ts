import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMarked } from '../../marked.ts';
import { attributed, find } from './find.ts';

const check = (fixture: string) => test(fixture, () => checkMarked(fixture, find));

// As they should be, and as they come.
check('[content "We will leave now,"] [source he] [cue said].');
check("[content ''We will leave now,''] [source he] [cue said].");
check('[content ‘We will leave now,’] [source he] [cue said].');
check("[content 'We will leave now,'] [source he] [cue said].");
check('[content « We will leave now »], [source he] [cue said].');
check('[content „We will leave now“], [source he] [cue said].');
check('[content ”We will leave now“], [source he] [cue said].');
check('[content “We will leave now”], [source he] [cue said].');
check('[content ““We will leave now,””] [source he] [cue said].');
check('[content “ We will leave now ”], [source he] [cue said].');
check('[source He] [cue said] [content that he was “In a firm position “].');
check('[source He] [cue said] [content that they would not be satisfied with ” bla bla bla “].');
check("[content “It's the workers' plan,”] [source he] [cue said].");
check('[content “He told me ‘never’ again,”] [source she] [cue said].');

test('a quotation that never closes ends with its sentence and is not certain', () => {
  const text = 'He said, “We will leave now. The weather was fine. Nobody came.';
  const [claim] = attributed(text);
  assert.equal(claim?.content.map(({ start, end }) => text.slice(start, end)).join(), '“We will leave now.');
  assert.ok((claim?.confidence ?? 1) < 0.5);
});

test('a mark of inches opens nothing', () => {
  assert.deepEqual(attributed('The screen is 12" wide, and the other 14" wide.'), []);
});

// An elision and a single mark that nothing closes pair with nothing.
check('In ‘08 it was early. [content “It’s late,”] [source he] [cue said]. [content “It’s ‘too late’ now.”]');
check("She met the '90s crowd 'n then left. [content “It is late,”] [source he] [cue said].");
