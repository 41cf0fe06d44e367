import { type Command, parse, UsageError } from './errors.ts';

/** Serves the Language Server Protocol on standard input and output, for any editor. */
export const lspCommand: Command = {
  name: 'lsp',
  usage: 'lsp --stdio',
  does: 'runs the language server on standard input and output, for any editor',
  async run(args) {
    const { values } = parse({
      args: [...args],
      options: {
        stdio: { type: 'boolean', default: false },
        // How VS Code starts a server that is a Node module: messages between processes instead of streams.
        'node-ipc': { type: 'boolean', default: false },
        clientProcessId: { type: 'string' },
      },
    });
    if (!values.stdio && !values['node-ipc'])
      throw new UsageError('The language server speaks over standard streams only: say --stdio.');
    await import('../node.ts');
    return 0;
  },
};
