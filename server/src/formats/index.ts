import { brat } from './brat.ts';
import { casJson } from './cas-json.ts';
import { biluo, bio, conll03 } from './conll.ts';
import { conllu } from './conllu.ts';
import { csv, tsv } from './csv.ts';
import { doccano, doccanoRelations } from './doccano.ts';
import { factCheck } from './fact-check.ts';
import type { Format } from './format.ts';
import { html } from './html/report.ts';
import { labelStudio } from './label-studio.ts';
import { markdown } from './markdown.ts';
import { json, jsonLines } from './native.ts';
import { nif } from './nif.ts';
import { ninjs } from './ninjs.ts';
import { schemaOrg } from './schema-org.ts';
import { prodigy, spacy } from './spacy.ts';
import { tei } from './tei.ts';
import { timeml } from './timeml.ts';
import { webAnnotation } from './web-annotation.ts';
import { webannoTsv } from './webanno-tsv.ts';
import { xmi } from './xmi.ts';

/** Every format, in the order in which the editor offers them: what most people want comes first. */
export const formats: readonly Format[] = [
  html,
  markdown,
  factCheck,
  csv,
  tsv,
  json,
  jsonLines,
  webAnnotation,
  spacy,
  prodigy,
  labelStudio,
  doccano,
  doccanoRelations,
  brat,
  conll03,
  bio,
  biluo,
  conllu,
  casJson,
  xmi,
  tei,
  timeml,
  schemaOrg,
  ninjs,
  nif,
  webannoTsv,
];

/** The format with an id, or undefined. */
export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);

/** Whether a file of a name is one that a format writes, and so no article: the text beside brat's annotations too. */
export const isExport = (name: string): boolean =>
  [...formats.map(({ extension }) => extension), '.brat.txt'].some((extension) =>
    name.toLowerCase().endsWith(extension),
  );
