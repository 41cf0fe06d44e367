/** The rooms of ARCHITECTURE.md, and the arrows between them. */
import type { Import } from './imports.ts';

/** A room: what belongs to it, the other rooms it may import, and the packages (all, when absent). */
interface Room {
  readonly name: string;
  readonly files: RegExp;
  readonly imports: readonly string[];
  /** Rooms it may import types of, and nothing else. */
  readonly importsTypes?: readonly string[];
  readonly packages: RegExp;
}

const any = /^/;
const none = /^(?!)/;
/** Everything but the editor's API. */
const withoutEditor = /^(?!vscode$|vscode-languageclient)/;
/** Everything but the editor and the connection to it. */
const withoutProtocol = /^(?!vscode)/;

/** From the doors of the house down to its cellar. */
const rooms: readonly Room[] = [
  { name: 'client', files: /^client\//, imports: ['protocol'], packages: any },
  {
    name: 'doors',
    files: /^server\/src\/(node|browser|cli)\.ts$|^server\/src\/cli\//,
    imports: ['lsp', 'protocol', 'features', 'config', 'checks', 'formats', 'review', 'languages', 'annotate'],
    packages: withoutEditor,
  },
  {
    name: 'lsp',
    files: /^server\/src\/lsp\//,
    imports: ['protocol', 'features', 'config', 'checks', 'formats', 'review', 'languages', 'annotate'],
    packages: withoutEditor,
  },
  {
    name: 'protocol',
    files: /^server\/src\/protocol(\.ts$|\/)/,
    imports: [],
    importsTypes: ['annotate'],
    packages: withoutEditor,
  },
  {
    name: 'features',
    files: /^server\/src\/features\//,
    imports: ['protocol', 'config', 'checks', 'formats', 'review', 'annotate'],
    packages: withoutEditor,
  },
  { name: 'config', files: /^server\/src\/config\//, imports: ['checks', 'annotate'], packages: withoutProtocol },
  { name: 'checks', files: /^server\/src\/checks\//, imports: ['review', 'annotate'], packages: withoutProtocol },
  {
    name: 'formats',
    files: /^server\/src\/formats\//,
    imports: ['checks', 'review', 'annotate'],
    packages: withoutProtocol,
  },
  { name: 'review', files: /^server\/src\/review\//, imports: ['annotate'], packages: withoutProtocol },
  {
    name: 'languages',
    files: /^server\/src\/languages\//,
    imports: [],
    importsTypes: ['annotate', 'checks'],
    packages: none,
  },
  { name: 'annotate', files: /^server\/src\/annotate\//, imports: [], packages: none },
];

/** The room of a file, if it is in one. */
export function roomOf(file: string): string | undefined {
  return rooms.find(({ files }) => files.test(file))?.name;
}

/** Whether the architecture allows this import. */
export function allowed({ from, to, typeOnly }: Import): boolean {
  const room = rooms.find(({ files }) => files.test(from));
  if (room === undefined) return false;
  if (!/^(client|server)\//.test(to)) return room.packages.test(to);
  const target = roomOf(to);
  if (target === undefined) return false;
  return (
    target === room.name || room.imports.includes(target) || (typeOnly && room.importsTypes?.includes(target) === true)
  );
}

/**
 * A cycle among arrows, as the names along it with the first repeated at the end; undefined when there is none.
 * The arrows may be between files or between rooms.
 */
export function cycle(
  arrows: readonly { readonly from: string; readonly to: string }[],
): readonly string[] | undefined {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    done.add(name);
    return firstOf(next.get(name) ?? [], ({ to }) => visit(to, [...path, name]));
  };
  return firstOf([...next.keys()], (name) => visit(name, []));
}

/** What `find` gives for the first item for which it gives anything. */
function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
