import * as l10n from '@vscode/l10n';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Problem, Severity, Span } from '../annotate/model.ts';
import { checkById, findProblems } from '../checks/index.ts';
import type { Message } from '../checks/message.ts';
import { problemOptions } from '../config/config.ts';
import type { CheckResult } from '../protocol.ts';
import { isDismissedIn } from '../review/dismissals.ts';
import { type Snapshot, toRange, touches } from './snapshot.ts';

/** Where each check has a page of its name. */
const documentation = 'https://github.com/news-annotator/news-annotator/blob/main/docs/checks';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/** What was found in each snapshot: the editor asks for it again whenever the caret moves. */
const found = new WeakMap<Snapshot, readonly Problem[]>();

/** The problems of an article as the newsroom, the settings and the language of the editor have them, but for those that were dismissed. */
export function problemsOf(snapshot: Snapshot): readonly Problem[] {
  const known = found.get(snapshot);
  if (known) return known;
  const { article, language, settings, config, review, dismissed } = snapshot;
  const { levels, house } = problemOptions(config);
  const problems = findProblems(article, language.checks, {
    levels: { ...settings.checks.levels, ...levels },
    house,
    isDismissed: isDismissedIn(review.dismissals, article.text, dismissed),
    say: translated,
  });
  found.set(snapshot, problems);
  return problems;
}

const translated = ({ text, values }: Message): string => l10n.t(text, ...values);

/** The problems of an article for a report. */
export const checkResult = (snapshot: Snapshot): CheckResult => ({
  problems: problemsOf(snapshot).map((problem) => {
    const { check, severity, message } = problem;
    const found = checkById(check);
    return {
      check,
      title: found ? translated(found.title) : check,
      severity,
      message,
      range: toRange(snapshot, problem),
    };
  }),
});

/** The problems of an article as diagnostics, but for those of the paragraph in which somebody types at a place. */
export function diagnostics(snapshot: Snapshot, typedAt?: number): Diagnostic[] {
  const typed = typedAt === undefined ? undefined : paragraphAt(snapshot, typedAt);
  return problemsOf(snapshot)
    .filter(({ start, end }) => !typed || end <= typed.start || typed.end <= start)
    .map((problem) => diagnostic(snapshot, problem));
}

/** The paragraph that a place is in, or at whose end with the spaces after it. */
function paragraphAt({ article: { text, paragraphs } }: Snapshot, offset: number): Span | undefined {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return paragraphs.find((paragraph) => touches(paragraph, at));
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
