import * as l10n from '@vscode/l10n';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Config, configFolder, noConfig, readConfig } from '../config/config.ts';

/** What the newsroom has settled for each folder. The client reads the files; what it has not handed over does not exist. */
export class Configs {
  /** Configurations by the address of the folder that they are for, with its stroke. */
  readonly #byFolder = new Map<string, Config>();

  /** Takes the content of a file of configuration; empty where it is gone. Answers with what is wrong in it. */
  set(uri: string, content: string): Diagnostic[] {
    const folder = uri.slice(0, uri.lastIndexOf(`${configFolder}/`));
    if (content === '') {
      this.#byFolder.delete(folder);
      return [];
    }
    const { config, mistakes } = readConfig(content);
    this.#byFolder.set(folder, config);
    const document = TextDocument.create(uri, 'yaml', 0, content);
    return mistakes.map(({ start, end, message: { text, values } }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      severity: 1,
      source: 'News Annotator',
      message: l10n.t(text, ...values),
    }));
  }

  /** What holds for a document: the file of the nearest folder around it, whole. */
  of(uri: string): Config {
    for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
      const config = this.#byFolder.get(uri.slice(0, end + 1));
      if (config) return config;
    }
    return noConfig;
  }
}
