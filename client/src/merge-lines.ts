import { idOf, linesOf } from './lost-lines.ts';

/**
 * What a file of decisions must hold after it was changed in two places: decisions that one side alone took, changed or removed are so. One that
 * both changed stands there twice, for a person to pick; one that one side changed and the other removed stays.
 *
 * @param base what both started from.
 * @param theirs what stands in the file now; lines that are no decision stay as they are.
 */
export function mergedLines(base: string, ours: string, theirs: string): string {
  if (theirs === base) return ours;
  if (ours === base || ours === theirs) return theirs;
  const before = byId(base);
  const own = byId(ours);
  const stands = new Set(linesOf(theirs));
  const taken = new Set<string>();
  const merged = theirs
    .replace(/\n$/, '')
    .split('\n')
    .filter((line, index) => line !== '' || index > 0)
    .flatMap((line) => {
      const now = line.trimEnd();
      const id = idOf(now);
      const old = before.get(id);
      const mine = own.get(id);
      if (mine === undefined) return old === now ? [] : [line];
      if (mine === now || mine === old) return [line];
      if (taken.has(id) || stands.has(mine)) return old === now ? [] : [line];
      taken.add(id);
      return old === now ? [mine] : [line, mine];
    });
  const there = new Set(merged.map((line) => idOf(line.trimEnd())));
  const ids = [...own.keys()];
  for (const [index, id] of ids.entries()) {
    const mine = own.get(id);
    if (mine === undefined || there.has(id) || mine === before.get(id)) continue;
    // In the order of the text: after the nearest decision before it that both have.
    const previous = ids.slice(0, index).findLast((one) => there.has(one));
    const at = previous === undefined ? -1 : merged.findLastIndex((line) => idOf(line.trimEnd()) === previous);
    merged.splice(at + 1, 0, mine);
    there.add(id);
  }
  return merged.map((line) => `${line}\n`).join('');
}

const byId = (content: string): ReadonlyMap<string, string> =>
  new Map(linesOf(content).map((line) => [idOf(line), line]));
