import type { Severity, Span } from '../../annotate/model.ts';
import { message } from '../message.ts';
import { matchesNothing, needed, type Part, PatternError } from './pattern.ts';
import { compile, matchesOf, type Program } from './program.ts';

/** A rule of the newsroom's own: what it points out, and what it says. */
export interface Rule {
  readonly program: Program;
  /** Strings in lower case of which one stands in every text that the rule matches; none where that can't be known. */
  readonly needed: readonly string[];
  readonly message: string;
  /** What to write instead; several where the writer must choose. */
  readonly suggestions: readonly string[];
  /** What kind of rule it is, in the newsroom's words. */
  readonly category: string | undefined;
  readonly level: Severity | undefined;
  /** Whether it holds for words that are quoted too. */
  readonly inQuotations: boolean;
}

/** What a pattern becomes when a rule is made of it. @throws PatternError */
export function prepared(part: Part): Pick<Rule, 'program' | 'needed'> {
  if (matchesNothing(part)) throw new PatternError(message('This pattern matches where nothing stands.'));
  return { program: compile(part), needed: needed(part) };
}

/** Rules that can be found in a text together, in a time that hardly grows with their number. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Needed strings by a key of up to three of their characters: the one that fewest others have. */
  readonly byKey: ReadonlyMap<number, readonly Needed[]>;
  /** The lengths that keys have. */
  readonly lengths: readonly number[];
  /** Rules without a needed string, which are always tried. */
  readonly always: readonly number[];
}

interface Needed {
  readonly string: string;
  /** Where in the string its key begins. */
  readonly offset: number;
  readonly rule: number;
}

const keyLength = 3;

export function ruleSet(rules: readonly Rule[]): RuleSet {
  const byKey = new Map<number, Needed[]>();
  const always: number[] = [];
  rules.forEach((rule, index) => {
    if (rule.needed.length === 0) always.push(index);
    for (const string of rule.needed) {
      const length = Math.min(keyLength, string.length);
      const offsets = Array.from({ length: string.length - length + 1 }, (_, offset) => offset);
      const load = (offset: number) => byKey.get(keyOf(string, offset, length))?.length ?? 0;
      const offset = offsets.reduce((best, each) => (load(each) < load(best) ? each : best), 0);
      const key = keyOf(string, offset, length);
      const bucket = byKey.get(key) ?? [];
      bucket.push({ string, offset, rule: index });
      byKey.set(key, bucket);
    }
  });
  const lengths = [...new Set([...byKey.values()].flat().map(({ string }) => Math.min(keyLength, string.length)))];
  return { rules, byKey, lengths, always };
}

export const noRules: RuleSet = ruleSet([]);

/** A number for a few characters; different characters may have the same one. */
function keyOf(text: string, at: number, length: number): number {
  let key = length;
  for (let index = at; index < at + length; index++) key = (Math.imul(key, 31_337) + text.charCodeAt(index)) | 0;
  return key;
}

/** Where rules match in a text: by rule, then by place. */
export function ruleMatches(set: RuleSet, text: string): readonly (Span & { readonly rule: Rule })[] {
  if (set.rules.length === 0) return [];
  const lower = text.toLowerCase();
  const possible = new Set(set.always);
  for (const length of set.lengths) {
    for (let at = 0; at + length <= lower.length; at++) {
      for (const { string, offset, rule } of set.byKey.get(keyOf(lower, at, length)) ?? [])
        if (!possible.has(rule) && lower.startsWith(string, at - offset)) possible.add(rule);
    }
  }
  return [...possible]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const rule = set.rules[index];
      return rule ? matchesOf(rule.program, text).map((match) => ({ ...match, rule })) : [];
    });
}
