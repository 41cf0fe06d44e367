import type { Problem, Severity, Span } from '../annotate/model.ts';
import type { Lines } from '../annotate/text/lines.ts';
import { checks } from './index.ts';
import { english } from './message.ts';

/** A file that was checked, and what was found in it. */
export interface CheckedFile {
  /** Its path as it was given. */
  readonly file: string;
  readonly lines: Lines;
  readonly problems: readonly Problem[];
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** A log in SARIF 2.1.0 (OASIS), which code hosts and continuous integration read. Columns count UTF-16 code units from 1. */
export function sarif(checked: readonly CheckedFile[]): string {
  const rules = checks.map(({ id, title }) => ({ id, shortDescription: { text: english(title) } }));
  const results = checked.flatMap(({ file, lines, problems }) => {
    const location = (span: Span) => ({
      artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
      region: region(lines, span),
    });
    return problems.map(({ check, severity, message, related, fixes, ...span }) => ({
      ruleId: check,
      ruleIndex: rules.findIndex(({ id }) => id === check),
      level: levels[severity],
      message: { text: message },
      locations: [{ physicalLocation: location(span) }],
      ...(related && {
        relatedLocations: related.map((other) => ({
          physicalLocation: location(other),
          message: { text: other.message },
        })),
      }),
      ...(fixes && {
        fixes: fixes.map(({ title, edits }) => ({
          description: { text: title },
          artifactChanges: [
            {
              artifactLocation: location(span).artifactLocation,
              replacements: edits.map((edit) => ({
                deletedRegion: region(lines, edit),
                insertedContent: { text: edit.text },
              })),
            },
          ],
        })),
      }),
    }));
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'News Annotator', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function region(lines: Lines, { start, end }: Span) {
  const [from, to] = [lines.position(start), lines.position(end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
