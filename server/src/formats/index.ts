import type { Format } from './format.ts';
import { json, jsonLines } from './native.ts';

/** Every format, in the order in which the editor offers them. */
export const formats: readonly Format[] = [json, jsonLines];

/** The format with an id, or undefined. */
export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);
