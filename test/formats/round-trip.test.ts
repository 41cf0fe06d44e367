/** What is written comes in again: the same annotations, but for what the loss report names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article, Link, Span } from '../../server/src/annotate/model.ts';
import { type Carries, everyRelation } from '../../server/src/formats/carries.ts';
import { fitTo } from '../../server/src/formats/fit.ts';
import { formats } from '../../server/src/formats/index.ts';
import { kindOfLabel } from '../../server/src/formats/labels.ts';
import type { RelationType } from '../../server/src/formats/layer.ts';
import { mainLink } from '../../server/src/formats/links.ts';
import { articleOf } from '../../server/src/formats/read/article.ts';
import type { Imported } from '../../server/src/formats/read/imported.ts';
import { forbiddenInXml } from '../../server/src/formats/xml.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { lfText } from '../../server/src/review/line-breaks.ts';
import { newsText } from '../properties/texts.ts';
import { context } from './article.ts';
import { randomArticle } from './random-article.ts';

interface Comparable {
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly links: readonly Link[];
  readonly note?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

const oneLine = (text: string): string => text.replace(forbiddenInXml, '\ufffd').replace(/\s+/gu, ' ');

/**
 * The words of an annotation. Where a format has tokens only, white space and the control characters that part tokens are lost; where it has
 * line feeds, places are those in the text with line feeds, and brat has a part a line.
 */
function place(text: string, spans: readonly Span[], { characters }: Carries): string {
  if (characters === 'any' || characters === 'unicode' || characters === 'xml')
    return spans.map(({ start, end }) => `${start}–${end}`).join(' ');
  const words = spans.map(({ start, end }) => text.slice(start, end)).join('');
  return words.toWellFormed().replace(/[\s\p{Cc}]/gu, '');
}

/** One line that says all of an annotation that the format carries. */
function said(text: string, carries: Carries, { kind, spans, name, value, links, note, tags }: Comparable): string {
  const words = oneLine(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
  const has = (detail: Carries['details'][number]) => carries.details.includes(detail);
  const named = !['CLAIM', 'DATE', 'SOURCE', 'CUE', 'ADDRESSEE', 'TITLE'].includes(kind);
  return [
    kind,
    place(text, spans, carries),
    has('names') && named ? oneLine(name || words) : '',
    has('values') && kind !== 'CLAIM' ? (value ?? '') : '',
    has('links') ? identifiers(has('further-links') ? links : [mainLink(links)]) : '',
    has('notes') ? [note ?? '', ...(tags ?? [])].join(' ') : '',
  ].join(' / ');
}

const identifiers = (links: readonly (Link | undefined)[]): string =>
  links.flatMap((link) => (link ? [`${link.scheme}:${link.id}`] : [])).join(' ');

const line = ({ type, from, to }: { readonly type: RelationType; readonly from: string; readonly to: string }) =>
  `${type}: ${from} → ${to}`;

for (const format of formats.filter(({ id, read }) => read !== undefined && id !== 'json' && id !== 'jsonl')) {
  test(`${format.id}: what fits comes in again, and nothing else`, () => {
    const { carries } = format;
    fc.assert(
      fc.property(randomArticle, (article) => {
        const { text } = article;
        const fitted = fitTo(article, carries, context);
        const wanted = new Map(
          fitted.annotations.map((row) => [row.id, said(text, carries, { ...row, kind: kindOfLabel(row.kind) })]),
        );
        const needsText = format.text === 'never' || format.id === 'brat';
        const [got] = format.read?.(format.write(article, context), needsText ? { text } : {}) ?? [];
        const back = (got?.annotations ?? []).map((annotation) => said(got?.text ?? '', carries, annotation));
        if (carries.characters === 'lf') assert.equal(got?.text.toWellFormed(), lfText(text).text.toWellFormed());
        assert.deepEqual(got?.problems ?? [], []);
        assert.deepEqual(back.toSorted(), [...wanted.values()].sort());
        assert.deepEqual(
          (got?.relations ?? [])
            .map(({ type, from, to }) => line({ type, from: back[from] ?? '', to: back[to] ?? '' }))
            .sort(),
          fitted.relations
            .map(({ type, from, to }) => line({ type, from: wanted.get(from) ?? '', to: wanted.get(to) ?? '' }))
            .sort(),
        );
      }),
      { numRuns: 100 },
    );
  });
}

for (const format of formats.filter(({ carries, read }) => read && carries.relations.length === everyRelation.length)) {
  if (format.id === 'json' || format.id === 'jsonl') continue;
  test(`${format.id}: an article made of what came in says the same again`, () => {
    const { carries } = format;
    const readBack = (article: Article) => {
      const [got] =
        format.read?.(
          format.write(article, context),
          format.text === 'always' && format.id !== 'brat' ? {} : { text: article.text },
        ) ?? [];
      assert.ok(got);
      return got;
    };
    const sayings = ({ text, annotations, relations }: Imported) => {
      const all = annotations.map((one) => said(text, carries, one));
      const between = relations.map(({ type, from, to }) => line({ type, from: all[from] ?? '', to: all[to] ?? '' }));
      return [...all, ...between].sort();
    };
    fc.assert(
      fc.property(newsText, (text) => {
        const once = readBack(annotate(text, { language: english, published: '2021-12-28' }));
        const { article, problems } = articleOf(once, 'en');
        assert.deepEqual(problems, []);
        assert.deepEqual(sayings(readBack(article)), sayings(once));
      }),
      { numRuns: 60 },
    );
  });
}
