import type { Token } from '../model.ts';
import { spelling } from '../text/spelling.ts';
import type { EntityData } from './data.ts';
import { lexicon } from './lexicon.ts';
import { isHonorific, isRoleNoun } from './roles.ts';
import { bitOf } from './tagger/gazetteer.ts';
import { listsOf } from './tagger/tagger.ts';

const given = bitOf('given name');
const family = bitOf('family name');
const common =
  bitOf('common word') | bitOf('calendar') | bitOf('role') | bitOf('organisation word') | bitOf('place word');
/** Lists whose single words are names wherever they stand. */
const certain = bitOf('country') | bitOf('large city') | bitOf('nationality');

/** Shortest word that gets a capital: shorter ones are other words too often. */
const shortest = 3;

/**
 * The tokens of a text without capitals as they are usually written, so that the tagger can read them: names that the lists know, and the family
 * name after a given name, a title or a role. Words that are common nouns stay as they are. Spans are those of the tokens given.
 */
export function trueCased(tokens: readonly Token[], data: EntityData): readonly Token[] {
  const listed = tokens.map(({ lower }) => (lower.length < shortest ? 0 : listsOf(data.weights, capitalised(lower))));
  const lists = lexicon(data);
  const isName = (at: number, list: number): boolean => {
    const bits = listed[at] ?? 0;
    return (bits & list) !== 0 && (bits & common) === 0;
  };
  const isUnknown = (at: number): boolean => listed[at] === 0 && /^\p{Ll}{3,}$/u.test(tokens[at]?.text ?? '');
  const isFamily = (at: number): boolean => isName(at, family) || isUnknown(at);
  return tokens.map((token, at) => {
    const { lower } = token;
    if (lower.length < shortest || token.type !== 'word') return token;
    const acronym = lower.toUpperCase();
    if (lists.find(acronym) && (listsOf(data.weights, lower) & common) === 0) return rewritten(token, acronym);
    const before = tokens[at - 1];
    const isNamed =
      (isName(at, certain) && !lists.find(capitalised(lower))?.ambiguous && !data.alsoWords.has(lower)) ||
      (isName(at, given) && isFamily(at + 1)) ||
      (isFamily(at) && (isName(at - 1, given) || isHonorific(capital(before), data) || isRoleNoun(before, data)));
    return isNamed ? rewritten(token, capitalised(lower)) : token;
  });
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const capital = (token: Token | undefined): Token | undefined => token && rewritten(token, capitalised(token.lower));

function rewritten(token: Token, written: string): Token {
  const { text, lower, type } = spelling(written, token.type);
  return { ...token, text, lower, type, spelling: spelling(written, token.type) };
}
