/** What annotators of the same articles agree and differ on, for people and for programs. */
import { kinds } from '../annotate/kinds.ts';
import { lines } from '../annotate/text/lines.ts';
import type { TextData } from '../annotate/text/tokens.ts';
import { type Comparison, compare, firstOf, type Labelled } from '../review/compare.ts';
import { type Agreement, agreementOn, type Figures } from '../review/figures.ts';
import { cell, section, table } from './markdown-text.ts';
import { quote } from './rows.ts';
import { tokenised } from './tokens.ts';

/** An article with what its annotators say of it. */
export interface AnnotatedText {
  /** As the report names it. */
  readonly name: string;
  /** The address that links lead to; a line is added as `#L3`. */
  readonly address: string;
  readonly text: string;
  /** One an annotator, in their order. */
  readonly layers: readonly AnnotatorLayer[];
}

export interface AnnotatorLayer {
  readonly annotations: readonly Labelled[];
  /** The words of annotations that are not in the article any more, which nothing is said of. */
  readonly lost: readonly string[];
}

/** Articles that the same people annotated. */
export interface AnnotatedTexts {
  readonly annotators: readonly string[];
  readonly articles: readonly AnnotatedText[];
}

/** The agreement of the annotators of some articles, which count as one text. */
export const agreementOf = ({ articles }: AnnotatedTexts, words: TextData): Agreement =>
  agreementOn(
    articles.map(({ text, layers }) => ({
      tokens: tokenised(text, words).flatMap(({ tokens }) => tokens),
      layers: layers.map(({ annotations }) => annotations),
    })),
  );

/** A report in Markdown: the figures, then every place where the annotators differ, by article. */
export function agreementReport(groups: readonly AnnotatedTexts[], words: TextData): string {
  return `${['# Agreement of annotators', ...groups.flatMap((group) => groupReport(group, words))].join('\n\n')}\n`;
}

function groupReport(group: AnnotatedTexts, words: TextData): readonly string[] {
  const { annotators, articles } = group;
  const agreement = agreementOf(group, words);
  const inOrder = agreement.kinds.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const rows = [...inOrder.map((one) => figureRow(kindLabel(one.kind), one)), figureRow('All', agreement.all)];
  const lost = articles.flatMap((article) =>
    article.layers.flatMap(({ lost }, index) =>
      lost.map((words) => `- ${cell(article.name)}, ${cell(annotators[index] ?? '')}: “${cell(words)}”`),
    ),
  );
  return [
    section(annotators.map(cell).join(', '), table(figureHead(annotators.length), rows)),
    explanation,
    ...articles.map((article) => differences(article, annotators)),
    ...(lost.length > 0 ? [`### Not in the text any more\n\n${lost.join('\n')}`] : []),
  ];
}

const figureHead = (annotators: number): readonly string[] => [
  'Kind',
  'Annotations',
  'F1 exact',
  'F1 overlapping',
  'F1 label-blind',
  annotators === 2 ? 'Cohen’s κ' : 'Cohen’s κ, mean',
  'Fleiss’ κ',
  'Krippendorff’s α',
  ...verdicts.map(({ label }) => upperFirst(label(annotators))),
];

const explanation =
  'F1 compares spans: the same place and kind; an overlapping place of the same kind; the same place of any kind. κ and α compare the kinds of words.';

const figureRow = (label: string, figures: Figures): readonly string[] => [
  label,
  String(figures.annotations),
  ...[
    figures.exact,
    figures.overlapping,
    figures.blind,
    figures.cohenKappa,
    figures.fleissKappa,
    figures.krippendorffAlpha,
  ].map((figure) => figure.toFixed(2).replace(/^-(0\.00)$/, '$1')),
  ...verdicts.map(({ id }) => String(figures.places[id])),
];

const verdicts: readonly {
  readonly id: Comparison['verdict'];
  readonly label: (annotators: number) => string;
}[] = [
  { id: 'agree', label: () => 'agree' },
  { id: 'span-differs', label: () => 'span differs' },
  { id: 'kind-differs', label: () => 'kind differs' },
  { id: 'only-some', label: (annotators) => (annotators === 2 ? 'only one' : 'only some') },
];

const order: readonly string[] = kinds.map(({ id }) => id);
const labels: ReadonlyMap<string, string> = new Map(kinds.map(({ id, label }) => [id, label]));
const kindLabel = (kind: string): string => labels.get(kind) ?? cell(kind);
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The places where the annotators of an article differ, as a table with links to them. */
function differences({ name, address, text, layers }: AnnotatedText, annotators: readonly string[]): string {
  const index = lines(text);
  const body = compare(layers.map(({ annotations }) => annotations))
    .filter(({ verdict }) => verdict !== 'agree')
    .map((comparison) => {
      const line = index.position(firstOf(comparison).spans[0]?.start ?? 0).line + 1;
      return [
        `[${line}](${address}#L${line})`,
        verdicts.find(({ id }) => id === comparison.verdict)?.label(annotators.length) ?? '',
        ...comparison.annotations.map((one) =>
          one ? `${kindLabel(one.label)} “${cell(quote(text, one.spans))}”` : '–',
        ),
      ];
    });
  return `### ${cell(name)}\n\n${
    body.length === 0 ? 'They agree on everything.' : table(['Line', 'Difference', ...annotators.map(cell)], body)
  }`;
}

/** The same as an object to be written as JSON. Offsets are UTF-16 code units; lines count from 1. */
export function agreementRecord(groups: readonly AnnotatedTexts[], words: TextData): object {
  return groups.map((group) => {
    const { annotators, articles } = group;
    return {
      annotators,
      ...agreementOf(group, words),
      articles: articles.map(({ name, text, layers }) => {
        const index = lines(text);
        return {
          name,
          places: compare(layers.map(({ annotations }) => annotations)).map((comparison) => ({
            verdict: comparison.verdict,
            line: index.position(firstOf(comparison).spans[0]?.start ?? 0).line + 1,
            annotations: comparison.annotations.map((one) =>
              one ? { kind: one.label, spans: one.spans, text: quote(text, one.spans) } : null,
            ),
          })),
          lost: layers.map(({ lost }) => lost),
        };
      }),
    };
  });
}
