import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article } from '../../server/src/annotate/model.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { makeAnchor } from '../../server/src/review/anchor.ts';
import { type Judge, judge } from '../../server/src/review/decide.ts';
import type { Decision, Verdict } from '../../server/src/review/decision.ts';
import { lfText } from '../../server/src/review/line-breaks.ts';
import { place } from '../../server/src/review/places.ts';
import { noReview, review } from '../../server/src/review/review.ts';
import { apply, edits, newsText } from '../properties/texts.ts';
import { article as newsArticle } from './articles.ts';
import { entity, mention } from './decisions.ts';

const annotated = (text: string): Article => {
  const {
    paragraphs: _,
    recognitions: __,
    resolved: ___,
    ...article
  } = annotate(text, { language: english, published: '2021-12-28' });
  return article;
};
const reviewed = (article: Article, decisions: readonly Decision[]) => review(article, place(article.text, decisions));

/** A decision on every annotation of an article. */
function onAll(article: Article, verdict: (index: number) => Verdict): readonly Decision[] {
  const made: Judge = judge(article);
  const tasks = [
    ...article.mentions.map((one) => (status: Verdict, id: string) => made.mention(one, status, { id, by: 'alice' })),
    ...article.dates.map((one) => (status: Verdict, id: string) => made.date(one, status, { id, by: 'alice' })),
    ...article.claims.map((one) => (status: Verdict, id: string) => made.claim(one, status, { id, by: 'alice' })),
  ];
  return tasks.map((decide, index) => decide(verdict(index), String(index)));
}

const text =
  'MOSCOW, Dec 28 (Reuters) - Russian Deputy Foreign Minister Sergei Riabkov told Tass on Tuesday that talks would begin on January 10. ' +
  'Riabkov said NATO had been informed.';
const article = annotated(text);
const anchorOf = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return makeAnchor(lfText(text), { start, end: start + quote.length });
};
const named = (one: Article) => one.mentions.map(({ text, kind, status }) => `${kind} ${text} ${status}`);

test('without decisions an article stays as it is', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const before = annotated(text);
      assert.deepEqual(reviewed(before, []), { ...before, ...noReview });
    }),
    { numRuns: 200 },
  );
});

test('rejecting everything leaves nothing', () => {
  for (const seed of [1, 2, 3]) {
    const all = annotated(newsArticle(seed, 6));
    const { entities, mentions, dates, claims } = reviewed(
      all,
      onAll(all, () => 'rejected'),
    );
    assert.deepEqual([entities, mentions, dates, claims], [[], [], [], []]);
  }
});

test('accepting everything changes no annotation but its status', () => {
  const all = annotated(newsArticle(4, 6));
  const accepted = reviewed(
    all,
    onAll(all, () => 'accepted'),
  );
  const what = ({ mentions, dates, claims }: Article) => [
    mentions.map(({ start, end, kind, text, form, confidence }) => [start, end, kind, text, form, confidence]),
    dates.map(({ start, end, type, value, text, earliest, why }) => [start, end, type, value, text, earliest, why]),
    new Set(claims.map(({ content, type, worth }) => JSON.stringify([content, type, worth]))),
  ];
  assert.deepEqual(what(accepted), what(all));
  assert.ok([...accepted.mentions, ...accepted.dates, ...accepted.claims].every(({ status }) => status === 'accepted'));
  assert.equal(accepted.entities.length, all.entities.length);
});

