import { type AnyEntityKind, kinds } from '../../annotate/kinds.ts';
import type {
  Article,
  Claim,
  DateMention,
  Entity,
  Link,
  Mention,
  Quantity,
  Role,
  Span,
  TimexType,
} from '../../annotate/model.ts';
import { fingerprint, uniqueIds } from '../../annotate/text/identity.ts';
import { extent, participantKinds, type RelationType } from '../layer.ts';
import { placeNear } from './attribution.ts';
import type { Imported, ImportedAnnotation } from './imported.ts';

const provenance = { by: 'imported', confidence: 1, status: 'added' } as const;

/**
 * An article made of what came in. Mentions that refer to one another, or are of one kind and name, are one entity. What has no place in an article
 * (unknown labels) is told.
 *
 * @param language the article's BCP 47 tag, where the file does not say. @param ownKinds those that the newsroom made.
 */
export function articleOf(
  source: Imported,
  language: string,
  ownKinds: readonly string[] = [],
): { readonly article: Article; readonly problems: readonly string[] } {
  if (source.article) return { article: source.article, problems: source.problems };
  const { text, annotations } = source;
  const problems = [...source.problems];
  const unique = uniqueIds();
  const id = (letter: string, kind: string, span: Span) => unique(`${letter}${fingerprint(kind, text, span)}`);
  const ids = annotations.map(({ kind, spans }) => id(letterOf(kind), kind, extent(spans)));
  const end = ends(source);
  const idAt = (index: number | undefined, letter: string): string | undefined => {
    const found = index === undefined ? undefined : ids[index];
    return found?.startsWith(letter) ? found : undefined;
  };
  const spanAt = (index: number | undefined): Span | undefined => {
    const found = index === undefined ? undefined : annotations[index];
    return found && extent(found.spans);
  };
  const own = (annotation: ImportedAnnotation, index: number) => {
    const span = extent(annotation.spans);
    const { note, tags = [] } = annotation;
    const said = { ...(note !== undefined && { note }), ...(tags.length > 0 && { tags }) };
    return { id: ids[index] ?? '', ...span, text: text.slice(span.start, span.end), ...provenance, ...said };
  };

  const mentions: Mention[] = [];
  const dates: DateMention[] = [];
  const claims: Claim[] = [];
  const entities = new Map<string, EntityInMaking>();
  const keys = entityKeys(source);
  const entityKinds = new Set<string>([...kinds.map(({ id }) => id), ...ownKinds]);
  const unknown = new Map<string, string[]>();
  /** The names of speakers, by the ids of their claims. */
  const speakers = new Map<string, string>();
  annotations.forEach((annotation, index) => {
    const { kind, spans, name, value = '', links } = annotation;
    const { start, end: stop, text: words, ...base } = own(annotation, index);
    if (kind !== 'DATE' && kind !== 'CLAIM' && entityKinds.has(kind)) {
      const full = name ?? words.replace(/\s+/gu, ' ');
      const key = keys[index] ?? '';
      const entity = entities.get(key) ?? newEntity(id('e', kind, { start, end: stop }), kind as AnyEntityKind, full);
      const role = spanAt(end(index, 'title'));
      entities.set(key, entity);
      entity.mentions.push(base.id);
      if (role) entity.roles.push({ ...role, text: text.slice(role.start, role.end) });
      entity.links.push(...missing(links, entity.links));
      const quantity = quantityOf(value);
      mentions.push({
        ...base,
        start,
        end: stop,
        text: words,
        kind: kind as AnyEntityKind,
        entity: entity.id,
        form: 'name',
        ...(quantity && { quantity }),
      });
    } else if (kind === 'DATE') {
      const anchor = idAt(end(index, 'anchor'), 'd') ?? 'none';
      const timex = { ...timexOf(value), written: {}, implied: {}, anchor, why: 'imported' };
      dates.push({ ...base, start, end: stop, text: words, ...timex });
    } else if (kind === 'CLAIM') {
      const cue = spanAt(end(index, 'cue')) ?? placeNear(text, spans, annotation.cue);
      const speaker = end(index, 'source');
      const speakerSpan = spanAt(speaker) ?? placeNear(text, spans, annotation.speaker);
      const who = idAt(speaker, 'm');
      if (annotation.speaker !== undefined) speakers.set(base.id, annotation.speaker);
      claims.push({
        ...base,
        type: 'attributed',
        kind: 'indirect',
        act: 'statement',
        polarity: 'asserted',
        content: spans,
        quotedParts: [],
        cue: cue ? { ...cue, lemma: text.slice(cue.start, cue.end).toLowerCase() } : null,
        source: speakerSpan ? { ...speakerSpan, kind: 'person' } : null,
        // The id of a mention until all entities are known.
        sourceEntity: who === undefined ? null : { id: who, via: 'self' },
        addressee: spanAt(end(index, 'addressee')) ?? null,
        parent: idAt(end(index, 'within'), 'c') ?? null,
        worth: null,
      });
    } else if (kind !== '' && !isParticipant(kind)) {
      const known = unknown.get(kind);
      if (known) known.push(words);
      else unknown.set(kind, [words]);
    }
  });
  problems.push(...Array.from(unknown, ([label, words]) => unknownLabel(label, words)));
  const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
  const entityOf = new Map(mentions.map((mention) => [mention.id, mention.entity]));
  const named = new Map(Array.from(entities.values(), ({ id, name }) => [name, id]));
  const article: Article = {
    text,
    language,
    published: null,
    zones: [],
    entities: [...entities.values()],
    mentions: mentions.sort(byPlace),
    pronouns: [],
    dates: dates.sort(byPlace),
    claims: claims
      .map((claim): Claim => {
        if (claim.type === 'factual') return claim;
        const entity = entityOf.get(claim.sourceEntity?.id ?? '') ?? named.get(speakers.get(claim.id) ?? '');
        return { ...claim, sourceEntity: entity === undefined ? null : { id: entity, via: 'self' } };
      })
      .sort((a, b) => byPlace(extent(a.content), extent(b.content))),
    problems: [],
  };
  return { article, problems };
}

