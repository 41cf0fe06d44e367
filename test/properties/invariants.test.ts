import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Annotated, annotate } from '../../server/src/annotate/annotate.ts';
import type { Article, Span } from '../../server/src/annotate/model.ts';
import { recognise } from '../../server/src/annotate/recognise.ts';
import { lines } from '../../server/src/annotate/text/lines.ts';
import { flatten, type Segment } from '../../server/src/features/flatten.ts';
import { legend, semanticTokens, semanticTokensEdits } from '../../server/src/features/semantic-tokens.ts';
import { snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';
import { apply, edits, newsText } from './texts.ts';

const options = { language: english, published: '2021-12-28' };
const runs = 400;

/** What an article says, without the cache that made it. */
function said({ recognitions: _, resolved: __, paragraphs: ___, ...article }: Annotated): Article {
  return article;
}

test('an article typed edit by edit is the article annotated from scratch', () => {
  fc.assert(
    fc.property(newsText, edits, (start, changes) => {
      let text = start;
      let article = annotate(text, options);
      for (const change of changes) {
        text = apply(text, change);
        article = annotate(text, options, article);
        assert.deepEqual(said(article), said(annotate(text, options)));
      }
    }),
    { numRuns: runs },
  );
});

test('recognition of a paragraph depends on its text alone', () => {
  fc.assert(
    fc.property(newsText, newsText, (before, text) => {
      const alone = recognise(text, english);
      recognise(before, english);
      assert.deepEqual(recognise(text, english), alone);
    }),
    { numRuns: runs },
  );
});

test('spans lie inside the text and cut no character', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      for (const span of spans(annotate(text, options))) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${span.start}-${span.end}`);
        for (const offset of [span.start, span.end]) {
          const around = text.slice(Math.max(0, offset - 1), offset + 1);
          assert.ok(
            offset === 0 || !/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(around),
            `inside ${JSON.stringify(around)}`,
          );
        }
      }
    }),
    { numRuns: runs },
  );
});

test('the covered text of a mention and a date is the text of its span', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const article = annotate(text, options);
      for (const { start, end, text: covered } of [...article.mentions, ...article.dates]) {
        assert.equal(text.slice(start, end), covered);
      }
    }),
    { numRuns: runs },
  );
});

test('ids are unique, and every reference leads somewhere', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const { entities, mentions, dates, claims } = annotate(text, options);
      const ids = [...entities, ...mentions, ...dates, ...claims].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const known = new Set(ids);
      for (const { entity } of mentions) assert.ok(known.has(entity));
      for (const entity of entities) for (const id of entity.mentions) assert.ok(known.has(id));
      for (const { anchor } of dates)
        assert.ok(anchor === 'published' || anchor === 'none' || known.has(anchor), anchor);
      for (const claim of claims) {
        if (claim.type !== 'attributed') continue;
        if (claim.sourceEntity) assert.ok(known.has(claim.sourceEntity.id));
        if (claim.parent) assert.ok(known.has(claim.parent));
      }
    }),
    { numRuns: runs },
  );
});

test('flattened segments are sorted, disjoint, on single lines, and cover what was given but for line breaks', () => {
  const segment = fc
    .tuple(fc.nat(200), fc.nat(60), fc.nat(3))
    .map(([start, length, type]) => ({ start, end: start + length, type }));
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 20 }), newsText, (given, filler) => {
      const text = filler.padEnd(300, 'word \r\nword\n');
      const flat = flatten(given, lines(text));
      flat.forEach((one, index) => {
        assert.ok(one.start < one.end);
        assert.ok((flat[index + 1]?.start ?? Number.POSITIVE_INFINITY) >= one.end);
        assert.doesNotMatch(text.slice(one.start, one.end), /\r\n|\n/);
        assert.ok(given.some((from) => from.type === one.type && from.start <= one.start && one.end <= from.end));
      });
      assert.equal(covered(flat, text), covered(given, text));
    }),
    { numRuns: 2000 },
  );
});

test('where segments overlap, the one that starts last wins', () => {
  const flat = flatten(
    [
      { start: 0, end: 20, type: 0 },
      { start: 5, end: 9, type: 1 },
      { start: 7, end: 12, type: 2 },
    ],
    lines('x'.repeat(20)),
  );
  assert.deepEqual(
    flat.map(({ start, end, type }) => [start, end, type]),
    [
      [0, 5, 0],
      [5, 7, 1],
      [7, 12, 2],
      [12, 20, 0],
    ],
  );
});

test('token edits applied to the old tokens give the new ones', () => {
  const data = fc.array(fc.nat(3), { maxLength: 40 });
  fc.assert(
    fc.property(data, data, (before, after) => {
      const result = [...before];
      for (const { start, deleteCount, data: inserted } of semanticTokensEdits(before, after))
        result.splice(start, deleteCount, ...(inserted ?? []));
      assert.deepEqual(result, after);
    }),
    { numRuns: 2000 },
  );
});

test('a range of tokens is that part of all tokens', () => {
  fc.assert(
    fc.property(newsText, fc.nat(), fc.nat(), (text, one, other) => {
      const view = snapshotOf(text);
      const [from, to] = [one % (view.lines.count + 1), other % (view.lines.count + 1)].sort((a, b) => a - b);
      const range = { start: { line: from ?? 0, character: 0 }, end: { line: to ?? 0, character: 0 } };
      const inside = absolute(semanticTokens(view)).filter(
        ([line = 0]) => line >= range.start.line && line < range.end.line,
      );
      assert.deepEqual(absolute(semanticTokens(view, range)), inside);
    }),
    { numRuns: runs },
  );
});

function snapshotOf(text: string) {
  return snapshot({
    uri: 'untitled:a',
    version: 1,
    languageId: 'news-article',
    article: annotate(text, options),
    settings: parseSettings({}),
    language: english,
  });
}

/** Tokens as line, character, length and type. */
function absolute(data: readonly number[]): number[][] {
  const tokens: number[][] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(index, index + 4);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    assert.ok(legend.tokenTypes[type]);
    tokens.push([line, character, length, type]);
  }
  return tokens;
}

function spans(article: Article): readonly Span[] {
  return [
    ...article.zones,
    ...article.mentions,
    ...article.entities.flatMap(({ roles }) => roles),
    ...article.dates,
    ...article.claims.flatMap((claim) => [
      ...claim.content,
      ...(claim.type === 'attributed' ? [...claim.quotedParts, claim.cue, claim.source, claim.addressee] : []),
      ...(claim.worth?.reasons ?? []),
    ]),
  ].filter((span) => span !== null);
}

/** Which characters are covered, line breaks aside, as a string of marks. */
function covered(segments: readonly (Span | Segment)[], text: string): string {
  const mask = new Uint8Array(text.length);
  for (const { start, end } of segments) mask.fill(1, start, end);
  return Array.from(mask, (mark, index) => (mark && !/[\r\n]/.test(text[index] ?? '') ? '1' : '0')).join('');
}
