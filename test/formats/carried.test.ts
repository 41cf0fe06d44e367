/**
 * What a format says that it carries is in its files: where a detail of an article, an annotation or a relation changes, so does the file of every
 * format that claims it; and what makes no difference to the file is what the format's loss report names.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, AttributedClaim, Entity, FactualClaim, Mention } from '../../server/src/annotate/model.ts';
import { english } from '../../server/src/checks/message.ts';
import { type Detail, details, everyRelation } from '../../server/src/formats/carries.ts';
import { fitTo, losses } from '../../server/src/formats/fit.ts';
import { formats } from '../../server/src/formats/index.ts';
import { layer, type RelationType } from '../../server/src/formats/layer.ts';
import { context, mentionOf } from './article.ts';

const text = [
  'Talks in Geneva',
  'What was said',
  'On Monday Minister Sergei Riabkov told Tass, the agency, that Moscow paid $5 million on Tuesday.',
  '“Iran is ready,” Riabkov said. Trade grew by half, according to Mr. Riabkov, and Tass reported “it”. Again: “Iran is ready,”.',
  'Prices fell in Moscow.',
].join('\n');

const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const own = { by: 'hand', confidence: 0.5, status: 'suggested' } as const;
const entity = (id: string, kind: Entity['kind'], name: string, mentions: readonly string[]): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  roles: [],
  links: [{ scheme: 'wikidata', id: `Q${id.slice(1)}` }],
  mentions,
});
const mention = (id: string, words: string, kind: Mention['kind'], of: string, from = 0): Mention => ({
  ...mentionOf(text, words, kind, id),
  ...at(words, from),
  ...own,
  entity: of,
});

const worth = { score: 0.6, band: 'medium', factType: 'quantity', reasons: [] } as const;
const quotation = at('“Iran is ready,”');
const again = at('“Iran is ready,”', quotation.end);
const said: AttributedClaim = {
  id: 'c1',
  type: 'attributed',
  kind: 'direct',
  act: 'statement',
  polarity: 'asserted',
  content: [quotation],
  quotedParts: [{ start: quotation.start + 1, end: quotation.end - 2 }],
  cue: { ...at('said. '), end: at('said. ').start + 4, lemma: 'say' },
  source: { ...at('Riabkov', quotation.end), kind: 'person' },
  sourceEntity: { id: 'e1', via: 'alias' },
  addressee: at('the agency'),
  parent: null,
  worth: { ...worth, score: 0.7 },
  check: { status: 'unchecked', source: 'transcript' },
  note: 'to call',
  tags: ['Iran'],
  ...own,
};
const nested: AttributedClaim = {
  ...said,
  id: 'c2',
  worth,
  kind: 'indirect',
  content: [at('Trade grew by half')],
  quotedParts: [],
  cue: { ...at('according to'), lemma: 'accord' },
  source: { ...at('Mr. Riabkov'), kind: 'person' },
  addressee: null,
  parent: 'c1',
};
const mixed: AttributedClaim = {
  ...nested,
  id: 'c4',
  kind: 'mixed',
  content: [{ start: at('reported').start, end: at('“it”').end }],
  quotedParts: [{ start: at('“it”').start + 1, end: at('“it”').end - 1 }],
  parent: null,
};
const factual: FactualClaim = { id: 'c3', type: 'factual', content: [at('Prices fell in Moscow')], worth, ...own };

const base: Article = {
  text,
  language: 'en',
  published: { value: '2021-12-28', from: 'given', why: 'given' },
  zones: [
    { ...at('Talks in Geneva'), kind: 'headline' },
    { ...at('What was said'), kind: 'standfirst' },
  ],
  entities: [
    { ...entity('e1', 'PERSON', 'Sergei Riabkov', ['m1', 'm2']), roles: [{ ...at('Minister'), text: 'Minister' }] },
    entity('e2', 'ORGANIZATION', 'Tass', ['m3']),
    entity('e3', 'LOCATION', 'Moscow', ['m4', 'm5']),
    { ...entity('e4', 'MONEY', '$5 million', ['m6']), links: [] },
  ],
  mentions: [
    { ...mention('m1', 'Sergei Riabkov', 'PERSON', 'e1'), note: 'how spelled?' },
    mention('m2', 'Riabkov', 'PERSON', 'e1', quotation.end),
    mention('m3', 'Tass', 'ORGANIZATION', 'e2'),
    mention('m4', 'Moscow', 'LOCATION', 'e3'),
    mention('m5', 'Moscow', 'LOCATION', 'e3', at('Prices').start),
    { ...mention('m6', '$5 million', 'MONEY', 'e4'), quantity: { value: 5_000_000, unit: 'USD' } },
  ],
  pronouns: [{ ...mention('m7', 'that', 'PERSON', 'e2'), form: 'pronoun' }],
  dates: [
    {
      ...own,
      ...at('Monday'),
      id: 'd1',
      text: 'Monday',
      type: 'DATE',
      value: '2021-12-27',
      earliest: '2021-12-27',
      latest: '2021-12-27',
      written: { weekday: 1 },
      implied: {},
      anchor: 'none',
      why: 'the Monday before publication',
    },
    {
      ...own,
      ...at('Tuesday'),
      id: 'd2',
      text: 'Tuesday',
      type: 'DATE',
      value: '2021-12-28',
      earliest: '2021-12-28',
      latest: '2021-12-28',
      written: { weekday: 2 },
      implied: {},
      anchor: 'd1',
      why: 'the Tuesday of publication',
    },
  ],
  claims: [said, nested, mixed, factual],
  problems: [{ check: 'spelling', ...at('half'), message: 'It is half.', severity: 'hint' }],
};

/** What changes, how, and the annotation that must be there for it. */
type Variant = readonly [what: string, change: (article: Article) => Article, of?: string];

