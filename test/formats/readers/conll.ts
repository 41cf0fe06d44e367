import { type Chunk, groups, linesOf, must } from './reading.ts';

/** How a tag may follow another, by scheme; `O` stands before and after every sentence. */
const schemes: Readonly<Record<string, (letter: string, isSame: boolean, isOpen: boolean) => boolean>> = {
  // The CoNLL shared tasks of 2002 and 2003: B only where a chunk follows another of its type at once.
  iob1: (letter, isSame) => letter === 'I' || (letter === 'B' && isSame),
  iob2: (letter, isSame) => letter === 'B' || (letter === 'I' && isSame),
  bilou: (letter, isSame, isOpen) => (isOpen ? isSame && 'IL'.includes(letter) : 'BU'.includes(letter)),
};

/**
 * The columns of the CoNLL-2003 shared task: word, part of speech, chunk, name, one blank between; an empty line after each sentence; a document begins
 * with `-DOCSTART-`. Tags must follow each other as the scheme allows.
 *
 * @returns the words of all sentences, and the names.
 */
export function readConll(
  content: string,
  scheme: 'iob1' | 'iob2' | 'bilou',
): { readonly sentences: readonly (readonly string[])[]; readonly chunks: readonly Chunk[] } {
  const lines = linesOf(content);
  must(lines[0] === '-DOCSTART- -X- O O' && lines[1] === '', 'no document begins');
  must(lines.at(-1) === '', 'the last sentence does not end');
  const sentences: string[][] = [];
  const chunks: { label: string; tokens: string[] }[] = [];
  let sentence: string[] = [];
  let last = 'O';
  lines.slice(2).forEach((line, index) => {
    const number = index + 3;
    if (line === '') {
      must(sentence.length > 0 || index === lines.length - 3, 'a sentence without a word', number);
      must(scheme !== 'bilou' || !/^[BI]/.test(last), 'a name does not end', number);
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      last = 'O';
      return;
    }
    const [word = '', tag = ''] = groups(/^(\S+) \S+ \S+ (O|[BILU]-\S+)$/u, line, 'not four columns', number);
    const [letter = '', label] = tag.split(/-(.*)/);
    const isOpen = scheme === 'bilou' && /^[BI]/.test(last);
    const isSame = last.slice(2) === label && (scheme !== 'bilou' || isOpen);
    const isAllowed = schemes[scheme]?.(letter, isSame, isOpen);
    must(label === undefined ? !isOpen : isAllowed, `${tag} after ${last}`, number);
    sentence.push(word);
    const goesOn = isSame && (letter === 'I' || letter === 'L');
    if (goesOn) chunks.at(-1)?.tokens.push(word);
    else if (label !== undefined) chunks.push({ label, tokens: [word] });
    last = tag;
  });
  return { sentences, chunks };
}
