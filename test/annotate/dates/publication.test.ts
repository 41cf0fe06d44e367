import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { english } from '../../../server/src/languages/en/index.ts';

const publishedOf = (text: string, hints: { published?: string; fileName?: string } = {}) =>
  annotate(text, { language: english, ...hints }).published;

const body = 'The minister resigned on Tuesday, officials said, after weeks of talks about the budget of the city.';

test('a given date wins; nonsense is no date', () => {
  assert.deepEqual(publishedOf(`---\ndate: 2020-01-01\n---\n${body}`, { published: '2021-12-28' }), {
    value: '2021-12-28',
    from: 'given',
    why: 'given',
  });
  assert.equal(publishedOf(body, { published: '2021-02-30' }), null);
  assert.equal(publishedOf(body, { published: 'soon' }), null);
});

test('a date kept beside the article goes before what the text says, but for front matter, which says so', () => {
  const kept = { published: '2021-12-28', by: 'alice' };
  const publishedBeside = (text: string) => annotate(text, { language: english, kept }).published;
  const alone = publishedBeside(`GENEVA, Jan 10, 2022 (Reuters) - ${body}`);
  assert.deepEqual(alone, { value: '2021-12-28', from: 'given', why: 'given by alice, kept beside the article' });
  const both = publishedBeside(`---\ndate: 2022-01-10\n---\n${body}`);
  assert.deepEqual([both?.value, both?.from], ['2022-01-10', 'front-matter']);
  assert.equal(both?.why, '“date” in the front matter; the file beside the article says 2021-12-28, given by alice');
  const same = publishedBeside(`---\ndate: 2021-12-28\n---\n${body}`);
  assert.equal(same?.why, '“date” in the front matter');
});

test('front matter', () => {
  const from = (line: string) => publishedOf(`---\ntitle: A title\n${line}\n---\n\n${body}`)?.value;
  assert.equal(from('date: 2021-12-28'), '2021-12-28');
  assert.equal(from('published_at: "2021-12-28T10:00:00Z"'), '2021-12-28');
  assert.equal(from('pubDate: 28 December 2021'), '2021-12-28');
  assert.equal(from('updated: 2021-12-28'), undefined);
});

test('dateline, byline and file name', () => {
  const dateline = publishedOf(`GENEVA, Jan 10, 2022 (Reuters) - ${body}`);
  assert.deepEqual([dateline?.value, dateline?.from], ['2022-01-10', 'dateline']);
  const byline = publishedOf(`Minister resigns\n\nBy Jane Doe, 28 December 2021\n\n${body}`);
  assert.deepEqual([byline?.value, byline?.from], ['2021-12-28', 'byline']);
  const fileName = publishedOf(body, { fileName: 'minister-2021-12-28' });
  assert.deepEqual([fileName?.value, fileName?.from], ['2021-12-28', 'file-name']);
  assert.equal(publishedOf(body, { fileName: 'order-120211228123' }), null);
});

test('a file name lends a dateline its year; where they differ neither is certain', () => {
  const agreed = publishedOf(`HAVANA, August 7 (Xinhua) -- ${body}`, { fileName: '1998-08-07' });
  assert.deepEqual([agreed?.value, agreed?.from, agreed?.earliest], ['1998-08-07', 'dateline', undefined]);
  const apart = publishedOf(`HAVANA, August 7 (Xinhua) -- ${body}`, { fileName: '1998-08-08' });
  assert.deepEqual([apart?.value, apart?.earliest, apart?.latest], ['1998-08-08', '1998-08-07', '1998-08-08']);
});

test('today beside a date settles it', () => {
  const today = publishedOf(`The court rules today, 5 January 2016, on the appeal. ${body}`);
  assert.deepEqual([today?.value, today?.from, today?.earliest], ['2016-01-05', 'inferred', undefined]);
  assert.equal(publishedOf(`He left yesterday (5 January 2016). ${body}`)?.value, '2016-01-06');
});

test('a weekday beside a date, near a year that is named, is evidence for a week', () => {
  const inferred = publishedOf(
    'The talks will open in 2022, the envoy told the agency on Tuesday (December 28th). They are to end the dispute.',
  );
  assert.deepEqual(
    [inferred?.value, inferred?.from, inferred?.earliest, inferred?.latest],
    ['2021-12-28', 'inferred', '2021-12-28', '2022-01-03'],
  );
  assert.match(inferred?.why ?? '', /^most likely: “Tuesday” fits 2021, next to 2022/);
});

test('a line that is a date alone, as under a correction, says nothing of the publication', () => {
  assert.equal(
    publishedOf(`${body}\n\nAn earlier version misstated the year 2015.\n\nFriday, December 4, 2015.`),
    null,
  );
});

test('too little evidence is none', () => {
  assert.equal(publishedOf(body), null);
  assert.equal(publishedOf(`In 1998 he left. ${body}`), null);
  assert.equal(publishedOf('He left on Tuesday (December 28th).'), null);
});
