/** Pictures of what the walks show, for people to look at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/project.ts';

const artifacts = join(root, 'artifacts');

/** How often a picture is tried: on a busy machine Chromium now and then answers that it can't take one. */
const mostTries = 3;

/**
 * Writes a picture of a page to artifacts/NAME.png.
 * @param whole the whole page, rather than what the window shows
 */
export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  for (let tries = 1; ; tries += 1) {
    try {
      await page.screenshot({ path: join(artifacts, `${name}.png`), fullPage: whole });
      return;
    } catch (error) {
      if (tries === mostTries || !/Unable to capture screenshot/.test(String(error))) throw error;
    }
  }
}
