import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { english } from '../../server/src/languages/en/index.ts';

const options = { language: english, published: '2024-03-12' };
const sample = readFileSync(new URL('../../samples/harbour-agreement.article', import.meta.url), 'utf8');
const typed = (text: string, at: number, letters: string) => text.slice(0, at) + letters + text.slice(at);

test('a letter, a word, a mark or a line typed anywhere gives what the whole text gives', () => {
  const before = annotate(sample, options);
  for (const [index, letters] of ['x', ' on Monday', ' he said', '“', '\n\n'].entries()) {
    for (let at = index * 11; at < sample.length; at += 293) {
      const text = typed(sample, at, letters);
      const { recognitions: _, resolved: __, paragraphs: ___, ...after } = annotate(text, options, before);
      const { recognitions: ____, resolved: _____, paragraphs: ______, ...afresh } = annotate(text, options);
      assert.deepEqual(after, afresh, `${JSON.stringify(letters)} at ${at}`);
    }
  }
});

test('annotations before a typed letter stay the same objects', () => {
  const before = annotate(sample, options);
  const spaces = Array.from(sample.matchAll(/ /g), ({ index }) => index).filter((index) => index > sample.length / 2);
  const versions = spaces.map((at) => ({ at, after: annotate(typed(sample, at, 'x'), options, before) }));
  // A letter beside a name changes its id or makes it a little less sure, and then mentions are made anew, but seldom whose they are.
  const kept = versions.filter(({ after }) => after.mentions[0] === before.mentions[0]);
  const same = versions.filter(({ after }) => after.resolved?.names.members === before.resolved?.names.members);
  assert.ok(kept.length > 20 && same.length > 0.6 * versions.length, `${kept.length} and ${same.length}`);
  const [{ at, after } = { at: 0, after: before }] = kept;
  const paragraph = sample.lastIndexOf('\n\n', sample.lastIndexOf('\n\n', at) - 1);
  for (const list of ['mentions', 'pronouns', 'dates'] as const)
    for (const [index, { end }] of before[list].entries())
      if (end < at) assert.equal(after[list][index], before[list][index], `${list} ${index}`);
  let carried = 0;
  let earlier = 0;
  for (const [index, { content }] of before.claims.entries())
    if ((content.at(-1)?.end ?? at) < paragraph) {
      earlier += 1;
      if (after.claims[index] === before.claims[index]) carried += 1;
    }
  // A claim that is nested in another is made anew.
  assert.ok(carried > 0.8 * earlier, `${carried} of ${earlier} claims`);
});
