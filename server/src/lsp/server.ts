import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedLanguage } from '../checks/words.ts';
import { claimList } from '../features/claims.ts';
import { codeActions } from '../features/code-actions.ts';
import { compareAnnotators } from '../features/compare.ts';
import { decisionActionKind } from '../features/decision-actions.ts';
import { diagnostics } from '../features/diagnostics.ts';
import { exportArticle } from '../features/export.ts';
import { factCheckNote } from '../features/fact-check-note.ts';
import { foldingRanges } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { importFile } from '../features/import.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { kindList } from '../features/kinds.ts';
import { definition, documentHighlights, references } from '../features/navigation.ts';
import { overview } from '../features/overview.ts';
import { publishedEdit } from '../features/published.ts';
import { selectionRanges } from '../features/selection.ts';
import { legend, semanticTokens } from '../features/semantic-tokens.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { documentSymbols } from '../features/symbols.ts';
import { timeline } from '../features/timeline.ts';
import { formats } from '../formats/index.ts';
import {
  type AnnotatorComparison,
  type ClaimList,
  type ClaimsParams,
  type CompareParams,
  type ConfigParams,
  changedNotification,
  claimsRequest,
  compareRequest,
  type DecideParams,
  type DecideResult,
  type Decisions,
  decideRequest,
  decisionsRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type FactCheckNoteParams,
  type FormatInfo,
  factCheckNoteRequest,
  formatsRequest,
  type ImportParams,
  type ImportResult,
  type InitializationOptions,
  importRequest,
  type KindInfo,
  kindsRequest,
  type Overview,
  overviewRequest,
  type SetPublishedParams,
  type Settings,
  type SidecarParams,
  type SidecarResult,
  setConfigRequest,
  setPublishedRequest,
  setSidecarRequest,
  settingsSection,
  type Timeline,
  timelineRequest,
} from '../protocol.ts';
import { Articles, type Unavailable } from './articles.ts';
import { Configs } from './configs.ts';
import { DiagnosticsMemory, Quiet } from './diagnostics.ts';
import { followEdits } from './edits.ts';
import { Reviews } from './reviews.ts';
import { parseSettings } from './settings.ts';
import { Suggestions } from './suggestions.ts';
import { TokensMemory } from './tokens-memory.ts';
import { Typing } from './typing.ts';

/** How long a pause in the typing is, for clients that wait to be told. */
const quietMilliseconds = 200;

/** How long nothing is said of the paragraph in which somebody types, after the last key. */
const thinkingMilliseconds = 1000;

/** What differs between Node and a web worker, and what tests replace. */
export interface Runtime {
  readonly language: CheckedLanguage;
  /** Resolves when messages that have arrived were handled. */
  pause(): Promise<void>;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

/** Every request about one document. */
interface ArticleRequest {
  readonly textDocument: { readonly uri: string };
}

/** Serves the Language Server Protocol on a connection. The only code that talks to it; each feature is a pure function of a snapshot. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const reviews = new Reviews(() => crypto.randomUUID());
  const suggestions = new Suggestions();
  const typing = new Typing();
  const documents = new TextDocuments({
    create: TextDocument.create,
    update(document: TextDocument, changes, version) {
      return followEdits(document, changes, version, (edits) => {
        typing.edited(document.uri, edits);
        reviews.edited(document.uri, edits);
        suggestions.edited(document.uri, edits);
      });
    },
  });
  const tokens = new TokensMemory();
  const settings = new Map<string, Promise<Settings>>();
  const said = new DiagnosticsMemory();
  const quiet = new Quiet(quietMilliseconds);
  const thinking = new Quiet(thinkingMilliseconds);
  const supports = {
    configuration: false,
    configurationNews: false,
    tokensRefresh: false,
    diagnosticsRefresh: false,
    applyEdit: false,
    pull: false,
    decides: false,
  };

  const configs = new Configs(runtime.language);
  const articles = new Articles({
    ...runtime,
    published: (uri) => reviews.published(uri),
    reviewed: (uri, article) => reviews.reviewed(uri, suggestions.laidOver(uri, article)),
    document: (uri) => documents.get(uri),
    config: (uri) => configs.of(uri),
    names: (uri) => configs.names(uri),
    failed: (uri, error) => report(`The analysis of ${uri}`, error),
    settings(uri) {
      const known = settings.get(uri) ?? askForSettings(uri);
      settings.set(uri, known);
      return known;
    },
  });

  async function askForSettings(scopeUri: string): Promise<Settings> {
    if (!supports.configuration) return parseSettings({});
    try {
      return parseSettings(await connection.workspace.getConfiguration({ scopeUri, section: settingsSection }));
    } catch (error) {
      connection.console.warn(`The settings could not be read, defaults are used: ${message(error)}`);
      return parseSettings({});
    }
  }

  /** The snapshot for a request; cancelled requests end here. */
  async function available(
    uri: string,
    token?: CancellationToken,
  ): Promise<Snapshot | Exclude<Unavailable, 'cancelled'>> {
    const result = await articles.get(uri, token);
    if (result === 'cancelled') throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    return result;
  }

