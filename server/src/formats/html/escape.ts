const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, in content and in quoted attributes; NUL, which HTML has none of, becomes U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\0]/g, (character) => references[character] ?? '\ufffd');

/** The same on one line. */
export const line = (text: string): string => escapeHtml(text.replace(/\s+/gu, ' ').trim());
