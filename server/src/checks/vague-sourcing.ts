import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import type { Check } from './check.ts';
import { message } from './message.ts';
import { findInParagraph } from './paragraphs.ts';
import { isIn, quotations } from './quoted.ts';

/** Sources without a name: anonymous officials, `the same source`, `experts say`. */
export const vagueSourcing: Check = {
  id: 'vague-sourcing',
  title: message('Sources that nobody can check'),
  level: 'hint',
  find(article, words) {
    const { text, paragraphs } = article;
    const found = paragraphs.map((paragraph) => sources(paragraph, words));
    if (found.every(({ length }) => length === 0)) return [];
    const quoted = quotations(article);
    const named = once(() => namedSources(article));
    return found.flatMap((findings, index) => {
      const until = (paragraphs[index + 1] ?? paragraphs[index])?.end ?? text.length;
      const isBacked = (place: Span) =>
        words.vagueExperts.test(text.slice(place.start, place.end)) &&
        named().some((source) => place.end <= source.start && source.end <= until);
      return findings.filter((finding) => !isIn(quoted, finding) && !isBacked(finding));
    });
  },
};

const sources = findInParagraph(({ text, tokens }, { vagueSource, vagueWords }) =>
  tokens.some(({ lower }) => vagueWords.has(lower))
    ? Array.from(text.matchAll(vagueSource), ({ 0: { length }, index, groups }) => ({
        start: index,
        end: index + length,
        message: groups?.anonymous
          ? message('This source is anonymous: say why, and why it can be trusted.')
          : message('Who says so? A named source can be checked.'),
      }))
    : [],
);

/** People with a name who are said to say something. */
function namedSources({ claims, mentions }: Annotated): readonly Span[] {
  const persons = new Set(mentions.flatMap(({ kind, entity }) => (kind === 'PERSON' ? [entity] : [])));
  return claims.flatMap((claim) =>
    claim.type === 'attributed' && claim.source && claim.sourceEntity?.id && persons.has(claim.sourceEntity.id)
      ? [claim.source]
      : [],
  );
}

/** Works something out when it is asked for first; most articles never ask. */
function once<Answer>(work: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: work() };
    return known.answer;
  };
}
