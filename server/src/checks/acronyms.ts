import type { Annotated } from '../annotate/annotate.ts';
import type { Placed } from '../annotate/recognise.ts';
import { type Acronym, explanations } from './acronym-explanations.ts';
import { wordPlaces } from './capitals.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import { unexplained } from './unexplained-acronyms.ts';
import type { CheckWords } from './words.ts';

/** Acronyms that are explained never, too late, twice, or for nothing. */
export const acronyms: Check = {
  id: 'acronyms',
  title: message('Acronyms explained never, too late, twice or for nothing'),
  level: 'hint',
  find(article, words) {
    const body = article.paragraphs.filter(({ zone }) => zone === 'body');
    const explained = Map.groupBy(body.flatMap(explanations), ({ acronym }) => acronym);
    return [
      ...[...explained].flatMap(([acronym, places]) => judge(article, body, acronym, places, words)),
      ...unexplained(article, body, new Set(explained.keys()), words),
    ].sort((a, b) => a.start - b.start);
  },
};

/** Where an acronym stands, or its plural, in the order of the text. */
const usesOf = (placed: readonly Placed[], acronym: string): readonly Acronym[] =>
  placed.flatMap(({ start, recognition: { paragraph } }) =>
    [...wordPlaces(paragraph.text, acronym), ...wordPlaces(paragraph.text, `${acronym}s`)].map((at) => ({
      acronym,
      start: start + at,
      end: start + at + acronym.length,
    })),
  );

/** What is wrong with how an article explains an acronym. */
function judge(
  { text, paragraphs }: Annotated,
  body: readonly Placed[],
  acronym: string,
  [first, ...again]: readonly Acronym[],
  { acronyms: { known } }: CheckWords,
): readonly Finding[] {
  if (!first) return [];
  const uses = usesOf(body, acronym);
  const related = [{ start: first.start, end: first.end, message: message('Explained here') }];
  const found: Finding[] = again.map(({ start, end }) => ({
    start,
    end,
    message: message('{0} was explained before.', acronym),
    related,
  }));
  // `Maria Silva (CDU)`: in brackets it says of which party somebody is.
  const early = uses.find(({ start }) => text[start - 1] !== '(');
  if (early && early.start < first.start && !known.has(acronym))
    found.push({
      start: early.start,
      end: early.end,
      message: message('{0} is explained only later.', acronym),
      related,
    });
  // The headline may use it, and `NGO-funded` needs it as it stands.
  const isUsed =
    uses.length > 1 ||
    usesOf(
      paragraphs.filter(({ zone }) => zone === 'headline'),
      acronym,
    ).length > 0;
  if (!isUsed && text[first.end + 1] !== '-')
    found.push({
      start: first.start,
      end: first.end,
      message: message('{0} is explained but not used again.', acronym),
      fixes: [
        {
          title: message('Remove “{0}”', `(${acronym})`),
          edits: [{ start: first.start - 2, end: first.end + 1, text: '' }],
        },
      ],
    });
  return found;
}
