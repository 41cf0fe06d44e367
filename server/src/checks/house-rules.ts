import type { Span } from '../annotate/model.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import { isIn, quotations } from './quoted.ts';
import { type Rule, ruleMatches } from './rules/rules.ts';

/** What the newsroom's own rules point out, those of its `.news-annotator/config.yaml`. */
export const houseRules: Check = {
  id: 'house-rules',
  title: message('The newsroom’s own rules'),
  level: 'warning',
  anyLanguage: true,
  find(article, _words, { rules }) {
    const quoted = quotations(article);
    return article.paragraphs
      .flatMap(({ start, end }) =>
        ruleMatches(rules, article.text.slice(start, end)).flatMap((match) => {
          const span = { start: start + match.start, end: start + match.end };
          return match.rule.inQuotations || !isIn(quoted, span) ? [finding(article.text, span, match.rule)] : [];
        }),
      )
      .sort((a, b) => a.start - b.start);
  },
};

function finding(text: string, { start, end }: Span, { message: said, suggestions, category, level }: Rule): Finding {
  const written = text.slice(start, end);
  return {
    start,
    end,
    message: category === undefined ? message('{0}', said) : message('{0}: {1}', category, said),
    ...(level && { level }),
    ...(suggestions.length > 0 && {
      fixes: suggestions.map((suggestion) => {
        const right = asWritten(written, suggestion);
        return { title: message('Write “{0}”', right), edits: [{ start, end, text: right }] };
      }),
    }),
  };
}

/** A suggestion with a capital where what it replaces begins a sentence with one. */
const asWritten = (written: string, suggestion: string): string =>
  /^\p{Lu}\P{Lu}*$/u.test(written) && /^\p{Ll}+(?:$|\s)/u.test(suggestion)
    ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
    : suggestion;
