import { type AnyEntityKind, isEntityKind, kinds } from '../annotate/kinds.ts';
import type { Article, Span } from '../annotate/model.ts';
import type { Format } from '../formats/format.ts';
import { formatById } from '../formats/index.ts';
import { extent, onOneLine, participantKinds } from '../formats/layer.ts';
import { timexOf } from '../formats/read/article.ts';
import { placeNear } from '../formats/read/attribution.ts';
import { type FileContent, readContent } from '../formats/read/file.ts';
import { type Guess, guessFormat } from '../formats/read/guess.ts';
import { FormatError, type Imported, type ImportedAnnotation } from '../formats/read/imported.ts';
import { mapped } from '../formats/read/mapped.ts';
import { asImported, onto } from '../formats/read/onto.ts';
import type { ImportFile, ImportParams, ImportPreview, ImportPreviewItem } from '../protocol.ts';
import { makeAnchor } from '../review/anchor.ts';
import { judge, type Signature } from '../review/decide.ts';
import { type Decision, decisionSchema } from '../review/decision.ts';
import { lfText } from '../review/line-breaks.ts';
import { articleId } from './export.ts';
import { type Snapshot, toRange } from './snapshot.ts';
import { oneLine } from './words.ts';

/** What a file brings onto an open article. */
export interface Import {
  readonly preview: ImportPreview;
  /**
   * As a person's own: what the machine has found too is accepted, the rest added; what was decided already is left as it is. As suggestions: only what
   * the article does not have. None for a preview.
   */
  readonly decisions: readonly Decision[];
}

/**
 * Reads a file of annotations and places what it holds on an open article, even one that was edited since.
 *
 * @param sign gives each decision its id and its annotator.
 * @throws RangeError, with a sentence for the reader, for a file of no known format, or one that is not of its format
 */
export function importFile(snapshot: Snapshot, params: ImportParams, sign: () => Signature): Import {
  const { file, labels } = params;
  const { format, note } = guessOf(file, params.format);
  const content = read(file, format, snapshot.article.text);
  const source = asImported(articleIn(content.articles, snapshot));
  const placed = withoutRepeats(mapped(onto(source, snapshot.article.text), labels));
  const problems = [...(note === undefined ? [] : [note]), ...content.problems, ...placed.problems];
  const present = presentIn(snapshot.article);
  const ours = placed.annotations
    .filter(({ kind }) => isKnown(snapshot, kind))
    .map((annotation) => ({ annotation, known: present.get(key(annotation.kind, extent(annotation.spans))) }));
  const add = additions(snapshot.article, placed, sign);
  const decide = ({ annotation, known }: (typeof ours)[number]): readonly Decision[] => {
    if (!known) return add(annotation);
    const isAccepted = params.as === 'decisions' && !snapshot.review.decisions.has(known.id);
    return isAccepted ? [known.accept(sign())] : [];
  };
  return {
    preview: {
      format: format.label,
      items: ours.map(({ annotation, known }) => item(snapshot, annotation, known !== undefined)),
      unknownLabels: unknownLabels(snapshot, placed),
      problems,
    },
    decisions: params.as === 'preview' ? [] : ours.flatMap(decide),
  };
}

function guessOf({ name, content }: ImportFile, wanted: string | undefined): Guess {
  const format = formatById(wanted ?? '');
  const guess = wanted === undefined ? guessFormat(name, content) : format && { format };
  if (!guess?.format.read)
    throw new RangeError(`${name}: Neither its name nor its content is that of a format that can be read.`);
  return guess;
}

function read({ name, content, text }: ImportFile, format: Format, article: string): FileContent {
  try {
    const own = format.text === 'always' && format.id !== 'brat';
    return readContent(format, content, { text: text ?? (own ? undefined : article) });
  } catch (error) {
    if (error instanceof FormatError) throw new RangeError(`${name}: ${error.message}`);
    throw error;
  }
}

/** Of several articles in a file the one with the same text, else with the same name. */
function articleIn(all: readonly Imported[], { uri, article }: Snapshot): Imported {
  const id = articleId(uri);
  const found =
    all.find(({ text }) => text === article.text) ??
    all.find((one) => one.id === id) ??
    (all.length === 1 ? all[0] : undefined);
  if (found) return found;
  throw new RangeError(
    all.length === 0 ? 'It holds no article.' : `It holds ${all.length} articles, and none of them is this one.`,
  );
}

/** What a file says several times it says once, and relations go to the first; but for what has relations of its own. */
function withoutRepeats(source: Imported): Imported {
  const firsts = new Map<string, number>();
  const annotations: ImportedAnnotation[] = [];
  const related = new Set(source.relations.map(({ from }) => from));
  const places = source.annotations.map((annotation, index) => {
    if (related.has(index)) return annotations.push(annotation) - 1;
    const { kind, spans, name, value, speaker, cue, links, note, tags } = annotation;
    const said = JSON.stringify([kind, spans, name, value, speaker, cue, links, note, tags]);
    const first = firsts.get(said);
    if (first !== undefined) return first;
    firsts.set(said, annotations.length);
    return annotations.push(annotation) - 1;
  });
  const repeats = places.length - annotations.length;
  if (repeats === 0) return source;
  const relations = source.relations.map(({ type, from, to }) => ({
    type,
    from: places[from] ?? 0,
    to: places[to] ?? 0,
  }));
  const problem = `${repeats} ${repeats === 1 ? 'annotation is a repeat of another and is' : 'annotations are repeats of others and are'} taken once.`;
  return { ...source, annotations, relations, problems: [...source.problems, problem] };
}

