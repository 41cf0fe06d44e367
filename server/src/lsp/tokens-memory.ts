import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokensEdits } from '../features/semantic-tokens.ts';

/** The tokens last sent for each document, from which the next edits are counted. Result ids are a counter's: no two are alike. */
export class TokensMemory {
  readonly #sent = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  #counter = 0;

  /** All tokens of a document. */
  full(uri: string, data: number[]): SemanticTokens & { readonly resultId: string } {
    const resultId = String(++this.#counter);
    this.#sent.set(uri, { resultId, data });
    return { resultId, data };
  }

  /** The edits since an earlier result; all tokens where that result is not the last one sent. */
  delta(uri: string, previousResultId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(uri);
    const { resultId } = this.full(uri, data);
    if (before?.resultId !== previousResultId) return { resultId, data };
    return { resultId, edits: semanticTokensEdits(before.data, data) };
  }

  closed(uri: string): void {
    this.#sent.delete(uri);
  }
}
