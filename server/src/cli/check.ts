import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { annotate } from '../annotate/annotate.ts';
import type { Problem, Severity } from '../annotate/model.ts';
import { type Lines, lines } from '../annotate/text/lines.ts';
import { withProblems } from '../checks/index.ts';
import { type CheckedFile, sarif } from '../checks/sarif.ts';
import { problemOptions } from '../config/config.ts';
import { articleId } from '../features/export.ts';
import { english } from '../languages/en/index.ts';
import { isDismissedIn } from '../review/dismissals.ts';
import { anchored, laidOver, openSession } from '../review/session.ts';
import { aboutArticle } from '../review/sidecar.ts';
import { decidedBeside } from './beside.ts';
import { configFinder, dismissedFinder, namesFinder } from './config.ts';
import { type Command, fileError, parse, UsageError } from './errors.ts';
import { readingOf, readingOptions } from './reading.ts';
import { complain, decodeUtf8, print, progress, readAll } from './streams.ts';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const formats = { text: asText, json: asJson, sarif };

/** Runs the editorial checks over files, or standard input. */
export const checkCommand: Command = {
  name: 'check',
  usage:
    'check [FILE …] [--severity error|warning|information|hint] [--published DATE] [--day-order ORDER] [--format text|json|sarif]',
  does: 'runs the editorial checks; exit code 1 if one finds anything at or above --severity (warning by default)',
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: {
        severity: { type: 'string', default: 'warning' },
        ...readingOptions,
        format: { type: 'string', default: 'text' },
      },
    });
    const { severity, format } = values;
    const least = (severities as readonly string[]).indexOf(severity);
    if (least < 0) throw new UsageError(`--severity takes one of ${severities.join(', ')}, not "${severity}".`);
    if (format !== 'text' && format !== 'json' && format !== 'sarif')
      throw new UsageError(`--format takes text, json or sarif, not "${format}".`);
    const reading = readingOf(values);

    const files = positionals.length > 0 ? positionals : [undefined];
    const bar = progress(files.length, 'articles');
    const configOf = configFinder();
    const namesOf = namesFinder();
    const dismissedOf = dismissedFinder();
    const checked: CheckedFile[] = [];
    let failed = false;
    for (const file of files) {
      const name = file ?? 'standard input';
      try {
        const text = decodeUtf8(file === undefined ? await readAll(process.stdin) : await readFile(file));
        const fileName = articleId(encodeURIComponent(file === undefined ? 'article' : basename(file)));
        const decided = file === undefined ? openSession('') : await decidedBeside(file);
        const kept = aboutArticle(decided.sidecar);
        const folder = file === undefined ? '.' : dirname(file);
        const names = await namesOf(folder);
        const config = await configOf(folder);
        const dismissed = await dismissedOf(folder);
        failed ||= names.isWrong || config.isWrong || dismissed.isWrong;
        const analysed = annotate(text, { ...reading, language: english, names: names.value, kept, fileName });
        const { article, review } = laidOver(analysed, anchored(decided, text));
        const { problems } = withProblems(article, english.checks, {
          ...problemOptions(config.value),
          isDismissed: isDismissedIn(review.dismissals, text, dismissed.value),
        });
        checked.push({
          file: name,
          lines: lines(text),
          problems: problems.filter((problem) => severities.indexOf(problem.severity) <= least),
        });
      } catch (error) {
        failed = true;
        complain(`${name}: ${fileError(error)}`);
      }
      bar.step();
    }
    bar.end();
    await print(formats[format](checked));
    return failed || checked.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
};

/** One line a problem, as compilers write it; lines and columns count from 1. */
function asText(checked: readonly CheckedFile[]): string {
  return checked
    .flatMap(({ file, lines, problems }) =>
      problems.map((problem) => {
        const { line, column } = place(lines, problem);
        return `${file}:${line}:${column}: ${problem.severity}: ${problem.message} [${problem.check}]\n`;
      }),
    )
    .join('');
}

/** A list of files with the problems of each as the record has them, and their lines and columns. */
function asJson(checked: readonly CheckedFile[]): string {
  const files = checked.map(({ file, lines, problems }) => ({
    file,
    problems: problems.map((problem) => ({ ...place(lines, problem), ...problem })),
  }));
  return `${JSON.stringify(files, null, 2)}\n`;
}

function place(lines: Lines, { start }: Problem): { readonly line: number; readonly column: number } {
  const { line, character } = lines.position(start);
  return { line: line + 1, column: character + 1 };
}
