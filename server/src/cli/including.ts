import { kinds } from '../annotate/kinds.ts';
import { type Selection, standing, statuses } from '../formats/selection.ts';
import { UsageError } from './errors.ts';

/** The options of a command that writes some of an article's annotations, for `parse`. */
export const includingOptions = { include: { type: 'string' }, kinds: { type: 'string' } } as const;

export const includingUsage = '[--include STATUS,…] [--kinds KIND,…]';

/** What of an article a caller asks for, undefined for all that stands; or a usage error. */
export function includingOf(values: {
  readonly include?: string | undefined;
  readonly kinds?: string | undefined;
}): Selection | undefined {
  if (values.include === undefined && values.kinds === undefined) return undefined;
  return {
    statuses: values.include === undefined ? standing.statuses : listed('--include', values.include, statuses),
    ...(values.kinds !== undefined && {
      kinds: listed(
        '--kinds',
        values.kinds,
        kinds.map(({ id }) => id),
      ),
    }),
  };
}

/** The words of a list with commas, each one of those known in whichever case. */
function listed<Word extends string>(option: string, value: string, known: readonly Word[]): readonly Word[] {
  return value.split(',').map((written) => {
    const word = known.find((one) => one.toLowerCase() === written.trim().toLowerCase());
    if (word === undefined) throw new UsageError(`${option} takes ${known.join(', ')}, not "${written.trim()}".`);
    return word;
  });
}
