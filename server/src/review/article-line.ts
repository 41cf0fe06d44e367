/** The line of a sidecar that is about the article itself: the day of publication that a person gave it. There is at most one. */
import * as v from 'valibot';
import { decisionSchema } from './decision.ts';

export interface ArticleLine {
  readonly schema: typeof decisionSchema;
  readonly type: 'article';
  /** An ISO date. */
  readonly published: string;
  /** The name of who gave it, where that is known. */
  readonly by?: string;
}

const articleLine = v.looseObject({
  schema: v.literal(decisionSchema),
  type: v.literal('article'),
  published: v.pipe(v.string('is no text'), v.isoDate('is no ISO date (2021-12-28)')),
  by: v.exactOptional(v.pipe(v.string('is no text'), v.minLength(1, 'is empty'))),
}) satisfies v.GenericSchema<unknown, ArticleLine>;

/** Reads the parsed line, or says in a sentence what is wrong with it. */
export function readArticleLine(value: unknown): { readonly about: ArticleLine } | { readonly mistake: string } {
  const result = v.safeParse(articleLine, value);
  if (result.success) return { about: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  return { mistake: issue.received === 'undefined' ? `"${path}" is missing.` : `"${path}" ${issue.message}.` };
}

/** The line on one line of JSON, without a line end; keys that a newer version or a person wrote follow ours. */
export function writeArticleLine({ schema, type, published, by, ...others }: ArticleLine): string {
  return JSON.stringify({ schema, type, published, ...(by !== undefined && { by }), ...others });
}
