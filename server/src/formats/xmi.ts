import { type CasType, casCarries, casTypes, featureStructures } from './cas.ts';
import type { Format } from './format.ts';
import { attributes } from './xml.ts';

/** UIMA's XMI with its type system beside it. */
export const xmi: Format = {
  id: 'xmi',
  label: 'UIMA CAS XMI',
  purpose: 'For older UIMA tools, with the type system that they need',
  extension: '.xmi',
  languageId: 'xml',
  offsets: 'utf-16',
  text: 'always',
  oneFileForAll: false,
  carries: casCarries,
  write(article, context) {
    const structures = featureStructures(article, context);
    const document = structures.length + 2;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore"${namespaces()} xmi:version="2.0">`,
      '  <cas:NULL xmi:id="0"/>',
      ...structures.map(({ id, type, start, end, values }) => {
        const own = attributes({ 'xmi:id': id, sofa: 1, begin: start, end, ...values });
        return `  <${prefixOf(type)}:${shortName(type)}${own}/>`;
      }),
      `  <tcas:DocumentAnnotation${attributes({ 'xmi:id': document, sofa: 1, begin: 0, end: article.text.length, language: article.language })}/>`,
      `  <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString="${attributes({ x: article.text }).slice(4, -1)}"/>`,
      `  <cas:View sofa="1" members="${[...structures.map(({ id }) => id), document].join(' ')}"/>`,
      '</xmi:XMI>',
      '',
    ].join('\n');
  },
  companions: () => [{ name: 'TypeSystem.xml', content: typeSystem }],
};

const packageOf = ({ name }: CasType): string => name.slice(0, name.lastIndexOf('.'));
const shortName = ({ name }: CasType): string => name.slice(name.lastIndexOf('.') + 1);
const packages = [...new Set(Object.values(casTypes).map(packageOf))];
const prefixOf = (type: CasType): string => `ns${packages.indexOf(packageOf(type))}`;
const namespaces = (): string =>
  packages.map((name, index) => ` xmlns:ns${index}="http:///${name.replaceAll('.', '/')}.ecore"`).join('');

const typeSystem = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
  '  <types>',
  ...Object.values(casTypes).flatMap((type: CasType) => [
    '    <typeDescription>',
    `      <name>${type.name}</name>`,
    '      <supertypeName>uima.tcas.Annotation</supertypeName>',
    '      <features>',
    ...Object.entries(type.features).map(
      ([name, range]) =>
        `        <featureDescription><name>${name}</name><rangeTypeName>${range === 'reference' ? casTypes.news.name : range}</rangeTypeName></featureDescription>`,
    ),
    '      </features>',
    '    </typeDescription>',
  ]),
  '  </types>',
  '</typeSystemDescription>',
  '',
].join('\n');
