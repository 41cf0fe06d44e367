import { isEntityKind, kinds } from '../annotate/kinds.ts';
import type { WriteContext } from './format.ts';
import { participantKinds } from './layer.ts';

/** Every label that an export can hold, in the order of the legend: for the configuration files that tools want beside the data. */
export const everyLabel = ({ ownKinds = [] }: Pick<WriteContext, 'ownKinds'>): readonly string[] => [
  ...kinds.map(({ id }) => id),
  ...ownKinds,
  ...participantKinds,
];

/** Our own names for names, amounts and dates; nothing for claims: what a tagger is trained on. */
export const namesAndDates = (kind: string): string | undefined =>
  kind === 'DATE' || isEntityKind(kind) ? kind : undefined;

/** The four types of CoNLL-2003; amounts and dates have none there. */
export function conll2003(kind: string): string | undefined {
  switch (kind) {
    case 'PERSON':
      return 'PER';
    case 'ORGANIZATION':
      return 'ORG';
    case 'LOCATION':
    case 'FACILITY':
      return 'LOC';
    case 'MONEY':
    case 'PERCENT':
    case 'QUANTITY':
      return undefined;
    default:
      return isEntityKind(kind) ? 'MISC' : undefined;
  }
}

/** Labels of other schemes (CoNLL-2003, OntoNotes, ACE) by the kind that they come in as. */
const kindsByLabel: Readonly<Record<string, string>> = {
  PER: 'PERSON',
  PERS: 'PERSON',
  ORG: 'ORGANIZATION',
  ORGANISATION: 'ORGANIZATION',
  LOC: 'LOCATION',
  GPE: 'LOCATION',
  PLACE: 'LOCATION',
  FAC: 'FACILITY',
  NORP: 'NATIONALITY',
  NAT: 'NATIONALITY',
  WORK_OF_ART: 'WORK',
  TIME: 'DATE',
  TIMEX3: 'DATE',
  QUOTE: 'CLAIM',
  QUOTATION: 'CLAIM',
};

/** The kind that a label of any scheme stands for, or the label in capitals where we know none. */
export function kindOfLabel(label: string): string {
  const upper = label.toUpperCase();
  return kindsByLabel[upper] ?? upper;
}
