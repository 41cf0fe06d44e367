import type * as vscode from 'vscode';
import type { DecisionEntry } from '../../server/src/protocol.ts';
import { textInGit } from './git.ts';
import type { Server } from './server.ts';

/**
 * The text that git has of an article, where the article was revised elsewhere so that decisions have no place in it; undefined where all have one.
 *
 * @param decisions the file that holds them.
 */
export async function earlierText(
  server: Server,
  article: vscode.Uri,
  decisions: vscode.Uri,
): Promise<string | undefined> {
  const all = await server.decisions({ uri: article.toString() });
  return all?.entries.some(isLost) ? textInGit(article, decisions) : undefined;
}

const isLost = ({ type, ranges }: DecisionEntry): boolean =>
  type !== 'entity' && type !== 'problem' && ranges.length === 0;
