/**
 * npm run bench:deciding
 *
 * How long a decision takes on a long article with many decisions, beside its cold analysis: what the sidecar must hold, and the article with
 * the decision laid over it. Read the ratio: absolute times are this machine's.
 */
import { type Annotated, annotate } from '../../server/src/annotate/annotate.ts';
import { snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { Reviews } from '../../server/src/lsp/reviews.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';
import { judge } from '../../server/src/review/decide.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { article, median, middle, time } from './articles.ts';

const text = article(1_000_000);
const most = 10_000;
const options = { language: english, published: '2024-03-12' };
const uri = 'file:///desk/long.article';

annotate(article(200_000), options);
const cold = median(3, () => annotate(text, options));
const found = annotate(text, options);
const made = judge(found);
const decided = found.mentions.slice(0, most);
const lines = decided.map((one, index) =>
  writeDecision(made.mention(one, 'accepted', { id: String(index), by: 'alice' })),
);

let count = 0;
const reviews = new Reviews(() => `new${count++}`);
reviews.setSidecar({ uri, content: `${lines.join('\n')}\n` });
const settings = parseSettings({});
const laidOver = (article: Annotated) =>
  snapshot({
    uri,
    version: 1,
    languageId: 'news-article',
    settings,
    language: english,
    ...reviews.reviewed(uri, article),
  });
const opening = median(1, () => laidOver(found));
let current = laidOver(found);

/** Decides on a date that nobody decided on yet, and lays it over the article as analysed. */
const decide = (article: Annotated) => {
  const date = current.article.dates.find(({ id }) => !current.review.decisions.has(id));
  if (!date) throw new RangeError('The article has too few dates for the bench.');
  reviews.decide(current, { uri, by: 'bob', action: { do: 'accept', annotations: [date.id] } });
  current = laidOver(article);
};
const first = median(1, () => decide(found));
const decision = median(9, () => decide(found));

const word = 'new ';
let analysed = found;
const afterTyping = middle(
  Array.from({ length: 9 }, (_, index) => {
    // The analysis of the text with a word typed in it is what typing costs, and no part of the decision.
    const at = analysed.text.indexOf(' ', 100_000 * (index + 1)) + 1;
    reviews.edited(uri, [{ start: at, end: at, text: word }]);
    analysed = annotate(analysed.text.slice(0, at) + word + analysed.text.slice(at), options, analysed);
    current = laidOver(analysed);
    return time(() => decide(analysed));
  }),
);

const share = (ms: number) => `${ms.toFixed(1)} ms, 1/${Math.round(cold / ms)} of the cold analysis`;
console.log(`${decided.length} decisions on ${text.length} characters`);
console.log(`cold analysis ${cold.toFixed(0)} ms; decisions found again at opening ${opening.toFixed(0)} ms`);
console.log(
  `first decision ${share(first)}; one decision ${share(decision)}; one right after typing ${share(afterTyping)}`,
);
