import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { json, jsonLines } from './native.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every format, in the order in which the editor offers them: what most people want comes first. */
export const formats: readonly Format[] = [markdown, csv, json, jsonLines, webAnnotation];

/** The format with an id, or undefined. */
export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);
