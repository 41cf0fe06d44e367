/** A `.bin` file is imported as its bytes: by `esbuild.mjs` in the bundles, by `bin-loader.ts` elsewhere. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
