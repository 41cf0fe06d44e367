import fc from 'fast-check';

/** Random news-like text, with everything that breaks offsets: emoji, CRLF, lone surrogates, combining marks, right-to-left names. */
const pieces = [
  'Sergei Riabkov',
  'Mr. Riabkov',
  'the United States',
  'Organization for Security and Cooperation in Europe (OSCE)',
  'OSCE',
  'said',
  'told Tass',
  'according to the minister',
  'he said',
  'she added that',
  'January 10',
  'on Tuesday',
  'last June',
  'two years ago',
  '3 May 2022',
  '$5 million',
  '12 percent',
  'GENEVA, Jan 10 (Reuters) -',
  'By Jane Doe',
  'Read also something',
  'the',
  'talks',
  'will be held',
  'U.S.',
  'a.m.',
  '“',
  '”',
  '"',
  '«',
  '»',
  '’s',
  '. ',
  ', ',
  ': ',
  '. ,',
  '?',
  '(',
  ')',
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '\r',
  '\t',
  '\u00a0',
  '📰',
  '\ud83d',
  '\ude00',
  'e\u0301',
  'محمد',
  '習近平',
  '\0',
  '\ufeff',
  '---\n',
  '# ',
  'x'.repeat(50),
];

export const newsText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(' ').replaceAll(' \n', '\n'));

/** A replacement of part of a text; the numbers are taken modulo its length. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(30) }),
    insert: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
    ),
  }),
  { maxLength: 12 },
);

export function apply(text: string, { at, remove, insert }: Edit): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + remove);
}
