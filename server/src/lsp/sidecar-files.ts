import type { CodeActionParams, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import type { KindsConfig } from '../config/kinds.ts';
import { articleFileName } from '../features/export.ts';
import { sidecarActions, sidecarDiagnostics } from '../features/sidecar-file.ts';
import { readSidecar, type Sidecar, sidecarExtension } from '../review/sidecar.ts';

/** Says what is wrong in the files of decisions: those of open articles, and those that somebody edits. */
export class SidecarFiles {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #kindsOf: (uri: string) => KindsConfig;
  /** The files of which something was said. */
  readonly #wrong = new Set<string>();

  constructor(connection: Connection, documents: TextDocuments<TextDocument>, kindsOf: (uri: string) => KindsConfig) {
    this.#connection = connection;
    this.#documents = documents;
    this.#kindsOf = kindsOf;
  }

  /** Takes the file of an article, by its name, as it was read or is written; where it is open in an editor, what stands there counts. */
  ofArticle(article: string, fileName: string, sidecar: Sidecar): void {
    const uri = article + encodeURIComponent(fileName.slice(articleFileName(article).length));
    const open = this.#documents.get(uri);
    this.#say(uri, open ? readSidecar(open.getText()) : sidecar);
  }

  /** Takes a document that has opened or changed, if it is such a file. */
  changed(document: TextDocument): void {
    if (isSidecar(document.uri)) this.#say(document.uri, readSidecar(document.getText()));
  }

  /** The ways out at a range of such a file; undefined for another document. */
  actions({ textDocument: { uri }, range }: CodeActionParams): CodeAction[] | undefined {
    const document = isSidecar(uri) ? this.#documents.get(uri) : undefined;
    return document && sidecarActions(uri, document.getText(), range);
  }

  #say(uri: string, sidecar: Sidecar): void {
    const diagnostics = sidecarDiagnostics(sidecar, this.#kindsOf(uri));
    if (diagnostics.length === 0 && !this.#wrong.delete(uri)) return;
    if (diagnostics.length > 0) this.#wrong.add(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}

const isSidecar = (uri: string): boolean => uri.endsWith(sidecarExtension);
