import { type CasType, casCarries, casTypes, featureStructures } from './cas.ts';
import type { Format } from './format.ts';
import { unicodeJson } from './json-text.ts';
import { readCasJson } from './read/tools.ts';

/**
 * UIMA CAS JSON 0.4, with plain `begin` and `end` as every program reads them (the specification's `^begin` is read by none). Offsets
 * are UTF-16 code units, as in the text.
 */
export const casJson: Format = {
  id: 'cas-json',
  label: 'UIMA CAS JSON',
  purpose: 'For INCEpTION (format "UIMA CAS JSON") and DKPro: names, all annotations and relations',
  extension: '.cas.json',
  languageId: 'json',
  offsets: 'utf-16',
  text: 'always',
  oneFileForAll: false,
  carries: { ...casCarries, characters: 'unicode' },
  read: readCasJson,
  write(article, context) {
    const { text, language } = article;
    const structures = featureStructures(article, context);
    const members = structures.map(({ id }) => id);
    const document = members.length + 2;
    const cas = {
      '%TYPES': Object.fromEntries(Object.values(casTypes).map((type) => [type.name, declaration(type)])),
      '%FEATURE_STRUCTURES': [
        {
          '%ID': 1,
          '%TYPE': 'uima.cas.Sofa',
          sofaNum: 1,
          sofaID: '_InitialView',
          mimeType: 'text/plain',
          sofaString: text,
        },
        ...structures.map(({ id, type, start, end, values }) => ({
          '%ID': id,
          '%TYPE': type.name,
          '@sofa': 1,
          begin: start,
          end,
          ...Object.fromEntries(
            Object.entries(values).map(([name, value]) => [isReference(type, name) ? `@${name}` : name, value]),
          ),
        })),
        { '%ID': document, '%TYPE': 'uima.tcas.DocumentAnnotation', '@sofa': 1, begin: 0, end: text.length, language },
      ],
      '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [...members, document] } },
    };
    return `${unicodeJson(cas, 1)}\n`;
  },
};

const isReference = (type: CasType, feature: string): boolean => type.features[feature] === 'reference';

function declaration({ name, features }: CasType): object {
  const ranges = Object.entries(features).map(([feature, range]) => [
    feature,
    { '%NAME': feature, '%RANGE': range === 'reference' ? casTypes.news.name : range },
  ]);
  return { '%NAME': name, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(ranges) };
}
