import * as vscode from 'vscode';

/** A file system in memory, as in virtual workspaces, that stops writing when a test says so: the disk is full, the folder read-only, the editor killed. */
export class FaultyFiles implements vscode.FileSystemProvider {
  readonly scheme: string;
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  /** How many more changes succeed; all others fail. */
  left = Number.POSITIVE_INFINITY;
  /** Called before each change, as by another window that comes between. */
  before: (uri: vscode.Uri) => void = () => {};

  constructor(scheme: string) {
    this.scheme = scheme;
  }

  uri(name: string): vscode.Uri {
    return vscode.Uri.from({ scheme: this.scheme, path: `/${name}` });
  }

  /** The text of a file; undefined where there is none. */
  text(uri: vscode.Uri): string | undefined {
    const content = this.#files.get(uri.path);
    return content && new TextDecoder().decode(content);
  }

  /** Writes as somebody else: it never fails, and is told as every change is. */
  put(uri: vscode.Uri, text: string): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, new TextEncoder().encode(text));
    this.#changed.fire([{ type, uri }]);
  }

  remove(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  get names(): readonly string[] {
    return [...this.#files.keys()].map((path) => path.slice(1)).sort();
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const content = this.#files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  readDirectory(): [string, vscode.FileType][] {
    return this.names.map((name) => [name, vscode.FileType.File]);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#change(uri);
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#change(to);
    const content = this.readFile(from);
    this.#files.delete(from.path);
    this.#files.set(to.path, content);
    this.#changed.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Changed, uri: to },
    ]);
  }

  delete(uri: vscode.Uri): void {
    this.#change(uri);
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  #change(uri: vscode.Uri): void {
    this.before(uri);
    if (this.left <= 0) throw vscode.FileSystemError.Unavailable('No space left on device');
    this.left -= 1;
  }
}
