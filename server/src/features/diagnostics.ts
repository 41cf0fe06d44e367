import * as l10n from '@vscode/l10n';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Problem, Severity } from '../annotate/model.ts';
import type { Message } from '../checks/check.ts';
import { findProblems } from '../checks/index.ts';
import { problemOptions } from '../config/config.ts';
import { type Snapshot, toRange } from './snapshot.ts';

/** Where each check has a page of its name. */
const documentation = 'https://github.com/news-annotator/news-annotator/blob/main/docs/checks';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/** The problems of an article as the newsroom, the settings and the language of the editor have them. */
export function problemsOf({ article, language, settings, config }: Snapshot): readonly Problem[] {
  const { levels, house } = problemOptions(config);
  return findProblems(article, language.checks, {
    levels: { ...settings.checks.levels, ...levels },
    house,
    say: translated,
  });
}

const translated = ({ text, values }: Message): string => l10n.t(text, ...values);

/** The problems of an article as diagnostics. */
export function diagnostics(snapshot: Snapshot): Diagnostic[] {
  return problemsOf(snapshot).map((problem) => diagnostic(snapshot, problem));
}

/** One problem as a diagnostic: its code is the check, which links to the check's page. */
export function diagnostic(snapshot: Snapshot, problem: Problem): Diagnostic {
  const { check, message, severity, related } = problem;
  return {
    range: toRange(snapshot, problem),
    severity: severities[severity],
    source: 'News Annotator',
    code: check,
    codeDescription: { href: `${documentation}/${check}.md` },
    message,
    ...(related && {
      relatedInformation: related.map((place) => ({
        location: { uri: snapshot.uri, range: toRange(snapshot, place) },
        message: place.message,
      })),
    }),
  };
}