const entityWith =
  (id: string, more: Partial<Entity>): Variant[1] =>
  (article) => ({
    ...article,
    entities: article.entities.map((one) => (one.id === id ? { ...one, ...more } : one)),
  });
const mentionWith =
  (id: string, more: Partial<Mention>): Variant[1] =>
  (article) => ({
    ...article,
    mentions: article.mentions.map((one) => (one.id === id ? { ...one, ...more } : one)),
  });
const dateWith =
  (more: Partial<Article['dates'][number]>): Variant[1] =>
  (article) => ({
    ...article,
    dates: article.dates.map((one) => (one.id === 'd2' ? { ...one, ...more } : one)),
  });
const claimWith =
  (more: Partial<AttributedClaim>): Variant[1] =>
  (article) => ({
    ...article,
    claims: article.claims.map((one) => (one.id === 'c1' ? { ...said, ...more } : one)),
  });
const [wikidata] = entity('e1', 'PERSON', '', []).links;

/** Changes of one detail each, and of nothing else. */
const changes: Readonly<Record<Detail, readonly Variant[]>> = {
  // Each stands elsewhere on the same line.
  places: [
    ['of a name', mentionWith('m2', at('Riabkov', at('Mr. ').start)), 'm2'],
    ['of a date', dateWith(at('that')), 'd2'],
    [
      'of a claim',
      claimWith({ content: [again], quotedParts: [{ start: again.start + 1, end: again.end - 2 }] }),
      'c1',
    ],
  ],
  names: [['of an organisation', entityWith('e2', { name: 'TASS news agency' }), 'm3']],
  values: [
    ['of a day', dateWith({ value: '2021-12-21' }), 'd2'],
    ['of an amount', mentionWith('m6', { quantity: { value: 5, unit: 'USD' } }), 'm6'],
  ],
  links: [['of a place', entityWith('e3', { links: [{ scheme: 'wikidata', id: 'Q649' }] }), 'm4']],
  'further-links': [
    [
      'of a person',
      entityWith('e1', { links: [...(wikidata ? [wikidata] : []), { scheme: 'geonames', id: '1' }] }),
      'm1',
    ],
  ],
  speakers: [['another one', claimWith({ sourceEntity: { id: 'e2', via: 'alias' } }), 'c1']],
  worth: [['of a claim', claimWith({ worth: { ...worth, score: 0.9, band: 'high' } }), 'c1']],
  reading: [
    ['act', claimWith({ act: 'denial' }), 'c1'],
    ['polarity', claimWith({ polarity: 'denied' }), 'c1'],
  ],
  'quoted-parts': [
    [
      'of a mixed claim',
      (article) => ({
        ...article,
        claims: article.claims.map((one) => (one.id === 'c4' ? { ...mixed, quotedParts: [] } : one)),
      }),
      'c4',
    ],
    ['other words', claimWith({ quotedParts: [{ start: quotation.start + 1, end: quotation.start + 5 }] }), 'c1'],
  ],
  reasoning: [
    ['why', dateWith({ why: 'another Tuesday' }), 'd2'],
    ['range', dateWith({ latest: '2021-12-30' }), 'd2'],
  ],
  confidence: [
    ['of a name', mentionWith('m1', { confidence: 0.25 }), 'm1'],
    ['of a date', dateWith({ confidence: 0.25 }), 'd2'],
    ['of a claim', claimWith({ confidence: 0.25 }), 'c1'],
  ],
  provenance: [
    ['status', mentionWith('m1', { status: 'accepted' }), 'm1'],
    ['origin', mentionWith('m1', { by: 'gazetteer' }), 'm1'],
    ['status of a date', dateWith({ status: 'accepted' }), 'd2'],
    ['status of a claim', claimWith({ status: 'accepted' }), 'c1'],
    ['origin of a claim', claimWith({ by: 'cue' }), 'c1'],
  ],
  notes: [
    ['note', claimWith({ note: 'to write' }), 'c1'],
    ['tag', claimWith({ tags: ['trade'] }), 'c1'],
    ['note on a name', mentionWith('m1', { note: 'spelling?' }), 'm1'],
  ],
  checks: (
    [
      ['status', { status: 'confirmed', source: 'transcript' }],
      ['source', { status: 'unchecked', source: 'minutes' }],
      ['place in it', { status: 'unchecked', source: 'transcript', locator: 'page 3' }],
      ['checker', { status: 'unchecked', source: 'transcript', checker: 'Ann' }],
      ['day', { status: 'unchecked', source: 'transcript', date: '2022-01-02' }],
      ['note', { status: 'unchecked', source: 'transcript', note: 'call back' }],
    ] as const
  ).map(([what, check]) => [what, claimWith({ check }), 'c1']),
  pronouns: [['one that stands for somebody', (article) => ({ ...article, pronouns: [] })]],
  zones: [['of a paragraph', zoneOfAnotherKind]],
  problems: [
    [
      'of a check',
      (article) => ({ ...article, problems: article.problems.map((one) => ({ ...one, message: 'No.' })) }),
    ],
  ],
};

