import * as l10n from '@vscode/l10n';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type NameList, noNames } from '../annotate/entities/name-list.ts';
import type { Language } from '../annotate/language.ts';
import { type Config, configFolder, configName, noConfig, readConfig } from '../config/config.ts';
import { gazetteerName, readGazetteer } from '../config/gazetteer.ts';
import type { Mistake } from '../config/reading.ts';
import { dismissedName, dismissedWords } from '../review/dismissals.ts';
import { decisionsOf, readSidecar } from '../review/sidecar.ts';

/** What the newsroom has settled for each folder. The client reads the files; what it has not handed over does not exist. */
export class Configs {
  readonly #language: Language;
  /** By the address of the folder that they are for, with its stroke. */
  readonly #configs = new Map<string, Config>();
  readonly #names = new Map<string, NameList>();
  readonly #dismissed = new Map<string, ReadonlySet<string>>();

  /** @param language the language of the articles. */
  constructor(language: Language) {
    this.#language = language;
  }

  /** Takes the content of a file of the newsroom's; empty where it is gone. Answers with what is wrong in it. */
  set(uri: string, content: string): Diagnostic[] {
    const document = TextDocument.create(uri, 'plaintext', 0, content);
    return this.#take(uri, content).map(({ start, end, message: { text, values } }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      severity: 1,
      source: 'News Annotator',
      message: l10n.t(text, ...values),
    }));
  }

  /** What holds for a document: the file of the nearest folder around it, whole. */
  of(uri: string): Config {
    return nearest(this.#configs, uri) ?? noConfig;
  }

  /** The names that the newsroom knows, for a document: those of the nearest folder around it. */
  names(uri: string): NameList {
    return nearest(this.#names, uri) ?? noNames;
  }

  /** The words at which findings are dismissed, for a document: those of the file of the nearest folder around it. */
  dismissed(uri: string): ReadonlySet<string> {
    return nearest(this.#dismissed, uri) ?? new Set();
  }

  #take(uri: string, content: string): readonly Mistake[] {
    const folder = uri.slice(0, uri.lastIndexOf(`${configFolder}/`));
    switch (uri.slice(uri.lastIndexOf('/') + 1)) {
      case configName: {
        const { config, mistakes } = readConfig(content);
        put(this.#configs, folder, content === '' ? undefined : config);
        return mistakes;
      }
      case gazetteerName: {
        const { names, mistakes } = readGazetteer(content, this.#language.text);
        put(this.#names, folder, content === '' ? undefined : names);
        return mistakes;
      }
      case dismissedName:
        // What is wrong in it is told as of every file of decisions.
        put(this.#dismissed, folder, content === '' ? undefined : dismissedWords(decisionsOf(readSidecar(content))));
        return [];
      default:
        return [];
    }
  }
}

function put<Value>(byFolder: Map<string, Value>, folder: string, value: Value | undefined): void {
  if (value === undefined) byFolder.delete(folder);
  else byFolder.set(folder, value);
}

/** What is kept for the nearest folder around a document. */
function nearest<Value>(byFolder: ReadonlyMap<string, Value>, uri: string): Value | undefined {
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
    const value = byFolder.get(uri.slice(0, end + 1));
    if (value !== undefined) return value;
  }
  return undefined;
}
