/** The HTML report of the sample article in a browser: accessible by the rules of axe, light, dark and printed, without a script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { sampleArticle } from '../../../scripts/project.ts';
import { launchBrowser, offlineContext } from '../../../scripts/vscode/browser.ts';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { html } from '../../../server/src/formats/html/report.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { picture } from './picture.ts';

const article = annotate(readFileSync(sampleArticle, 'utf8'), { language: english });
const report = html.write(article, { id: 'sample', source: 'sample.article', includeText: true, words: english.text });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly object[] }[];
  readonly passes: readonly object[];
}

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** What axe finds wrong on a page, and how many of its rules hold. */
async function examined(page: Page): Promise<{ readonly wrong: readonly string[]; readonly held: number }> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
  return { wrong: violations.map(({ id, help, nodes }) => `${id} (${nodes.length}): ${help}`), held: passes.length };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the report is accessible, ${colorScheme}`, async () => {
    const context = await offlineContext(browser);
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setContent(report);
    await picture(page, `report-${colorScheme}`, { whole: true });
    await picture(page, `report-${colorScheme}-top`);
    const { wrong, held } = await examined(page);
    assert.deepEqual(wrong, []);
    assert.ok(held > 10, `${held} rules hold`);
    await context.close();
  });
}

test('a report whose language is taken away is refused: axe looks', async () => {
  const context = await offlineContext(browser);
  const page = await context.newPage();
  await page.setContent(report.replace(/<html[^>]*>/, '<html>'));
  assert.match((await examined(page)).wrong.join('\n'), /^html-has-lang /m);
  await context.close();
});

test('the report prints in dark ink on white, whatever the colours of the screen', async () => {
  const context = await offlineContext(browser);
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.setContent(report);
  await picture(page, 'report-print', { whole: true });
  const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  assert.match(background, /^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/);
  await context.close();
});
