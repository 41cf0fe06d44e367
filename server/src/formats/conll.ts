import type { Carries } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format } from './format.ts';
import { conll2003, namesAndDates } from './labels.ts';
import { readConll } from './read/stand-off.ts';
import type { Row } from './rows.ts';
import { occupants, tokenised } from './tokens.ts';

/** How a token's place in its annotation becomes the letter before the label. */
type Scheme = (here: Neighbours) => 'B' | 'I' | 'L' | 'U';

interface Neighbours {
  /** Whether the annotation begins or ends with this token. */
  readonly first: boolean;
  readonly last: boolean;
  /** Whether the token before belongs to another annotation of the same label. */
  readonly afterSameLabel: boolean;
}

/** B- only where it must part two neighbours: what the CoNLL-2003 data use. */
const iob1: Scheme = ({ first, afterSameLabel }) => (first && afterSameLabel ? 'B' : 'I');
const iob2: Scheme = ({ first }) => (first ? 'B' : 'I');
const bilou: Scheme = ({ first, last }) => (first ? (last ? 'U' : 'B') : last ? 'L' : 'I');

const tokensOnly = (label: Carries['label']): Carries => ({
  label,
  overlap: false,
  discontinuous: false,
  borders: 'sentences',
  characters: 'words',
  relations: [],
  details: ['places'],
});

const conll = (
  parts: Pick<Format, 'id' | 'label' | 'purpose' | 'extension'>,
  label: Carries['label'],
  scheme: Scheme,
): Format => {
  const carries = tokensOnly(label);
  return {
    ...parts,
    languageId: 'plaintext',
    offsets: 'none',
    text: 'always',
    oneFileForAll: true,
    carries,
    read: readConll,
    write(article, context) {
      const { annotations } = fitTo(article, carries, context);
      const sentences = tokenised(article.text, context.words).map(({ tokens }) => {
        const labels = tags(occupants(tokens, annotations), scheme);
        return tokens.map((token, index) => `${token.text} -X- O ${labels[index]}\n`).join('');
      });
      return ['-DOCSTART- -X- O O\n', ...sentences].map((block) => `${block}\n`).join('');
    },
  };
};

/** The tags of the tokens of a sentence. */
function tags(within: readonly (Row | undefined)[], scheme: Scheme): readonly string[] {
  return within.map((row, index) => {
    if (!row) return 'O';
    const before = within[index - 1];
    const letter = scheme({
      first: before !== row,
      last: within[index + 1] !== row,
      afterSameLabel: before !== undefined && before !== row && before.kind === row.kind,
    });
    return `${letter}-${row.kind}`;
  });
}

/** IOB1 with the four types of CoNLL-2003. */
export const conll03 = conll(
  {
    id: 'conll2003',
    label: 'CoNLL-2003 (IOB1)',
    purpose: 'PER, ORG, LOC and MISC by token: for taggers made for CoNLL-2003, and INCEpTION',
    extension: '.conll',
  },
  conll2003,
  iob1,
);

export const bio = conll(
  {
    id: 'iob2',
    label: 'IOB2 (BIO)',
    purpose: 'All kinds of names, amounts and dates by token: for training most taggers',
    extension: '.iob2.conll',
  },
  namesAndDates,
  iob2,
);

export const biluo = conll(
  {
    id: 'bilou',
    label: 'BILOU',
    purpose: 'The same with last and single tokens told apart: for spaCy and older taggers',
    extension: '.bilou.conll',
  },
  namesAndDates,
  bilou,
);
