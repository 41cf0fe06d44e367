import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { type AnyEntityKind, type EntityKind, isOwnKind } from '../annotate/kinds.ts';
import type { Span } from '../annotate/model.ts';
import { quote } from '../formats/rows.ts';
import { claimsBySpeaker } from './claims.ts';
import { valueWords } from './date-words.ts';
import { type Section, sections } from './sections.ts';
import { contains, extent, isShown, type Snapshot, toRange } from './snapshot.ts';
import { kindLabel, oneLine, speaker } from './words.ts';

/** The icons nearest in meaning; the protocol has none for people and places. */
const symbolKinds: Readonly<Record<EntityKind, SymbolKind>> = {
  PERSON: SymbolKind.Class,
  ORGANIZATION: SymbolKind.Module,
  LOCATION: SymbolKind.Namespace,
  FACILITY: SymbolKind.Package,
  NATIONALITY: SymbolKind.Enum,
  EVENT: SymbolKind.Event,
  PRODUCT: SymbolKind.Object,
  VESSEL: SymbolKind.Object,
  WORK: SymbolKind.File,
  LAW: SymbolKind.Key,
  MONEY: SymbolKind.Number,
  PERCENT: SymbolKind.Number,
  QUANTITY: SymbolKind.Number,
};

/** The icon of a kind of entity. */
export const symbolKind = (kind: AnyEntityKind): SymbolKind =>
  isOwnKind(kind) ? SymbolKind.Object : symbolKinds[kind];

interface Item extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
}

/**
 * The outline: sections by heading, in them claims, entities (where the section first names them) and dates in the order of the text; or, if the
 * settings say so, speakers and what each of them says. Empty for
 * Markdown unless asked for: the editor has an outline of its own there, and would show everything twice.
 */
export function documentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  if (snapshot.languageId === 'markdown' && !snapshot.settings.outline.markdown) return [];
  if (snapshot.settings.outline.by === 'speaker') return symbolsBySpeaker(snapshot);
  const { article } = snapshot;
  const parts = sections(article.zones);
  const items = outlineItems(snapshot);
  const toSymbol = (item: Item): DocumentSymbol => {
    const range = toRange(snapshot, item);
    return { name: item.name, detail: item.detail, kind: item.kind, range, selectionRange: range };
  };
  const outside = items.filter((item) => !parts.some((part) => contains(part, item)));
  return [
    ...distinct(outside).map(toSymbol),
    ...parts.map((part): DocumentSymbol => {
      const heading = oneLine(article.text.slice(part.heading.start, part.heading.end).replace(/^#+\s*/, ''), 80);
      return {
        name: heading || '…',
        kind: SymbolKind.String,
        range: toRange(snapshot, part),
        selectionRange: toRange(snapshot, part.heading),
        children: distinct(items.filter((item) => inSection(part, item))).map(toSymbol),
      };
    }),
  ];
}

function symbolsBySpeaker(snapshot: Snapshot): DocumentSymbol[] {
  return claimsBySpeaker(snapshot).map(({ label, claims }): DocumentSymbol => {
    const spans = claims.map(({ content }) => extent(content));
    const all = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    const first = claims[0];
    return {
      name: oneLine(label, 70) || '…',
      kind: SymbolKind.Class,
      range: toRange(snapshot, all),
      selectionRange: toRange(snapshot, extent(first?.content ?? [])),
      children: claims.map((claim) => {
        const range = toRange(snapshot, extent(claim.content));
        return {
          name: oneLine(quote(snapshot.article.text, claim.content), 70) || '…',
          detail: claim.worth?.band ?? '',
          kind: SymbolKind.Interface,
          range,
          selectionRange: range,
        };
      }),
    };
  });
}

const inSection = (part: Section, item: Item): boolean => contains(part, item);

/** Drops the later ones of items that read the same: an entity is listed once a section. */
function distinct(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ name, detail }) => {
    const key = `${detail}\n${name}`;
    return !seen.has(key) && seen.add(key);
  });
}

function outlineItems(snapshot: Snapshot): readonly Item[] {
  const { article, entities } = snapshot;
  const claims = article.claims.filter(isShown).map((claim): Item => {
    const span = extent(claim.content);
    const who = speaker(snapshot, claim);
    const words = oneLine(article.text.slice(span.start, span.end), 70);
    return {
      ...bounds(span),
      name: who ? `${who}: ${words}` : words,
      detail: kindLabel('CLAIM'),
      kind: SymbolKind.Interface,
    };
  });
  const mentions = article.mentions.map((mention): Item => {
    const name = entities.get(mention.entity)?.name ?? mention.text;
    return {
      ...bounds(mention),
      name: oneLine(name, 70) || '…',
      detail: kindLabel(mention.kind, snapshot.config.kinds),
      kind: symbolKind(mention.kind),
    };
  });
  const dates = article.dates.map(
    (date): Item => ({
      ...bounds(date),
      name: oneLine(date.text, 70) || '…',
      detail: valueWords(date.value, date.type),
      kind: SymbolKind.Constant,
    }),
  );
  return [...claims, ...mentions, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
}

const bounds = ({ start, end }: Span): Span => ({ start, end });
