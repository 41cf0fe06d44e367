import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import type { Mention, Span } from '../annotate/model.ts';
import {
  annotationsAt,
  claimSpans,
  extent,
  mentionsOf,
  type Snapshot,
  toOffset,
  toRange,
  touches,
} from './snapshot.ts';

interface At {
  readonly position: Position;
}

/** Every mention of the entity at a position, which a pronoun may stand for; empty where there is none. */
export function references(snapshot: Snapshot, params: At): Location[] {
  return mentionsAt(snapshot, params).map((mention) => location(snapshot, mention));
}

/** The mentions of the entity at a position, or the content, cue and source of the claim there. */
export function documentHighlights(snapshot: Snapshot, params: At): DocumentHighlight[] {
  const mentions = mentionsAt(snapshot, params);
  const claim =
    mentions.length > 0 ? undefined : annotationsAt(snapshot, toOffset(snapshot, params.position)).claims[0];
  const spans: readonly Span[] = claim ? claimSpans(claim) : mentions;
  return spans.map((span) => ({ range: toRange(snapshot, span), kind: DocumentHighlightKind.Text }));
}

/**
 * Where the entity at a position is first named in full; from the cue or source of a claim its content, and from its content the source, or the
 * cue where none is named. Null where there is nothing to go to.
 */
export function definition(snapshot: Snapshot, params: At): Location | null {
  const mentions = mentionsAt(snapshot, params);
  const entity = mentions[0] && snapshot.entities.get(mentions[0].entity);
  const full = mentions.find((mention) => mention.text === entity?.name) ?? mentions[0];
  if (full) return location(snapshot, full);
  const offset = toOffset(snapshot, params.position);
  const claim = annotationsAt(snapshot, offset).claims[0];
  if (!claim) return null;
  const words = claim.type === 'attributed' ? (claim.source ?? claim.cue) : null;
  const inContent = claim.content.some((span) => touches(span, offset));
  return location(snapshot, inContent && words ? words : extent(claim.content));
}

function mentionsAt(snapshot: Snapshot, { position }: At): readonly Mention[] {
  const { mention, pronoun } = annotationsAt(snapshot, toOffset(snapshot, position));
  const named = mention ?? pronoun;
  const entity = named && snapshot.entities.get(named.entity);
  return entity ? mentionsOf(snapshot, entity) : [];
}

const location = (snapshot: Snapshot, span: Span): Location => ({ uri: snapshot.uri, range: toRange(snapshot, span) });
