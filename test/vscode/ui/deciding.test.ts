/** Annotating by hand with the keyboard alone, in the packaged extension: decide, add, edit above, save, open the window again. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { desk } from './desk.ts';
import { picture } from './picture.ts';
import { lookOf, notification, until } from './workbench.ts';

const { folder, article, inWindow } = desk('deciding', {
  'newsAnnotator.review.annotator': 'Alice',
  'workbench.colorTheme': 'Light 2026',
});
const sidecar = `${article}.annotations.jsonl`;
mkdirSync(join(folder, '.news-annotator'));
writeFileSync(
  join(folder, '.news-annotator/config.yaml'),
  'kinds:\n  own:\n    ROLE: { name: Role, key: 1, color: "#b5460f", guideline: What somebody is by office. }\n',
);

interface Line {
  readonly status: string;
  readonly kind?: string;
  readonly anchors: readonly { readonly quote: string }[];
  readonly check?: { readonly status: string };
}

const decided = (): readonly string[] =>
  (existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))
    .map(({ status, kind = 'DATE', anchors }) => `${status} ${kind} ${anchors[0]?.quote}`);

/** Waits until the file has so many decisions. */
const untilDecided = (page: Page, count: number) =>
  until(page, `${count} decisions`, async () => decided().length === count && decided());

const annotated = (page: Page) =>
  until(page, 'names, highlighted', async () => (await lookOf(page, 'Duarte Falcão'))?.bold === true);

/** Waits until words are shown as a kind of the newsroom's own, bold and in its colour. */
const ownKindShown = (page: Page, words: string) =>
  until(page, `${words}, as a kind of our own`, async () => {
    const look = await lookOf(page, words);
    return look?.bold === true && String(look.colour) === String([0xb5, 0x46, 0x0f]);
  });

/** Presses keys one after another, as chords are. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Puts the caret before some words of the article, by line and column. */
async function goTo(page: Page, words: string): Promise<void> {
  const before = readFileSync(article, 'utf8').split(words)[0] ?? '';
  await press(page, 'Control+g');
  const input = page.locator('.quick-input-widget:visible input[type=text]');
  await input.fill(`:${before.split('\n').length},${before.length - before.lastIndexOf('\n')}`);
  await press(page, 'Enter');
  await input.waitFor({ state: 'hidden' });
}

test('accept, reject, relabel and add by keyboard, edit above, save, open the window again: all is there', () =>
  inWindow(async (page) => {
    await annotated(page);
    await page.locator('.editor-instance .view-lines').click();

    await press(page, 'Control+Home', 'Control+Shift+A', 'r');
    const status = page.locator('.statusbar-item', { hasText: /Review \d+ of \d+/ });
    await status.waitFor();
    await picture(page, 'deciding-review');
    await press(page, 'Enter');
    await untilDecided(page, 1);
    await press(page, 'x');
    await untilDecided(page, 2);
    await press(page, 'v');
    await untilDecided(page, 3);
    await picture(page, 'deciding-reviewed');
    await press(page, 'z');
    await untilDecided(page, 2);
    await press(page, 'v');
    const reviewed = await untilDecided(page, 3);
    await press(page, 'Escape');
    await status.waitFor({ state: 'detached' });
    assert.deepEqual(reviewed.map((line) => line.split(' ')[0]).toSorted(), ['accepted', 'accepted', 'rejected']);
    assert.ok(
      reviewed.some((line) => line.includes('VESSEL')),
      reviewed.join(', '),
    );

    await goTo(page, 'spokesperson');
    await press(page, 'Control+Shift+A', '1');
    const all = await untilDecided(page, 4);
    assert.ok(all.includes('added ROLE spokesperson'), all.join(', '));
    await ownKindShown(page, 'spokesperson');
    await picture(page, 'deciding-added');

    const written = readFileSync(sidecar, 'utf8');
    await press(page, 'Control+Home');
    await page.keyboard.type('UPDATE: ');
    await press(page, 'Control+s');
    await until(page, 'the article, saved', async () => readFileSync(article, 'utf8').startsWith('UPDATE: '));
    assert.equal(readFileSync(sidecar, 'utf8'), written, 'an edit above changes no decision');

    await page.reload({ waitUntil: 'commit' });
    await annotated(page);
    await ownKindShown(page, 'spokesperson');
    await picture(page, 'deciding-reloaded');
    assert.equal(readFileSync(sidecar, 'utf8'), written);

    rmSync(sidecar);
    await notification(page, 'was deleted or damaged outside this window');
    await picture(page, 'deciding-deleted');
    await page.getByRole('button', { name: 'Put Back' }).click();
    await until(
      page,
      'the file, put back',
      async () => existsSync(sidecar) && readFileSync(sidecar, 'utf8') === written,
    );
  }));
