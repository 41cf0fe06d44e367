import type { EntityData } from '../entities/data.ts';
import { headNoun } from '../entities/kind.ts';
import type { MentionCandidate } from '../entities/recognise.ts';
import { amountKinds } from '../kinds.ts';
import type { Placed } from '../recognise.ts';
import type { PlacedCandidate } from './placed.ts';

/** Which name each common noun stands for. */
export type Bearers = ReadonlyMap<MentionCandidate, PlacedCandidate>;

/**
 * Adds the common nouns that stand for a longer name said before, `the Commission` for `European Commission`: those that just one name of the article
 * is headed by. A second such name anywhere leaves them out, because which is meant would be a guess.
 *
 * @param named the names of the article, in the order of the text; so is the result.
 */
export function withCommonNouns(
  named: readonly PlacedCandidate[],
  paragraphs: readonly Placed[],
  data: EntityData,
): { readonly placed: readonly PlacedCandidate[]; readonly bearers: Bearers } {
  const nouns = paragraphs.flatMap(({ start, recognition }, paragraph) =>
    recognition.doubtful.flatMap((candidate) => (candidate.form === 'alias' ? [{ candidate, paragraph, start }] : [])),
  );
  const bearers = new Map<MentionCandidate, PlacedCandidate>();
  if (nouns.length === 0) return { placed: named, bearers };
  const byNoun = namesByNoun(named, data);
  const added = nouns.flatMap(({ candidate, paragraph, start }): PlacedCandidate[] => {
    const names = byNoun.get(candidate.text);
    const first = names?.size === 1 ? [...names.values()][0] : undefined;
    if (!first || first.candidate.start + first.offset > candidate.start + start) return [];
    bearers.set(candidate, first);
    const { kind } = first;
    const { by, confidence } = candidate;
    return [{ candidate, paragraph, offset: start, kind, by, confidence }];
  });
  if (added.length === 0) return { placed: named, bearers };
  const at = ({ candidate, offset }: PlacedCandidate) => candidate.start + offset;
  return { placed: [...named, ...added].sort((a, b) => at(a) - at(b)), bearers };
}

/** The names of several words that each common noun heads: the first mention of each, by its key. */
function namesByNoun(
  named: readonly PlacedCandidate[],
  data: EntityData,
): ReadonlyMap<string, ReadonlyMap<string, PlacedCandidate>> {
  const result = new Map<string, Map<string, PlacedCandidate>>();
  const seen = new Set<string>();
  for (const item of named) {
    const { text, key } = item.candidate;
    if (seen.has(key) || !key.includes(' ')) continue;
    seen.add(key);
    const noun = item.kind === 'PERSON' || amountKinds.has(item.kind) ? undefined : headNoun(text.split(' '), data);
    if (noun === undefined || !data.commonNouns.has(noun)) continue;
    const names = result.get(noun) ?? new Map<string, PlacedCandidate>();
    result.set(noun, names.set(key, item));
  }
  return result;
}
