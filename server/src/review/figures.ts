/** How far annotators agree on articles that all of them annotated, of each kind and of all. */
import type { Span } from '../annotate/model.ts';
import { cohenKappa, fleissKappa, krippendorffAlpha, pairs } from './agreement.ts';
import { type Comparison, compare, type Labelled, type SpanMatches, spanMatches, tokenLabels } from './compare.ts';

/** An article with the layers of its annotators, in the same order for every article. */
export interface AnnotatedArticle {
  readonly tokens: readonly Span[];
  readonly layers: readonly (readonly Labelled[])[];
}

/** The figures of one kind, or of all. Of more than two annotators, F1 and Cohen's kappa are the mean of all pairs. */
export interface Figures {
  /** Those of all annotators. */
  readonly annotations: number;
  /** F1 of one annotator's spans against the other's, the articles taken together; 1 where there are none. */
  readonly exact: number;
  readonly overlapping: number;
  /** The same spans, whatever their kinds. */
  readonly blind: number;
  /** On tokens; of one kind, on whether a token is of that kind. */
  readonly cohenKappa: number;
  readonly fleissKappa: number;
  readonly krippendorffAlpha: number;
  /** How many places there are of each verdict; those where the kind differs count for each of the kinds. */
  readonly places: Readonly<Record<Comparison['verdict'], number>>;
}

export interface Agreement {
  readonly all: Figures;
  /** Of every kind that an annotator used, by its name. */
  readonly kinds: readonly (Figures & { readonly kind: string })[];
}

/** The agreement of two or more annotators on one article or more. */
export function agreementOn(articles: readonly AnnotatedArticle[]): Agreement {
  const comparisons = articles.flatMap(({ layers }) => compare(layers));
  const labels = new Set(articles.flatMap(({ layers }) => layers.flat().map(({ label }) => label)));
  return {
    all: figures(articles, comparisons),
    kinds: [...labels].sort().map((kind) => ({ kind, ...figures(articles, comparisons, kind) })),
  };
}

function figures(articles: readonly AnnotatedArticle[], comparisons: readonly Comparison[], kind?: string): Figures {
  const isCounted = (one: Labelled | undefined) => one !== undefined && (kind === undefined || one.label === kind);
  const annotators = Array.from(articles[0]?.layers ?? [], (_, index) => index);
  const onTokens = annotators.map((annotator) =>
    articles.flatMap(({ tokens, layers }) => tokenLabels(tokens, (layers[annotator] ?? []).filter(isCounted))),
  );
  const matches = pairs(annotators).map(([first, second]) =>
    articles.map(({ layers }) => spanMatches(layers[first] ?? [], layers[second] ?? [], kind)).reduce(added),
  );
  const f1 = (count: (matches: SpanMatches) => number): number =>
    matches.map((one) => (one.annotations === 0 ? 1 : count(one) / one.annotations)).reduce(sum) / matches.length;
  // Where there is no word, there is none to differ on.
  const beyondChance = (coefficient: typeof cohenKappa) => (onTokens[0]?.length ? coefficient(onTokens) : 1);
  const counted = comparisons.filter(({ annotations }) => annotations.some(isCounted));
  const places = (verdict: Comparison['verdict']) => counted.filter((one) => one.verdict === verdict).length;
  return {
    annotations: articles.flatMap(({ layers }) => layers.flat()).filter(isCounted).length,
    exact: f1(({ exact }) => exact),
    overlapping: f1(({ overlapping }) => overlapping),
    blind: f1(({ blind }) => blind),
    cohenKappa: beyondChance(cohenKappa),
    fleissKappa: beyondChance(fleissKappa),
    krippendorffAlpha: beyondChance(krippendorffAlpha),
    places: {
      agree: places('agree'),
      'span-differs': places('span-differs'),
      'kind-differs': places('kind-differs'),
      'only-some': places('only-some'),
    },
  };
}

const sum = (a: number, b: number): number => a + b;
const added = (a: SpanMatches, b: SpanMatches): SpanMatches => ({
  annotations: a.annotations + b.annotations,
  exact: a.exact + b.exact,
  overlapping: a.overlapping + b.overlapping,
  blind: a.blind + b.blind,
});
