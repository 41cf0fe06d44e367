/**
 * Whether a file of decisions was deleted or damaged: lines are gone, and nothing stands there, or what can't be a decision. A file that was merged
 * or edited otherwise may have lost lines for good reasons.
 *
 * @param before what stood in it when it was last read or written.
 */
export function isDamaged(before: string, now: string): boolean {
  const lines = new Set(linesOf(now));
  const isLost = linesOf(before).some((line) => !lines.has(line));
  return isLost && (lines.size === 0 || (!hasConflict(now) && [...lines].some((line) => !isObject(line))));
}

/**
 * What a damaged file must hold so that nothing is lost: the lines that stood in it, those of them that were decided otherwise since as they are
 * now, and new ones.
 *
 * @returns with what else stands there, which is no decision
 */
export function putBack(before: string, now: string): { readonly restored: string; readonly rest: string } {
  const byId = new Map(linesOf(now).flatMap((line) => (isObject(line) ? [[idOf(line), line] as const] : [])));
  const kept = linesOf(before).map((line) => {
    const newer = byId.get(idOf(line));
    byId.delete(idOf(line));
    return newer ?? line;
  });
  return {
    restored: [...kept, ...byId.values()].map((line) => `${line}\n`).join(''),
    rest: linesOf(now)
      .filter((line) => !isObject(line))
      .join('\n'),
  };
}

/** What tells a decision from others: its id, else the line itself. */
export function idOf(line: string): string {
  if (!isObject(line)) return line;
  const { id } = JSON.parse(line) as { readonly id?: unknown };
  return typeof id === 'string' ? id : line;
}

export const linesOf = (content: string): readonly string[] =>
  content
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);

/** Whether a merge is under way. */
export const hasConflict = (content: string): boolean => /^<{7} /m.test(content);

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
