import { SymbolInformation } from 'vscode-languageserver-types';
import type { Entity } from '../annotate/model.ts';
import { fileName } from './export.ts';
import { mentionsOf, type Snapshot, toRange } from './snapshot.ts';
import { symbolKind } from './symbols.ts';
import { oneLine } from './words.ts';

/**
 * The entities of several articles that a query may mean, each at its first mention, in the order of the articles. A query matches a name that holds
 * its characters in their order, whatever the case: editors order the answers and leave out more.
 */
export function workspaceSymbols(snapshots: readonly Snapshot[], query: string): SymbolInformation[] {
  return snapshots.flatMap((snapshot) =>
    snapshot.article.entities.flatMap((entity): SymbolInformation[] => {
      const name = matchingName(entity, query.toLowerCase());
      const [first] = mentionsOf(snapshot, entity);
      if (name === undefined || !first) return [];
      const range = toRange(snapshot, first);
      return [
        SymbolInformation.create(
          oneLine(name, 70),
          symbolKind(entity.kind),
          range,
          snapshot.uri,
          fileName(snapshot.uri),
        ),
      ];
    }),
  );
}

/** The name of an entity if it matches; with the alias that does, if one does instead. */
function matchingName({ name, aliases }: Entity, query: string): string | undefined {
  if (matches(name, query)) return name;
  const alias = aliases.find((each) => matches(each, query));
  return alias && `${name} (${alias})`;
}

function matches(name: string, query: string): boolean {
  let at = 0;
  for (const character of name.toLowerCase()) if (character === query[at]) at += 1;
  return at >= query.length;
}
