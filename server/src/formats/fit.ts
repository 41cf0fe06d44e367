import type { Article, Span } from '../annotate/model.ts';
import { english, type Message, message } from '../checks/message.ts';
import { type Carries, details } from './carries.ts';
import type { Format, WriteContext } from './format.ts';
import { extent, type Layer, layer, onOneLine, participantKinds } from './layer.ts';
import type { Row } from './rows.ts';
import { firstAfter, tokenised, touchedTokens } from './tokens.ts';
import { forbiddenInXml } from './xml.ts';

/** One way in which an export holds less than the article. */
export interface Loss {
  /** `left-out` and `changed` are about annotations, relations and the text; `detail` about what is said of annotations that are there. */
  readonly severity: 'left-out' | 'changed' | 'detail';
  /** A sentence without its stop, in English: "3 overlapping spans left out". */
  readonly text: string;
  /** The same, to be translated. */
  readonly message: Message;
  readonly count: number;
  /** What it is about, in the words of the article. */
  readonly examples: readonly string[];
}

/** The part of an article's layer that fits a format, in its labels, and what did not fit. */
export interface Fitted extends Layer {
  readonly losses: readonly Loss[];
}

/** What a format loses of an article; empty when it carries all of it. */
export const losses = (format: Format, article: Article, context: WriteContext): readonly Loss[] =>
  fitTo(article, format.carries, context).losses;

/**
 * Makes an article's layer fit: annotations without a label and those that overlap where they must not are left out (the longest stays),
 * spans are joined or widened where they must be, and so are relations whose ends are gone. A format that writes what this gives can't
 * report less than it loses; reports and the lists of entities (ninjs, schema.org) write from the article itself. That every format holds what it
 * says is tested by changing one thing after the other and looking whether its file changes.
 */
export function fitTo(article: Article, carries: Carries, { words }: Pick<WriteContext, 'words'>): Fitted {
  // Asked twice of each format, by the loss report and by the writer.
  const known = fits.get(article)?.get(carries);
  if (known?.words === words) return known.fitted;
  const fitted = fittedTo(article, carries, words);
  const ofArticle = fits.get(article) ?? new Map();
  fits.set(article, ofArticle.set(carries, { words, fitted }));
  return fitted;
}

interface Fit {
  readonly words: WriteContext['words'];
  readonly fitted: Fitted;
}
const fits = new WeakMap<Article, Map<Carries, Fit>>();

function fittedTo(article: Article, carries: Carries, words: WriteContext['words']): Fitted {
  const { text } = article;
  const all = layer(article);
  const found: Loss[] = [];
  const report = (severity: Loss['severity'], rows: readonly Row[], one: Message, many: Many) => {
    const examples = rows.map((row) => named(text, row));
    if (rows.length > 0) found.push(loss(severity, rows.length, one, many, examples));
  };

  // Participants come and go with their relations.
  const wanted = all.relations.filter(({ type }) => carries.relations.includes(type));
  const ends = new Set(wanted.map(({ to }) => to));
  const offered = all.annotations.filter(({ id, kind }) => !isParticipant(kind) || ends.has(id));
  const hasPlace = ({ kind, spans }: Row) =>
    carries.label(kind) !== undefined && spans.some(({ start, end }) => start < end);
  report(
    'left-out',
    offered.filter((row) => !hasPlace(row)),
    message('1 annotation of a kind without a place left out'),
    (n) => message('{0} annotations of kinds without a place left out', n),
  );

  const joined: Row[] = [];
  const widened: Row[] = [];
  const wordless: Row[] = [];
  const cut: Row[] = [];
  const sentences = carries.borders === 'any' ? [] : tokenised(text, words);
  const units = sentences.flatMap(({ tokens }) => tokens);
  const shaped = offered.filter(hasPlace).flatMap((row): readonly Row[] => {
    const whole = carries.discontinuous ? row.spans : [extent(row.spans)];
    if (whole.length < row.spans.length) joined.push(row);
    if (carries.borders === 'any') return [{ ...row, spans: whole }];
    const spans = merged(whole.flatMap((span) => widen(units, span)));
    if (spans.length === 0) {
      wordless.push(row);
      return [];
    }
    if (
      spans.length !== whole.length ||
      spans.some(({ start, end }, at) => start !== whole[at]?.start || end !== whole[at]?.end)
    )
      widened.push(row);
    const parts = carries.borders === 'sentences' ? bySentence(sentences, row, spans) : [{ ...row, spans }];
    if (parts.length > 1) cut.push(row);
    return parts;
  });
  report('changed', joined, message('1 annotation in several parts written as one'), (n) =>
    message('{0} annotations in several parts written as one each', n),
  );
  report('changed', widened, message('1 span moved to the borders of words'), (n) =>
    message('{0} spans moved to the borders of words', n),
  );
  report('changed', cut, message('1 annotation over several sentences written as one a sentence'), (n) =>
    message('{0} annotations over several sentences written as one a sentence', n),
  );
  report('left-out', wordless, message('1 annotation without a word left out'), (n) =>
    message('{0} annotations without a word left out', n),
  );

  const kept = carries.overlap ? shaped : withoutOverlap(shaped);
  report('left-out', difference(shaped, kept), message('1 overlapping annotation left out'), (n) =>
    message('{0} overlapping annotations left out', n),
  );

  const present = new Set(kept.map(({ id }) => id));
  const relations = wanted.filter(({ from, to }) => present.has(from) && present.has(to));
  const gone = all.relations.length - relations.length;
  if (gone > 0)
    found.push(loss('left-out', gone, message('1 relation left out'), (n) => message('{0} relations left out', n), []));
  found.push(...changedCharacters(text, carries), ...missingDetails(article, kept, carries));
  const annotations = kept.map((row) => ({ ...row, kind: carries.label(row.kind) ?? row.kind }));
  return { annotations, relations, losses: found };
}