test('no decision is lost, whatever is typed and whatever the machine then finds', () => {
  fc.assert(
    fc.property(
      newsText,
      edits,
      fc.func(fc.constantFrom<Verdict>('accepted', 'rejected')),
      (start, changes, verdict) => {
        const decisions = onAll(annotated(start), (index) => verdict(index));
        const now = annotated(changes.reduce(apply, start));
        const result = reviewed(now, decisions);
        const orphans = new Set(result.orphans);
        const standing = new Set<Decision>([...result.decisions.values()]);
        for (const decision of decisions)
          assert.equal(
            orphans.has(decision) || decision.status === 'rejected' || standing.has(decision),
            true,
            JSON.stringify(decision),
          );
        const ids = new Set(
          [...result.entities, ...result.mentions, ...result.dates, ...result.claims].map(({ id }) => id),
        );
        for (const id of result.decisions.keys()) assert.ok(ids.has(id));
        for (const { entity } of result.mentions) assert.ok(ids.has(entity));
        for (const { mentions } of result.entities) for (const id of mentions) assert.ok(ids.has(id));
        for (const { anchor } of result.dates)
          assert.ok(anchor === 'published' || anchor === 'none' || ids.has(anchor));
        for (const claim of result.claims) {
          if (claim.type !== 'attributed') continue;
          if (claim.sourceEntity) assert.ok(ids.has(claim.sourceEntity.id));
          if (claim.parent) assert.ok(ids.has(claim.parent));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('a kind is changed, and the suggestion is gone', () => {
  const relabelled = reviewed(article, [
    mention('1', {
      kind: 'ORGANIZATION',
      anchors: [anchorOf('Sergei Riabkov')],
      suggestion: { type: 'mention', kind: 'PERSON' },
    }),
  ]);
  assert.ok(named(relabelled).includes('ORGANIZATION Sergei Riabkov accepted'));
  assert.ok(!named(relabelled).includes('PERSON Sergei Riabkov suggested'));
});

test('a span is corrected, and the suggestion is gone', () => {
  const corrected = reviewed(article, [
    mention('1', {
      anchors: [anchorOf('Minister Sergei Riabkov')],
      suggestion: { type: 'mention', kind: 'PERSON', anchors: [anchorOf('Sergei Riabkov')] },
    }),
  ]);
  assert.ok(named(corrected).includes('PERSON Minister Sergei Riabkov accepted'));
  assert.ok(!named(corrected).some((name) => name === 'PERSON Sergei Riabkov suggested'));
});

test('what the machine has not found is added, and keeps its entity', () => {
  const added = reviewed(article, [
    mention('1', { status: 'added', kind: 'EVENT', anchors: [anchorOf('talks')], entity: 'e' }),
    entity('e', { kind: 'EVENT', name: 'Geneva talks', links: [{ scheme: 'wikidata', id: 'Q1' }] }),
  ]);
  const one = added.entities.find(({ name }) => name === 'Geneva talks');
  assert.deepEqual(one?.mentions, ['m1']);
  assert.deepEqual(one?.links, [{ scheme: 'wikidata', id: 'Q1' }]);
});

test('entities are joined, and a mention is split off', () => {
  const second = text.lastIndexOf('Riabkov');
  const joined = reviewed(article, [
    entity('e', {
      kind: 'ORGANIZATION',
      name: 'The agency',
      joins: [
        { kind: 'ORGANIZATION', name: 'Tass' },
        { kind: 'ORGANIZATION', name: 'NATO' },
      ],
    }),
    entity('f', { name: 'Another Riabkov' }),
    mention('1', { anchors: [anchorOf('Riabkov', second)], entity: 'f' }),
  ]);
  const mentionsOf = (name: string) => {
    const found = joined.entities.find((one) => one.name === name);
    return joined.mentions.filter(({ entity }) => entity === found?.id).map(({ start }) => start);
  };
  assert.deepEqual(mentionsOf('The agency'), [text.indexOf('Tass'), text.indexOf('NATO')]);
  assert.deepEqual(mentionsOf('Another Riabkov'), [second]);
});

test('a value that a person gave a date stands, whatever the publication date', () => {
  const [date] = article.dates.filter(({ text }) => text === 'Tuesday');
  assert.ok(date);
  const decision = { ...judge(article).date(date, 'accepted', { id: '1', by: 'alice' }), value: '2021-12-21' };
  const later = annotate(text, { language: english, published: '2022-05-05' });
  assert.equal(reviewed(later, [decision]).dates.find(({ id }) => id === 'd1')?.value, '2021-12-21');
});

test('a decision whose text is gone is an orphan', () => {
  const decision = mention('1', { anchors: [anchorOf('Sergei Riabkov')] });
  assert.deepEqual(reviewed(annotated('Nothing of it is left.'), [decision]).orphans, [decision]);
});
