import { LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Severity } from '../annotate/model.ts';
import { checks, levels, type ProblemOptions } from '../checks/index.ts';
import { message } from '../checks/message.ts';
import { noRules, type RuleSet } from '../checks/rules/rules.ts';
import { commonStyle, type HouseStyle } from '../checks/style-guides.ts';
import { readHouseStyle } from './house-style.ts';
import { allKinds, type KindsConfig, readKinds } from './kinds.ts';
import { knownLabels, type Labels, readLabels } from './labels.ts';
import { isNothing, type Mistake, mistake, object, oneOf, type Report, record } from './reading.ts';
import { readRules } from './rules.ts';

/** Where a newsroom keeps what it has settled: in a folder of articles, for that folder and those in it. */
export const configFolder = '.news-annotator';
export const configName = 'config.yaml';

/** What a newsroom has settled for the articles of a folder. */
export interface Config {
  readonly houseStyle: HouseStyle;
  /** Levels by the id of a check. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
  readonly rules: RuleSet;
  readonly kinds: KindsConfig;
  readonly labels: Labels;
}

/** Of a folder without the file. */
export const noConfig: Config = { houseStyle: commonStyle, checks: {}, rules: noRules, kinds: allKinds, labels: {} };

/** What of a configuration the checks ask for. */
export const problemOptions = ({
  houseStyle,
  checks,
  rules,
}: Config): Pick<Required<ProblemOptions>, 'levels' | 'house'> => ({
  levels: checks,
  house: { style: houseStyle, rules },
});

/** The sections of the file. A new one is a line here, and one in `Config`. */
const sections = object({
  houseStyle: readHouseStyle,
  checks: record(
    checks.map(({ id }) => id),
    oneOf(levels),
  ),
  rules: readRules,
  kinds: readKinds,
  labels: readLabels,
});

/**
 * Reads the content of `.news-annotator/config.yaml`. What is wrong is left out and told, in the order of the file; the rest holds.
 */
export function readConfig(content: string): { readonly config: Config; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const report: Report = (found) => {
    mistakes.push(found);
  };
  const document = parseDocument(content, { prettyErrors: false, lineCounter: new LineCounter() });
  for (const { pos, message: said } of document.errors)
    report(mistake({ start: pos[0], end: pos[1] }, message('This can’t be read as YAML: {0}', said)));
  visit(document, {
    Alias: (_, node) => {
      report({
        start: node.range?.[0] ?? 0,
        end: node.range?.[1] ?? 0,
        message: message('Write this out: “*” is not followed here.'),
      });
    },
  });
  const { contents } = document as { readonly contents: Node | null };
  const { labels = [], ...read } = contents === null || isNothing(contents) ? {} : (sections(contents, report) ?? {});
  const config = { ...noConfig, ...read };
  return {
    config: { ...config, labels: knownLabels(labels, config.kinds.own, report) },
    mistakes: mistakes.sort((a, b) => a.start - b.start),
  };
}
