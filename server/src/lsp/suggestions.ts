import type { Article } from '../annotate/model.ts';
import type { Decision } from '../review/decision.ts';
import type { TextChange } from '../review/follow.ts';
import { review } from '../review/review.ts';
import { afterAction, anchored, edited, openSession, placesIn, type ReviewSession } from '../review/session.ts';

/** What was imported as suggestions onto the open articles: until they are closed, or a person has decided. They follow the edits. */
export class Suggestions {
  readonly #sessions = new Map<string, ReviewSession>();

  /** Takes suggestions on an article as it is in a text. Those that came before stay. */
  take(uri: string, text: string, put: readonly Decision[]): void {
    const session = anchored(this.#sessions.get(uri) ?? openSession(''), text);
    this.#sessions.set(uri, afterAction(session, { put, remove: [] }));
  }

  /** Follows an edit of an article. */
  edited(uri: string, changes: readonly TextChange[]): void {
    const session = this.#sessions.get(uri);
    if (session) this.#sessions.set(uri, edited(session, changes));
  }

  /** An article with what was imported, as suggestions. */
  laidOver<A extends Article>(uri: string, article: A): A {
    const known = this.#sessions.get(uri);
    if (!known) return article;
    const session = anchored(known, article.text);
    this.#sessions.set(uri, session);
    const { entities, mentions, dates, claims, decisions } = review<Article>(article, placesIn(session));
    const suggested = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
      all.map((one) => (decisions.has(one.id) ? { ...one, status: 'suggested' } : one));
    return {
      ...article,
      entities,
      mentions: suggested(mentions),
      dates: suggested(dates),
      claims: suggested(claims),
    };
  }

  /** Forgets a document that was closed. */
  closed(uri: string): void {
    this.#sessions.delete(uri);
  }
}
