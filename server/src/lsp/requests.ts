import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withLabels } from '../config/labels.ts';
import { claimList } from '../features/claims.ts';
import { compareAnnotators } from '../features/compare.ts';
import { checkResult } from '../features/diagnostics.ts';
import { changedDismissals } from '../features/dismissing.ts';
import { articleFileName, exportArticle } from '../features/export.ts';
import { factCheckNote } from '../features/fact-check-note.ts';
import { importFile } from '../features/import.ts';
import { kindList } from '../features/kinds.ts';
import { overview } from '../features/overview.ts';
import { publishedEdit } from '../features/published.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { timeline } from '../features/timeline.ts';
import { formats } from '../formats/index.ts';
import {
  type CheckParams,
  type CheckResult,
  type CompareParams,
  type ConfigParams,
  checkRequest,
  claimsRequest,
  compareRequest,
  type DecideParams,
  type Dismissals,
  type DismissalsParams,
  decideRequest,
  decisionsRequest,
  dismissalsRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type FormatInfo,
  factCheckNoteRequest,
  formatsRequest,
  type ImportParams,
  type ImportResult,
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
  sidecarNameRequest,
  timelineRequest,
} from '../protocol.ts';
import { sidecarName } from '../review/sidecar.ts';
import type { Articles } from './articles.ts';
import type { Configs } from './configs.ts';
import { type Handling, orRefused } from './handling.ts';
import type { Reviews } from './reviews.ts';
import type { Suggestions } from './suggestions.ts';
import type { Supports } from './supports.ts';

/** What our own requests work on, and whom they tell of what they change. */
interface Surroundings {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly articles: Articles;
  readonly handling: Handling;
  readonly configs: Configs;
  readonly reviews: Reviews;
  readonly suggestions: Suggestions;
  supports(): Supports;
  /** Told when the decisions on an article have changed. */
  decided(uri: string): void;
  /** Told when what the newsroom has settled has changed. */
  settled(): void;
}

/** Our own requests by name; each is a command too, for editors without a client of ours. */
export function ownRequests({
  connection,
  documents,
  articles,
  handling,
  configs,
  reviews,
  suggestions,
  supports,
  decided,
  settled,
}: Surroundings): Readonly<Record<string, (params: never, token: CancellationToken) => unknown>> {
  function imported(snapshot: Snapshot, params: ImportParams): ImportResult {
    const sign = () => ({ id: crypto.randomUUID(), by: params.by });
    const labels = { ...configs.of(params.uri).labels, ...params.labels };
    const { preview, decisions } = importFile(snapshot, { ...params, labels }, sign);
    if (params.as === 'preview') return { preview, sidecar: null };
    const sidecar = params.as === 'decisions' ? reviews.take(snapshot, decisions) : null;
    if (params.as === 'suggestions') suggestions.take(params.uri, snapshot.article.text, decisions);
    decided(params.uri);
    return { preview, sidecar };
  }

  return {
    [formatsRequest]: (): readonly FormatInfo[] =>
      formats.map(({ id, label, purpose, extension, languageId }) => ({ id, label, purpose, extension, languageId })),
    [kindsRequest]: ({ uri = '' }: { readonly uri?: string }): readonly KindInfo[] => kindList(configs.of(uri).kinds),
    [exportRequest]: async (params: ExportParams, token): Promise<ExportResult | null> => {
      if (!params.closed) return handling.demanded(exportArticle)(params, token);
      const snapshot = await articles.ofFile(params.uri, params.closed);
      return typeof snapshot === 'string' ? null : orRefused(() => exportArticle(snapshot, params));
    },
    [checkRequest]: async (params: CheckParams, token): Promise<CheckResult | null> => {
      if (!params.closed) return handling.asked(checkResult)(params, token);
      const snapshot = await articles.ofFile(params.uri, params.closed);
      return typeof snapshot === 'string' ? null : checkResult(snapshot);
    },
    [importRequest]: handling.demanded(imported),
    [rememberLabelsRequest]: ({ content, labels }: RememberLabelsParams): string =>
      orRefused(() => withLabels(content, labels)),
    [timelineRequest]: handling.asked(timeline),
    [claimsRequest]: handling.asked(claimList),
    [factCheckNoteRequest]: handling.asked(factCheckNote),
    [decisionsRequest]: handling.asked((snapshot) => reviews.list(snapshot)),
    [compareRequest]: handling.demanded((snapshot, params: CompareParams) =>
      compareAnnotators(snapshot, params, reviews.placed(snapshot)),
    ),
    [decideRequest]: handling.demanded((snapshot, params: DecideParams) => {
      const result = reviews.decide(snapshot, params);
      decided(params.uri);
      return result;
    }),
    [dismissalsRequest]: async (params: DismissalsParams, token): Promise<Dismissals> => {
      const { dismiss } = params;
      const found = dismiss && (await handling.available(dismiss.uri, token));
      const snapshot = typeof found === 'string' ? undefined : found;
      return orRefused(() => changedDismissals(params, snapshot, () => crypto.randomUUID()));
    },
    [overviewRequest]: async ({ uri }: { readonly uri: string }, token): Promise<Overview | null> => {
      const snapshot = await handling.available(uri, token);
      if (snapshot === 'closed') return null;
      if (typeof snapshot !== 'string') return handling.guarded(overview.name, null, () => overview(snapshot));
      return { ...nothing, version: documents.get(uri)?.version ?? 0, state: snapshot };
    },
    [sidecarNameRequest]: ({ uri, annotator }: SidecarNameParams): string =>
      sidecarName(articleFileName(uri), annotator),
    [setSidecarRequest]: (params: SidecarParams): void => {
      reviews.setSidecar(params);
      decided(params.uri);
    },
    [setConfigRequest]: ({ uri, content }: ConfigParams): void => {
      void connection.sendDiagnostics({ uri, diagnostics: configs.set(uri, content) });
      settled();
    },
    [setPublishedRequest]: async (params: SetPublishedParams): Promise<SidecarResult | null> => {
      const { uri, published } = params;
      const document = documents.get(uri);
      if (!document) return null;
      const edit = supports().applyEdit ? publishedEdit(document.getText(), published) : undefined;
      if (edit && !(await connection.workspace.applyEdit({ changes: { [uri]: [edit] } })).applied)
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'The front matter could not be changed.');
      const result = orRefused(() => reviews.setPublished(edit ? { uri, published: '' } : params));
      decided(uri);
      return result ?? null;
    },
  };
}

const nothing = {
  foreign: false,
  published: null,
  counts: { entities: 0, mentions: 0, dates: 0, claims: 0 },
  entities: [],
  annotations: [],
} as const;