  const report = (what: string, error: unknown): void =>
    connection.console.error(
      `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );

  /** Runs a feature; one that fails is logged and answers empty, it never takes the server down. */
  function guarded<R>(name: string, empty: R, run: () => R): R {
    try {
      return run();
    } catch (error) {
      report(name, error);
      return empty;
    }
  }

  /** Makes the handler of a request about one article: finds the snapshot, runs the feature, answers empty where there is nothing to say. */
  const onArticle =
    <P, R>(feature: (snapshot: Snapshot, params: P) => R, empty: R) =>
    async (params: P & ArticleRequest, token: CancellationToken): Promise<R> => {
      const snapshot = await available(params.textDocument.uri, token);
      return typeof snapshot === 'string' ? empty : guarded(feature.name, empty, () => feature(snapshot, params));
    };

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    const { translations, decides = false } = (initializationOptions ?? {}) as InitializationOptions;
    supports.decides = decides;
    if (translations) l10n.config({ contents: { ...translations } });
    supports.configuration = capabilities.workspace?.configuration ?? false;
    supports.configurationNews = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
    supports.applyEdit = capabilities.workspace?.applyEdit ?? false;
    supports.tokensRefresh = capabilities.workspace?.semanticTokens?.refreshSupport ?? false;
    supports.pull = capabilities.textDocument?.diagnostic !== undefined;
    supports.diagnosticsRefresh = capabilities.workspace?.diagnostics?.refreshSupport ?? false;
    return {
      serverInfo: { name: 'News Annotator' },
      capabilities: {
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
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, decisionActionKind],
        },
        ...(supports.pull && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
        executeCommandProvider: { commands: Object.keys(requests) },
      },
    };
  });

  connection.onHover(onArticle(hover, null));
  connection.onDocumentSymbol(onArticle(documentSymbols, []));
  connection.onDefinition(onArticle(definition, null));
  connection.onReferences(onArticle(references, []));
  connection.onDocumentHighlight(onArticle(documentHighlights, []));
  connection.onFoldingRanges(onArticle(foldingRanges, []));
  connection.onSelectionRanges(onArticle(selectionRanges, []));
  connection.languages.inlayHint.on(onArticle(inlayHints, []));
  connection.onCodeAction(
    onArticle((snapshot: Snapshot, params: CodeActionParams) => codeActions(snapshot, params, supports), []),
  );

  const { semanticTokens: tokenRequests } = connection.languages;
  tokenRequests.on(async (params, token) => {
    const data = await onArticle((snapshot) => semanticTokens(snapshot), [])(params, token);
    return tokens.full(params.textDocument.uri, data);
  });
  tokenRequests.onDelta(async (params, token) => {
    const data = await onArticle((snapshot) => semanticTokens(snapshot), [])(params, token);
    return tokens.delta(params.textDocument.uri, params.previousResultId, data);
  });
  tokenRequests.onRange(onArticle((snapshot, { range }) => ({ data: semanticTokens(snapshot, range) }), { data: [] }));

  connection.languages.diagnostics.on(async (params, token) => {
    const current = (snapshot: Snapshot) => diagnostics(snapshot, typing.place(snapshot.uri));
    const items = await onArticle(current, [])(params, token);
    return said.report(params.textDocument.uri, params.previousResultId, items);
  });

  /** For clients that don't ask for diagnostics: sends them when the typing pauses, if they are others than before. */
  function push(uri: string): void {
    if (supports.pull) return;
    quiet.after(uri, async () => {
      const snapshot = await articles.get(uri);
      if (quiet.stopped || snapshot === 'closed' || snapshot === 'cancelled') return;
      const items =
        typeof snapshot === 'string'
          ? []
          : guarded(diagnostics.name, [], () => diagnostics(snapshot, typing.place(uri)));
      const version = typeof snapshot === 'string' ? undefined : snapshot.version;
      if (said.changed(uri, items))
        void connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics: items });
    });
  }

  /** Our own requests; each is a command too, for editors without a client of ours. */
  const requests: Readonly<Record<string, (params: never, token: CancellationToken) => unknown>> = {
    [formatsRequest]: (): readonly FormatInfo[] =>
      formats.map(({ id, label, purpose, extension, languageId }) => ({ id, label, purpose, extension, languageId })),
    [kindsRequest]: (): readonly KindInfo[] => kindList(),
    [exportRequest]: async (params: ExportParams, token): Promise<ExportResult | null> => {
      const snapshot = await available(params.uri, token);
      return typeof snapshot === 'string' ? null : exportArticle(snapshot, params);
    },
    [importRequest]: async (params: ImportParams, token): Promise<ImportResult | null> => {
      const snapshot = await available(params.uri, token);
      if (typeof snapshot === 'string') return null;
      const sign = () => ({ id: crypto.randomUUID(), by: params.by });
      return orRefused(() => {
        const { preview, decisions, suggestions: suggested } = importFile(snapshot, params, sign);
        if (params.as === 'preview') return { preview, sidecar: null };
        const sidecar = params.as === 'decisions' ? reviews.take(snapshot, decisions) : null;
        if (params.as === 'suggestions') suggestions.take(params.uri, snapshot.article.text, suggested);
        decided(params.uri);
        return { preview, sidecar };
      });
    },
    [overviewRequest]: async (params: { readonly uri: string }, token): Promise<Overview | null> => {
      const snapshot = await available(params.uri, token);
      if (snapshot === 'closed') return null;
      if (typeof snapshot !== 'string') return guarded(overview.name, null, () => overview(snapshot));
      return { ...nothing, version: documents.get(params.uri)?.version ?? 0, state: snapshot };
    },
    [timelineRequest]: async (params: { readonly uri: string }, token): Promise<Timeline | null> => {
      const snapshot = await available(params.uri, token);
      return typeof snapshot === 'string' ? null : guarded(timeline.name, null, () => timeline(snapshot));
    },
    [claimsRequest]: async (params: ClaimsParams, token): Promise<ClaimList | null> => {
      const snapshot = await available(params.uri, token);
      return typeof snapshot === 'string' ? null : guarded(claimList.name, null, () => claimList(snapshot, params));
    },
    [factCheckNoteRequest]: async (params: FactCheckNoteParams, token): Promise<string | null> => {
      const snapshot = await available(params.uri, token);
      return typeof snapshot === 'string'
        ? null
        : guarded(factCheckNote.name, null, () => factCheckNote(snapshot, params));
    },
    [setSidecarRequest]: (params: SidecarParams): void => {
      reviews.setSidecar(params);
      decided(params.uri);
    },
    [setConfigRequest]: ({ uri, content }: ConfigParams): void => {
      void connection.sendDiagnostics({ uri, diagnostics: configs.set(uri, content) });
      settled();
    },
    [decideRequest]: async (params: DecideParams, token): Promise<DecideResult | null> => {
      const snapshot = await available(params.uri, token);
      if (typeof snapshot === 'string') return null;
      const result = orRefused(() => reviews.decide(snapshot, params));
      decided(params.uri);
      return result;
    },
    [decisionsRequest]: async (params: { readonly uri: string }, token): Promise<Decisions | null> => {
      const snapshot = await available(params.uri, token);
      return typeof snapshot === 'string' ? null : reviews.list(snapshot);
    },
    [compareRequest]: async (params: CompareParams, token): Promise<AnnotatorComparison | null> => {
      const snapshot = await available(params.uri, token);
      return typeof snapshot === 'string'
        ? null
        : orRefused(() => compareAnnotators(snapshot, params, reviews.placed(snapshot)));
    },
    [setPublishedRequest]: async (params: SetPublishedParams): Promise<SidecarResult | null> => {
      const { uri, published } = params;
      const document = documents.get(uri);
      if (!document) return null;
      const edit = supports.applyEdit ? publishedEdit(document.getText(), published) : undefined;
      if (edit && !(await connection.workspace.applyEdit({ changes: { [uri]: [edit] } })).applied)
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'The front matter could not be changed.');
      const result = orRefused(() => reviews.setPublished(edit ? { uri, published: '' } : params));
      decided(uri);
      return result ?? null;
    },
  };
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
  connection.onShutdown(() => {
    quiet.stop();
    thinking.stop();
  });
  connection.onDidChangeConfiguration(() => {
    settings.clear();
    settled();
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    push(uri);
    thinking.after(uri, () => {
      if (!typing.paused(uri)) return;
      if (supports.diagnosticsRefresh) connection.languages.diagnostics.refresh();
      push(uri);
    });
  });
  documents.onDidClose(({ document: { uri } }) => {
    quiet.cancel(uri);
    thinking.cancel(uri);
    typing.closed(uri);
    said.closed(uri);
    if (!supports.pull) void connection.sendDiagnostics({ uri, diagnostics: [] });
    articles.closed(uri);
    reviews.closed(uri);
    suggestions.closed(uri);
    tokens.closed(uri);
    settings.delete(uri);
  });

  /** Forgets and tells what the settings and the newsroom's configuration have changed. */
  function settled(): void {
    articles.settingsChanged();
    for (const { uri } of documents.all()) changed(uri);
  }

  /** Forgets and tells what the decisions on an article have changed. */
  function decided(uri: string): void {
    articles.decisionsChanged(uri);
    changed(uri);
  }

  /** Tells the client that what it shows of a document may be out of date though its text is not. */
  function changed(uri: string): void {
    void connection.sendNotification(changedNotification, { uri });
    if (supports.tokensRefresh) void connection.languages.semanticTokens.refresh();
    if (supports.diagnosticsRefresh) connection.languages.diagnostics.refresh();
    push(uri);
  }

  documents.listen(connection);
  connection.listen();
}

const nothing = {
  published: null,
  counts: { entities: 0, mentions: 0, dates: 0, claims: 0 },
  entities: [],
  annotations: [],
} as const;

/** Runs what may refuse with a sentence for the reader, which the client gets. */
function orRefused<R>(run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));
