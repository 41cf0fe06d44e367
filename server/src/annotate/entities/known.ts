import type { Token } from '../model.ts';
import type { FoundName } from './found.ts';
import { type NameList, noNames } from './name-list.ts';
import type { TokenRange } from './roles.ts';

/** What a name of the list is recognised by, as the hover shows it. */
export const byList = 'gazetteer of this workspace';

/** How sure a guess must be to stay though a shorter name in it is on the list: `Bank of Exampleland` around `Exampleland`. */
const sureEnough = 0.5;

/**
 * Lays the names that the newsroom knows over those that were guessed. They take the place of every guess that they touch, but for a longer name
 * around them.
 *
 * @param guessed in the order of the text, disjoint; so is the result.
 */
export function withKnown(
  tokens: readonly Token[],
  guessed: readonly FoundName[],
  list: NameList,
): readonly FoundName[] {
  if (list === noNames) return guessed;
  const known: FoundName[] = [];
  let next = 0;
  for (let from = 0; from < tokens.length; ) {
    const found = list.at(tokens, from);
    if (!found) {
      from += 1;
      continue;
    }
    const { to } = found;
    while ((guessed[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    if (!isAround(guessed[next], { from, to })) {
      const readings = [{ kind: found.known.kind, probability: 0.99 }];
      known.push({ from, to, by: byList, readings, known: found.known });
    }
    from = to;
  }
  if (known.length === 0) return guessed;
  let at = 0;
  const left = guessed.filter((name) => {
    while ((known[at]?.to ?? Number.POSITIVE_INFINITY) <= name.from) at += 1;
    return (known[at]?.from ?? Number.POSITIVE_INFINITY) >= name.to;
  });
  return [...left, ...known].sort((a, b) => a.from - b.from);
}

function isAround(guess: FoundName | undefined, { from, to }: TokenRange): boolean {
  if (!guess || guess.from > from || guess.to < to || guess.to - guess.from === to - from) return false;
  return (guess.readings[0]?.probability ?? 0) >= sureEnough;
}
