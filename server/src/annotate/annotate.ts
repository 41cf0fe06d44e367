import type { Language } from './language.ts';
import type { Article, Span, Zone, ZoneKind } from './model.ts';
import { type Placed, type Recognition, recognise } from './recognise.ts';
import { resolveClaims } from './resolve/claims.ts';
import { resolveDates } from './resolve/dates.ts';
import { resolveEntities } from './resolve/entities.ts';
import { type PublicationHints, publication } from './resolve/publication.ts';
import { frontMatter } from './text/front-matter.ts';
import { paragraphs } from './text/paragraphs.ts';
import { zones } from './text/zones.ts';

export interface AnnotateOptions extends PublicationHints {
  readonly language: Language;
}

/** An article together with what makes the next version of it cheap. */
export interface Annotated extends Article {
  /** The recognised paragraphs in order. */
  readonly paragraphs: readonly Placed[];
  /** The cache: recognition by paragraph text, of this version alone, so that it never grows beyond the text. */
  readonly recognitions: ReadonlyMap<string, Recognition>;
}

/**
 * Annotates a text. Given the previous version's result, paragraphs whose text has not changed are taken from it; the answer is the same
 * as from scratch.
 *
 * @param previous the result for an earlier version of the text, with the same language.
 */
export function annotate(text: string, options: AnnotateOptions, previous?: Annotated): Annotated {
  const steps = annotateStepwise(text, options, previous);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** `annotate` that pauses after each paragraph it has to recognise, so that a caller can let others work, or give up. */
export function* annotateStepwise(
  text: string,
  options: AnnotateOptions,
  previous?: Annotated,
): Generator<void, Annotated> {
  const { language } = options;
  const start = frontMatter(text)?.end ?? 0;
  const blocks = paragraphs(text, start);
  const allZones = zones(text, blocks, language.zones);
  const zoneAt = zoneFinder(allZones);

  const recognitions = new Map<string, Recognition>();
  const placed: Placed[] = [];
  for (const block of blocks) {
    const zone = zoneAt(block);
    if (zone === 'boilerplate') continue;
    const key = text.slice(block.start, block.end);
    let recognition = recognitions.get(key) ?? previous?.recognitions.get(key);
    if (!recognition) {
      recognition = recognise(key, language);
      yield;
    }
    recognitions.set(key, recognition);
    placed.push({ start: block.start, end: block.end, recognition, zone });
  }

  const published = publication(text, placed, options);
  const dates = resolveDates(text, placed, published);
  const { entities, mentions } = resolveEntities(text, placed);
  const claims = resolveClaims(text, placed, entities, mentions);
  return {
    text,
    language: language.tag,
    published,
    zones: allZones,
    entities,
    mentions,
    dates,
    claims,
    problems: [],
    paragraphs: placed,
    recognitions,
  };
}

/** Zones lie in the order of the paragraphs; a paragraph that opens with a dateline counts as the zone after it. */
function zoneFinder(all: readonly Zone[]): (block: Span) => ZoneKind {
  let index = 0;
  return (block) => {
    while (index < all.length && (all[index]?.end ?? 0) < block.end) index += 1;
    return all[index]?.kind ?? 'body';
  };
}
