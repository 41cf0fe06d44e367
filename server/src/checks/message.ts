/** A sentence for the reader that can be translated: the English text, whose `{0}`, `{1}`, … stand for the values. */
export interface Message {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** Makes a message. The text is written as a literal, from which the list of strings to translate is made. */
export const message = (text: string, ...values: readonly (string | number)[]): Message => ({ text, values });

/** The English text of a message. */
export const english = ({ text, values }: Message): string =>
  text.replace(/\{(\d)\}/g, (_, index) => String(values[index] ?? ''));
