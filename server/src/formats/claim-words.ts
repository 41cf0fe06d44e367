import type { Claim, FactCheck } from '../annotate/model.ts';

/** What kind of speech act a claim is and whether it is qualified, in a word each; nothing for what is plainly stated. */
export const readingWords = (claim: Claim): readonly string[] =>
  claim.type === 'attributed'
    ? [claim.act, claim.polarity].filter((word) => word !== 'statement' && word !== 'asserted')
    : [];

/** How far a person's checking is: `confirmed`, `needs change`. */
export const statusWords = ({ status }: FactCheck): string => status.replace('-', ' ');

/** Whether a person is done with a claim. */
export const isChecked = (check: FactCheck | undefined): boolean => check !== undefined && check.status !== 'unchecked';

/** What a person's checking of a claim found, in parts for one line. */
export const checkWords = (check: FactCheck): readonly string[] => {
  const evidence = [check.source, check.locator].filter(Boolean).join(', ');
  const by = [check.checker, check.date].filter(Boolean).join(', ');
  return [statusWords(check), evidence, by, check.note ?? ''].filter((words) => words !== '');
};
