/** Runs the TextMate grammar as the editor does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { LabelledSpan } from '../marked.ts';

/** What the tests call the scopes that readers see. */
const labels = {
  headline: 'markup.heading.headline.news',
  byline: 'markup.italic.byline.news',
  dateline: 'markup.bold.dateline.news',
  crosshead: 'markup.heading.crosshead.news',
  boilerplate: 'comment.line.boilerplate.news',
  front: 'meta.frontmatter.news',
  url: 'markup.underline.link.news',
  quote: 'string.quoted.double.news',
  inner: 'string.quoted.single.news',
  guillemets: 'string.quoted.other.news',
} as const;

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
await oniguruma.loadWASM(wasm);
const path = new URL('../../syntaxes/news-article.tmLanguage.json', import.meta.url);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scope) =>
    scope === 'text.news' ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path.pathname) : null,
});
const grammar = await registry.loadGrammar('text.news');

/** The parts of a text that carry one of our labels, as spans; a part that goes on over the end of a line is one span. */
export function labelledParts(text: string): readonly LabelledSpan[] {
  if (!grammar) throw new Error('The grammar was not loaded.');
  const spans: LabelledSpan[] = [];
  const open = new Map<string, { start: number; end: number }>();
  const close = (label: string) => {
    const span = open.get(label);
    if (span) spans.push({ label, ...span });
    open.delete(label);
  };
  let state = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const [start, end] = [offset + startIndex, Math.min(offset + endIndex, text.length)];
      for (const [label, scope] of Object.entries(labels)) {
        const span = open.get(label);
        if (!scopes.includes(scope)) close(label);
        else if (span) span.end = end;
        else open.set(label, { start, end });
      }
    }
    offset += line.length + 1;
  }
  for (const label of [...open.keys()]) close(label);
  return spans.map(({ label, start, end }) => ({ label, start, end: start + text.slice(start, end).trimEnd().length }));
}
