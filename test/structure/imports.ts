/** The imports of the project's source files, read from their text. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One import or re-export. */
export interface Import {
  /** The importing file, relative to the project. */
  readonly from: string;
  /** The imported file, relative to the project, or the specifier as written when it isn't relative. */
  readonly to: string;
  /** Whether it names types only, and so leaves nothing in the bundle. */
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'\s*\)|\brequire\(\s*'([^'\n]+)'\s*\)/gm;

/** The imports that one file's text makes. `file` is its path relative to the project, with forward slashes. */
export function importsOf(file: string, text: string): readonly Import[] {
  return Array.from(text.matchAll(statement), ([, type, written, ...called]) => {
    const specifier = written ?? called.find((name) => name !== undefined) ?? '';
    return {
      from: file,
      to: specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier,
      typeOnly: type !== undefined,
    };
  });
}

/** The imports of every TypeScript file under client/ and server/. */
export function allImports(root: string): readonly Import[] {
  return sources(root).flatMap(({ file, text }) => importsOf(file, text));
}

/** Every TypeScript file under client/ and server/, with its text. */
export function sources(root: string): readonly { readonly file: string; readonly text: string }[] {
  return globSync('{client,server}/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(posix.join(root, file), 'utf8') }));
}
