import { SaxesParser } from 'saxes';
import { FormatError } from './imported.ts';

/** An element: its name without a prefix, its attributes by their names as written, and what is inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
}

/** How deep elements may lie in one another: far more than any text needs, and few enough to walk. */
const deepest = 500;

/**
 * The root element of a document. A document type is refused whatever it says: entities that swell and references to files are declared there,
 * and the formats that we read need none. Nothing is ever fetched.
 *
 * @throws FormatError with line and column
 */
export function parseXml(content: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const fail = (sentence: string): never => {
    throw new FormatError(`${sentence} (line ${parser.line}, column ${parser.columnIndex + 1}).`);
  };
  interface Open extends XmlElement {
    readonly content: (XmlElement | string)[];
  }
  const open: Open[] = [];
  let root: XmlElement | undefined;
  parser.on('error', ({ message }) => fail(`It is not XML: ${message.replace(/^[\d:\s]+/, '').replace(/\.$/, '')}`));
  parser.on('doctype', () => fail('It has a document type (<!DOCTYPE>), which could declare entities: refused'));
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length >= deepest) fail(`Its elements lie more than ${deepest} deep: refused`);
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: Open = { name: local, attributes: Object.fromEntries(values), content: [] };
    open.at(-1)?.content.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const characters = (text: string) => open.at(-1)?.content.push(text);
  parser.on('text', characters);
  parser.on('cdata', characters);
  parser.write(content.replace(/^\ufeff/, '')).close();
  return root ?? fail('It is empty');
}

/** The elements inside one, at any depth, in the order of the document. */
export function inside(element: XmlElement): readonly XmlElement[] {
  return element.content.flatMap((part) => (typeof part === 'string' ? [] : [part, ...inside(part)]));
}

/** The text of an element. */
export const textIn = ({ content }: XmlElement): string =>
  content.map((part) => (typeof part === 'string' ? part : textIn(part))).join('');
