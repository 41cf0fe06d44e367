import type { AttributedCandidate, ClaimCandidate, FactualCandidate, LooseQuotation } from '../claims/recognise.ts';
import type { Span } from '../model.ts';
import type { Placed } from '../recognise.ts';

/** A candidate at its place in the article, with what other paragraphs add to its content. */
export interface PlacedClaim<C extends ClaimCandidate = ClaimCandidate> {
  readonly claim: C;
  readonly paragraph: number;
  readonly offset: number;
  /** Quotations from other paragraphs, in the order of the text. */
  readonly more: readonly PlacedQuotation[];
}

interface PlacedQuotation {
  readonly claim: LooseQuotation;
  readonly offset: number;
}

/** A shorter quotation that nobody says is mostly a heading, or words of the article set large. */
const leastWordsAlone = 25;

/**
 * Joins statements that run over several paragraphs: one that ends in a colon takes the quotation after it; a paragraph that is nothing but a
 * quotation goes on with the quotation of the paragraph before; quotations left open wait for their speaker. Linear.
 */
export function runningQuotations(paragraphs: readonly Placed[]): readonly PlacedClaim[] {
  const result: PlacedClaim[] = [];
  /** The index in `result` of the statement that the next paragraph may go on with. */
  let open: number | undefined;
  /** Quotations not closed, whose speaker has not been named yet. */
  let waiting: PlacedClaim<LooseQuotation>[] = [];
  const add = (index: number, quotation: PlacedQuotation) => {
    const target = result[index];
    if (target) result[index] = { ...target, more: [...target.more, quotation] };
  };
  const giveUp = () => {
    const [first, ...rest] = waiting;
    const words = waiting.reduce((sum, { claim }) => sum + claim.words, 0);
    if (first && words >= leastWordsAlone) result.push({ ...first, more: rest });
    waiting = [];
  };

  paragraphs.forEach(({ start, recognition, zone }, paragraph) => {
    const { claims } = recognition;
    const loose = claims.find(({ type }) => type === 'quotation') as LooseQuotation | undefined;
    const body = zone === 'body' || zone === 'standfirst' || zone === 'headline' || zone === 'crosshead';
    if (loose) {
      if (open !== undefined) add(open, { claim: loose, offset: start });
      else waiting.push({ claim: loose, paragraph, offset: start, more: [] });
      if (!loose.unclosed && waiting.length > 0) giveUp();
      return;
    }
    open = undefined;
    for (const claim of claims) {
      if (claim.type === 'factual') {
        if (body) result.push({ claim, paragraph, offset: start, more: [] } satisfies PlacedClaim<FactualCandidate>);
        continue;
      }
      if (claim.type !== 'attributed') continue;
      const first = waiting.length > 0 && claim.kind !== 'indirect';
      const more = first ? waiting : [];
      if (first) waiting = [];
      result.push({ claim, paragraph, offset: start, more } satisfies PlacedClaim<AttributedCandidate>);
      if (claim.kind !== 'indirect' || claim.introduces) open = result.length - 1;
    }
    giveUp();
  });
  giveUp();
  return result.filter(({ claim, more }) => claim.content.length > 0 || more.length > 0);
}

/** A span at its place in the article. */
export function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
