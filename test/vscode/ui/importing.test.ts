/** Annotations from elsewhere, in the packaged extension: a file is imported after a look at what comes in, and two annotators' files are settled. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { sampleArticle } from '../../../scripts/project.ts';
import { desk } from './desk.ts';
import { picture } from './picture.ts';
import { choices, choose, lookOf, notification, runCommand, until } from './workbench.ts';

const { folder, article, inWindow } = desk('importing', {
  'newsAnnotator.review.annotator': 'Alice',
  'workbench.colorTheme': 'Light 2026',
});
const text = readFileSync(sampleArticle, 'utf8');

const withArticle = (walk: (page: Page) => Promise<void>): Promise<void> =>
  inWindow(async (page) => {
    await until(page, 'names, highlighted', async () => (await lookOf(page, 'Duarte Falcão'))?.bold === true);
    await walk(page);
  });

/** The lines of a file beside the article, as status, kind and words. */
const decided = (extension: string): readonly string[] =>
  (existsSync(article + extension) ? readFileSync(article + extension, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ status, kind, anchors }) => `${status} ${kind} ${anchors?.[0]?.quote}`)
    .toSorted();

/** Waits until the open quick pick has a row. */
const offered = (page: Page, label: string) =>
  until(page, `“${label}” to choose`, async () => (await choices(page)).includes(label));

test('"Import annotations…" says what comes in and what does not fit, and brings it into the file of decisions', () =>
  withArticle(async (page) => {
    const label = (words: string, kind: string) => {
      const start = [...text.slice(0, text.indexOf(words))].length;
      return [start, start + [...words].length, kind];
    };
    const labels = [
      label('Duarte Falcão', 'PER'),
      label('container traffic', 'EVENT'),
      label('midnight', 'HOUR'),
      [99_999, 100_000, 'PER'],
    ];
    const file = join(folder, 'others.jsonl');
    writeFileSync(file, `${JSON.stringify({ text, label: labels })}\n`);
    await runCommand(page, 'Import annotations…');
    const input = page.locator('.quick-input-widget:visible input[type=text]');
    await until(page, 'the dialog for files', async () => (await input.inputValue()).includes(folder));
    await input.fill(file);
    await input.press('Enter');
    await offered(page, 'Leave out');
    await picture(page, 'importing-label');
    await choose(page, 'Leave out');
    await offered(page, 'As decisions');
    await picture(page, 'importing-ways');
    await choose(page, 'Show what comes in…');
    const page2 = page.locator('.editor-instance').filter({ hasText: 'What does not fit' });
    await page2.waitFor();
    await offered(page, 'As decisions');
    await picture(page, 'importing-look');
    const said = ((await page2.textContent()) ?? '').replaceAll('\u00a0', ' ');
    assert.match(said, /at 99999–100000 has no place in the text/);
    assert.match(said, /New in this article \(1\)/);
    await choose(page, 'As decisions');
    await notification(page, 'annotations imported: 2');
    await picture(page, 'importing-imported');
    assert.deepEqual(decided('.annotations.jsonl'), ['accepted PERSON Duarte Falcão', 'added EVENT container traffic']);
    rmSync(`${article}.annotations.jsonl`);
  }));

test('"Adjudicate" takes over what annotators agree on and asks about each difference', () =>
  withArticle(async (page) => {
    const line = (id: string, by: string, words: string, kind: string) =>
      JSON.stringify({
        schema: 'news-annotator-decision/1',
        id,
        type: 'mention',
        status: 'added',
        kind,
        anchors: [
          { quote: words, prefix: text.split(words)[0]?.slice(-32), suffix: text.split(words)[1]?.slice(0, 32) },
        ],
        by,
      });
    const write = (by: string, lines: readonly string[]) =>
      writeFileSync(`${article}.${by.toLowerCase()}.annotations.jsonl`, lines.map((one) => `${one}\n`).join(''));
    write('Bob', [line('b1', 'Bob', 'container traffic', 'EVENT'), line('b2', 'Bob', 'members', 'PERSON')]);
    write('Cleo', [line('c1', 'Cleo', 'container traffic', 'EVENT'), line('c2', 'Cleo', 'members', 'ORGANIZATION')]);
    await runCommand(page, 'Compare annotators');
    const report = page.locator('.editor-instance').filter({ hasText: 'Agreement' });
    await report.first().waitFor();
    await picture(page, 'importing-compared');
    // The report takes the focus a little after its words are there; the command is the article's.
    const active = (name: string) => page.locator('.editor-group-container.active .tab.active', { hasText: name });
    await active('report').waitFor();
    await page
      .locator('.tab', { hasText: basename(article) })
      .first()
      .click();
    await active(basename(article)).waitFor();
    await runCommand(page, 'Adjudicate: settle what annotators differ on…');
    await offered(page, 'Keep none');
    await picture(page, 'importing-adjudicate');
    await choose(page, 'cleo');
    await until(page, 'the settled file', async () => decided('.annotations.jsonl').length === 2);
    await picture(page, 'importing-adjudicated');
    assert.deepEqual(decided('.annotations.jsonl'), ['added EVENT container traffic', 'added ORGANIZATION members']);
  }));

test('"Annotate selection as…" asks for the kind by its key', () =>
  withArticle(async (page) => {
    await page.locator('.editor-instance .view-line span span').filter({ hasText: 'container' }).first().dblclick();
    await page.keyboard.press('Control+Shift+A');
    await page.keyboard.press('Space');
    await offered(page, 'Person');
    await picture(page, 'importing-kinds');
    await page.keyboard.press('e');
    await until(page, 'the annotation', async () =>
      decided('.annotations.jsonl').some((one) => one.startsWith('added EVENT')),
    );
    await picture(page, 'importing-annotated');
  }));
