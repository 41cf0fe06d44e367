import type { Span } from '../annotate/model.ts';
import { type Carries, everyRelation } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format, WriteContext } from './format.ts';
import { unicodeJson } from './json-text.ts';
import { namesAndDates } from './labels.ts';
import { extent } from './layer.ts';
import { linkAddress, mainLink } from './links.ts';
import { codePoints } from './offsets.ts';
import { readProdigy, readSpacy } from './read/tools.ts';
import type { Row } from './rows.ts';
import { firstAfter, tokenised, touchedTokens } from './tokens.ts';

/** A token as spaCy counts: it may be white space, and knows whether one blank follows it. All tokens and blanks together are the text. */
interface SpacyToken extends Span {
  readonly blank: boolean;
}

/** The article's tokens and the white space between them, but for single blanks. */
function spacyTokens(text: string, words: WriteContext['words']): readonly SpacyToken[] {
  const result: SpacyToken[] = [];
  const gap = (start: number, end: number) => {
    const last = result.at(-1);
    const blank = last !== undefined && text[start] === ' ' && start < end;
    if (blank) result[result.length - 1] = { ...last, blank };
    const from = blank ? start + 1 : start;
    if (from < end) result.push({ start: from, end, blank: false });
  };
  let at = 0;
  for (const { start, end } of tokenised(text, words).flatMap(({ tokens }) => tokens)) {
    gap(at, start);
    result.push({ start, end, blank: false });
    at = end;
  }
  gap(at, text.length);
  return result;
}

const spans: Carries = {
  label: (kind) => kind,
  overlap: true,
  discontinuous: false,
  borders: 'tokens',
  characters: 'unicode',
  relations: [],
  details: ['places', 'links'],
};
const entities: Carries = { ...spans, label: namesAndDates, overlap: false };

/** Wikidata's identifiers are what spaCy's knowledge bases mostly use, so they stand bare. */
function knowledgeBaseId({ links }: Row): string | undefined {
  const link = mainLink(links);
  return link?.scheme === 'wikidata' ? link.id : link && linkAddress(link);
}

/** A spaCy Doc: names and dates that don't overlap as entities, everything as a span group. */
export const spacy: Format = {
  id: 'spacy',
  label: 'spaCy Doc',
  purpose: 'JSON for Doc.from_json: names and dates as entities, everything as the span group "news"',
  extension: '.spacy.json',
  languageId: 'json',
  offsets: 'code-points',
  text: 'always',
  oneFileForAll: false,
  carries: spans,
  read: readSpacy,
  write(article, context) {
    const { text } = article;
    const toCodePoints = codePoints(text);
    const offsets = ({ start, end }: Span) => ({ start: toCodePoints(start), end: toCodePoints(end) });
    const span = (row: Row) => {
      const id = knowledgeBaseId(row);
      return { ...offsets(extent(row.spans)), label: row.kind, ...(id ? { kb_id: id } : {}) };
    };
    const tokens = spacyTokens(text, context.words);
    const doc = {
      text,
      ents: fitTo(article, entities, context).annotations.map(span),
      spans: { news: fitTo(article, spans, context).annotations.map((row) => ({ kb_id: '', ...span(row) })) },
      sents: sentenceBorders(text, tokens, context).map(offsets),
      tokens: tokens.map((token, id) => ({ id, ...offsets(token) })),
    };
    return `${unicodeJson(doc)}\n`;
  },
};

/** Sentences that cover the text without a gap, as spaCy's do: a token of white space belongs to the sentence before it. */
function sentenceBorders(text: string, tokens: readonly Span[], { words }: WriteContext): readonly Span[] {
  const starts = tokenised(text, words).map(({ start }, index) => (index === 0 ? 0 : firstAfter(tokens, start)));
  return starts.map((first, index) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[(starts[index + 1] ?? tokens.length) - 1]?.end ?? text.length,
  }));
}

const prodigyCarries: Carries = { ...spans, relations: everyRelation, details: ['places'] };

/** One task of Prodigy a line; `token_end` is inclusive there. */
export const prodigy: Format = {
  id: 'prodigy',
  label: 'Prodigy',
  purpose: 'One task a line with spans and relations: to correct and train with Prodigy',
  extension: '.prodigy.jsonl',
  languageId: 'json',
  offsets: 'code-points',
  text: 'always',
  oneFileForAll: true,
  carries: prodigyCarries,
  read: readProdigy,
  write(article, context) {
    const { text } = article;
    const toCodePoints = codePoints(text);
    const tokens = spacyTokens(text, context.words);
    const { annotations, relations } = fitTo(article, prodigyCarries, context);
    const written = new Map(
      annotations.map((row) => {
        const { start, end } = extent(row.spans);
        const touched = touchedTokens(tokens, { start, end });
        return [
          row.id,
          {
            start: toCodePoints(start),
            end: toCodePoints(end),
            token_start: touched?.from ?? 0,
            token_end: (touched?.to ?? 1) - 1,
            label: row.kind,
          },
        ];
      }),
    );
    const task = {
      text,
      tokens: tokens.map(({ start, end, blank }, id) => ({
        text: text.slice(start, end),
        start: toCodePoints(start),
        end: toCodePoints(end),
        id,
        ws: blank,
      })),
      spans: [...written.values()],
      relations: relations.map(({ type, from, to }) => {
        const head = written.get(from);
        const child = written.get(to);
        return { head: head?.token_end, child: child?.token_end, label: type, head_span: head, child_span: child };
      }),
      meta: { source: context.id },
      answer: 'accept',
    };
    return `${unicodeJson(task)}\n`;
  },
};
