import type { Article } from '../annotate/model.ts';
import { articleFileName } from '../features/export.ts';
import { actionOf, decisionList } from '../features/review.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type {
  DecideParams,
  DecideResult,
  Decisions,
  SetPublishedParams,
  SidecarParams,
  SidecarResult,
} from '../protocol.ts';
import { outcomeOf } from '../review/action.ts';
import type { ArticleLine } from '../review/article-line.ts';
import { decisionSchema } from '../review/decision.ts';
import { noReview, type Review, review } from '../review/review.ts';
import { afterAction, anchored, openSession, placesIn, type ReviewSession } from '../review/session.ts';
import { aboutArticle, putAboutArticle, sidecarName, writeSidecar } from '../review/sidecar.ts';

/** The decisions on the open articles. The client reads and writes the files; what it has not handed over is empty. */
export class Reviews {
  readonly #sessions = new Map<string, ReviewSession>();
  readonly #randomId: () => string;

  constructor(randomId: () => string) {
    this.#randomId = randomId;
  }

  /** Takes what stands in the sidecar of an article, at its opening and when it changed on disk. */
  setSidecar({ uri, content }: SidecarParams): void {
    this.#sessions.set(uri, openSession(content));
  }

  /** An article with its decisions laid over it, and the decisions. */
  reviewed<A extends Article>(uri: string, article: A): { readonly article: A; readonly review: Review } {
    const known = this.#sessions.get(uri);
    if (!known) return { article, review: noReview };
    const session = anchored(known, article.text);
    this.#sessions.set(uri, session);
    const result = review(article, placesIn(session, article.text));
    return { article: result, review: { decisions: result.decisions, orphans: result.orphans } };
  }

  /**
   * Takes a decision and says what the sidecar must hold now.
   *
   * @throws RangeError when the sidecar is blocked.
   */
  decide(snapshot: Snapshot, params: DecideParams): DecideResult {
    const { uri, article, review } = snapshot;
    const sign = () => ({ id: this.#randomId(), by: params.by });
    const outcome = outcomeOf(article, review, actionOf(snapshot, params.action), sign);
    const session = afterAction(this.#session(uri), article.text, outcome);
    this.#sessions.set(uri, session);
    return {
      content: writeSidecar(session.sidecar),
      fileName: sidecarName(articleFileName(uri)),
      decisions: outcome.put.map(({ id }) => id),
    };
  }

  /** The publication date that a person gave an article. */
  published(uri: string): ArticleLine | undefined {
    return aboutArticle(this.#session(uri).sidecar);
  }

  /**
   * Keeps a publication date, or forgets it where it is empty, and says what the sidecar must hold now; undefined where that is what it holds.
   *
   * @throws RangeError when the sidecar is blocked.
   */
  setPublished({ uri, published, by }: SetPublishedParams): SidecarResult | undefined {
    const session = this.#session(uri);
    const about: ArticleLine | undefined = published
      ? { schema: decisionSchema, type: 'article', published, ...(by && { by }) }
      : undefined;
    const sidecar = putAboutArticle(session.sidecar, about);
    const content = writeSidecar(sidecar);
    if (content === writeSidecar(session.sidecar)) return undefined;
    this.#sessions.set(uri, { ...session, sidecar });
    return { content, fileName: sidecarName(articleFileName(uri)) };
  }

  /** Every decision on an article, and what is wrong with its sidecar. */
  list(snapshot: Snapshot): Decisions {
    const session = this.#session(snapshot.uri);
    return decisionList(snapshot, placesIn(session, snapshot.article.text), session.sidecar.mistakes);
  }

  /** Forgets a document that was closed. */
  closed(uri: string): void {
    this.#sessions.delete(uri);
  }

  #session(uri: string): ReviewSession {
    return this.#sessions.get(uri) ?? openSession('');
  }
}
