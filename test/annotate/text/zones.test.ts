import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatter } from '../../../server/src/annotate/text/front-matter.ts';
import { paragraphs } from '../../../server/src/annotate/text/paragraphs.ts';
import { form, zones } from '../../../server/src/annotate/text/zones.ts';
import { english } from '../../../server/src/languages/en/index.ts';

/** The zones of a text. */
const zonesOf = (text: string) =>
  zones(
    paragraphs(text, frontMatter(text)?.end).map(({ start, end }) => ({
      start,
      end,
      form: form(text.slice(start, end), english.zones),
    })),
  );

const body = 'The ministers met on Tuesday for three hours and agreed to meet again.';

/** Checks an article given as lines of `kind: text`; an empty line is a blank line. */
function check(name: string, ...rows: readonly string[]): void {
  test(name, () => {
    const parsed = rows.map((row) => /^(?:(\w+): )?(.*)$/s.exec(row));
    const text = parsed.map((match) => match?.[2] ?? '').join('\n');
    const expected = parsed.flatMap((match) => (match?.[1] ? [`${match[1]}: ${match[2]}`] : []));
    const found = zonesOf(text);
    assert.deepEqual(
      found.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      expected,
    );
  });
}

check('headline and body', 'headline: Ministers agree to meet', '', `body: ${body}`);
check(
  'headline, byline, body without blank lines',
  'headline: Ministers agree to meet',
  'byline: By Jane Doe',
  `body: ${body}`,
);
check(
  'headline, standfirst, byline',
  'headline: Ministers agree',
  '',
  'standfirst: Talks go on in Geneva',
  '',
  'byline: By Jane Doe',
  '',
  `body: ${body}`,
);
check('a Markdown heading is a headline', 'headline: # Ministers agree.', '', `body: ${body}`);
check('a body alone', `body: ${body}`);
check('a crosshead', `body: ${body}`, '', 'crosshead: A long way to go', '', `body: ${body}`);
check('boilerplate', `body: ${body}`, '', 'boilerplate: Read also The long way to peace', '', `body: ${body}`);
check('a credit', `body: ${body}`, '', 'credit: The World with AFP');
check(
  'the headline again at the end',
  'headline: Ministers agree',
  '',
  `body: ${body}`,
  '',
  'boilerplate: Ministers agree',
);

test('a dateline is a zone before its body', () => {
  for (const dateline of [
    'GENEVA, Jan 10 (Reuters) -',
    'GROSSETO, Italy (AP) —',
    'BEIRUT, June 2 —',
    'WASHINGTON —',
    'Geneva, Jan 10 (IPS) -',
    'NEW YORK/LONDON (Reuters) -',
  ]) {
    const text = `${dateline} ${body}`;
    const found = zonesOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
    assert.deepEqual(found, [`dateline: ${dateline}`, `body: ${body}`]);
  }
});

test('prose is not a dateline', () => {
  for (const opening of [
    'The Council — which met on Monday —',
    'NATO said on Monday - and again on Tuesday -',
    'Mr. Smith (Labour) - a member -',
  ]) {
    const text = `${opening} ${body}`;
    assert.ok(!zonesOf(text).some(({ kind }) => kind === 'dateline'), opening);
  }
});

test('front matter belongs to no zone', () => {
  const text = `---\r\ntitle: Talks\r\ndate: 2021-12-28\r\n---\r\n\r\n${body}`;
  const found = zonesOf(text);
  assert.deepEqual(
    found.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    [['body', body]],
  );
});