function unknownLabel(label: string, [first = '', ...more]: readonly string[]): string {
  const whose = more.length === 0 ? `“${first}” has` : `${more.length + 1} annotations have`;
  return `${whose} the label "${label}", which is none of ours: left out. Its kind can be given under "labels" in .news-annotator/config.yaml.`;
}

const isParticipant = (kind: string): boolean => participantKinds.some((participant) => participant === kind);
const letterOf = (kind: string): string => (kind === 'CLAIM' ? 'c' : kind === 'DATE' ? 'd' : 'm');

/** Makes the function that finds the other end of an annotation's relation. */
function ends({ relations }: Imported): (from: number, type: RelationType) => number | undefined {
  const known = new Map<string, number>();
  for (const { type, from, to } of relations) if (!known.has(`${type} ${from}`)) known.set(`${type} ${from}`, to);
  return (from, type) => known.get(`${type} ${from}`);
}

/** What tells the entity of each annotation: the first of a chain of mentions that refer to one another, and its kind and name. */
function entityKeys(source: Imported): readonly string[] {
  const { text, annotations } = source;
  const end = ends(source);
  const firstOf = (index: number): number => {
    const seen = new Set<number>();
    let at = index;
    for (let next: number | undefined = at; next !== undefined && !seen.has(next); next = end(at, 'coreference')) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  return annotations.map(({ kind }, index) => {
    const first = annotations[firstOf(index)];
    const words = first?.spans.map(({ start, end }) => text.slice(start, end)).join(' ') ?? '';
    return `${kind} ${first?.name ?? words.replace(/\s+/gu, ' ')}`;
  });
}

const missing = (links: readonly Link[], known: readonly Link[]): readonly Link[] =>
  links.filter(({ scheme, id }) => !known.some((one) => one.scheme === scheme && one.id === id));

/** `5000000 USD`, as rows write an amount. */
function quantityOf(value: string): Quantity | undefined {
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?: (.*))?$/.exec(value) ?? [];
  return number === undefined ? undefined : { value: Number(number), unit };
}

/** The type that a TIMEX3 value has by its form. */
export const timexOf = (value: string): { readonly type: TimexType; readonly value: string } => ({
  type: /^P/.test(value) ? 'DURATION' : /T/.test(value) ? 'TIME' : 'DATE',
  value,
});

/** An entity whose mentions are still coming: there may be very many. */
type EntityInMaking = Entity & { readonly mentions: string[]; readonly roles: Role[]; readonly links: Link[] };

const newEntity = (id: string, kind: AnyEntityKind, name: string): EntityInMaking => ({
  id,
  kind,
  name,
  aliases: [],
  roles: [],
  links: [],
  mentions: [],
});
