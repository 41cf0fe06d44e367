import type { Token } from '../model.ts';
import type { EntityData, Gender } from './data.ts';
import type { TokenRange } from './roles.ts';
import { lookUpGiven } from './tagger/tagger.ts';

/** Bits of a given name's entry: borne by women, borne by men. A name of both says nothing. */
export const genderBits: Readonly<Record<Gender, number>> = { female: 1, male: 2 };

/**
 * The gender that the words at a person's name tell: the form of address before it, a title or role ("Queen", "spokesman"), else the given name.
 *
 * @param roles the words said of the person right beside the name.
 */
export function genderOf(
  tokens: readonly Token[],
  name: TokenRange,
  roles: readonly string[],
  data: EntityData,
): Gender | undefined {
  const before = tokens[name.from - 1]?.text ?? '';
  const words = [before, ...roles.flatMap((role) => role.split(' '))];
  for (const word of words) {
    const gender = data.genders.get(word.toLowerCase().replace(/\.$/, ''));
    if (gender) return gender;
  }
  return name.to - name.from > 1 ? ofGivenName(tokens[name.from]?.text ?? '', data) : undefined;
}

function ofGivenName(given: string, data: EntityData): Gender | undefined {
  const bits = lookUpGiven(data.weights, given);
  if (bits === genderBits.female) return 'female';
  return bits === genderBits.male ? 'male' : undefined;
}
