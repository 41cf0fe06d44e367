import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Annotated, type AnnotateOptions, annotate, annotateStepwise, type Known } from '../annotate/annotate.ts';
import type { NameList } from '../annotate/entities/name-list.ts';
import type { KeptPublication } from '../annotate/resolve/publication.ts';
import type { CheckedLanguage } from '../checks/words.ts';
import type { Config } from '../config/config.ts';
import { articleId } from '../features/export.ts';
import { type Snapshot, snapshot } from '../features/snapshot.ts';
import { ofKindsInUse } from '../formats/selection.ts';
import type { ClosedArticle, Settings } from '../protocol.ts';
import type { Review } from '../review/review.ts';
import { anchored, laidOver, openSession } from '../review/session.ts';
import { aboutArticle } from '../review/sidecar.ts';
import { isArticle } from './settings.ts';

/** How long a slice of analysis may keep other messages waiting, in milliseconds. */
const slice = 10;

/** What the articles need from the platform and the connection. */
export interface Host {
  readonly language: CheckedLanguage;
  /** The open document of an address, at its newest version. */
  document(uri: string): TextDocument | undefined;
  settings(uri: string): Promise<Settings>;
  /** What the newsroom has settled for a document. */
  config(uri: string): Config;
  /** Words at which findings are dismissed in the workspace of a document. */
  dismissed(uri: string): ReadonlySet<string>;
  /** The names that the newsroom knows, for a document. */
  names(uri: string): NameList;
  /** The publication date that a person gave an article. */
  published(uri: string): KeptPublication | undefined;
  /** Lays what people decided over an article. */
  reviewed(uri: string, article: Annotated): { readonly article: Annotated; readonly review: Review };
  /** Told when an analysis fails, which takes nothing else down. */
  failed(uri: string, error: unknown): void;
  /** Resolves when messages that have arrived were handled. */
  pause(): Promise<void>;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

/** Why there is no snapshot of a document. */
export type Unavailable = 'closed' | 'excluded' | 'too-large' | 'failed' | 'cancelled';

interface Entry {
  readonly version: number;
  /** What the machine finds, with the settings that it was asked with. Decisions are laid over it anew whenever they change. */
  readonly analysis: Promise<Analysis | Unavailable>;
  readonly kept: KeptPublication | undefined;
  readonly snapshot: Promise<Snapshot | Unavailable>;
}

interface Analysis {
  readonly article: Annotated;
  readonly document: Pick<TextDocument, 'uri' | 'version' | 'languageId'>;
  readonly settings: Settings;
}

/**
 * The open articles, each computed at the first request for a version and shared by the rest. A request is answered from the newest text: if the
 * text changes during a long analysis, that analysis is dropped, but not the paragraphs it has recognised.
 */
export class Articles {
  readonly #host: Host;
  readonly #entries = new Map<string, Entry>();
  /** What is known of each document, with the names that were known then. */
  readonly #known = new Map<string, { readonly names: NameList; readonly known: Known }>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** The snapshot of the newest version of a document, or why there is none. */
  async get(uri: string, token?: CancellationToken): Promise<Snapshot | Unavailable> {
    for (;;) {
      const document = this.#host.document(uri);
      if (!document) return 'closed';
      const entry = this.#entry(document);
      const result = await entry.snapshot;
      if (token?.isCancellationRequested) return 'cancelled';
      // The document object is updated in place, so its version tells whether the text has changed meanwhile.
      if (this.#host.document(uri)?.version === entry.version && this.#entries.get(uri) === entry) return result;
    }
  }

  /** Lays the decisions on an article over it again, which have changed; the article is analysed anew only if it got another publication date. */
  decisionsChanged(uri: string): void {
    const known = this.#entries.get(uri);
    this.#entries.delete(uri);
    if (known && known.kept?.published === this.#host.published(uri)?.published)
      this.#entries.set(uri, { ...known, snapshot: this.#laidOver(uri, known.analysis) });
  }

  /** Forgets what depends on the settings, which have changed. */
  settingsChanged(): void {
    this.#entries.clear();
  }

  /** The snapshot of an article that is not open, with the decisions of its file laid over it. Nothing of it is kept. */
  async ofFile(
    uri: string,
    { text, languageId, sidecar }: ClosedArticle,
  ): Promise<Snapshot | 'excluded' | 'too-large'> {
    const settings = await this.#host.settings(uri);
    if (!isArticle(uri, languageId, settings)) return 'excluded';
    if (text.length > settings.maxLength) return 'too-large';
    const session = anchored(openSession(sidecar), text);
    const kept = aboutArticle(session.sidecar);
    const article = annotate(text, optionsFor(this.#host, uri, settings, kept));
    const { language } = this.#host;
    const [config, dismissed] = [this.#host.config(uri), this.#host.dismissed(uri)];
    const parts = { uri, version: 0, languageId, settings, config, dismissed, language };
    return snapshot({ ...parts, ...laidOver(ofKindsInUse(article, config.kinds.use), session) });
  }

  /** Forgets a document that was closed. */
  closed(uri: string): void {
    this.#entries.delete(uri);
    this.#known.delete(uri);
  }

  #entry(document: TextDocument): Entry {
    const { uri, version } = document;
    const known = this.#entries.get(uri);
    if (known?.version === version) return known;
    const kept = this.#host.published(uri);
    const analysis = this.#guarded(uri, () => this.#compute(document, kept));
    const entry = { version, kept, analysis, snapshot: this.#laidOver(uri, analysis) };
    this.#entries.set(uri, entry);
    return entry;
  }

  #laidOver(uri: string, analysis: Promise<Analysis | Unavailable>): Promise<Snapshot | Unavailable> {
    return this.#guarded(uri, async () => {
      const result = await analysis;
      if (typeof result === 'string') return result;
      const { document, settings } = result;
      // The decisions have followed the text to its newest version: laid over an older one they would stand in wrong places.
      if (this.#host.document(uri)?.version !== document.version) return 'cancelled';
      const { language } = this.#host;
      const [config, dismissed] = [this.#host.config(uri), this.#host.dismissed(uri)];
      const parts = { ...document, settings, config, dismissed, language };
      return snapshot({ ...parts, ...this.#host.reviewed(uri, ofKindsInUse(result.article, config.kinds.use)) });
    });
  }

  async #guarded<Result>(uri: string, run: () => Promise<Result | Unavailable>): Promise<Result | Unavailable> {
    try {
      return await run();
    } catch (error) {
      this.#host.failed(uri, error);
      return 'failed';
    }
  }

  async #compute(document: TextDocument, kept: KeptPublication | undefined): Promise<Analysis | Unavailable> {
    const { uri, version, languageId } = document;
    const settings = await this.#host.settings(uri);
    if (!isArticle(uri, languageId, settings)) return 'excluded';
    const text = document.getText();
    if (text.length > settings.maxLength) return 'too-large';

    const options = optionsFor(this.#host, uri, settings, kept);
    const { names } = options;
    const before = this.#known.get(uri);
    const known = before?.names === names ? before.known : undefined;
    const steps = annotateStepwise(text, options, known);
    let started = this.#host.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        const { recognitions, resolved } = step.value;
        this.#known.set(uri, { names, known: { recognitions, resolved } });
        return { article: step.value, document: { uri, version, languageId }, settings };
      }
      if (this.#host.now() - started < slice) continue;
      await this.#host.pause();
      started = this.#host.now();
      const current = this.#host.document(uri);
      if (!current) return 'closed';
      if (current.version !== version) {
        // What was recognised so far serves the next version, so that fast typing in a long text makes progress.
        const recognitions = new Map([...(known?.recognitions ?? []), ...step.value]);
        this.#known.set(uri, { names, known: { ...known, recognitions } });
        return 'cancelled';
      }
    }
  }
}

/** How an article is to be read. */
const optionsFor = (
  { language, names }: Pick<Host, 'language' | 'names'>,
  uri: string,
  { dates }: Settings,
  kept: KeptPublication | undefined,
): AnnotateOptions & { readonly names: NameList } => ({
  names: names(uri),
  language,
  kept,
  fileName: articleId(uri),
  dayOrder: dates.order,
});
