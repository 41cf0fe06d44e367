/** What the walks of a file share: a folder with the sample article, VS Code with the packaged extension, and a browser to look at it. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { vsix } from '../../../scripts/package.ts';
import { sampleArticle } from '../../../scripts/project.ts';
import { launchBrowser, offlineContext } from '../../../scripts/vscode/browser.ts';
import {
  installExtension,
  quietSettings,
  type Server,
  type ServerFolders,
  startServer,
  workbenchAddress,
} from '../../../scripts/vscode/server.ts';
import { picture } from './picture.ts';

export interface Desk {
  readonly folders: ServerFolders;
  /** The folder that is opened, and the article in it. Files written there before the tests are there when VS Code opens it. */
  readonly folder: string;
  readonly article: string;
  /**
   * Opens the article in a window of its own and hands the page over; where the walk fails, a picture tells how far it came.
   * @param prepare what to do before the page is opened
   */
  inWindow(
    walk: (page: Page) => Promise<void>,
    prepare?: (context: BrowserContext, server: Server) => Promise<void>,
  ): Promise<void>;
}

/**
 * Lays a desk for the tests of a file, and clears it after them.
 *
 * @param name of the tests, for the pictures of failures
 * @param settings of the user, besides those that keep the workbench quiet
 * @param isInstalled whether the extension is one of the server's
 */
export function desk(name: string, settings: Readonly<Record<string, unknown>> = {}, isInstalled = true): Desk {
  const temporary = mkdtempSync(join(tmpdir(), 'news-annotator-ui-'));
  const folders = { data: join(temporary, 'data'), extensions: join(temporary, 'extensions') };
  const folder = join(temporary, 'articles');
  const article = join(folder, basename(sampleArticle));
  mkdirSync(folder);
  copyFileSync(sampleArticle, article);
  let server: Server | undefined;
  let browser: Browser | undefined;
  before(async () => {
    if (isInstalled) await installExtension(vsix, folders);
    server = await startServer(folders, { ...quietSettings, ...settings });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true });
  });
  return {
    folders,
    folder,
    article,
    async inWindow(walk, prepare) {
      if (!server || !browser) throw new Error('The desk is laid while tests run.');
      const context = await offlineContext(browser);
      await prepare?.(context, server);
      const page = await context.newPage();
      try {
        await page.goto(workbenchAddress(server, { folder, file: article }), { waitUntil: 'commit' });
        await walk(page);
      } catch (error) {
        await picture(page, `failure-${name}`);
        throw error;
      } finally {
        await context.close();
      }
    },
  };
}
