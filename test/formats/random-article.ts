/** Random articles whose annotations lie anywhere: nested, overlapping, in several parts, over line ends, on what breaks formats. */
import fc from 'fast-check';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { EntityKind } from '../../server/src/annotate/kinds.ts';
import type {
  Article,
  AttributedClaim,
  DateMention,
  Entity,
  FactCheck,
  Mention,
  Span,
} from '../../server/src/annotate/model.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { newsText } from '../properties/texts.ts';

const pieces = [
  'Sergei Riabkov',
  'told Tass',
  'on Tuesday',
  '$5 million',
  '“',
  '”',
  '"',
  "'",
  ' ',
  ' ',
  '.',
  '. ',
  ',',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\t',
  '\u00a0',
  '📰',
  '\ud83d',
  'e\u0301',
  'محمد',
  '習近平',
  '\0',
  '|',
  '<b>',
  '&amp;',
  ']]>',
  '=SUM(A1)',
  "'=1",
  '@x',
  '-2',
  '\\n',
  '_',
  '#',
];
const names = ['Sergei Riabkov', '=1+1', "'=1", 'A | B', '<b>', 'O’Neill & Co', 'محمد', '📰 News'];
const kinds: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'LOCATION', 'EVENT', 'WORK', 'MONEY', 'PERCENT'];

/** A span by numbers that are taken modulo what there is. */
interface Drawn {
  readonly at: number;
  readonly length: number;
  readonly pick: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({ at: fc.nat(), length: fc.nat(12), pick: fc.nat(100) });
const checks: readonly FactCheck[] = [
  { status: 'unchecked' },
  {
    status: 'confirmed',
    source: '=HYPERLINK("x")',
    locator: 'p. 3',
    checker: 'Ann',
    date: '2022-01-10',
    note: '</script>',
  },
];
const provenance = { by: 'hand', confidence: 0.5, status: 'suggested' } as const;

const anywhere: fc.Arbitrary<Article> = fc
  .record({
    text: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
    mentions: fc.array(drawn, { maxLength: 8 }),
    dates: fc.array(drawn, { maxLength: 3 }),
    claims: fc.array(fc.tuple(drawn, drawn, drawn, drawn), { maxLength: 3 }),
  })
  .map(({ text, ...places }) => {
    const span = spans(text);
    const entities: Entity[] = [];
    const mentions = places.mentions.flatMap((place, index): Mention[] => {
      const at = span(place);
      const kind = kinds[place.pick % kinds.length] ?? 'PERSON';
      if (!at) return [];
      const own = {
        ...at,
        id: `m${index}`,
        text: text.slice(at.start, at.end),
        kind,
        form: 'name',
        ...provenance,
      } as const;
      const amount = kind === 'MONEY' || kind === 'PERCENT';
      const known = entities.find((entity) => !amount && entity.kind === kind && place.pick % 2 === 0);
      const name = names[place.pick % names.length] ?? '';
      const entity: Entity = known ?? {
        id: `e${index}`,
        kind,
        name: amount ? own.text.replace(/\s+/gu, ' ') : name,
        aliases: [],
        roles: [],
        links: [
          ...(!amount && place.pick % 3 === 0 ? [{ scheme: 'iso3166-1', id: 'US' }] : []),
          ...(!amount && place.pick % 4 === 0 ? [{ scheme: 'wikidata', id: `Q${place.pick}` }] : []),
        ],
        mentions: [],
      };
      if (known) entities.splice(entities.indexOf(known), 1);
      entities.push({ ...entity, mentions: [...entity.mentions, own.id] });
      const quantity = { value: place.pick - 50, unit: kind === 'MONEY' ? 'USD' : '' };
      return [{ ...own, entity: entity.id, ...(amount ? { quantity } : {}) }];
    });
    const dates = places.dates.flatMap((place, index): DateMention[] => {
      const at = span(place);
      const more = { type: 'DATE', value: '2021-12-28', written: {}, implied: {}, why: '', ...provenance } as const;
      const anchor = index > 0 ? `d${index - 1}` : 'none';
      return at ? [{ ...at, id: `d${index}`, text: text.slice(at.start, at.end), anchor, ...more }] : [];
    });
    const claims = places.claims.flatMap(([one, two, source, cue], index): AttributedClaim[] => {
      const [first, second] = [span(one), span(two)];
      const content = [first, second].filter((at) => at !== undefined).sort((a, b) => a.start - b.start);
      const [earlier, later] = content;
      if (!earlier) return [];
      const disjoint = later && later.start > earlier.end ? [earlier, later] : [earlier];
      const [speaker, word] = [span(source), span(cue)];
      return [
        {
          id: `c${index}`,
          type: 'attributed',
          kind: 'mixed',
          act: 'statement',
          polarity: 'asserted',
          content: disjoint,
          quotedParts: [],
          cue: word ? { ...word, lemma: 'say' } : null,
          source: speaker ? { ...speaker, kind: 'person' } : null,
          sourceEntity: null,
          addressee: null,
          parent: index > 0 ? `c${index - 1}` : null,
          worth: null,
          ...(source.pick % 3 === 0 && {
            check: checks[cue.pick % checks.length] ?? { status: 'unchecked' },
            note: '=1 + 1',
          }),
          ...(cue.pick % 3 === 0 && { tags: ['to-call', '@x'] }),
          ...provenance,
        },
      ];
    });
    return {
      text,
      language: 'en',
      published: null,
      zones: [],
      entities,
      mentions,
      pronouns: [],
      dates,
      claims,
      problems: [],
    };
  });

/** Makes the function that finds a drawn span in a text: whole characters, with something to see at both ends. */
function spans(text: string): (place: Drawn) => Span | undefined {
  const characters = Array.from(text.matchAll(/\r\n|[\s\S]/gu), ({ index, 0: character }) => ({
    start: index,
    end: index + character.length,
    visible: /[\p{L}\p{N}\p{S}\p{P}]/u.test(character),
  }));
  // Where code points and UTF-16 differ, annotations that cut words would be taken for those of a program that counts otherwise.
  const whole = /[\p{Surrogate}\u{10000}-\u{10ffff}]/u.test(text);
  const isLetter = (index: number) => /[\p{L}\p{N}]/u.test(text[index] ?? '');
  const cuts = (offset: number) => whole && isLetter(offset - 1) && isLetter(offset);
  const visible = characters.filter(({ visible, start, end }) => visible && !cuts(start) && !cuts(end));
  return ({ at, length }) => {
    if (visible.length === 0) return undefined;
    const first = visible[at % visible.length];
    const last = visible[Math.min(visible.length - 1, (at % visible.length) + length)];
    return first && last && { start: first.start, end: last.end };
  };
}

/** Articles with annotations anywhere, and news as the recognisers see it. */
export const randomArticle: fc.Arbitrary<Article> = fc.oneof(
  { weight: 2, arbitrary: anywhere },
  { weight: 1, arbitrary: newsText.map((text) => annotate(text, { language: english, published: '2021-12-28' })) },
);
