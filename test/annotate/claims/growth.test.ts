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
  accusations: 'he is accused of ',
  'a colon before each quotation': 'this: “It is late now” ',
  'quotations joined by and': '“It is late now” and, ',
  'in the words of': 'in the words of ',
  'long clauses': 'Bridges cost a lot of new money here, ',
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
  'running quotations': '“It is late, and nobody came.\n\n',
  'quotations of one word': '“Late,” he said.\n\n',
  'a list of quotations': '- “It is late, and nobody came.”\n',
  'colons and quotations': 'She smiled: “It is late, and nobody came.”\n\n',
  'unnamed and named speakers': 'An official said it was late. Ann Hill came. “It is late,” he said.\n\n',
  'embedded tweets': '<tweet author="a">“It is late, he said</tweet>\n\n',
};

for (const [name, line] of Object.entries(articles)) {
  test(`an article that is all ${name} has claims of a line's length`, () => {
    const { claims } = annotate(line.repeat(200), { language: english });
    const longest = Math.max(0, ...claims.flatMap(({ content }) => content.map(({ start, end }) => end - start)));
    assert.ok(longest <= line.length, `${longest} characters`);
  });
}

for (const [name, line] of Object.entries(articles)) {
  test(`the time for an article that is all ${name} grows with it`, () => {
    const time = (count: number) => {
      const text = line.repeat(count);
      return processorTime(() => annotate(text, { language: english }));
    };
    time(300);
    const small = time(500);
    const large = time(2000);
    assert.ok(large < 10 * (small + 10), `${small} ms for 500, ${large} ms for 2000`);
  });
}

test('a quotation left open in a text of a megabyte ends with its sentence and costs nothing', () => {
  const rest = 'The weather was fine on Monday, and nobody came. '.repeat(21_000);
  const texts = ['He said we will leave. ', 'He said, “We will leave. '].map((start) => start + rest);
  const [without = 0, open = 0] = texts.map((text) => processorTime(() => attributed(text)));
  assert.ok(open < 3 * (without + 10), `${without} ms without the mark, ${open} ms with it`);
  const [claim] = attributed(texts[1] ?? '');
  assert.equal(claim?.content.at(-1)?.end, 24);
  assert.ok((claim?.confidence ?? 1) < 0.5);
});

test('ten thousand quotation marks in a row are nobody’s words', () => {
  for (const mark of ['“', '"', "'", '„', '”', '« »']) assert.deepEqual(attributed(mark.repeat(10_000)), []);
});

test('a quotation left open does not take the rest of the article', () => {
  const text = `He said, “We will leave.\n\n${'The weather was fine on Monday. Nobody came.\n\n'.repeat(50)}`;
  const { claims } = annotate(text, { language: english });
  const longest = Math.max(...claims.flatMap(({ content }) => content.map(({ start, end }) => end - start)));
  assert.ok(longest < 60, `${longest} characters`);
});
