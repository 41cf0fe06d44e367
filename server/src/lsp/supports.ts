import type { ClientCapabilities } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

/** What the client can do, as far as the server asks. */
export interface Supports {
  readonly configuration: boolean;
  readonly configurationNews: boolean;
  readonly tokensRefresh: boolean;
  readonly diagnosticsRefresh: boolean;
  readonly applyEdit: boolean;
  /** Whether it asks for diagnostics itself. */
  readonly pull: boolean;
  /** Whether it shows edits for review that ask for it. */
  readonly previews: boolean;
  /** Whether it has the commands that decisions need. */
  readonly decides: boolean;
}

/** What a client can do that says what it can do. */
export function supportsOf(
  { workspace, textDocument }: ClientCapabilities,
  { decides = false }: InitializationOptions,
): Supports {
  return {
    configuration: workspace?.configuration ?? false,
    configurationNews: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    tokensRefresh: workspace?.semanticTokens?.refreshSupport ?? false,
    diagnosticsRefresh: workspace?.diagnostics?.refreshSupport ?? false,
    applyEdit: workspace?.applyEdit ?? false,
    pull: textDocument?.diagnostic !== undefined,
    previews:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    decides,
  };
}