/** Whether a label is a kind of ours or of the newsroom's own. */
const isKnown = ({ config }: Snapshot, label: string): boolean =>
  [...kinds, ...config.kinds.own].some(({ id }) => id === label);
const isParticipant = (kind: string): boolean => participantKinds.some((participant) => participant === kind);

function unknownLabels(snapshot: Snapshot, { annotations }: Imported): ImportPreview['unknownLabels'] {
  const counts = new Map<string, number>();
  for (const { kind } of annotations)
    if (kind !== '' && !isKnown(snapshot, kind) && !isParticipant(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Array.from(counts, ([label, count]) => ({ label, count }));
}

const key = (kind: string, { start, end }: Span): string => `${kind} ${start} ${end}`;

/** An annotation that the article has. */
interface Present {
  readonly id: string;
  readonly accept: (signature: Signature) => Decision;
}

/** What the article has, by kind and place. */
function presentIn(article: Article): ReadonlyMap<string, Present> {
  const make = judge(article);
  const present = new Map<string, Present>();
  for (const one of article.mentions)
    present.set(key(one.kind, one), { id: one.id, accept: (by) => make.mention(one, 'accepted', by) });
  for (const one of article.dates)
    present.set(key('DATE', one), { id: one.id, accept: (by) => make.date(one, 'accepted', by) });
  for (const one of article.claims)
    present.set(key('CLAIM', extent(one.content)), { id: one.id, accept: (by) => make.claim(one, 'accepted', by) });
  return present;
}

function item(snapshot: Snapshot, { kind, spans }: ImportedAnnotation, known: boolean): ImportPreviewItem {
  const row = [...kinds, ...snapshot.config.kinds.own].find(({ id }) => id === kind);
  const words = spans.map(({ start, end }) => snapshot.article.text.slice(start, end)).join(' … ');
  return { kind: row?.label ?? kind, words: oneLine(words), range: toRange(snapshot, extent(spans)), known };
}

/** Makes the function that adds an annotation: the decision on itself and, the first time, that on its entity. */
function additions(
  { text, entities }: Article,
  { annotations, relations }: Imported,
  sign: () => Signature,
): (annotation: ImportedAnnotation) => readonly Decision[] {
  const lf = lfText(text);
  const entityIds = new Map<string, string>();
  const targets = new Map<string, ImportedAnnotation>();
  for (const { type, from, to } of relations) {
    const end = annotations[to];
    if (end && !targets.has(`${type} ${from}`)) targets.set(`${type} ${from}`, end);
  }
  const indexes = new Map(annotations.map((annotation, index) => [annotation, index]));
  const ends = (annotation: ImportedAnnotation, type: string): Span | undefined => {
    const end = targets.get(`${type} ${indexes.get(annotation)}`);
    return end && extent(end.spans);
  };
  /** The decision on the entity of a mention, where the file says more of it than the words do; none where it is made already. */
  const entityOf = (kind: AnyEntityKind, { spans, name, links }: ImportedAnnotation): readonly Decision[] => {
    const words = onOneLine(text, { spans });
    if ((name === undefined || name === words) && links.length === 0) return [];
    const full = name ?? words;
    if (entityIds.has(`${kind} ${full}`)) return [];
    const signature = sign();
    entityIds.set(`${kind} ${full}`, signature.id);
    const joins = entities
      .filter((one) => one.kind === kind && (one.name === full || one.aliases.includes(full)))
      .map((one) => ({ kind, name: one.name }));
    const more = { ...(joins.length > 0 && { joins }), ...(links.length > 0 && { links }) };
    return [{ schema: decisionSchema, ...signature, status: 'added', type: 'entity', kind, name: full, ...more }];
  };
  return (annotation) => {
    const { kind, spans, name, value, note, tags = [] } = annotation;
    const said = { ...(note !== undefined && { note }), ...(tags.length > 0 && { tags }) };
    const base = () => ({ schema: decisionSchema, ...sign(), status: 'added', ...said }) as const;
    if (isEntityKind(kind) || kind === 'DATE') {
      const anchors = [makeAnchor(lf, extent(spans))];
      const { type: timex, ...rest } = timexOf(value || unknownDay);
      if (kind === 'DATE') return [{ ...base(), type: 'date', anchors, timex, ...rest }];
      const made = entityOf(kind, annotation);
      const entity = entityIds.get(`${kind} ${name ?? onOneLine(text, annotation)}`);
      return [...made, { ...base(), type: 'mention', kind, anchors, ...(entity !== undefined && { entity }) }];
    }
    const source = ends(annotation, 'source') ?? placeNear(text, spans, annotation.speaker);
    const cue = ends(annotation, 'cue') ?? placeNear(text, spans, annotation.cue);
    const quoted = /^["“„«‘']/.test(text.slice(spans[0]?.start));
    return [
      {
        ...base(),
        type: 'claim',
        anchors: spans.map((span) => makeAnchor(lf, span)),
        kind: quoted ? 'direct' : source || cue || annotation.speaker ? 'indirect' : 'factual',
        ...(source && { source: makeAnchor(lf, source) }),
        ...(cue && { cue: makeAnchor(lf, cue) }),
      },
    ];
  };
}

/** TIMEX3's value for a day of which nothing is known. */
const unknownDay = 'XXXX-XX-XX';
