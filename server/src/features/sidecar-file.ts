import * as l10n from '@vscode/l10n';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import { isOwnKind } from '../annotate/kinds.ts';
import type { KindsConfig } from '../config/kinds.ts';
import { bothSides, type Mistake, readSidecar, type Sidecar, writeSidecar } from '../review/sidecar.ts';

/** What is wrong in a file of decisions, each at its line; and what is of a kind that the newsroom does not have. */
export function sidecarDiagnostics({ lines, mistakes }: Sidecar, { own }: KindsConfig): Diagnostic[] {
  const strange = lines.flatMap(({ decision }, line) => {
    const kind = decision && 'kind' in decision ? decision.kind : undefined;
    // Of a claim, how it is said.
    if (kind === undefined || !isOwnKind(kind) || own.some(({ id }) => id === kind)) return [];
    const message = l10n.t('There is no kind {0}, here or in .news-annotator/config.yaml. The decision is kept.', kind);
    return [{ ...at(lines, line), severity: 2 as const, message }];
  });
  return [...mistakes.map((mistake) => diagnostic(lines, mistake)), ...strange];
}

/**
 * The ways out of what is wrong at a range of a file of decisions: keep what both sides of a merge say, or one of two lines that can't both
 * hold. Lines that can't be read have none: only a person knows what was meant.
 */
export function sidecarActions(uri: string, content: string, range: Range): CodeAction[] {
  const sidecar = readSidecar(content);
  const { lines } = sidecar;
  const action = (mistake: Mistake, title: string, edit: TextEdit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(lines, mistake)],
    edit: { changes: { [uri]: [edit] } },
  });
  return sidecar.mistakes
    .filter(({ line }) => range.start.line <= line && line <= range.end.line)
    .flatMap((mistake) => {
      const { code, line, first } = mistake;
      if (code === 'conflict') {
        const newText = writeSidecar(bothSides(sidecar));
        return [
          action(mistake, l10n.t('Keep the decisions of both sides'), {
            range: linesRange(0, lines.length + 1),
            newText,
          }),
        ];
      }
      if (first === undefined) return [];
      return [
        action(mistake, l10n.t('Keep this line, remove line {0}', first + 1), removal(first)),
        action(mistake, l10n.t('Keep line {0}, remove this one', first + 1), removal(line)),
      ];
    });
}

const diagnostic = (lines: Sidecar['lines'], { line, message }: Mistake): Diagnostic => ({
  ...at(lines, line),
  severity: 1,
  message,
});

const at = (lines: Sidecar['lines'], line: number): Pick<Diagnostic, 'range' | 'source'> => ({
  range: { start: { line, character: 0 }, end: { line, character: lines[line]?.text.length ?? 0 } },
  source: 'News Annotator',
});

const linesRange = (from: number, to: number): Range => ({
  start: { line: from, character: 0 },
  end: { line: to, character: 0 },
});

const removal = (line: number): TextEdit => ({ range: linesRange(line, line + 1), newText: '' });
