import * as vscode from 'vscode';
import { decide, isEverywhere, openArticle, option, target } from '../deciding.ts';
import type { Command } from './command.ts';

export const acceptAnnotation = decideOn('newsAnnotator.acceptAnnotation', 'accept');
export const rejectAnnotation = decideOn('newsAnnotator.rejectAnnotation', 'reject');
export const extendAnnotation = resize('newsAnnotator.extendAnnotation', 'extend');
export const shrinkAnnotation = resize('newsAnnotator.shrinkAnnotation', 'shrink');

/** Undoes the last decision on the open article since it was opened. */
export const takeBackDecision: Command = {
  id: 'newsAnnotator.takeBackDecision',
  async run(session, settled) {
    const { editor } = await openArticle(session);
    await decide(session, editor.document, { do: 'undo' }, vscode.l10n.t('Decision taken back'), settled);
  },
};

/** A command that decides on the annotation under the caret, or with `everywhere` on all mentions of the same words. */
function decideOn(id: string, decision: 'accept' | 'reject'): Command {
  return {
    id,
    async run(session, settled) {
      const open = await openArticle(session);
      const annotation = target(open, settled);
      const action = { do: decision, annotations: [annotation.id], everywhere: isEverywhere(settled) } as const;
      const done =
        decision === 'accept'
          ? vscode.l10n.t('Accepted: {0}', annotation.label)
          : vscode.l10n.t('Rejected: {0}', annotation.label);
      await decide(session, open.editor.document, action, done, settled);
    },
  };
}

/** A command that takes a word more or less into the annotation under the caret, at its end or, with the argument, its start. */
function resize(id: string, how: 'extend' | 'shrink'): Command {
  return {
    id,
    async run(session, settled) {
      const open = await openArticle(session);
      const annotation = target(open, settled);
      const edge = option(settled, 'edge') === 'start' ? 'start' : 'end';
      const action = { do: how, annotations: [annotation.id], edge, everywhere: isEverywhere(settled) } as const;
      await decide(session, open.editor.document, action, vscode.l10n.t('Corrected: {0}', annotation.label), settled);
    },
  };
}
