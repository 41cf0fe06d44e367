import * as l10n from '@vscode/l10n';
import type { FactType, Worth, WorthReason } from '../annotate/model.ts';
import { oneLine } from './words.ts';

/** Why a statement is worth checking, in the reader's language: a rank and its reasons, never a verdict. */

const bands: Readonly<Record<Worth['band'], () => string>> = {
  high: () => l10n.t('high'),
  medium: () => l10n.t('medium'),
  low: () => l10n.t('low'),
};

const factTypes: Readonly<Record<FactType, () => string>> = {
  quantity: () => l10n.t('quantity'),
  comparison: () => l10n.t('comparison'),
  correlation: () => l10n.t('cause or correlation'),
  'law-or-rule': () => l10n.t('law or rule'),
  record: () => l10n.t('act on record'),
  prediction: () => l10n.t('prediction'),
  personal: () => l10n.t('personal'),
  opinion: () => l10n.t('opinion'),
  question: () => l10n.t('question'),
  other: () => l10n.t('other'),
};

const wording = (): string => l10n.t('wording');

/** What the words that gave a reason are. */
const signs: Readonly<Record<string, () => string>> = {
  absolute: () => l10n.t('absolute word'),
  abstract: () => l10n.t('abstract noun'),
  adjective: () => l10n.t('adjective'),
  amount: () => l10n.t('amount'),
  cause: () => l10n.t('cause'),
  comparison: () => l10n.t('comparison'),
  count: () => l10n.t('count'),
  'first-person-start': () => l10n.t('speaks of oneself'),
  future: () => l10n.t('future'),
  group: () => l10n.t('group of people'),
  has: () => l10n.t('verb of having or being'),
  hypothetical: () => l10n.t('condition'),
  law: () => l10n.t('law or rule'),
  money: () => l10n.t('money'),
  name: () => l10n.t('name'),
  negation: () => l10n.t('negation'),
  number: () => l10n.t('number'),
  opinion: () => l10n.t('opinion'),
  past: () => l10n.t('past tense'),
  percent: () => l10n.t('percentage'),
  personal: () => l10n.t('speaks of oneself'),
  record: () => l10n.t('act on record'),
  source: () => l10n.t('source of figures'),
  superlative: () => l10n.t('superlative'),
  thanks: () => l10n.t('courtesy'),
  time: () => l10n.t('time'),
  vague: () => l10n.t('vague word'),
  we: () => l10n.t('speaks of “us”'),
  year: () => l10n.t('year'),
  you: () => l10n.t('speaks to “you”'),
};

/** What holds of the statement as a whole: no single word gave it. */
const traits: Readonly<Record<string, () => string>> = {
  long: () => l10n.t('a long statement'),
  'twelve-words': () => l10n.t('a long statement'),
  short: () => l10n.t('a short statement'),
  names: () => l10n.t('several names'),
  'many-names': () => l10n.t('several names'),
  numbers: () => l10n.t('several numbers'),
  'many-numbers': () => l10n.t('several numbers'),
  question: () => l10n.t('a question'),
};

/** "Check-worthy: high (quantity)". */
export const rankWords = ({ band, factType }: Worth): string =>
  l10n.t('Check-worthy: {0} ({1})', bands[band](), factTypes[factType]());

/** The rank and what speaks for and against it: "Check-worthy: high (quantity): number “5”, several names; against it: condition “if”". */
export function worthWords(worth: Worth): string {
  const [against, of] = [worth.reasons.filter(isAgainst), worth.reasons.filter((reason) => !isAgainst(reason))];
  const reasons = [
    ...(of.length > 0 ? [reasonsWords(of)] : []),
    ...(against.length > 0 ? [l10n.t('against it: {0}', reasonsWords(against))] : []),
  ];
  return reasons.length > 0 ? `${rankWords(worth)}: ${reasons.join('; ')}` : rankWords(worth);
}

/** A reason with the words that gave it, where they did: "number “5”", "several names". A code that is not in the lists says no more than the words. */
export function reasonWords({ code, text }: WorthReason): string {
  const trait = traits[code];
  if (trait) return trait();
  const sign = (signs[code.replace(/ again$/, '')] ?? wording)();
  return text ? `${sign} “${oneLine(text, 40)}”` : sign;
}

const isAgainst = ({ weight }: WorthReason): boolean => weight < 0;

/** Reasons that read the same are said once. */
const reasonsWords = (reasons: readonly WorthReason[]): string => [...new Set(reasons.map(reasonWords))].join(', ');
