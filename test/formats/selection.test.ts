import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article } from '../../server/src/annotate/model.ts';
import { selected, standing } from '../../server/src/formats/selection.ts';
import { english } from '../../server/src/languages/en/index.ts';

const text =
  'Sergei Riabkov met Wendy Sherman in Geneva on January 10, 2022. “We want peace,” Mr. Riabkov said on Tuesday.';
const article: Article = annotate(text, { language: english });
const nothing = { mentions: [], dates: [], claims: [] };
const named = ({ mentions }: Article) => mentions.map((one) => `${one.text} ${one.status}`);

test('an article without decisions is written whole', () => {
  const { mentions, dates, claims, entities } = selected(article, nothing, standing);
  assert.deepEqual(
    { mentions, dates, claims, entities },
    {
      mentions: article.mentions,
      dates: article.dates,
      claims: article.claims,
      entities: article.entities,
    },
  );
});

test('kinds and statuses that are not asked for are left out, with the entities that only they name', () => {
  const people = selected(article, nothing, { ...standing, kinds: ['PERSON'] });
  assert.deepEqual(named(people), ['Sergei Riabkov suggested', 'Wendy Sherman suggested', 'Riabkov suggested']);
  assert.deepEqual(
    people.entities.map(({ name }) => name),
    ['Sergei Riabkov', 'Wendy Sherman'],
  );
  assert.deepEqual([people.dates, people.claims], [[], []]);
  assert.deepEqual(named(selected(article, nothing, { statuses: ['accepted'] })), []);
});

test('what was rejected is written where it is asked for', () => {
  const [first] = article.mentions;
  assert.ok(first);
  const left: Article = {
    ...article,
    mentions: article.mentions.filter(({ entity }) => entity !== first.entity),
    entities: article.entities.filter(({ id }) => id !== first.entity),
  };
  const rejected = { ...nothing, mentions: [{ ...first, status: 'rejected' as const }] };
  assert.ok(!named(selected(left, rejected, standing)).includes('Sergei Riabkov rejected'));
  const all = selected(left, rejected, { statuses: ['suggested', 'rejected'] });
  assert.equal(named(all)[0], 'Sergei Riabkov rejected');
  assert.ok(all.entities.some(({ id, mentions }) => id === first.entity && mentions.includes(first.id)));
});

test('a claim without its speaker’s kind has no speaker; a date without the date it hangs on, no anchor', () => {
  const claims = selected(article, nothing, { ...standing, kinds: ['CLAIM'] });
  assert.ok(claims.claims.some(({ type }) => type === 'attributed'));
  assert.ok(claims.claims.every((claim) => claim.type === 'factual' || claim.sourceEntity === null));
});
