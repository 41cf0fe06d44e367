import * as vscode from 'vscode';
import { type OverviewAnnotation, settingsSection } from '../../../server/src/protocol.ts';
import { startOf, stepFrom } from '../steps.ts';
import { articleEditor, type Command, showPlace } from './command.ts';

export const nextAnnotation = goTo('newsAnnotator.nextAnnotation', 'next', isHighlighted);
export const previousAnnotation = goTo('newsAnnotator.previousAnnotation', 'previous', isHighlighted);
export const nextClaim = goTo('newsAnnotator.nextClaim', 'next', isClaim);
export const previousClaim = goTo('newsAnnotator.previousClaim', 'previous', isClaim);
export const nextCheckWorthyClaim = goTo('newsAnnotator.nextCheckWorthyClaim', 'next', isCheckWorthy);

/** A command that moves the caret to the beginning of an annotation and shows the hover there, which screen readers read. */
function goTo(
  id: string,
  direction: 'next' | 'previous',
  wanted: (annotation: OverviewAnnotation, document: vscode.TextDocument) => boolean,
): Command {
  return {
    id,
    async run({ overviews }) {
      const editor = articleEditor(overviews);
      const overview = await overviews.current(editor.document);
      if (!overview) return;
      const annotations = overview.annotations.filter((annotation) => wanted(annotation, editor.document));
      const target = stepFrom(editor.selection.active, direction, annotations);
      if (!target) return;
      await showPlace(editor, startOf(target));
    },
  };
}

function isClaim({ kind }: OverviewAnnotation): boolean {
  return kind === 'claim';
}

/** Where checking begins: in the bands above the lowest. */
function isCheckWorthy({ band }: OverviewAnnotation): boolean {
  return band === 'high' || band === 'medium';
}

function isHighlighted({ kind }: OverviewAnnotation, document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(settingsSection, document).get(`highlight.kinds.${kind}`, true);
}
