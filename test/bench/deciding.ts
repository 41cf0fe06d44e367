/**
 * npm run bench:deciding
 *
 * How long a decision takes on a long article with many decisions, beside its cold analysis: what the sidecar must hold, and the article with
 * the decision laid over it. Read the ratio: absolute times are this machine's.
 */
import { annotate } from '../../server/src/annotate/annotate.ts';
import { snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { Reviews } from '../../server/src/lsp/reviews.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';
import { judge } from '../../server/src/review/decide.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { article, median } from './articles.ts';

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
const laidOver = () =>
  snapshot({
    uri,
    version: 1,
    languageId: 'news-article',
    settings,
    language: english,
    ...reviews.reviewed(uri, found),
  });
const opening = median(1, laidOver);
let current = laidOver();
const undecided = found.dates;
const decision = median(9, () => {
  const date = undecided[count];
  if (!date) throw new RangeError('The article has too few dates for the bench.');
  reviews.decide(current, { uri, by: 'bob', action: { do: 'accept', annotations: [date.id] } });
  current = laidOver();
});

console.log(`${decided.length} decisions on ${text.length} characters`);
console.log(`cold analysis ${cold.toFixed(0)} ms; decisions found again at opening ${opening.toFixed(0)} ms`);
console.log(`one decision ${decision.toFixed(1)} ms, 1/${Math.round(cold / decision)} of the cold analysis`);
