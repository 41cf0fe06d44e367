import type { Command } from './command.ts';

export const showLog: Command = {
  id: 'newsAnnotator.showLog',
  run: ({ log }) => log.show(),
};
