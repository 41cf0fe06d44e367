import * as vscode from 'vscode';
import { tell } from '../server.ts';
import type { Command, Session } from './command.ts';
import { copyFactCheckNote } from './copy-fact-check-note.ts';
import { acceptAnnotation, rejectAnnotation, takeBackDecision } from './decide.ts';
import { exportAnnotations } from './export-annotations.ts';
import {
  nextAnnotation,
  nextCheckWorthyClaim,
  nextClaim,
  previousAnnotation,
  previousClaim,
} from './go-to-annotation.ts';
import { listClaimsByRank, listClaimsBySpeaker } from './list-claims.ts';
import { openSample } from './open-sample.ts';
import { setPublished } from './set-published.ts';
import { showLog } from './show-log.ts';
import { toggleKinds } from './toggle-kinds.ts';

/** The commands in the order of the manifest. */
const commands: readonly Command[] = [
  exportAnnotations,
  toggleKinds,
  nextAnnotation,
  previousAnnotation,
  nextClaim,
  previousClaim,
  nextCheckWorthyClaim,
  listClaimsBySpeaker,
  listClaimsByRank,
  copyFactCheckNote,
  acceptAnnotation,
  rejectAnnotation,
  takeBackDecision,
  setPublished,
  openSample,
  showLog,
];

/** Registers every command. One that fails says so in a sentence, with a way to the log. */
export function registerCommands(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, async (...args: readonly unknown[]) => {
        try {
          return await command.run(session, ...args);
        } catch (error) {
          session.log.error(error instanceof Error ? error : String(error));
          tell(session.log, error instanceof Error ? error.message : String(error));
          return undefined;
        }
      }),
    ),
  );
}
