/** The packaged extension, installed into a real VS Code and used as a person uses it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/project.ts';
import { quietSettings, writeSettings } from '../../../scripts/vscode/server.ts';
import { desk } from './desk.ts';
import { picture } from './picture.ts';
import { choices, choose, contrast, hover, lookOf, notification, runCommand, until } from './workbench.ts';

/** The default themes, and the class by which the workbench shows that one of them is on. */
const themes = {
  'Light 2026': '.vs',
  'Dark 2026': '.vs-dark',
  'Default High Contrast Light': '.hc-light',
  'Default High Contrast': '.hc-black',
} as const;
/** A piece of each kind on the first screen of the sample article, and words beside them that are no annotation. */
const pieces = {
  person: 'Duarte Falcão',
  organisation: 'European Commission',
  location: 'Brussels',
  date: 'March 22',
  quantity: '6.5 percent',
};
const unannotated = 'told reporters outside';

const { folders, article, inWindow } = desk('walk');

/** Opens the article in a window of its own, waits until it is annotated, and hands the page over. */
async function withArticle(theme: keyof typeof themes, walk: (page: Page) => Promise<void>): Promise<void> {
  await writeSettings(folders, { ...quietSettings, 'workbench.colorTheme': theme });
  await inWindow(async (page) => {
    await page.locator(`.monaco-workbench${themes[theme]}`).waitFor();
    // The grammar colours the article at once; only the server knows its names.
    await until(page, `${pieces.person}, highlighted`, async () => (await lookOf(page, pieces.person))?.bold === true);
    await walk(page);
  });
}

suite('What is highlighted is legible, and told by more than colour', () => {
  for (const name of Object.keys(themes) as (keyof typeof themes)[]) {
    test(name, () =>
      withArticle(name, async (page) => {
        const text = await lookOf(page, unannotated);
        assert.ok(text && !text.bold && !text.italic, `"${unannotated}" looks annotated`);
        for (const [kind, piece] of Object.entries(pieces)) {
          const look = await lookOf(page, piece);
          assert.ok(look, `${kind} "${piece}" is not highlighted as one piece`);
          assert.notDeepEqual(look, text, `${kind} "${piece}" looks like any other text`);
          assert.ok(contrast(look) >= 4.5, `${kind} "${piece}" has a contrast of ${contrast(look).toFixed(2)}`);
        }
        assert.equal((await lookOf(page, pieces.date))?.italic, true, 'a date is not italic');
        await picture(page, name.toLowerCase().replaceAll(' ', '-'));
      }),
    );
  }
});

test('a hover says in its first line what a name is', () =>
  withArticle('Light 2026', async (page) => {
    assert.match(await hover(page, pieces.person), /^Person: Duarte Falcão, mention 1 of \d+$/);
    await picture(page, 'hover');
  }));

test('a warning is underlined, a hint is a few dots, and the light bulb offers to dismiss', () =>
  withArticle('Light 2026', async (page) => {
    // Going to the next finding before the server has told one goes nowhere.
    await page.locator('.squiggly-hint').first().waitFor({ state: 'attached' });
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('F8');
    const peek = page.locator('.marker-widget');
    await peek.waitFor();
    await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await picture(page, 'findings');
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await until(page, 'the light bulb’s menu', async () => {
      // The menu closes when the editor takes up findings anew behind it: a person would open it again, too.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      const entry = page.getByText('Dismiss here').first();
      return entry.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    });
    await picture(page, 'dismiss');
  }));

test('"Export annotations" writes the file beside the article that the command line writes', () =>
  withArticle('Dark 2026', async (page) => {
    await runCommand(page, 'Export annotations');
    await until(page, 'the formats', async () => (await choices(page)).includes('W3C Web Annotation'));
    await picture(page, 'export-formats');
    await choose(page, 'JSON');
    await until(page, 'the places', async () => (await choices(page)).includes('Beside the article'));
    await choose(page, 'Beside the article');
    const file = article.replace(/\.article$/, '.annotations.json');
    await notification(page, basename(file));
    await picture(page, 'exported');
    const exported = readFileSync(file, 'utf8');
    assert.equal(JSON.parse(exported).text, readFileSync(article, 'utf8'));
    const cli = join(root, 'dist/server/cli.cjs');
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'annotate', '--format', 'json', article]);
    assert.equal(exported, stdout);
  }));

test('"Export annotations of several articles…" asks what of what goes where, and says what it wrote', () =>
  withArticle('Light 2026', async (page) => {
    const step = async (name: string, expected: string) => {
      await until(page, name, async () => (await choices(page)).includes(expected));
      await picture(page, `several-${name}`);
    };
    await runCommand(page, 'Export annotations of several articles…');
    await step('articles', 'This article');
    await choose(page, 'This article');
    await step('formats', 'Markdown report');
    await page.locator('.quick-input-widget:visible input[type=text]').fill('TimeML');
    await choose(page, 'TimeML');
    await page.keyboard.press('Enter');
    await step('annotations', 'Rejected annotations');
    await page.keyboard.press('Enter');
    await step('places', 'Beside each article');
    await choose(page, 'Beside each article');
    await page.locator('.monaco-dialog-box, .notification-list-item').first().waitFor();
    await picture(page, 'several-losses');
    await page.locator('.monaco-dialog-box').getByText('Export', { exact: true }).click();
    await notification(page, 'Exports written');
    await picture(page, 'several-written');
    assert.match(readFileSync(article.replace(/\.article$/, '.tml'), 'utf8'), /<TIMEX3 /);
  }));
