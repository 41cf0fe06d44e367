import { agreementCommand } from './cli/agreement.ts';
import { annotateCommand } from './cli/annotate.ts';
import { batchCommand } from './cli/batch.ts';
import { checkCommand } from './cli/check.ts';
import { convertCommand } from './cli/convert.ts';
import { UsageError } from './cli/errors.ts';
import { formatsCommand } from './cli/formats.ts';
import { importCommand } from './cli/import.ts';
import { lspCommand } from './cli/lsp.ts';

/** The commands, in the order of the help. Each takes the arguments after its name and answers with the exit code. */
const commands = [
  annotateCommand,
  batchCommand,
  convertCommand,
  importCommand,
  formatsCommand,
  checkCommand,
  agreementCommand,
  lspCommand,
];

const help = [
  'News Annotator: entities, dates and claims in news text.',
  '',
  'Usage:',
  ...commands.map(({ usage }) => `  news-annotator ${usage}`),
  '',
  ...commands.map(({ name, does }) => `${name.padEnd(10)}${does}`),
  '',
].join('\n');

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    process.stderr.write(`There is no command "${name}".\n\n${help}`);
    return 2;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\nUsage: news-annotator ${command.usage}\n`);
    return 2;
  }
}

// A reader that has seen enough (`| head`) closes the pipe: that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
