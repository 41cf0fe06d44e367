import { formats } from '../formats/index.ts';
import { type Command, parse } from './errors.ts';
import { print } from './streams.ts';

/** Lists the export formats. */
export const formatsCommand: Command = {
  name: 'formats',
  usage: 'formats',
  does: 'lists the export formats: id, what each is for, the unit of its offsets',
  async run(args) {
    parse({ args: [...args], options: {} });
    const width = Math.max(...formats.map(({ id }) => id.length)) + 2;
    await print(
      formats.map(({ id, purpose, offsets }) => `${id.padEnd(width)}${purpose} (offsets: ${offsets})\n`).join(''),
    );
    return 0;
  },
};
