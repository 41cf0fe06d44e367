/** Characters that no XML 1.0 document may hold, even escaped: most control characters, lone surrogates, two non-characters. */
export const forbiddenInXml = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/**
 * Text for the content of an XML element. A carriage return is written as a reference, since a parser would drop it; what XML forbids becomes
 * U+FFFD, one for one, so that offsets stay.
 */
export const escapeText = (text: string): string =>
  text.replace(forbiddenInXml, '\ufffd').replace(/[&<>"\r]/g, (character) => entities[character] ?? character);

/** Text for an attribute value in double quotes: line ends and tabs too are references, or a parser would make them spaces. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Attributes with a space before each; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');

/** An id as `xml:id` takes it (an NCName): others than our own can begin with a figure. */
export const xmlId = (id: string): string => (/^[A-Za-z_][\w.-]*$/.test(id) ? id : `_${id.replace(/[^\w.-]/g, '_')}`);
