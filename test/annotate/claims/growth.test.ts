import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { processorTime } from '../../growth.ts';
import { attributed } from './find.ts';

const repeated: Readonly<Record<string, string>> = {
  'a quotation that never closes': 'and the plan is dead ',
  'opening marks': '“',
  'straight marks': '" ',
  'mixed marks': '“ ” " \' « » ',
  'cues without a stop': 'he said, ',
  participles: 'he did it, saying that ',
  'according to': 'according to ',
  answers: '“No,” he said. ',
  'relative clauses': 'he said it is so, which ',
  names: 'Mr. Smith, ',
};

for (const [name, unit] of Object.entries(repeated)) {
  test(`claims of ${name} grow with the text, not with its square`, () => {
    const time = (count: number) => {
      const text = `He said “${unit.repeat(count)}`;
      return processorTime(() => attributed(text));
    };
    time(1000);
    const small = time(1500);
    const large = time(6000);
    // Four times the text; sixteen would be the square. Ten milliseconds hide the garbage collector.
    assert.ok(large < 10 * (small + 10), `${small} ms for 1500, ${large} ms for 6000`);
  });
}

test('a quotation left open does not take the rest of the article', () => {
  const text = `He said, “We will leave.\n\n${'The weather was fine on Monday. Nobody came.\n\n'.repeat(50)}`;
  const { claims } = annotate(text, { language: english });
  const longest = Math.max(...claims.flatMap(({ content }) => content.map(({ start, end }) => end - start)));
  assert.ok(longest < 60, `${longest} characters`);
});
