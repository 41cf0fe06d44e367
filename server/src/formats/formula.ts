/**
 * Cells that a spreadsheet would run as a formula get a `'` before them, as do those that begin so already, so that taking it off again gives
 * back what was there. The characters are those of OWASP's "CSV injection", with their full-width forms.
 */
export const defuse = (cell: string): string => (/^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);

/** Takes off what `defuse` put on. */
export const fuse = (cell: string): string => (/^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
