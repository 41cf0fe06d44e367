import * as l10n from '@vscode/l10n';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Edit, Problem } from '../annotate/model.ts';
import { checkById } from '../checks/index.ts';
import { english } from '../checks/message.ts';
import { dateActions } from './date-actions.ts';
import { decisionActions } from './decision-actions.ts';
import { diagnostic, problemsOf } from './diagnostics.ts';
import { dismissActions } from './dismissing.ts';
import { type Snapshot, toOffset, toRange } from './snapshot.ts';

/**
 * What can be done at a range: mend its problems, rewrite its date, decide on its annotation. Only of the kinds that the editor asks for, if it does.
 *
 * @param supports whether the client can take decisions, and whether it shows edits for review that ask for it.
 */
export function codeActions(
  snapshot: Snapshot,
  { range, context: { only } }: { readonly range: Range; readonly context: CodeActionContext },
  { decides = false, previews = false } = {},
): CodeAction[] {
  const actions = [
    ...quickFixes(snapshot, range, previews),
    ...(decides ? dismissing(snapshot, range) : []),
    ...dateActions(snapshot, { range }),
    ...(decides ? decisionActions(snapshot, { range }) : []),
  ];
  return actions.filter(({ kind = '' }) => !only || only.some((asked) => `${kind}.`.startsWith(asked && `${asked}.`)));
}

/** The ways to leave the problems that a range touches as they are. */
const dismissing = (snapshot: Snapshot, range: Range): readonly CodeAction[] =>
  touchedBy(snapshot, range, problemsOf(snapshot)).flatMap((problem) => dismissActions(snapshot, problem));

function touchedBy(snapshot: Snapshot, range: Range, problems: readonly Problem[]): readonly Problem[] {
  const [from, to] = [toOffset(snapshot, range.start), toOffset(snapshot, range.end)];
  return problems.filter(({ start, end }) => start <= to && from <= end);
}

/** The fixes of the problems that a range touches; where a check has more of the kind, one that mends all of them. */
function quickFixes(snapshot: Snapshot, range: Range, previews: boolean): readonly CodeAction[] {
  const problems = problemsOf(snapshot).filter(({ fixes }) => fixes !== undefined);
  const touched = touchedBy(snapshot, range, problems);
  const kinds = new Set(touched.map(({ check }) => check));
  return [
    ...touched.flatMap((problem) => fixesOf(snapshot, problem)),
    ...[...kinds].flatMap((check) =>
      fixAll(
        snapshot,
        problems.filter((problem) => problem.check === check),
        previews,
      ),
    ),
  ];
}

function fixesOf(snapshot: Snapshot, problem: Problem): readonly CodeAction[] {
  const { fixes = [] } = problem;
  return fixes.map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(snapshot, problem)],
    ...(fixes.length === 1 && { isPreferred: true }),
    edit: workspaceEdit(snapshot, edits),
  }));
}

/** Mends all problems of one check whose fix is certain, if there are several: at once, or after a preview in which each can be left out. */
function fixAll(snapshot: Snapshot, problems: readonly Problem[], previews: boolean): readonly CodeAction[] {
  const certain = problems.filter(({ fixes }) => fixes?.length === 1);
  const check = checkById(certain[0]?.check ?? '');
  const edits = disjoint(certain.flatMap(({ fixes = [] }) => fixes.map((fix) => fix.edits)));
  if (certain.length < 2 || !check) return [];
  const kind = CodeActionKind.QuickFix;
  const found = certain.map((problem) => diagnostic(snapshot, problem));
  const title = l10n.t(english(check.title));
  const preview = {
    title: l10n.t('Preview all {0} fixes: {1}', certain.length, title),
    kind,
    diagnostics: found,
    edit: previewed(snapshot, edits, title),
  };
  return [
    {
      title: l10n.t('Fix all {0}: {1}', certain.length, title),
      kind,
      diagnostics: found,
      edit: workspaceEdit(snapshot, edits),
    },
    ...(previews ? [preview] : []),
  ];
}

/** The edits of fixes in the order of the text; a fix that touches another's edits is left out. */
function disjoint(fixes: readonly (readonly Edit[])[]): readonly Edit[] {
  const taken: Edit[] = [];
  let end = -1;
  for (const edits of fixes.toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))) {
    if ((edits[0]?.start ?? 0) < end) continue;
    taken.push(...edits);
    end = edits.at(-1)?.end ?? end;
  }
  return taken;
}

function workspaceEdit(snapshot: Snapshot, edits: readonly Edit[]): WorkspaceEdit {
  const changes = edits.map((edit) => ({ range: toRange(snapshot, edit), newText: edit.text }));
  return { changes: { [snapshot.uri]: changes } };
}

/** An edit that the editor shows before it makes it, under a label. */
function previewed(snapshot: Snapshot, edits: readonly Edit[], label: string): WorkspaceEdit {
  const changes = edits.map((edit) => ({ range: toRange(snapshot, edit), newText: edit.text, annotationId: 'fix' }));
  return {
    documentChanges: [{ textDocument: { uri: snapshot.uri, version: snapshot.version }, edits: changes }],
    changeAnnotations: { fix: { label, needsConfirmation: true } },
  };
}
