/** Ids by each of the names that have them, from rows `name,other name|id`, separated by semicolons or line breaks. */
export const idsByName = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/[;\n]/)
      .flatMap((row) => {
        const [names = '', id = ''] = row.split('|');
        return names.split(',').map((name): [string, string] => [name, id]);
      }),
  );
