/**
 * What the client and the server say to each other beyond the Language Server Protocol. The only file of the server that the client
 * imports. Every request has an `executeCommand` twin of the same name, for editors without a client of ours: its arguments are the
 * parameters, its result is the result.
 */

export * from './protocol/article.ts';
export * from './protocol/checking.ts';
export * from './protocol/claims.ts';
export * from './protocol/comparing.ts';
export * from './protocol/deciding.ts';
export * from './protocol/exporting.ts';
export * from './protocol/overview.ts';
export * from './protocol/settings.ts';
