import type { Article, Mention, Span } from '../../server/src/annotate/model.ts';
import type { WriteContext } from '../../server/src/formats/format.ts';
import { formatById } from '../../server/src/formats/index.ts';
import { english } from '../../server/src/languages/en/index.ts';

export const context: WriteContext = { id: 'talks', source: 'talks.txt', includeText: true, words: english.text };

/** Emoji, CRLF and curly quotation marks before a name: what breaks offsets elsewhere. */
export const vector =
  '📰 Live\r\n“January 10 will be the main day”, Russian Deputy Foreign Minister Sergei Riabkov told Tass on Tuesday.';
export const riabkov: Span = { start: 76, end: 90 };

/** An article written by hand, so that these tests stand on no recogniser. */
export const article: Article = {
  text: vector,
  language: 'en',
  published: { value: '2021-12-28', from: 'given', why: 'given' },
  zones: [{ start: 0, end: 7, kind: 'headline' }],
  entities: [
    {
      id: 'e1',
      kind: 'PERSON',
      name: 'Sergei Riabkov',
      aliases: [],
      roles: [],
      links: [{ scheme: 'wikidata', id: 'Q4394476' }],
      mentions: ['m1'],
    },
  ],
  mentions: [
    {
      id: 'm1',
      ...riabkov,
      text: 'Sergei Riabkov',
      kind: 'PERSON',
      entity: 'e1',
      form: 'name',
      by: 'title',
      confidence: 0.9,
      status: 'suggested',
    },
  ],
  pronouns: [],
  dates: [
    {
      id: 'd1',
      start: 104,
      end: 111,
      text: 'Tuesday',
      type: 'DATE',
      value: '2021-12-28',
      written: { weekday: 2 },
      implied: { year: 2021, month: 12, day: 28 },
      anchor: 'published',
      why: 'the Tuesday of publication',
      by: 'weekday',
      confidence: 0.9,
      status: 'suggested',
    },
  ],
  claims: [
    {
      id: 'c1',
      type: 'attributed',
      kind: 'direct',
      act: 'statement',
      polarity: 'asserted',
      content: [{ start: 9, end: 42 }],
      quotedParts: [{ start: 10, end: 41 }],
      cue: { start: 91, end: 95, lemma: 'tell' },
      source: { ...riabkov, kind: 'person' },
      sourceEntity: { id: 'e1', via: 'self' },
      addressee: { start: 96, end: 100 },
      parent: null,
      worth: null,
      by: 'quotation',
      confidence: 0.9,
      status: 'suggested',
    },
  ],
  problems: [],
};

/** An article in a format, which must exist. */
export function write(id: string, of: Article = article, about: Partial<WriteContext> = {}): string {
  const format = formatById(id);
  if (!format) throw new Error(`There is no format "${id}".`);
  return format.write(of, { ...context, ...about });
}

/** A mention of a new entity where these words stand. */
export function mentionOf(text: string, words: string, kind: Mention['kind'], id: string): Mention {
  const start = text.indexOf(words);
  return {
    id,
    start,
    end: start + words.length,
    text: words,
    kind,
    entity: `e-${id}`,
    form: 'name',
    by: 'hand',
    confidence: 1,
    status: 'added',
  };
}
