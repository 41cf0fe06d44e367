/** JSON for programs that refuse strings which are no Unicode text (Python's encoders, for one): a lone surrogate becomes U+FFFD. */
export function unicodeJson(value: unknown, indent?: number): string {
  // `JSON.stringify` escapes lone surrogates and no others; an escaped backslash is skipped so that the text `\ud83d` stays.
  return JSON.stringify(value, null, indent).replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (escaped) =>
    escaped === '\\\\' ? escaped : '\ufffd',
  );
}
