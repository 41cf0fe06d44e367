/**
 * Lets Node import `.bin` files (trained weights) as a Uint8Array, as `esbuild.mjs` does in the bundles.
 * Used with `node --import`; `scripts/run.mjs` passes it to everything it runs.
 */
import { registerHooks } from 'node:module';

const source = `import { readFileSync } from 'node:fs';
export default new Uint8Array(readFileSync(new URL(import.meta.url)));`;

registerHooks({
  load(url, context, nextLoad) {
    return new URL(url).pathname.endsWith('.bin')
      ? { format: 'module', shortCircuit: true, source }
      : nextLoad(url, context);
  },
});
