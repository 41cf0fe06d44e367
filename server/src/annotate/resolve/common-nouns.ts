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
 * is headed by; names that are but such a noun (`Alliance`) are joined to it. A second such name anywhere leaves them out, because which is meant would be a guess.
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
  const alone = named.filter(({ candidate }) => data.nounsAlone.has(candidate.text));
  if (nouns.length === 0 && alone.length === 0) return { placed: named, bearers };
  const byNoun = namesByNoun(named, data);
  const bearerOf = (noun: string, at: number): PlacedCandidate | undefined => {
    const names = byNoun.get(noun);
    const first = names?.size === 1 ? [...names.values()][0] : undefined;
    return first && placeOf(first) < at ? first : undefined;
  };
  for (const item of alone) {
    const first = bearerOf(item.candidate.text, placeOf(item));
    if (first?.kind === item.kind) bearers.set(item.candidate, first);
  }
  const added = nouns.flatMap(({ candidate, paragraph, start }): PlacedCandidate[] => {
    const first = bearerOf(candidate.text, candidate.start + start);
    if (!first) return [];
    bearers.set(candidate, first);
    const { kind } = first;
    const { by, confidence } = candidate;
    return [{ candidate, paragraph, offset: start, kind, by, confidence }];
  });
  if (added.length === 0) return { placed: named, bearers };
  return { placed: [...named, ...added].sort((a, b) => placeOf(a) - placeOf(b)), bearers };
}

const placeOf = ({ candidate, offset }: PlacedCandidate): number => candidate.start + offset;

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
    if (noun === undefined || !(data.commonNouns.has(noun) || data.nounsAlone.has(noun))) continue;
    const names = result.get(noun) ?? new Map<string, PlacedCandidate>();
    result.set(noun, names.set(key, item));
  }
  return result;
}
