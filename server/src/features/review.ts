import type { Range } from 'vscode-languageserver-types';
import { type AnyEntityKind, isEntityKind, kinds } from '../annotate/kinds.ts';
import type { Span, TimexType } from '../annotate/model.ts';
import { tokenise } from '../annotate/text/tokens.ts';
import { checkById } from '../checks/index.ts';
import type { DecideAction, Decisions } from '../protocol.ts';
import type { Action, New } from '../review/action.ts';
import { candidates } from '../review/candidates.ts';
import { type AnnotationDecision, isOnAnnotation } from '../review/decision.ts';
import { readDecision } from '../review/decision-line.ts';
import type { LfText } from '../review/line-breaks.ts';
import { isOrphan, type Placed, partsOf } from '../review/places.ts';
import type { Mistake } from '../review/sidecar.ts';
import { timexTypeOf } from '../review/timex-value.ts';
import { resized, wholeWords, wordAt } from '../review/words.ts';
import { type Snapshot, toOffset, toRange } from './snapshot.ts';
import { oneLine } from './words.ts';

/**
 * What a person asked for, in the terms of the review.
 *
 * @throws RangeError, with a sentence for the reader, for what can't be done: a kind that does not exist, a place without text, a value that is none.
 */
export function actionOf(snapshot: Snapshot, action: Exclude<DecideAction, { readonly do: 'undo' }>): Action {
  switch (action.do) {
    case 'accept':
    case 'reject':
      return { do: action.do, annotations: everywhere(snapshot, action) };
    case 'relabel':
      return { do: 'relabel', annotations: everywhere(snapshot, action), kind: entityKind(snapshot, action.kind) };
    case 'set-ranges': {
      const spans = action.ranges.map((range) => spanOf(snapshot, range));
      return { do: 'set-spans', places: [{ annotation: action.annotation, spans }] };
    }
    case 'extend':
    case 'shrink':
      return { do: 'set-spans', places: resizedPlaces(snapshot, action) };
    case 'add':
      return addition(snapshot, action);
    case 'set-value':
      return { do: 'set-value', annotations: action.annotations, ...timex(action.value) };
    case 'attribute': {
      const { annotation, source, cue } = action;
      const part = (range: Range | null) => range && spanOf(snapshot, range);
      return {
        do: 'attribute',
        annotation,
        ...(source !== undefined && { source: part(source) }),
        ...(cue !== undefined && { cue: part(cue) }),
      };
    }
    case 'join': {
      const { entity } = action;
      return { do: 'join', annotations: everywhere(snapshot, action), ...(entity !== undefined && { entity }) };
    }
    case 'place': {
      const spans = action.ranges.map((range) => spanOf(snapshot, range));
      return { do: 'place', decision: action.decision, spans };
    }
    case 'dismiss':
      return {
        do: 'dismiss',
        check: checkId(action.check),
        place: spanOf(snapshot, action.range),
        everywhere: action.everywhere ?? false,
      };
    case 'adopt':
      return { do: 'adopt', decisions: action.lines.map(decisionOf) };
    default:
      return action;
  }
}

/** @throws RangeError where there is no such check. */
function checkId(id: string): string {
  if (!checkById(id)) throw new RangeError(`There is no check "${id}".`);
  return id;
}

function entityKind({ config }: Snapshot, kind: string): AnyEntityKind {
  const isKnown = [...kinds, ...config.kinds.own].some(({ id }) => id === kind);
  if (!isKnown || !isEntityKind(kind)) throw new RangeError(`There is no kind of entity "${kind}".`);
  return kind;
}

/** The span of a range; of an empty one, that of the word there. */
function spanOf(snapshot: Snapshot, { start, end }: Range): Span {
  const span = { start: toOffset(snapshot, start), end: toOffset(snapshot, end) };
  if (span.start < span.end) return span;
  const word = wordAt(tokensAround(snapshot, span), span.start);
  if (!word) throw new RangeError('There is no text to annotate here: select some.');
  return word;
}

function timex(value: string): { readonly timex: TimexType; readonly value: string } {
  const type = timexTypeOf(value);
  if (!type)
    throw new RangeError(`“${value}” is no value of a date: write 2021-12-28, 2021-12, 2021, 2021-W52, PT2H or P3D.`);
  return { timex: type, value };
}

function addition(snapshot: Snapshot, action: Extract<DecideAction, { readonly do: 'add' }>): Action {
  const chosen = action.ranges.map((range) => spanOf(snapshot, range));
  if (chosen.length === 0) throw new RangeError('There is no text to annotate here: select some.');
  if (action.kind === 'CLAIM') {
    const { source, cue } = action;
    const as: New = {
      type: 'claim',
      kind: source || cue ? 'indirect' : 'factual',
      ...(source && { source: spanOf(snapshot, source) }),
      ...(cue && { cue: spanOf(snapshot, cue) }),
    };
    return { do: 'add', places: [chosen.toSorted((a, b) => a.start - b.start)], as };
  }
  const spans = action.everywhere ? allOfTheSameWords(snapshot, chosen, action.kind) : chosen;
  const as: New =
    action.kind === 'DATE'
      ? { type: 'date', ...timex(action.value ?? '') }
      : { type: 'mention', kind: entityKind(snapshot, action.kind) };
  return { do: 'add', places: spans.map((span) => [span]), as };
}

