import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedLanguage } from '../checks/words.ts';
import { codeActions } from '../features/code-actions.ts';
import { decisionActionKind } from '../features/decision-actions.ts';
import { foldingRanges } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { definition, documentHighlights, references } from '../features/navigation.ts';
import { selectionRanges } from '../features/selection.ts';
import { legend, semanticTokens } from '../features/semantic-tokens.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { documentSymbols } from '../features/symbols.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import { changedNotification, type InitializationOptions, type Settings, settingsSection } from '../protocol.ts';
import { Articles } from './articles.ts';
import { Configs } from './configs.ts';
import { Diagnosing } from './diagnosing.ts';
import { followEdits } from './edits.ts';
import { failure, Handling } from './handling.ts';
import { ownRequests } from './requests.ts';
import { Reviews } from './reviews.ts';
import { parseSettings } from './settings.ts';
import { SidecarFiles } from './sidecar-files.ts';
import { Suggestions } from './suggestions.ts';
import { type Supports, supportsOf } from './supports.ts';
import { TokensMemory } from './tokens-memory.ts';

/** What differs between Node and a web worker, and what tests replace. */
export interface Runtime {
  readonly language: CheckedLanguage;
  /** Resolves when messages that have arrived were handled. */
  pause(): Promise<void>;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

/** Serves the Language Server Protocol on a connection. The only code that talks to it; each feature is a pure function of a snapshot. */
export function startServer(connection: Connection, runtime: Runtime): void {
  let supports = supportsOf({}, {});
  const log = (text: string) => connection.console.error(text);
  const reviews = new Reviews(() => crypto.randomUUID());
  const suggestions = new Suggestions();
  const documents = new TextDocuments({
    create: TextDocument.create,
    update(document: TextDocument, changes, version) {
      return followEdits(document, changes, version, (edits) => {
        diagnosing.edited(document.uri, edits);
        reviews.edited(document.uri, edits);
        suggestions.edited(document.uri, edits);
      });
    },
  });
  const tokens = new TokensMemory();
  const settings = new Map<string, Promise<Settings>>();
  const configs = new Configs(runtime.language);
  const articles = new Articles({
    ...runtime,
    published: (uri) => reviews.published(uri),
    reviewed: (uri, article) => reviews.reviewed(uri, suggestions.laidOver(uri, article)),
    document: (uri) => documents.get(uri),
    config: (uri) => configs.of(uri),
    dismissed: (uri) => configs.dismissed(uri),
    names: (uri) => configs.names(uri),
    failed: (uri, error) => log(failure(`The analysis of ${uri}`, error)),
    settings(uri) {
      const known = settings.get(uri) ?? askForSettings(uri);
      settings.set(uri, known);
      return known;
    },
  });
  const handling = new Handling(articles, log);
  const diagnosing = new Diagnosing({ connection, articles, handling, supports: () => supports });
  const sidecarFiles = new SidecarFiles(connection, documents, (uri) => configs.of(uri).kinds);
  const requests = ownRequests({
    connection,
    documents,
    articles,
    handling,
    configs,
    reviews,
    suggestions,
    supports: () => supports,
    decided,
    settled,
  });

  async function askForSettings(scopeUri: string): Promise<Settings> {
    if (!supports.configuration) return parseSettings({});
    try {
      return parseSettings(await connection.workspace.getConfiguration({ scopeUri, section: settingsSection }));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      connection.console.warn(`The settings could not be read, defaults are used: ${why}`);
      return parseSettings({});
    }
  }

  /** Forgets and tells what the settings and the newsroom's configuration have changed. */
  function settled(): void {
    articles.settingsChanged();
    for (const { uri } of documents.all()) changed(uri);
  }

  /** Forgets and tells what the decisions on an article have changed. */
  function decided(uri: string): void {
    articles.decisionsChanged(uri);
    sidecarFiles.ofArticle(uri, reviews.fileName(uri), reviews.sidecar(uri));
    changed(uri);
  }

  /** Tells the client that what it shows of a document may be out of date though its text is not. */
  function changed(uri: string): void {
    void connection.sendNotification(changedNotification, { uri });
    if (supports.tokensRefresh) void connection.languages.semanticTokens.refresh();
    diagnosing.changed(uri);
  }

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    const options = (initializationOptions ?? {}) as InitializationOptions;
    if (options.translations) l10n.config({ contents: { ...options.translations } });
    supports = supportsOf(capabilities, options);
    return {
      serverInfo: { name: 'News Annotator' },
      capabilities: capabilitiesFor(supports, Object.keys(requests)),
    };
  });

  connection.onHover(handling.onArticle(hover, null));
  connection.onDocumentSymbol(handling.onArticle(documentSymbols, []));
  connection.onDefinition(handling.onArticle(definition, null));
  connection.onReferences(handling.onArticle(references, []));
  connection.onDocumentHighlight(handling.onArticle(documentHighlights, []));
  connection.onFoldingRanges(handling.onArticle(foldingRanges, []));
  connection.onSelectionRanges(handling.onArticle(selectionRanges, []));
  connection.languages.inlayHint.on(handling.onArticle(inlayHints, []));
  const articleActions = handling.onArticle(
    (snapshot: Snapshot, params: CodeActionParams) => codeActions(snapshot, params, supports),
    [],
  );
  connection.onCodeAction((params, token) => sidecarFiles.actions(params) ?? articleActions(params, token));
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const open = await Promise.all(documents.keys().map((uri) => handling.available(uri, token)));
    const snapshots = open.filter((each) => typeof each !== 'string');
    return handling.guarded(workspaceSymbols.name, [], () => workspaceSymbols(snapshots, query));
  });
  connection.languages.diagnostics.on((params, token) => diagnosing.report(params, token));

  const { semanticTokens: tokenRequests } = connection.languages;
  const allTokens = handling.onArticle((snapshot) => semanticTokens(snapshot), []);
  tokenRequests.on(async (params, token) => tokens.full(params.textDocument.uri, await allTokens(params, token)));
  tokenRequests.onDelta(async (params, token) =>
    tokens.delta(params.textDocument.uri, params.previousResultId, await allTokens(params, token)),
  );
  tokenRequests.onRange(
    handling.onArticle((snapshot, { range }) => ({ data: semanticTokens(snapshot, range) }), { data: [] }),
  );

  for (const [name, handler] of Object.entries(requests)) connection.onRequest(name, handler);
  connection.onExecuteCommand(({ command, arguments: [params] = [] }, token) => {
    const handler = requests[command];
    if (!handler) throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no command "${command}".`);
    return handler(params as never, token);
  });

  connection.onInitialized(() => {
    if (supports.configurationNews) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    }
  });
  connection.onShutdown(() => diagnosing.stop());
  connection.onDidChangeConfiguration(() => {
    settings.clear();
    settled();
  });
  documents.onDidChangeContent(({ document }) => {
    diagnosing.textChanged(document.uri);
    sidecarFiles.changed(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    diagnosing.closed(uri);
    articles.closed(uri);
    reviews.closed(uri);
    suggestions.closed(uri);
    tokens.closed(uri);
    settings.delete(uri);
  });

  documents.listen(connection);
  connection.listen();
}

/** What the server offers to a client. */
function capabilitiesFor({ pull }: Supports, commands: string[]): ServerCapabilities {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    semanticTokensProvider: { legend, range: true, full: { delta: true } },
    hoverProvider: true,
    documentSymbolProvider: { label: 'News Annotator' },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    workspaceSymbolProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, decisionActionKind],
    },
    ...(pull && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    executeCommandProvider: { commands },
  };
}