function zoneOfAnotherKind(article: Article): Article {
  const [headline, ...others] = article.zones;
  return {
    ...article,
    zones: [...(headline ? [headline] : []), ...others.map((one) => ({ ...one, kind: 'crosshead' as const }))],
  };
}

for (const format of formats) {
  const write = (article: Article) => format.write(article, context);
  const changed = (change: Variant[1]) => write(change(base)) !== write(base);

  const kept = new Set(fitTo(base, format.carries, context).annotations.map(({ id }) => id));

  test(`${format.id} carries the details that it says, and reports the others`, () => {
    const reported = losses(format, base, context).map(({ text }) => text);
    for (const { id, lost: reportOf } of details) {
      const text = english(reportOf(1)).replace(' (1)', '');
      const possible = changes[id].filter(([, , of]) => of === undefined || kept.has(of));
      const lost = possible.filter(([, change]) => !changed(change)).map(([what]) => what);
      const isCarried = possible.length > 0 && lost.length === 0;
      assert.equal(format.carries.details.includes(id), isCarried, `${id}: it loses ${lost.join(', ') || 'nothing'}`);
      const isReported = reported.some((one) => one.startsWith(`${text} (`));
      const [, change] = changes['further-links'][0] ?? [];
      if (id !== 'further-links') assert.equal(isReported, !isCarried && possible.length > 0, `${id} in the report`);
      else if (change && format.carries.details.includes('links') && !isCarried)
        assert.ok(losses(format, change(base), context).some((one) => one.text.startsWith(text)));
    }
  });

  test(`${format.id} holds each annotation that is not in its loss report, and no other`, () => {
    const places = format.carries.details.includes('places');
    for (const { id } of [...base.mentions, ...base.dates, ...base.claims]) {
      // Where there are no places, further mentions of an entity make no difference.
      const siblings = base.entities.find(({ mentions }) => mentions.includes(id))?.mentions.length ?? 1;
      if (!places && siblings > 1) continue;
      assert.equal(write(without(base, id)) !== write(base), kept.has(id), id);
    }
  });

  test(`${format.id} holds each relation that it says`, () => {
    for (const type of everyRelation) {
      assert.ok(
        layer(base).relations.some((one) => one.type === type),
        type,
      );
      if (format.carries.relations.includes(type)) assert.ok(changed(withoutRelation[type]), type);
    }
  });
}

/** The article without an annotation; an entity that is named nowhere else is gone too. */
function without(article: Article, id: string): Article {
  return {
    ...article,
    mentions: article.mentions.filter((one) => one.id !== id),
    entities: article.entities
      .map((one) => ({ ...one, mentions: one.mentions.filter((each) => each !== id) }))
      .filter(({ mentions }) => mentions.length > 0),
    dates: article.dates
      .filter((one) => one.id !== id)
      .map((one) => ({ ...one, anchor: one.anchor === id ? 'none' : one.anchor })),
    claims: article.claims
      .filter((one) => one.id !== id)
      .map((one) => (one.type === 'attributed' && one.parent === id ? { ...one, parent: null } : one)),
  };
}

const withoutRelation: Readonly<Record<RelationType, Variant[1]>> = {
  source: claimWith({ source: null, sourceEntity: null }),
  cue: claimWith({ cue: null }),
  addressee: claimWith({ addressee: null }),
  within: (article) => ({
    ...article,
    claims: article.claims.map((one) => (one.type === 'attributed' ? { ...one, parent: null } : one)),
  }),
  coreference: (article) => ({
    ...article,
    entities: article.entities.flatMap((one) =>
      one.id === 'e3'
        ? [
            { ...one, mentions: ['m4'] },
            { ...one, id: 'e9', mentions: ['m5'] },
          ]
        : [one],
    ),
    mentions: article.mentions.map((one) => (one.id === 'm5' ? { ...one, entity: 'e9' } : one)),
  }),
  title: entityWith('e1', { roles: [] }),
  anchor: dateWith({ anchor: 'none' }),
};
