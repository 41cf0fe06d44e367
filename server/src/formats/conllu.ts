import type { Carries } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format } from './format.ts';
import { namesAndDates } from './labels.ts';
import { occupants, tokenised } from './tokens.ts';

const carries: Carries = {
  label: namesAndDates,
  overlap: false,
  discontinuous: false,
  borders: 'sentences',
  characters: 'words',
  relations: [],
  details: ['places'],
};

/**
 * CoNLL-U with the names in MISC. It wants a tree: the first token is the root and the others hang on it, since we have no syntax to give.
 */
export const conllu: Format = {
  id: 'conllu',
  label: 'CoNLL-U',
  purpose: 'Tokens with NER tags in the last column: for Universal Dependencies tools, to parse',
  extension: '.conllu',
  languageId: 'plaintext',
  offsets: 'none',
  text: 'always',
  oneFileForAll: true,
  carries,
  write(article, context) {
    const { text } = article;
    const { annotations } = fitTo(article, carries, context);
    const sentences = tokenised(text, context.words).map(({ tokens }, number) => {
      const within = occupants(tokens, annotations);
      const lines = tokens.map((token, index) => {
        const row = within[index];
        const next = tokens[index + 1];
        const misc = [
          ...(row ? [`NER=${within[index - 1] === row ? 'I' : 'B'}-${row.kind}`] : []),
          ...(next?.start === token.end ? ['SpaceAfter=No'] : []),
        ];
        const tree = index === 0 ? ['0', 'root'] : ['1', 'dep'];
        return [index + 1, token.text, '_', 'X', '_', '_', ...tree, '_', misc.join('|') || '_'].join('\t');
      });
      // The text of a sentence is its tokens, with a blank where any white space is.
      const words = tokens.map((token, index) => token.text + (blankAfter(tokens, index) ? ' ' : '')).join('');
      const document = number === 0 ? [`# newdoc id = ${context.id.replace(/\s+/gu, '_')}`] : [];
      return [...document, `# sent_id = ${number + 1}`, `# text = ${words}`, ...lines, '', ''].join('\n');
    });
    return sentences.join('');
  },
};

const blankAfter = (tokens: readonly { readonly start: number; readonly end: number }[], index: number): boolean => {
  const next = tokens[index + 1];
  return next !== undefined && next.start > (tokens[index]?.end ?? 0);
};
