import { linksOf } from '../links.ts';
import { type Graph, imported } from './graph.ts';
import { FormatError, type Imported } from './imported.ts';
import { inside, parseXml, textIn, type XmlElement } from './xml.ts';

type Node = Graph['nodes'][number];

/** What an element says of the words that it holds; undefined for one that is no annotation. */
interface Said {
  readonly label: string;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** TEI's names for what can be mentioned, by the kind that they come in as. */
const kinds: Readonly<Record<string, string>> = {
  persName: 'PERSON',
  orgName: 'ORGANIZATION',
  placeName: 'LOCATION',
  geogName: 'LOCATION',
  country: 'LOCATION',
  region: 'LOCATION',
  settlement: 'LOCATION',
  roleName: 'TITLE',
  said: 'CLAIM',
  q: 'CLAIM',
  quote: 'CLAIM',
};

/** Elements that begin on a line of their own. */
const blocks: ReadonlySet<string> = new Set([
  'div',
  'p',
  'head',
  'ab',
  'l',
  'lg',
  'list',
  'item',
  'byline',
  'dateline',
  'trailer',
]);

/**
 * TEI P5: the text of the body; its names, dates, amounts and speech; stand-off spans between anchors; links between annotations. Where the
 * document does not say that its white space counts, stretches of it are one blank, and blocks stand on lines of their own.
 */
export function readTei(content: string): readonly Imported[] {
  const root = parseXml(content);
  if (root.name !== 'TEI') throw new FormatError(`It is no TEI document: its root is <${root.name}>.`);
  const all = inside(root);
  const body = all.find(({ name }) => name === 'body');
  if (!body) throw new FormatError('It is no TEI document: it has no <body>.');
  const byId = new Map(all.map((element) => [element.attributes['xml:id'], element]));

  const { text, found, anchors } = walk(body);
  const nodes: Node[] = found.flatMap(({ element, start, end }) => {
    const said = meaning(element);
    if (!said) return [];
    return [node(element, said, { start, end }, element.attributes.ref, byId)];
  });
  for (const span of all.filter(({ name }) => name === 'span')) {
    const { from = '', to = '', type, n, corresp } = span.attributes;
    const [start, end] = [anchors.get(from.slice(1)), anchors.get(to.slice(1))];
    const said = { label: type ?? '', name: textIn(span) || undefined, value: n };
    nodes.push(node(span, said, { start, end }, corresp, byId));
  }
  const edges = all
    .filter(({ name }) => name === 'link')
    .map(({ attributes: { type, target: ends = '' } }) => {
      const [from, to] = ends.split(/\s+/).map((pointer) => pointer.slice(1));
      return { type, from, to };
    });
  const title = all.find(({ name }) => name === 'title');
  return [imported({ id: title && textIn(title).trim(), text, unit: 'utf-16', nodes, edges })];
}

/** An annotation; `pointer` goes to an entity of the document's lists, or to addresses elsewhere. */
function node(
  element: XmlElement,
  said: Said,
  place: Node['places'][number],
  pointer: string | undefined,
  byId: ReadonlyMap<string | undefined, XmlElement>,
): Node {
  const addresses = pointer?.split(/\s+/) ?? [];
  const entity = addresses.map((one) => byId.get(one.slice(1))).find((one) => one !== undefined);
  const full = entity && inside(entity).find(({ name }) => kinds[name] !== undefined);
  const numbers = entity ? inside(entity).filter(({ name }) => name === 'idno') : [];
  return {
    key: element.attributes['xml:id'],
    label: said.label,
    places: [place],
    name: full ? textIn(full) : said.name,
    value: said.value,
    links: [
      ...numbers.map((idno) => ({ scheme: idno.attributes.type ?? 'idno', id: textIn(idno) })),
      ...linksOf(addresses),
    ],
  };
}

function meaning({ name, attributes }: XmlElement): Said | undefined {
  const { type, key, when, quantity, unit, n } = attributes;
  const kind = kinds[name];
  if (kind) return { label: kind, name: key };
  switch (name) {
    case 'date':
    case 'time':
      return { label: 'DATE', value: key ?? when };
    case 'seg':
      return type === 'claim' ? { label: 'CLAIM', value: n } : undefined;
    case 'measure':
      return { label: type ?? name, value: [quantity, unit?.replaceAll('_', ' ')].filter(Boolean).join(' '), name: n };
    case 'rs':
    case 'name':
      return type === undefined ? undefined : { label: type, name: key };
    default:
      return undefined;
  }
}

interface Found {
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
}

/** The text under an element, where its elements begin and end, and where its anchors are. */
function walk(body: XmlElement) {
  let text = '';
  const found: Found[] = [];
  const anchors = new Map<string, number>();
  const preserve = body.attributes['xml:space'] === 'preserve';
  const add = (part: string) => {
    const said = preserve ? part : part.replace(/[ \t\r\n]+/g, ' ');
    text += !preserve && /(?:^|[ \n])$/.test(text) ? said.replace(/^ /, '') : said;
  };
  const visit = (element: XmlElement) => {
    const start = text.length;
    const index = found.push({ element, start, end: start }) - 1;
    const id = element.attributes['xml:id'];
    if (element.name === 'anchor' && id !== undefined) anchors.set(id, start);
    for (const part of element.content) {
      if (typeof part === 'string') add(part);
      else visit(part);
    }
    found[index] = { element, start, end: text.length };
    if (!preserve && blocks.has(element.name)) text = `${text.trimEnd()}\n`;
  };
  for (const part of body.content) {
    if (typeof part === 'string') add(part);
    else visit(part);
  }
  return { text, found, anchors };
}
