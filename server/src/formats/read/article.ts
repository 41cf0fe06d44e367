import type { EntityKind } from '../../annotate/kinds.ts';
import { kinds } from '../../annotate/kinds.ts';
import type { Article, AttributedClaim, DateMention, Entity, Mention, Span } from '../../annotate/model.ts';
import { fingerprint, uniqueIds } from '../../annotate/text/identity.ts';
import { extent, participantKinds } from '../layer.ts';
import type { Imported } from './imported.ts';

const entityKinds: ReadonlySet<string> = new Set(
  kinds.map(({ id }) => id).filter((id) => id !== 'DATE' && id !== 'CLAIM'),
);
const provenance = { by: 'imported', confidence: 1, status: 'added' } as const;

/**
 * An article made of what came in: mentions of one kind and name are one entity. What has no place in an article (unknown labels) is told.
 *
 * @param language the article's BCP 47 tag, where the file does not say.
 */
export function articleOf(
  source: Imported,
  language: string,
): { readonly article: Article; readonly problems: readonly string[] } {
  if (source.article) return { article: source.article, problems: source.problems };
  const { text, annotations, relations } = source;
  const problems = [...source.problems];
  const unique = uniqueIds();
  const id = (letter: string, kind: string, span: Span) => unique(`${letter}${fingerprint(kind, text, span)}`);
  const mentions: Mention[] = [];
  const dates: DateMention[] = [];
  const claims: AttributedClaim[] = [];
  const entities = new Map<string, Entity>();
  const ids = annotations.map(({ kind, spans }) =>
    id(kind === 'CLAIM' ? 'c' : kind === 'DATE' ? 'd' : 'm', kind, extent(spans)),
  );
  const target = (index: number, type: string): Span | undefined => {
    const relation = relations.find((each) => each.from === index && each.type === type);
    const spans = relation && annotations[relation.to]?.spans;
    return spans && extent(spans);
  };
  annotations.forEach(({ kind, spans, name, value = '' }, index) => {
    const span = extent(spans);
    const own = { id: ids[index] ?? '', ...span, text: text.slice(span.start, span.end), ...provenance };
    if (entityKinds.has(kind)) {
      const full = name ?? own.text.replace(/\s+/gu, ' ');
      const key = `${kind} ${full}`;
      const entity = entities.get(key) ?? newEntity(id('e', kind, span), kind as EntityKind, full);
      entities.set(key, { ...entity, mentions: [...entity.mentions, own.id] });
      mentions.push({ ...own, kind: kind as EntityKind, entity: entity.id, form: 'name' });
    } else if (kind === 'DATE') {
      dates.push({ ...own, type: 'DATE', value, written: {}, implied: {}, anchor: 'none', why: 'imported' });
    } else if (kind === 'CLAIM') {
      const cue = target(index, 'cue');
      const speaker = target(index, 'source');
      claims.push({
        id: own.id,
        type: 'attributed',
        kind: 'indirect',
        act: 'statement',
        polarity: 'asserted',
        content: spans,
        quotedParts: [],
        cue: cue ? { ...cue, lemma: text.slice(cue.start, cue.end).toLowerCase() } : null,
        source: speaker ? { ...speaker, kind: 'person' } : null,
        sourceEntity: null,
        addressee: target(index, 'addressee') ?? null,
        parent: null,
        worth: null,
        ...provenance,
      });
    } else if (!participantKinds.some((participant) => participant === kind)) {
      problems.push(`“${own.text}” has the label "${kind}", which is none of ours: left out.`);
    }
  });
  const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
  const article: Article = {
    text,
    language,
    published: null,
    zones: [],
    entities: [...entities.values()],
    mentions: mentions.sort(byPlace),
    dates: dates.sort(byPlace),
    claims: claims.sort((a, b) => byPlace(extent(a.content), extent(b.content))),
    problems: [],
  };
  return { article, problems };
}

const newEntity = (id: string, kind: EntityKind, name: string): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  roles: [],
  links: [],
  mentions: [],
});
