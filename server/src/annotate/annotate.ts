import type { NameList } from './entities/name-list.ts';
import type { Language } from './language.ts';
import type { Article, Span, Zone, ZoneKind } from './model.ts';
import { type Placed, type Recognition, recogniseAll, withoutGuesses } from './recognise.ts';
import { type ResolvedClaims, resolveClaims } from './resolve/claims.ts';
import { type ResolvedDates, resolveDates } from './resolve/dates.ts';
import { type DayOrderChoice, dayOrder } from './resolve/day-order.ts';
import { resolveEntities } from './resolve/entities.ts';
import { type ResolvedPronouns, resolvePronouns } from './resolve/pronouns.ts';
import { type PublicationHints, publication } from './resolve/publication.ts';
import type { BuiltNames } from './resolve/same-names.ts';
import { isForeign, undetermined } from './text/foreign.ts';
import { frontMatter } from './text/front-matter.ts';
import { paragraphs } from './text/paragraphs.ts';
import { zones } from './text/zones.ts';

export interface AnnotateOptions extends PublicationHints {
  readonly language: Language;
  readonly dayOrder?: DayOrderChoice;
  /** What the newsroom knows. */
  readonly names?: NameList;
}

/** Recognised paragraphs by their text. */
export type Recognitions = ReadonlyMap<string, Recognition>;

/** What makes the next version of an article cheap. */
export interface Known {
  /** The paragraphs of this version alone, so that what is kept never grows beyond the text. */
  readonly recognitions: Recognitions;
  readonly resolved?: Resolved | undefined;
}

/** What was resolved of a version, to be kept where a key changes nothing of it. */
export interface Resolved {
  readonly dates: ResolvedDates;
  readonly names: BuiltNames;
  readonly pronouns: ResolvedPronouns;
  readonly claims: ResolvedClaims;
}

/** An article together with what is known for its next version. */
export interface Annotated extends Article, Known {
  /** The recognised paragraphs in order. */
  readonly paragraphs: readonly Placed[];
}

/**
 * Annotates a text. What of it is `known` is taken from there; the answer is the same as from scratch.
 *
 * @param known an earlier version of the text, in the same language and with the same names.
 */
export function annotate(text: string, options: AnnotateOptions, known?: Known): Annotated {
  const steps = annotateStepwise(text, options, known);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** `annotate` that pauses after every few paragraphs it has to recognise, handing out those so far, so that a caller can let others work, or give up. */
export function* annotateStepwise(
  text: string,
  options: AnnotateOptions,
  known?: Known,
): Generator<Recognitions, Annotated> {
  const { language } = options;
  const blocks = paragraphs(text, frontMatter(text)?.end ?? 0).map(({ start, end }) => ({
    start,
    end,
    key: text.slice(start, end),
  }));
  const recognitions = new Map<string, Recognition>();
  const unknown = new Set<string>();
  for (const { key } of blocks) {
    const recognition = known?.recognitions.get(key);
    if (recognition) recognitions.set(recognition.paragraph.text, recognition);
    else unknown.add(key);
  }
  for (const batch of batches(unknown)) {
    for (const recognition of recogniseAll(batch.map(detached), language, options.names))
      recognitions.set(recognition.paragraph.text, recognition);
    yield recognitions;
  }
  const recognised = blocks.map(({ start, end, key }) => {
    const recognition = recognitions.get(key) as Recognition;
    return { start, end, recognition, form: recognition.form };
  });

  const foreign = isForeign(recognised.map(({ recognition }) => recognition.words));
  const allZones = zones(recognised);
  const zoneAt = zoneFinder(allZones);
  // Boilerplate stays visible but holds no annotations.
  const placed = recognised
    .map(({ start, end, recognition }): Placed => {
      const trusted = foreign ? withoutGuesses(recognition) : recognition;
      return { start, end, recognition: trusted, zone: zoneAt({ start, end }) };
    })
    .filter(({ zone }) => zone !== 'boilerplate');

  const published = publication(text, placed, options);
  const order = dayOrder(placed, options.dayOrder ?? 'auto', language);
  const before = known?.resolved;
  const dates = resolveDates(placed, published, order, before?.dates);
  const names = resolveEntities(text, placed, language, before?.names);
  const pronouns = resolvePronouns(placed, names, before?.pronouns);
  const claims = resolveClaims(text, placed, names, pronouns, before?.claims);
  return {
    text,
    language: foreign ? undetermined : language.tag,
    published,
    zones: allZones,
    entities: names.entities,
    mentions: names.mentions,
    pronouns: pronouns.mentions,
    dates: dates.mentions,
    claims: claims.claims,
    problems: [],
    paragraphs: placed,
    recognitions,
    resolved: { dates, names, pronouns, claims },
  };
}

/** How many characters are recognised together: some milliseconds' work. */
const batchLength = 8192;

/** Texts in groups of about a batch's length, in order. */
function* batches(texts: Iterable<string>): Generator<readonly string[]> {
  let batch: string[] = [];
  let length = 0;
  for (const text of texts) {
    batch.push(text);
    length += text.length;
    if (length < batchLength) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Zones lie in the order of the paragraphs; a paragraph that opens with a dateline counts as the zone after it. */
function zoneFinder(all: readonly Zone[]): (block: Span) => ZoneKind {
  let index = 0;
  return (block) => {
    while (index < all.length && (all[index]?.end ?? 0) < block.end) index += 1;
    return all[index]?.kind ?? 'body';
  };
}

/** A copy that doesn't keep the text it was cut from in memory, as slices do in V8: a kept paragraph must not keep every old version. */
const detached = (slice: string): string => ` ${slice}`.slice(1);
