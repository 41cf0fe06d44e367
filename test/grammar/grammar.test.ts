import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkMarked } from '../marked.ts';
import { labelledParts } from './tokenise.ts';

/** Fixtures in which brackets are the expectation. */
const fixtures = {
  'the first line is the headline': '[headline Port strike ends]\n\nDockers return to work.',
  'blank lines may come before the headline': '\n\n[headline Port strike ends]\n\nDockers return to work.',
  'a first line that ends like a sentence is text': 'Dockers return to work.\n\nThe strike is over.',
  'the headline follows the front matter':
    '[front ---\ntitle: Strike\n---]\n\n[headline Port strike ends]\n\nDockers return to work.',
  'a quotation in the headline': '[headline Strike was [quote “a last resort”], says union]\n\nText.',
  'a byline': '[headline Port strike ends]\n\n[byline By Helena Marsh and Tomás Vidal]\n\nText.',
  'a byline under the headline, without a blank line': '[headline Port strike ends]\n[byline By Helena Marsh]\n\nText.',
  'by in running text is no byline': '[headline Port strike ends]\n\nIt ended.\nBy Monday all was done.',
  datelines: 'Lead.\n\n[dateline LISBON, March 12, 2024 (Northwire)] — Dockers return.',
  'a dateline of two places': 'Lead.\n\n[dateline KYIV/PARIS (Reuters)] - Talks open.',
  'a dateline in small letters': 'Lead.\n\n[dateline Geneva, Jan 10 (Reuters)] – Talks open.',
  'a dash in a sentence makes no dateline': 'Lead.\n\nTalks open – at last.',
  'a crosshead': 'Lead.\n\n[crosshead A backlog until Easter]\n\nText.',
  'a quoted crosshead': 'Lead.\n\n[crosshead The port [quote “ready to talk”]]\n\nText.',
  'a Markdown heading': 'Lead.\n\n[crosshead ## A backlog until Easter.]\n\nText.',
  'a short sentence is no crosshead': 'Lead.\n\nNot everyone signed.\n\n[quote “We won.”]\n',
  'a line that ends within a quotation is no crosshead': 'Lead.\n\nShe said [quote “nobody\nwon this strike”].',
  boilerplate: 'Lead.\n\n[boilerplate Read also: What the strike cost]\n\nText.',
  credits: 'Lead.\n\n[boilerplate Reporting by Helena Marsh in Lisbon]',
  'an address': 'Lead.\n\nSee [url https://example.org/a?b=c]. And ([url www.example.org/x]).',
  'an address in a quotation': 'Lead.\n\n[quote “see [url https://example.org/a]”], he said.',
};
for (const [name, fixture] of Object.entries(fixtures)) test(name, () => checkMarked(fixture, labelledParts));

/** Each stands in a paragraph that can't be a headline or a crosshead. */
const quotations = {
  'curly marks': '[quote “Nobody won,”] she said. [quote “Nobody.”]',
  'straight marks': '[quote "Nobody won,"] she said. A 6" pipe and a 7" pipe.',
  'low marks': '[quote „Niemand“] und [quote „Nobody”]',
  'guillemets with spaces': 'the target of [guillemets « provocations »] by others',
  'a quotation over a line end': 'She said [quote “nobody\nwon this strike”].',
  'an unclosed quotation ends with its paragraph': '[quote “Nobody won.\nNot one of us.]\n\nThe strike is over.',
  'each paragraph of a running quotation': '[quote “We began.]\n\n[quote “We went on.]\n\n[quote “We ended.”] The end.',
  'unclosed guillemets end with their paragraph': 'the [guillemets « provocations of others]\n\nThe end.',
  'an opening mark that closes': '[quote “In a firm position with regard to \\[ses\\] interests “]. The end.',
  'a closing mark that opens': 'not be satisfied with [quote ” bla bla bla “]. [quote “We want it”], he said.',
  'a quotation in a quotation': '[quote “He said [inner ‘it’s over’] to us,”] she said.',
  'single marks outside': '[inner ‘Nobody won,’] she said of the ‘90s.',
  'apostrophes are no marks': 'The pilots’ union and the port’s customers.',
};
for (const [name, quotation] of Object.entries(quotations)) {
  test(`quotations: ${name}`, () => checkMarked(`Lead.\n\nhere: ${quotation}`, labelledParts));
}

test('the sample article', () => {
  const text = readFileSync(new URL('../../samples/harbour-agreement.article', import.meta.url), 'utf8');
  const parts = labelledParts(text).map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);
  assert.deepEqual(parts, [
    'headline: Lisbon port strike ends as dockers and shippers sign harbour agreement',
    'byline: By Helena Marsh and Tomás Vidal',
    'dateline: LISBON, March 12, 2024 (Northwire)',
    'quote: “Nobody won this strike, but nobody has to lose the port either,”',
    'quote: “a floor, not a ceiling”',
    'crosshead: A backlog until Easter',
    'quote: “About 60,000 containers are waiting, and you cannot clear them in a weekend,”',
    'quote: “would not comment on a national wage agreement”',
    'quote: “buying silence with overtime”',
    'quote: “Every pilot has had the safety rules since last September,”',
    'boilerplate: Read also: What the Lisbon strike cost the fishing fleet',
    'quote: “She listened for four hours,”',
    'quote: “On the fifth she agreed with us.”',
    'boilerplate: Reporting by Helena Marsh in Lisbon and Tomás Vidal in Vigo; editing by Ruth Adeyemi',
  ]);
});
