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
import { type Decision, decisionSchema } from '../review/decision.ts';
import type { TextChange } from '../review/follow.ts';
import type { Placed } from '../review/places.ts';
import { noReview, type Review } from '../review/review.ts';
import {
  type AnchoredSession,
  afterAction,
  anchored,
  edited,
  laidOver,
  openSession,
  placesIn,
  type ReviewSession,
  undone,
} from '../review/session.ts';
import { aboutArticle, putAboutArticle, type Sidecar, sidecarName, writeSidecar } from '../review/sidecar.ts';

/** The decisions on the open articles. The client reads and writes the files; what it has not handed over is empty. */
export class Reviews {
  readonly #sessions = new Map<string, ReviewSession>();
  /** Whose own decisions a session holds, by the address of the article; not there where all share them. */
  readonly #annotators = new Map<string, string>();
  readonly #randomId: () => string;

  constructor(randomId: () => string) {
    this.#randomId = randomId;
  }

  /** Takes what stands in the sidecar of an article, at its opening and when it changed on disk. */
  setSidecar({ uri, content, annotator, earlier }: SidecarParams): void {
    this.#sessions.set(uri, openSession(content, earlier));
    if (annotator === undefined) this.#annotators.delete(uri);
    else this.#annotators.set(uri, annotator);
  }

  /** The name of the file that holds the decisions on an article. */
  fileName(uri: string): string {
    return sidecarName(articleFileName(uri), this.#annotators.get(uri));
  }

  /** Follows an edit of an article. */
  edited(uri: string, changes: readonly TextChange[]): void {
    const session = this.#sessions.get(uri);
    if (session) this.#sessions.set(uri, edited(session, changes));
  }

  /** An article with its decisions laid over it, and the decisions. */
  reviewed<A extends Article>(uri: string, article: A): { readonly article: A; readonly review: Review } {
    if (!this.#sessions.has(uri)) return { article, review: noReview };
    return laidOver(article, this.#anchored(uri, article.text));
  }

  /**
   * Takes a decision, or undoes the last, and says what the sidecar must hold now.
   *
   * @throws RangeError when the sidecar is blocked, or for what can't be done.
   */
  decide(snapshot: Snapshot, { action, by }: DecideParams): DecideResult {
    const { uri } = snapshot;
    const session = this.#anchored(uri, snapshot.article.text);
    if (action.do === 'undo') {
      const before = undone(session);
      if (!before) throw new RangeError('There is no decision to take back.');
      return this.#decided(uri, before, []);
    }
    const { article, review } = snapshot;
    const { lf } = session;
    const decisions = session.live.map(({ decision }) => decision);
    const sign = () => ({ id: this.#randomId(), by });
    const outcome = outcomeOf({ article, review, decisions, lf }, actionOf(snapshot, action), sign);
    if (outcome.put.length === 0 && outcome.remove.length === 0) return this.#decided(uri, session, []);
    const ids = outcome.put.map(({ id }) => id);
    return this.#decided(uri, afterAction(session, outcome), ids);
  }

  #decided(uri: string, session: ReviewSession, decisions: readonly string[]): DecideResult {
    this.#sessions.set(uri, session);
    return { content: writeSidecar(session.sidecar), fileName: this.fileName(uri), decisions };
  }

  /**
   * Takes decisions that were made elsewhere and says what the sidecar must hold now.
   *
   * @throws RangeError when the sidecar is blocked.
   */
  take({ uri, article }: Snapshot, put: readonly Decision[]): DecideResult {
    const session = this.#anchored(uri, article.text);
    if (put.length === 0) return this.#decided(uri, session, []);
    const ids = put.map(({ id }) => id);
    return this.#decided(uri, afterAction(session, { put, remove: [] }), ids);
  }

  /** Every decision on an article with its place. */
  placed({ uri, article }: Snapshot): readonly Placed[] {
    return placesIn(this.#anchored(uri, article.text));
  }

  /** The file of decisions on an article as it must be. */
  sidecar(uri: string): Sidecar {
    return this.#session(uri).sidecar;
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
    return { content, fileName: this.fileName(uri) };
  }

  /** Every decision on an article, and what is wrong with its sidecar. */
  list(snapshot: Snapshot): Decisions {
    const session = this.#anchored(snapshot.uri, snapshot.article.text);
    return decisionList(snapshot, placesIn(session), session.sidecar.mistakes, session.lf);
  }

  /** Forgets a document that was closed. */
  closed(uri: string): void {
    this.#sessions.delete(uri);
    this.#annotators.delete(uri);
  }

  #anchored(uri: string, text: string): AnchoredSession {
    const session = anchored(this.#session(uri), text);
    this.#sessions.set(uri, session);
    return session;
  }

  #session(uri: string): ReviewSession {
    return this.#sessions.get(uri) ?? openSession('');
  }
}
