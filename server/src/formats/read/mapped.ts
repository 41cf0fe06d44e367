import type { Imported } from './imported.ts';

/** With the labels that stand for another kind under that kind; those that stand for none have an empty one, and are left out by what comes next. */
export const mapped = (source: Imported, labels: Readonly<Record<string, string>>): Imported => ({
  ...source,
  annotations: source.annotations.map((one) => ({ ...one, kind: labels[one.kind] ?? one.kind })),
});
