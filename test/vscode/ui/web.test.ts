/** The packaged extension where VS Code has no Node: in the extension host of the browser, with the language server in a web worker. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { test } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { vsix } from '../../../scripts/package.ts';
import type { Server } from '../../../scripts/vscode/server.ts';
import { unzip } from '../../package/zip.ts';
import { desk } from './desk.ts';
import { picture } from './picture.ts';
import { choices, choose, hover, notification, runCommand, until } from './workbench.ts';

const { article, inWindow } = desk('web', { 'newsAnnotator.review.annotator': 'Ana' }, false);

test('in the browser’s extension host a name is explained, a decision kept and the annotations exported', () =>
  inWindow(async (page) => {
    await page.locator('.monaco-workbench').waitFor();
    assert.match(await hover(page, 'Duarte Falcão'), /^Person: Duarte Falcão, mention 1 of \d+$/);
    await picture(page, 'web');
    await page.locator('.editor-instance .view-line span span').filter({ hasText: 'Duarte Falcão' }).first().click();
    await runCommand(page, 'Accept annotation');
    const sidecar = `${article}.annotations.jsonl`;
    await until(page, 'the file of decisions', async () => existsSync(sidecar) && readFileSync(sidecar).length > 0);
    assert.match(readFileSync(sidecar, 'utf8'), /Duarte Falcão/);
    await runCommand(page, 'Export annotations');
    await until(page, 'the formats', async () => (await choices(page)).includes('JSON'));
    await choose(page, 'CSV');
    await until(page, 'the places', async () => (await choices(page)).includes('Beside the article'));
    await choose(page, 'Beside the article');
    await notification(page, 'csv');
    assert.match(readFileSync(article.replace(/\.article$/, '.csv'), 'utf8'), /Duarte Falcão/);
  }, addToBrowser));

/**
 * Makes the packaged extension one that the workbench brings along, as a page does that embeds it. An extension of the server would run
 * on the server, where Node is.
 */
async function addToBrowser(context: BrowserContext, server: Server): Promise<void> {
  const files = unzip(readFileSync(vsix));
  const path = '/news-annotator/';
  const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.cjs': 'text/javascript' };
  await context.route(`${server.origin}${path}**`, (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(path.length));
    const body = files.get(`extension/${name}`);
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: types[extname(name)] ?? 'application/octet-stream' });
  });
  const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
  await context.route(
    (url) => url.origin === server.origin && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const page = await response.text();
      assert.match(page, configuration, 'the workbench is configured in its page');
      const body = page.replace(configuration, (_, head: string, escaped: string) => {
        const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        settings.additionalBuiltinExtensions = [{ scheme: 'http', authority: new URL(server.origin).host, path }];
        return head + JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      });
      await route.fulfill({ response, body });
    },
  );
}
