import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project.ts';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Edit } from '../../server/src/annotate/model.ts';
import type { Check, Finding } from '../../server/src/checks/check.ts';
import { anyHouse, type House } from '../../server/src/checks/house.ts';
import { english as englishOf } from '../../server/src/checks/message.ts';
import { problemOptions, readConfig } from '../../server/src/config/config.ts';
import { english } from '../../server/src/languages/en/index.ts';
import type { LabelledSpan } from '../marked.ts';

/** An example of a check's page: a text, and the places in it that the check points out. */
export interface Example {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly published: string | undefined;
}

/** A Wednesday. The examples are published on it unless they say `(undated)`. */
export const published = '2021-12-29';

/** The documentation of a check. */
export const pageOf = ({ id }: Check): string => readFileSync(join(root, 'docs/checks', `${id}.md`), 'utf8');

/** The examples under a heading of a page: one a line in a block of code, `¶` for the end of a paragraph, `⟦…⟧` around what is pointed out. */
export function examples(page: string, heading: string): readonly Example[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const blocks = Array.from(section.matchAll(/^```text\n([\s\S]*?)^```/gm), ([, lines = '']) => lines);
  return blocks
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map(parseExample);
}

function parseExample(line: string): Example {
  const undated = line.startsWith('(undated) ');
  let text = '';
  let start = 0;
  const spans: LabelledSpan[] = [];
  for (const part of line.slice(undated ? '(undated) '.length : 0).split(/( ?¶ ?|⟦|⟧)/)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') spans.push({ label: 'problem', start, end: text.length });
    else text += part.includes('¶') ? '\n\n' : part;
  }
  return { text, spans, published: undated ? undefined : published };
}

/** What the newsroom has settled for the examples of a page: its first block of YAML, without a mistake. */
export function houseOf(page: string): House {
  const [, yaml = ''] = /^```yaml\n([\s\S]*?)^```/m.exec(page) ?? [];
  const { config, mistakes } = readConfig(yaml);
  assert.deepEqual(mistakes, []);
  return problemOptions(config).house;
}

/** What a check finds in a text. */
export function findingsOf(
  check: Check,
  { text, published }: Omit<Example, 'spans'>,
  house: House = anyHouse,
): readonly Finding[] {
  return check.find(annotate(text, { language: english, published }), english.checks, house);
}

/** Findings as spans that can be drawn. */
export const spansOf = (findings: readonly Finding[]): readonly LabelledSpan[] =>
  findings.map(({ start, end }) => ({ label: 'problem', start, end }));

/** A text after edits, which are disjoint and in order. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** The messages of findings, in English. */
export const messagesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ message }) => englishOf(message));
