import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import {
  type AnnotatorComparison,
  type ArticleParams,
  type CheckParams,
  type CheckResult,
  type ClaimList,
  type ClaimsParams,
  type CompareParams,
  type ConfigParams,
  changedNotification,
  checkRequest,
  claimsRequest,
  compareRequest,
  type DecideParams,
  type DecideResult,
  type Decisions,
  type Dismissals,
  type DismissalsParams,
  decideRequest,
  decisionsRequest,
  dismissalsRequest,
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
  type RememberLabelsParams,
  rememberLabelsRequest,
  type SetPublishedParams,
  type SidecarNameParams,
  type SidecarParams,
  type SidecarResult,
  setConfigRequest,
  setPublishedRequest,
  setSidecarRequest,
  settingsSection,
  sidecarNameRequest,
} from '../../server/src/protocol.ts';

import { ServerRuns } from './server-runs.ts';

/** Makes the client for this platform; it is not started. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the extension sees it: started, stopped, and asked our own requests. */
export class Server {
  readonly #makeClient: MakeClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #opened = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #changed = new vscode.EventEmitter<ArticleParams>();
  readonly #started = new vscode.EventEmitter<void>();
  readonly #runs = new ServerRuns();
  readonly #commands = new Map<string, (params: unknown) => Promise<unknown>>();
  #client: BaseLanguageClient | undefined;
  /** Done when the server has started, or not. */
  #ready: Promise<void> = Promise.resolve();
  #selector: readonly { readonly language: string }[] = [];

  /** The server was told of a document: when it opens, and again after each start. */
  readonly onOpened = this.#opened.event;
  /** Annotations of a document may differ from what was last asked. */
  readonly onChanged = this.#changed.event;
  /** The server runs, and knows nothing yet; it may be started again. */
  readonly onStarted = this.#started.event;

  constructor(makeClient: MakeClient, log: vscode.LogOutputChannel) {
    this.#makeClient = makeClient;
    this.#log = log;
  }

  /** Which run of the server it is: it knows nothing of what an earlier one was told. */
  get run(): number {
    return this.#runs.present;
  }

