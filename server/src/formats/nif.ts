import { type Carries, everything } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format } from './format.ts';
import { extent } from './layer.ts';
import { linkAddress } from './links.ts';
import { codePoints } from './offsets.ts';

const carries: Carries = {
  ...everything,
  discontinuous: false,
  characters: 'unicode',
  relations: [],
  details: ['places', 'links', 'further-links', 'confidence'],
};

/** Classes of DBpedia's ontology; a kind without one gets a class of ours. */
const classes: Readonly<Record<string, string>> = {
  PERSON: 'http://dbpedia.org/ontology/Person',
  ORGANIZATION: 'http://dbpedia.org/ontology/Organisation',
  LOCATION: 'http://dbpedia.org/ontology/Place',
  FACILITY: 'http://dbpedia.org/ontology/ArchitecturalStructure',
  EVENT: 'http://dbpedia.org/ontology/Event',
  WORK: 'http://dbpedia.org/ontology/Work',
};

/** NIF 2.0 in Turtle: each annotation is a string of the text with its code points in its address (RFC 5147). */
export const nif: Format = {
  id: 'nif',
  label: 'NIF (Turtle)',
  purpose: 'RDF for linked data: each annotation as a string with its class and its Wikidata address',
  extension: '.nif.ttl',
  languageId: 'plaintext',
  offsets: 'code-points',
  text: 'always',
  oneFileForAll: false,
  carries,
  write(article, context) {
    const toCodePoints = codePoints(article.text);
    const base = `urn:news-annotator:${encodeURIComponent(context.id.toWellFormed())}`;
    const address = (start: number, end: number) => `<${base}#char=${start},${end}>`;
    const whole = address(0, toCodePoints(article.text.length));
    const strings = fitTo(article, carries, context).annotations.map((row) => {
      const span = extent(row.spans);
      const [start, end] = [toCodePoints(span.start), toCodePoints(span.end)];
      const links = row.links.map((link) => `  itsrdf:taIdentRef <${linkAddress(link)}> ;`);
      return [
        // Two annotations of one span are two statements about one string.
        address(start, end),
        '  a nif:OffsetBasedString ;',
        `  nif:referenceContext ${whole} ;`,
        `  nif:anchorOf ${literal(article.text.slice(span.start, span.end))} ;`,
        ...offsets(start, end),
        ...links,
        `  itsrdf:taConfidence ${literal(String(row.confidence))}^^xsd:double ;`,
        `  itsrdf:taClassRef <${classes[row.kind] ?? `urn:news-annotator:kind:${row.kind}`}> .`,
      ].join('\n');
    });
    return [
      [
        '@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .',
        '@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .',
        '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
      ].join('\n'),
      [
        whole,
        '  a nif:Context, nif:OffsetBasedString ;',
        ...offsets(0, toCodePoints(article.text.length)),
        `  nif:isString ${literal(article.text)} .`,
      ].join('\n'),
      ...strings,
      '',
    ]
      .join('\n\n')
      .trimEnd()
      .concat('\n');
  },
};

const offsets = (start: number, end: number): readonly string[] => [
  `  nif:beginIndex "${start}"^^xsd:nonNegativeInteger ;`,
  `  nif:endIndex "${end}"^^xsd:nonNegativeInteger ;`,
];

/** A Turtle string: quotes, backslashes, line ends and control characters are escaped; a lone surrogate, which RDF has none of, is U+FFFD. */
const literal = (text: string): string =>
  `"${text.toWellFormed().replace(/["\\]|\p{Cc}/gu, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  })}"`;
