import type { Range, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import { kinds } from '../annotate/kinds.ts';
import type { Span } from '../annotate/model.ts';
import { flatten, type Segment } from './flatten.ts';
import { isShown, type Snapshot, toOffset } from './snapshot.ts';

/** The token types in the order of their numbers. */
export const legend: SemanticTokensLegend = { tokenTypes: kinds.map((kind) => kind.token), tokenModifiers: [] };

/**
 * The highlights of an article as LSP semantic tokens: five numbers a token, each token relative to the one before it.
 *
 * @param range only tokens that touch it, where given.
 */
export function semanticTokens(snapshot: Snapshot, range?: Range): number[] {
  const { article, lines, settings } = snapshot;
  /** The numbers of the kinds that are on. The legend is fixed: kinds that a newsroom made are coloured by the client. */
  const shown = new Map<string, number>(
    kinds.flatMap(({ id, token }, type) => (settings.highlight.kinds[token] === false ? [] : [[id, type] as const])),
  );
  const spans: Segment[] = [];
  const add = (id: string, { start, end }: Span) => {
    const type = shown.get(id);
    if (type !== undefined) spans.push({ start, end, type });
  };
  // Claims first: where spans are the same, the last one is the innermost.
  for (const claim of article.claims) if (isShown(claim)) for (const span of claim.content) add('CLAIM', span);
  for (const mention of article.mentions) add(mention.kind, mention);
  if (settings.highlight.pronouns) for (const pronoun of article.pronouns) add(pronoun.kind, pronoun);
  for (const date of article.dates) add('DATE', date);

  const from = range ? toOffset(snapshot, range.start) : 0;
  const to = range ? toOffset(snapshot, range.end) : article.text.length;
  const visible = range ? spans.filter((span) => span.start < to && span.end > from) : spans;
  const segments = flatten(visible, lines);
  // Filled in place: to push the hundreds of thousands of numbers of a long text takes a fifth longer.
  const data: number[] = new Array(segments.length * 5);
  let length = 0;
  let previousLine = 0;
  let previousCharacter = 0;
  for (const { start, end, type, line } of segments) {
    if (end <= from || start >= to) continue;
    const character = start - lines.start(line);
    data[length] = line - previousLine;
    data[length + 1] = line === previousLine ? character - previousCharacter : character;
    data[length + 2] = end - start;
    data[length + 3] = type;
    data[length + 4] = 0;
    length += 5;
    previousLine = line;
    previousCharacter = character;
  }
  data.length = length;
  return data;
}

/** The edits that turn one array of token numbers into another: at most one, the part between their common beginning and end. */
export function semanticTokensEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  if (start === before.length && start === after.length) return [];
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
