import { formats } from '../formats/index.ts';
import { type Command, parse } from './errors.ts';
import { print } from './streams.ts';

/** Lists the formats. */
export const formatsCommand: Command = {
  name: 'formats',
  usage: 'formats',
  does: 'lists the formats: id, what each is for, the unit of its offsets, which can be read back',
  async run(args) {
    parse({ args: [...args], options: {} });
    const width = Math.max(...formats.map(({ id }) => id.length)) + 2;
    const lines = formats.map(({ id, purpose, offsets, read }) => {
      const facts = [...(offsets === 'none' ? [] : [`offsets in ${offsets}`]), ...(read ? ['can be read back'] : [])];
      return `${id.padEnd(width)}${purpose}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}\n`;
    });
    await print(lines.join(''));
    return 0;
  },
};
