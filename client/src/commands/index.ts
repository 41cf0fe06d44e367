import * as vscode from 'vscode';
import { type DecideParams, decideRequest } from '../../../server/src/protocol.ts';
import { decide } from '../deciding.ts';
import { tell } from '../server.ts';
import { acceptSuggestions } from './accept-suggestions.ts';
import { annotateSelection } from './annotate-selection.ts';
import { setClaimCue, setClaimSource } from './attribute-claim.ts';
import { changeKind } from './change-kind.ts';
import { checkArticles } from './check-articles.ts';
import { checkClaim } from './check-claim.ts';
import type { Command, Session } from './command.ts';
import { adjudicate, compareAnnotators } from './compare-annotators.ts';
import { copyFactCheckNote } from './copy-fact-check-note.ts';
import { acceptAnnotation, extendAnnotation, rejectAnnotation, shrinkAnnotation, takeBackDecision } from './decide.ts';
import { describeAnnotation } from './describe-annotation.ts';
import { dismissedFindings, dismissInWorkspace } from './dismiss.ts';
import { identifyEntity, joinEntity, mergeEntities } from './entities.ts';
import { exportAnnotations } from './export-annotations.ts';
import { exportSeveral } from './export-several.ts';
import {
  nextAnnotation,
  nextCheckWorthyClaim,
  nextClaim,
  previousAnnotation,
  previousClaim,
} from './go-to-annotation.ts';
import { importAnnotations } from './import-annotations.ts';
import { listClaimsByRank, listClaimsBySpeaker } from './list-claims.ts';
import { lostDecisions } from './lost-decisions.ts';
import { openSample } from './open-sample.ts';
import { reviewStep, reviewSuggestions } from './review-suggestions.ts';
import { setDateValue } from './set-date-value.ts';
import { setPublished } from './set-published.ts';
import { showLog } from './show-log.ts';
import { toggleKinds } from './toggle-kinds.ts';

/** The commands in the order of the manifest. */
const commands: readonly Command[] = [
  exportAnnotations,
  exportSeveral,
  importAnnotations,
  checkArticles,
  toggleKinds,
  nextAnnotation,
  previousAnnotation,
  nextClaim,
  previousClaim,
  nextCheckWorthyClaim,
  listClaimsBySpeaker,
  listClaimsByRank,
  copyFactCheckNote,
  reviewSuggestions,
  acceptAnnotation,
  rejectAnnotation,
  changeKind,
  extendAnnotation,
  shrinkAnnotation,
  annotateSelection,
  acceptSuggestions,
  describeAnnotation,
  joinEntity,
  mergeEntities,
  identifyEntity,
  setDateValue,
  setClaimSource,
  setClaimCue,
  checkClaim,
  lostDecisions,
  dismissedFindings,
  dismissInWorkspace,
  takeBackDecision,
  reviewStep,
  compareAnnotators,
  adjudicate,
  setPublished,
  openSample,
  showLog,
];

/** Registers every command. One that fails says so in a sentence, with a way to the log. */
export function registerCommands(session: Session): vscode.Disposable {
  // Code actions of the server name its own command, which can't write the file.
  session.server.runHere(decideRequest, async (params) => {
    const { uri, action } = params as Omit<DecideParams, 'by'>;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    await decide(session, document, action, vscode.l10n.t('Decided')).catch((error: unknown) => {
      session.log.error(error instanceof Error ? error : String(error));
      tell(session.log, error instanceof Error ? error.message : String(error));
    });
  });
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
