import * as l10n from '@vscode/l10n';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import { bothSides, type Mistake, readSidecar, type Sidecar, writeSidecar } from '../review/sidecar.ts';

/** What is wrong in a file of decisions, each at its line. */
export function sidecarDiagnostics({ lines, mistakes }: Sidecar): Diagnostic[] {
  return mistakes.map((mistake) => diagnostic(lines, mistake));
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

function diagnostic(lines: Sidecar['lines'], { line, message }: Mistake): Diagnostic {
  return {
    range: { start: { line, character: 0 }, end: { line, character: lines[line]?.text.length ?? 0 } },
    severity: 1,
    source: 'News Annotator',
    message,
  };
}

const linesRange = (from: number, to: number): Range => ({
  start: { line: from, character: 0 },
  end: { line: to, character: 0 },
});

const removal = (line: number): TextEdit => ({ range: linesRange(line, line + 1), newText: '' });
