/** Pictures of what the walks show, for people to look at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/project.ts';

const artifacts = join(root, 'artifacts');

/**
 * Writes a picture of a page to artifacts/NAME.png.
 * @param whole the whole page, rather than what the window shows
 */
export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`), fullPage: whole });
}
