/** The Chromium in which the workbench is tested. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { SetupError } from '../npm.mjs';
import { cached } from './cache.ts';
import { fetchPackage } from './package.ts';

const chromiumPackage = {
  name: '@sparticuz/chromium',
  version: '147.0.0',
  integrity: 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
} as const;

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The system's fonts where it has any, and those of the package. */
const fontSettings = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** A browser to run, and the environment it needs. */
interface Executable {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Launches a Chromium without a window: `$CHROMIUM_PATH`, else one on the PATH, else the one in an npm package (64 MB, kept).
 * It leaves signals to its caller, who has a server to stop as well.
 * @throws SetupError when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = await findChromium();
  return chromium.launch({
    executablePath: path,
    args: flags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, ...environment } as Record<string, string>,
  });
}

/** A fresh profile in the browser, of a usual window size, that reaches this machine and nothing else. */
export async function offlineContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context;
}

async function findChromium(): Promise<Executable> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) {
    if (!existsSync(given)) throw new SetupError(`CHROMIUM_PATH names ${given}, which is not there.`);
    return { path: given, environment: {} };
  }
  const installed = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, environment: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError('There is no Chromium here: install one and give its path in CHROMIUM_PATH.');
  }
  return packagedChromium();
}

/** The Chromium of the npm package, with the libraries and fonts that a bare system lacks beside it. */
async function packagedChromium(): Promise<Executable> {
  const folder = await cached(`chromium-${chromiumPackage.version}`, async (building) => {
    await fetchPackage(chromiumPackage, 'a Chromium for the tests (68 MB)', 'package/bin', building);
    await decompress(join(building, 'chromium.br'), join(building, 'chromium'));
    await chmod(join(building, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts']) {
      const archive = join(building, `${name}.tar`);
      await decompress(`${archive}.br`, archive);
      const [code] = await once(spawn('tar', ['-xf', archive], { cwd: building, stdio: 'inherit' }), 'exit');
      if (code !== 0) throw new SetupError(`Cannot unpack ${archive}.`);
      await rm(archive);
    }
    await rm(join(building, 'swiftshader.tar.br'));
    await writeFile(join(building, 'fonts.conf'), fontSettings);
  });
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function decompress(source: string, target: string): Promise<void> {
  await pipeline(createReadStream(source), createBrotliDecompress(), createWriteStream(target));
  await rm(source);
}
