/** The parts that the tests use of packages without types. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface Options {
    readonly safe: boolean;
    readonly base: string;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<readonly Record<string, unknown>[]> };
  export default jsonld;
}

declare module 'n3' {
  interface Term {
    readonly value: string;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options: { readonly format: 'text/turtle' });
    parse(turtle: string): readonly Quad[];
  }
}
