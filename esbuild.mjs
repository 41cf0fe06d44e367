/**
 * node esbuild.mjs [--production]
 *
 * Bundles the client and the server, for Node and for the browser, and the command line into dist/. On Node the trained weights stand beside the bundle.
 */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

const production = process.argv.includes('--production');

/** @type {BuildOptions} */
const common = {
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'inline',
  legalComments: 'none',
  // The library of translations can load them from an address. We hand them over, so that road is closed too.
  define: { fetch: 'undefined' },
  logLevel: 'warning',
  plugins: [withoutSockets()],
};
/** @type {BuildOptions} */
const onNode = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  plugins: [withoutSockets(), weightsBeside()],
};
/** @type {BuildOptions} */
const inBrowser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  loader: { '.bin': 'binary' },
  // Their usual builds take Node's Buffer for granted.
  alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync', 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
};

/** @type {readonly BuildOptions[]} */
const bundles = [
  { ...onNode, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.cjs', external: ['vscode'] },
  {
    ...inBrowser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client/browser.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...onNode,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/server/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...inBrowser, entryPoints: ['server/src/browser.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
];

// A package must not pick up what an older version of this file made.
if (production) {
  for (const side of ['client', 'server']) {
    await rm(new URL(`dist/${side}`, import.meta.url), { recursive: true, force: true });
  }
}
await Promise.all(bundles.map((bundle) => build(bundle)));

/**
 * The protocol library can also speak over sockets and named pipes. We only use standard streams, inter-process messages and a
 * worker's port: so that nothing we ship can open a connection, `net` becomes a module that refuses.
 * @returns {import('esbuild').Plugin}
 */
function withoutSockets() {
  return {
    name: 'without-sockets',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(node:)?net$/ }, () => ({ path: 'net', namespace: 'without-sockets' }));
      onLoad({ filter: /^net$/, namespace: 'without-sockets' }, () => ({
        contents: `
          const refuse = () => { throw new Error('News Annotator opens no connections: use standard streams.'); };
          module.exports = { createServer: refuse, createConnection: refuse, connect: refuse };`,
      }));
    },
  };
}

/**
 * On Node, trained weights are a file of their own beside the bundle: it is read in two milliseconds, where base64 in the bundle takes fifty to be
 * compiled and decoded at each start.
 * @returns {import('esbuild').Plugin}
 */
function weightsBeside() {
  return {
    name: 'weights-beside',
    setup({ onLoad, initialOptions: { absWorkingDir = '', outfile = '' } }) {
      onLoad({ filter: /\.bin$/ }, async ({ path }) => {
        const beside = join(absWorkingDir, dirname(outfile), basename(path));
        await mkdir(dirname(beside), { recursive: true });
        await copyFile(path, beside);
        return {
          contents: `
            import { readFileSync } from 'node:fs';
            import { join } from 'node:path';
            export default new Uint8Array(readFileSync(join(__dirname, ${JSON.stringify(basename(path))})));`,
        };
      });
    },
  };
}
