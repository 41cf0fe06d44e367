/** A reader of well-formed XML for tests: elements, attributes and text, with the references that we write. It throws on anything else. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements in the order of the document, at any depth. */
  readonly inside: Node[];
  text: string;
}

const pieces = /<\?xml [^?]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)|([\s\S])/g;

/** The root of a document, of which nothing may be left over. */
export function readXml(source: string): Node {
  const document: Node = { name: '', attributes: {}, inside: [], text: '' };
  const open = [document];
  for (const [whole, closing, name, attributes, empty, text, bad] of source.matchAll(pieces)) {
    if (bad !== undefined) throw new Error(`Not XML: ${bad}`);
    if (text !== undefined) for (const node of open) node.text += decode(text);
    if (name === undefined || whole.startsWith('<?')) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`Not closed in order: ${name}`);
      continue;
    }
    const pairs = [...(attributes ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)];
    const values = Object.fromEntries(pairs.map(([, key, value]) => [key, decode(value ?? '')]));
    if (Object.keys(values).length !== pairs.length) throw new Error(`An attribute twice: ${whole}`);
    const node: Node = { name, attributes: values, inside: [], text: '' };
    for (const ancestor of open) ancestor.inside.push(node);
    if (!empty) open.push(node);
  }
  const [root] = document.inside;
  if (open.length !== 1 || !root) throw new Error('Elements are left open.');
  return root;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(text))
    throw new Error('A character that XML forbids.');
  return text.replace(/\r\n?/g, '\n').replace(/&(?:#(\d+)|(\w+));|&/g, (whole, number, name) => {
    const character = number ? String.fromCodePoint(Number(number)) : named[name];
    if (character === undefined) throw new Error(`No such reference: ${whole}`);
    return character;
  });
}
