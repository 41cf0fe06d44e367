import type { Node } from 'yaml';
import type { Span } from '../annotate/model.ts';
import { message } from '../checks/message.ts';
import { PatternError, parsePattern, wordsPattern } from '../checks/rules/pattern.ts';
import { prepared, type Rule, type RuleSet, ruleMatches, ruleSet } from '../checks/rules/rules.ts';
import {
  flag,
  listOf,
  mistake,
  object,
  oneOf,
  type Placed,
  placed,
  type Reader,
  type Report,
  spanOf,
  text,
} from './reading.ts';

/** So many rules may have a pattern without a word that must stand in the text; the others cost nothing where their word is not. */
const mostWithoutWord = 100;

const levels = ['error', 'warning', 'information', 'hint'] as const;

const written = object({
  pattern: placed(text),
  words: listOf(placed(text)),
  message: text,
  suggestion: listOf(placed(text)),
  category: text,
  level: oneOf(levels),
  ignoreCase: flag,
  quotations: flag,
  examples: object({ wrong: listOf(placed(text)), right: listOf(placed(text)) }),
});

/** A rule and what it was made of, to be judged beside the others. */
interface Draft {
  readonly rule: Rule;
  readonly words: readonly Placed<string>[];
  readonly suggestions: readonly Placed<string>[];
  readonly wrong: readonly Placed<string>[];
  readonly right: readonly Placed<string>[];
}

/**
 * The rules, those that can be used. Each is tried on its examples; a rule that contradicts an example or another rule stays, and the
 * contradiction is told.
 */
export const readRules: Reader<RuleSet> = (node, report) => {
  const drafts = listOf(readRule)(node, report) ?? [];
  const set = ruleSet(drafts.map(({ rule }) => rule));
  for (const draft of drafts) {
    for (const example of draft.wrong)
      if (!matches(ruleSet([draft.rule]), example))
        report(mistake(example, message('The rule does not point out this example of what is wrong.')));
    for (const example of draft.right)
      if (matches(ruleSet([draft.rule]), example))
        report(mistake(example, message('The rule points out this example of what is right.')));
    for (const suggestion of draft.suggestions)
      if (matches(set, suggestion))
        report(mistake(suggestion, message('A rule points this suggestion out: the two contradict each other.')));
  }
  reportTwice(drafts, report);
  const costly = drafts.filter(({ rule }) => rule.needed.length === 0).slice(mostWithoutWord);
  if (costly.length > 0)
    report(
      mistake(
        spanOf(node),
        message(
          '{0} patterns have no word that must stand in the text; the first {1} are used.',
          costly.length + mostWithoutWord,
          mostWithoutWord,
        ),
      ),
    );
  return costly.length > 0 ? ruleSet(drafts.filter((draft) => !costly.includes(draft)).map(({ rule }) => rule)) : set;
};

const matches = (set: RuleSet, { value }: Placed<string>): boolean => ruleMatches(set, value).length > 0;

const readRule: Reader<Draft> = (node, report) => {
  const fields = written(node, report);
  if (!fields) return undefined;
  const { pattern, words = [], message: said, suggestion = [], category, level, quotations = false, examples } = fields;
  const missing =
    said === undefined
      ? message('The rule needs a message.')
      : (pattern === undefined) === (words.length === 0)
        ? message('The rule needs either a pattern or words.')
        : undefined;
  if (said === undefined || missing) {
    if (missing) report(mistake(firstLine(node), missing));
    return undefined;
  }
  const place = pattern ?? words[0];
  const source = pattern ? [pattern.value] : words.map(({ value }) => value);
  // A rule in lower case holds for capitals too, as they stand at the start of a sentence; one with capitals means them.
  const { ignoreCase = !source.some((one) => /(?<!\\)\p{Lu}/u.test(one)) } = fields;
  try {
    const part = pattern ? parsePattern(pattern.value, ignoreCase) : wordsPattern(source, ignoreCase);
    const rule = {
      ...prepared(part),
      message: said,
      suggestions: suggestion.map(({ value }) => value),
      category,
      level,
      inQuotations: quotations,
    };
    return { rule, words, suggestions: suggestion, wrong: examples?.wrong ?? [], right: examples?.right ?? [] };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    report(mistake(place ?? firstLine(node), error.said));
    return undefined;
  }
};

/** Words that two rules have. */
function reportTwice(drafts: readonly Draft[], report: Report): void {
  const known = new Set<string>();
  for (const { words } of drafts) {
    for (const word of words) {
      if (known.has(word.value)) report(mistake(word, message('Another rule is about “{0}” already.', word.value)));
      known.add(word.value);
    }
  }
}

/** The start of a node, where a mistake of the whole is told. */
const firstLine = (node: Node): Span => {
  const { start, end } = spanOf(node);
  return { start, end: Math.min(end, start + 1) };
};