const isParticipant = (kind: string): boolean => participantKinds.some((participant) => participant === kind);

const named = (text: string, row: Row): string => `${row.kind} “${onOneLine(text, row)}”`;

/** The words for several. */
type Many = (count: number) => Message;

const loss = (
  severity: Loss['severity'],
  count: number,
  one: Message,
  many: Many,
  examples: readonly string[],
): Loss => ({ severity, ...inWords(count === 1 ? one : many(count)), count, examples });

const inWords = (message: Message): Pick<Loss, 'text' | 'message'> => ({ text: english(message), message });

/** A row as one row a sentence; the first keeps the id, the others lengthen it. */
function bySentence(sentences: readonly Span[], row: Row, spans: readonly Span[]): readonly Row[] {
  const parts: Row[] = [];
  for (const span of spans) {
    for (let index = firstAfter(sentences, span.start); index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence || sentence.start >= span.end) break;
      const part = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
      const id = parts.length === 0 ? row.id : `${row.id}-${parts.length + 1}`;
      parts.push({ ...row, id, spans: [part] });
    }
  }
  return parts;
}

function widen(units: readonly Span[], span: Span): readonly Span[] {
  const touched = touchedTokens(units, span);
  const first = touched && units[touched.from];
  const last = touched && units[touched.to - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** Spans in order; those that touch or overlap after widening become one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

const lengthOf = ({ spans }: Row): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The longest annotations first, each kept if it overlaps none of those kept before. */
function withoutOverlap(rows: readonly Row[]): readonly Row[] {
  const kept = new Set<Row>();
  // The spans kept so far, in order, to look only at the neighbours.
  const taken: Span[] = [];
  for (const row of rows.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    if (row.spans.some((span) => overlapsAny(taken, span))) continue;
    kept.add(row);
    for (const span of row.spans) taken.splice(place(taken, span.start), 0, span);
  }
  return rows.filter((row) => kept.has(row));
}

function place(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlapsAny(disjoint: readonly Span[], { start, end }: Span): boolean {
  const at = place(disjoint, start);
  return (disjoint[at]?.start ?? Number.POSITIVE_INFINITY) < end || (disjoint[at - 1]?.end ?? 0) > start;
}

function difference(rows: readonly Row[], kept: readonly Row[]): readonly Row[] {
  const set = new Set(kept.map(({ id }) => id));
  return rows.filter(({ id }) => !set.has(id));
}

function changedCharacters(text: string, { characters }: Carries): readonly Loss[] {
  switch (characters) {
    case 'any':
      return [];
    case 'unicode':
      return halvesReplaced(text);
    case 'xml': {
      const count = text.match(forbiddenInXml)?.length ?? 0;
      return count === 0
        ? []
        : [
            loss(
              'changed',
              count,
              message('1 character that XML forbids replaced'),
              (n) => message('{0} characters that XML forbids replaced', n),
              [],
            ),
          ];
    }
    case 'lf': {
      const count = text.match(/\r\n/g)?.length ?? 0;
      const feeds = loss(
        'changed',
        count,
        message('1 line end written as a line feed'),
        (n) => message('{0} line ends written as line feeds', n),
        [],
      );
      return [...halvesReplaced(text), ...(count === 0 ? [] : [feeds])];
    }
    case 'words':
      return text === ''
        ? []
        : [{ severity: 'detail', ...inWords(message('the white space between words')), count: 1, examples: [] }];
  }
}

/** What programs that read UTF-8 can't take. */
function halvesReplaced(text: string): readonly Loss[] {
  const count = text.match(/\p{Cs}/gu)?.length ?? 0;
  return count === 0
    ? []
    : [
        loss(
          'changed',
          count,
          message('1 half of a character replaced'),
          (n) => message('{0} halves of characters replaced', n),
          [],
        ),
      ];
}

function missingDetails(article: Article, kept: readonly Row[], { details: carried }: Carries): readonly Loss[] {
  const { dates, claims, zones, problems } = article;
  const places = new Set(kept.map(({ id }) => id));
  const all = [...article.mentions, ...dates, ...claims].filter(({ id }) => places.has(id));
  const counts: Readonly<Record<(typeof details)[number]['id'], number>> = {
    places: kept.length,
    names: kept.filter((row) => row.name !== '' && row.name !== onOneLine(article.text, row)).length,
    values: kept.filter(({ kind, value }) => kind !== 'CLAIM' && value !== '').length,
    links: kept.filter(({ links }) => links.length > 0).length,
    'further-links': carried.includes('links') ? kept.filter(({ links }) => links.length > 1).length : 0,
    speakers: kept.filter(({ speaker }) => speaker !== '').length,
    worth: claims.filter(({ id, worth }) => worth !== null && places.has(id)).length,
    reading: claims.filter(({ id, type }) => type === 'attributed' && places.has(id)).length,
    'quoted-parts': claims.filter(
      (one) => one.type === 'attributed' && one.quotedParts.length > 0 && places.has(one.id),
    ).length,
    reasoning: dates.filter(({ id }) => places.has(id)).length,
    confidence: kept.length,
    provenance: kept.length,
    notes: all.filter(({ note, tags = [] }) => note !== undefined || tags.length > 0).length,
    checks: claims.filter(({ id, check }) => check && places.has(id)).length,
    pronouns: article.pronouns.length,
    zones: zones.length,
    problems: problems.length,
  };
  return details
    .filter(({ id }) => !carried.includes(id) && counts[id] > 0)
    .map(({ id, lost }) => ({ severity: 'detail', ...inWords(lost(counts[id])), count: counts[id], examples: [] }));
}
