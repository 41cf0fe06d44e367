import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kindChoices, settingFor } from '../../client/src/kinds.ts';
import { kinds } from '../../server/src/annotate/kinds.ts';

test('the choices are the kinds of the manifest, in its order', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.deepEqual(
    kindChoices(manifest).map(({ token }) => token),
    kinds.map(({ token }) => token),
  );
});

const all = ['person', 'date', 'claim'];

test('only kinds that are turned off are written', () => {
  assert.deepEqual(settingFor(all, new Set(['person', 'claim']), {}), { date: false });
});

test('nothing is written when everything is on', () => {
  assert.equal(settingFor(all, new Set(all), {}), undefined);
});

test('a workspace turns a kind on again that the user has turned off', () => {
  assert.deepEqual(settingFor(all, new Set(all), { date: false }), { date: true });
  assert.equal(settingFor(all, new Set(['person', 'claim']), { date: false }), undefined);
});
