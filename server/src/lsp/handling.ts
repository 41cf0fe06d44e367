import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Snapshot } from '../features/snapshot.ts';
import type { Articles, Unavailable } from './articles.ts';

/** Every standard request about one document. */
export interface ArticleRequest {
  readonly textDocument: { readonly uri: string };
}

/** A function of an article, which answers a request about it. */
type Feature<P, R> = (snapshot: Snapshot, params: P) => R;

/** Makes handlers of requests out of features. */
export class Handling {
  readonly #articles: Articles;
  readonly #log: (text: string) => void;

  constructor(articles: Articles, log: (text: string) => void) {
    this.#articles = articles;
    this.#log = log;
  }

  /** The snapshot for a request; cancelled requests end here. */
  async available(uri: string, token?: CancellationToken): Promise<Snapshot | Exclude<Unavailable, 'cancelled'>> {
    const result = await this.#articles.get(uri, token);
    if (result === 'cancelled') throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    return result;
  }

  /** Runs a feature; one that fails is logged and answers empty, it never takes the server down. */
  guarded<R>(name: string, empty: R, run: () => R): R {
    try {
      return run();
    } catch (error) {
      this.#log(failure(name, error));
      return empty;
    }
  }

  /** The handler of a standard request about one article: finds the snapshot, runs the feature, answers empty where there is nothing to say. */
  onArticle<P, R>(feature: Feature<P, R>, empty: R) {
    return async (params: P & ArticleRequest, token: CancellationToken): Promise<R> => {
      const snapshot = await this.available(params.textDocument.uri, token);
      return typeof snapshot === 'string' ? empty : this.guarded(feature.name, empty, () => feature(snapshot, params));
    };
  }

  /** The handler of a request of our own about one article, null where there is none. */
  asked<P, R>(feature: Feature<P, R>) {
    return async (params: P & { readonly uri: string }, token: CancellationToken): Promise<R | null> => {
      const snapshot = await this.available(params.uri, token);
      return typeof snapshot === 'string' ? null : this.guarded(feature.name, null, () => feature(snapshot, params));
    };
  }

  /** The handler of a request of our own that somebody has to know the failure of: it refuses with a sentence for the reader. */
  demanded<P, R>(feature: Feature<P, R>) {
    return async (params: P & { readonly uri: string }, token: CancellationToken): Promise<R | null> => {
      const snapshot = await this.available(params.uri, token);
      return typeof snapshot === 'string' ? null : orRefused(() => feature(snapshot, params));
    };
  }
}

/** What the log says of something that failed. */
export const failure = (what: string, error: unknown): string =>
  `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

/** Runs what may refuse with a sentence for the reader, which the client gets. */
export function orRefused<R>(run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