/** The spans and all other places of their words where there is no annotation of the kind yet. */
function allOfTheSameWords({ article }: Snapshot, chosen: readonly Span[], kind: string): readonly Span[] {
  const taken = kind === 'DATE' ? article.dates : article.mentions.filter((mention) => mention.kind === kind);
  const isFree = (span: Span) =>
    [...taken, ...chosen].every(({ start, end }) => end <= span.start || span.end <= start);
  const quotes = new Set(chosen.map(({ start, end }) => article.text.slice(start, end)));
  return [...chosen, ...[...quotes].flatMap((quote) => wholeWords(article.text, quote).filter(isFree))];
}

function resizedPlaces(
  snapshot: Snapshot,
  action: Extract<DecideAction, { readonly do: 'extend' | 'shrink' }>,
): readonly { readonly annotation: string; readonly spans: readonly Span[] }[] {
  const { article } = snapshot;
  const spansOf = new Map<string, readonly Span[]>([
    ...article.mentions.map((one) => [one.id, [one]] as const),
    ...article.dates.map((one) => [one.id, [one]] as const),
    ...article.claims.map((one) => [one.id, one.content] as const),
  ]);
  const places = everywhere(snapshot, action).flatMap((annotation) => {
    const spans = spansOf.get(annotation) ?? [];
    const index = action.edge === 'start' ? 0 : spans.length - 1;
    const span = spans[index];
    const changed = span && withAWord(snapshot, span, action.do, action.edge);
    return changed ? [{ annotation, spans: spans.with(index, changed) }] : [];
  });
  if (places.length === 0) throw new RangeError('There is no word to take in or leave out.');
  return places;
}

/** A span with a word more or less at one end; undefined where that can't be. */
export const withAWord = (
  snapshot: Snapshot,
  span: Span,
  how: 'extend' | 'shrink',
  edge: 'start' | 'end',
): Span | undefined => resized(tokensAround(snapshot, span), span, how, edge);

/** The words and marks of the line of a span, and of the lines that it reaches over. */
function tokensAround({ article: { text }, language }: Snapshot, { start, end }: Span): readonly Span[] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const tokens = tokenise(text.slice(from, lineEnd < 0 ? text.length : lineEnd), language.text);
  return tokens.map((token) => ({ start: from + token.start, end: from + token.end }));
}

/** The annotations named and, where asked for, all mentions of the same words and kind. */
function everywhere(
  { article: { mentions } }: Snapshot,
  { annotations, everywhere: all = false }: { readonly annotations: readonly string[]; readonly everywhere?: boolean },
): readonly string[] {
  if (!all) return annotations;
  const named = mentions.filter(({ id }) => annotations.includes(id));
  const same = mentions.filter((one) => named.some(({ text, kind }) => text === one.text && kind === one.kind));
  return [...new Set([...annotations, ...same.map(({ id }) => id)])];
}

function decisionOf(line: string) {
  const read = readDecision(line);
  if ('decision' in read) return read.decision;
  throw new RangeError('mistake' in read ? read.mistake : 'This line is about the article, not a decision.');
}

/** Every decision with its place, in the order of the sidecar. */
export function decisionList(
  snapshot: Snapshot,
  placed: readonly Placed[],
  mistakes: readonly Mistake[],
  lf: LfText,
): Decisions {
  return {
    entries: placed.map((one) => {
      const { decision } = one;
      const { id, type, status, by, note } = decision;
      const quote = decision.type === 'entity' ? decision.name : decision.anchors.map(({ quote }) => quote).join(' … ');
      return {
        id,
        type,
        status,
        by,
        quote: oneLine(quote),
        ...(note !== undefined && { note }),
        ranges: partsOf(one).content.map((span) => toRange(snapshot, span)),
        ...(decision.type === 'problem' && { check: decision.check, everywhere: decision.everywhere ?? false }),
        ...(isOnAnnotation(decision) && isOrphan(one) && { candidates: candidatesOf(snapshot, decision, lf) }),
      };
    }),
    mistakes: mistakes.map(({ line, message }) => ({ line, message })),
  };
}

/** How many places an orphan is offered. */
const mostCandidates = 5;

function candidatesOf(snapshot: Snapshot, { anchors }: AnnotationDecision, lf: LfText) {
  const [first] = anchors;
  return first ? candidates(lf, first, mostCandidates).map((span) => toRange(snapshot, span)) : [];
}