  /** Does something that one run of the server must see from beginning to end, again where it ends in the middle. */
  throughout<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.#runs.throughout(task);
  }

  /** Whether a document is one that the server is told of; whether it is annotated, the server decides. */
  serves(document: vscode.TextDocument): boolean {
    return this.#client?.isRunning() === true && vscode.languages.match(this.#selector, document) > 0;
  }

  kinds(article?: vscode.Uri): Promise<readonly KindInfo[]> {
    return this.#ask(kindsRequest, article ? { uri: article.toString() } : {});
  }

  formats(): Promise<readonly FormatInfo[]> {
    return this.#ask(formatsRequest, {});
  }

  export(params: ExportParams): Promise<ExportResult | null> {
    return this.#ask(exportRequest, params);
  }

  check(params: CheckParams): Promise<CheckResult | null> {
    return this.#ask(checkRequest, params);
  }

  importFile(params: ImportParams): Promise<ImportResult | null> {
    return this.#askOnce(importRequest, params);
  }

  rememberLabels(params: RememberLabelsParams): Promise<string> {
    return this.#ask(rememberLabelsRequest, params);
  }

  overview(params: ArticleParams): Promise<Overview | null> {
    return this.#ask(overviewRequest, params);
  }

  claims(params: ClaimsParams): Promise<ClaimList | null> {
    return this.#ask(claimsRequest, params);
  }

  compare(params: CompareParams): Promise<AnnotatorComparison | null> {
    return this.#ask(compareRequest, params);
  }

  factCheckNote(params: FactCheckNoteParams): Promise<string | null> {
    return this.#ask(factCheckNoteRequest, params);
  }

  setPublished(params: SetPublishedParams): Promise<SidecarResult | null> {
    return this.#askOnce(setPublishedRequest, params);
  }

  sidecarName(params: SidecarNameParams): Promise<string> {
    return this.#ask(sidecarNameRequest, params);
  }

  setSidecar(params: SidecarParams): Promise<void> {
    return this.#askOnce(setSidecarRequest, params);
  }

  setConfig(params: ConfigParams): Promise<void> {
    return this.#ask(setConfigRequest, params);
  }

  decisions(params: ArticleParams): Promise<Decisions | null> {
    return this.#ask(decisionsRequest, params);
  }

  dismissals(params: DismissalsParams): Promise<Dismissals> {
    return this.#ask(dismissalsRequest, params);
  }

  decide(params: DecideParams): Promise<DecideResult | null> {
    return this.#askOnce(decideRequest, params);
  }

  /** Lets the client run one of the server's commands, as quick fixes name them, because something is to be done with its answer. */
  runHere(command: string, run: (params: unknown) => Promise<unknown>): void {
    this.#commands.set(command, run);
  }

  /** Waits for a start that is under way, so that a command is not refused for coming too early. */
  async ready(): Promise<void> {
    await this.#ready;
    await this.#runs.started;
  }

  /** Starts the server. When it does not start, the reader is told and the log says why. */
  start(): Promise<void> {
    this.#ready = this.#start();
    return this.#ready;
  }

  async #start(): Promise<void> {
    this.#selector = documentSelector();
    const initializationOptions: InitializationOptions = {
      decides: true,
      ...(vscode.l10n.bundle ? { translations: vscode.l10n.bundle } : {}),
    };
    let started = false;
    const client: BaseLanguageClient = this.#makeClient('newsAnnotator', vscode.l10n.t('News Annotator'), {
      // Files of decisions too: what is wrong in one that somebody edits is said at its line.
      documentSelector: [...this.#selector, { pattern: '**/*.annotations.jsonl' }],
      initializationOptions,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: this.#runs.errorHandler(
        () => client,
        () => started,
        () => tell(this.#log, vscode.l10n.t('News Annotator has stopped several times and stays off.')),
      ),
      middleware: {
        didOpen: async (document, next) => {
          await next(document);
          if (this.serves(document)) this.#opened.fire(document);
        },
        executeCommand: (command, args, next) => {
          const here = this.#commands.get(command);
          return here ? here(args[0]) : next(command, args);
        },
      },
    });
    this.#client = client;
    this.#runs.begin();
    // The library shows each of its errors to the reader, several for one cause. They belong in the log; the reader is told once.
    const log = client.error.bind(client);
    client.error = (message, data) => log(message, data, false);
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#started.fire();
    });
    client.onNotification(changedNotification, (params: ArticleParams) => this.#changed.fire(params));
    try {
      await client.start();
      started = true;
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      tell(this.#log, vscode.l10n.t('News Annotator could not start, so articles are not annotated.'));
    }
  }

  /** Stops the server; one that is not running is left as it is. */
  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (client?.needsStop()) await client.stop();
  }

  /** The languages are fixed when a client starts: when the setting changes, a new one takes over. */
  restartWhenLanguagesChange(): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(`${settingsSection}.languages`)) return;
      this.#ready = this.#ready.then(() => this.stop()).then(() => this.#start());
    });
  }

  #ask<Result>(request: string, params: object): Promise<Result> {
    return this.#runs.throughout(() => this.#askOnce<Result>(request, params));
  }

  async #askOnce<Result>(request: string, params: object): Promise<Result> {
    if (!this.#client) throw new Error(vscode.l10n.t('News Annotator is not running.'));
    return this.#client.sendRequest<Result>(request, params);
  }
}

/** Shows an error with a way to the log. Does not wait for the reader. */
export function tell(log: vscode.LogOutputChannel, message: string): void {
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window.showErrorMessage(message, showLog).then((choice) => {
    if (choice === showLog) log.show();
  });
}

/** By language and nothing else: an untitled, a remote or an earlier version of a document is an article too. */
function documentSelector(): readonly { readonly language: string }[] {
  const languages = vscode.workspace.getConfiguration(settingsSection).get<readonly string[]>('languages', []);
  return [...new Set(['news-article', ...languages])].map((language) => ({ language }));
}
