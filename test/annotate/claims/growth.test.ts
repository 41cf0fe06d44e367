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
  'quotations of one word': '“Yes” ',
  'a list of quotations': '“It is late.” ',
  passives: 'it is said that ',
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

const articles: Readonly<Record<string, string>> = {
  'quoted e-mail': '> On Monday she wrote: “It is late.\n',
  'a transcript': 'BIDEN: I never said so.\n\n',
  dialogue: '“No.”\n\n“Yes,” he said.\n\n',
  'embedded tweets': '<tweet author="a">“It is late, he said</tweet>\n\n',
};

for (const [name, line] of Object.entries(articles)) {
  test(`an article that is all ${name} has claims of a line's length`, () => {
    const { claims } = annotate(line.repeat(200), { language: english });
    const longest = Math.max(0, ...claims.flatMap(({ content }) => content.map(({ start, end }) => end - start)));
    assert.ok(longest <= line.length, `${longest} characters`);
  });
}

test('a quotation left open does not take the rest of the article', () => {
  const text = `He said, “We will leave.\n\n${'The weather was fine on Monday. Nobody came.\n\n'.repeat(50)}`;
  const { claims } = annotate(text, { language: english });
  const longest = Math.max(...claims.flatMap(({ content }) => content.map(({ start, end }) => end - start)));
  assert.ok(longest < 60, `${longest} characters`);
});
