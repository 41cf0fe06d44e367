/** Looks at the workbench and works it as a person does: by what is on the screen, with pointer and keys. */
import type { Page } from 'playwright-core';

/** How a piece of text looks on the screen. Colours are red, green, blue from 0 to 255. */
export interface Look {
  readonly colour: Colour;
  readonly background: Colour;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
}

type Colour = readonly [number, number, number];

/** What `lookOf` uses of the page it runs in: the project has no browser types otherwise. */
interface PageElement {
  readonly textContent: string | null;
}
declare const document: {
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
};
declare function getComputedStyle(
  element: PageElement,
): Readonly<
  Record<'color' | 'backgroundColor' | 'fontWeight' | 'fontStyle' | 'textDecorationLine' | 'borderBottomStyle', string>
>;

/** How long anything may take to appear; long, because a busy machine is slow and nothing waits for it in vain. */
const patience = 30_000;

/** How a text of the visible part of the editor looks; undefined when it is not there as one piece. */
export async function lookOf(page: Page, text: string): Promise<Look | undefined> {
  const found = await page.evaluate((wanted) => {
    const piece = [...document.querySelectorAll('.editor-instance .view-line span span')].find((span) =>
      span.textContent?.replaceAll('\u00a0', ' ').includes(wanted),
    );
    const editor = document.querySelector('.editor-instance .monaco-editor-background');
    if (piece === undefined || editor === null) return undefined;
    const { color, fontWeight, fontStyle, textDecorationLine, borderBottomStyle } = getComputedStyle(piece);
    const { backgroundColor } = getComputedStyle(editor);
    return { color, backgroundColor, fontWeight, fontStyle, textDecorationLine, borderBottomStyle };
  }, text);
  return (
    found && {
      colour: parseColour(found.color),
      background: parseColour(found.backgroundColor),
      bold: Number(found.fontWeight) >= 600,
      italic: found.fontStyle === 'italic',
      underlined: found.textDecorationLine.includes('underline') || found.borderBottomStyle !== 'none',
    }
  );
}

/** The contrast of a text with its background, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast({ colour, background }: Look): number {
  const [darker = 0, lighter = 0] = [luminance(colour), luminance(background)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Looks at every frame until something is so, and gives what it found. `what` is the message when it never is. */
export async function until<Found>(page: Page, what: string, find: () => Promise<Found | false>): Promise<Found> {
  const limit = performance.now() + patience;
  for (;;) {
    const found = await find();
    if (found !== false) return found;
    if (performance.now() > limit) throw new Error(`never seen: ${what}`);
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
}

/** Runs a command from the palette, by its title. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input[type=text]');
  await until(page, `the command ${title}`, async () => {
    // The palette closes when an editor that has just opened takes the focus, and holds the commands of the moment when it was
    // opened: a person would open it again.
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    return input
      .fill(`>${title}`, { timeout: 5_000 })
      .then(() => rowOf(page, title).click({ timeout: 5_000 }).then(yes, no), no);
  });
}

/** Chooses a row of the open quick pick by its label, without regard to the category before a command's title. */
export const choose = (page: Page, label: string): Promise<void> => rowOf(page, label).click({ timeout: patience });

const rowOf = (page: Page, label: string) =>
  page
    .locator('.quick-input-widget:visible .monaco-list-row')
    .filter({ has: page.locator('.label-name').getByText(new RegExp(`^(.*: )?${label}$`)) })
    .first();

const yes = () => true;
const no = () => false;

/** The labels of the open quick pick. */
export function choices(page: Page): Promise<readonly string[]> {
  return page.locator('.quick-input-widget:visible .monaco-list-row .label-name').allTextContents();
}

/** Puts the pointer on a text in the editor and reads the first line of the hover that appears. */
export async function hover(page: Page, text: string): Promise<string> {
  const piece = page.locator('.editor-instance .view-line span span').filter({ hasText: text }).last();
  const line = page
    .locator('.monaco-hover:not(.hidden) .hover-contents p')
    .filter({ hasNotText: /^Loading/ })
    .first();
  await until(page, `a hover on ${text}`, async () => {
    // A hover that has begun is dropped when the editor redraws under the pointer: a person would move away and come back, too.
    await page.mouse.move(0, 0);
    await piece.hover({ timeout: patience });
    return line.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  });
  return (await line.textContent()) ?? '';
}

/** Waits for a notification that contains this text. */
export async function notification(page: Page, text: string): Promise<void> {
  await page.locator('.notification-list-item').filter({ hasText: text }).first().waitFor({ timeout: patience });
}

function parseColour(css: string): Colour {
  const [red = 0, green = 0, blue = 0] = css.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
