import { noRules, type RuleSet } from './rules/rules.ts';
import { commonStyle, type HouseStyle } from './style-guides.ts';

/** What a newsroom has settled for itself, as far as the checks ask for it. */
export interface House {
  readonly style: HouseStyle;
  readonly rules: RuleSet;
}

/** A newsroom that has settled nothing. */
export const anyHouse: House = { style: commonStyle, rules: noRules };
