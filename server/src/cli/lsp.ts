import { type Command, parse, UsageError } from './errors.ts';

/** Serves the Language Server Protocol on standard input and output, for any editor. */
export const lspCommand: Command = {
  name: 'lsp',
  usage: 'lsp --stdio',
  does: 'runs the language server on standard input and output, for any editor',
  async run(args) {
    const { values } = parse({ args: [...args], options: { stdio: { type: 'boolean', default: false } } });
    if (!values.stdio) throw new UsageError('The language server speaks over standard streams only: say --stdio.');
    await import('../node.ts');
    return 0;
  },
};
