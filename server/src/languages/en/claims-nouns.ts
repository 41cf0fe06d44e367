import type { CueNoun } from '../../annotate/claims/data.ts';
import type { ClaimAct } from '../../annotate/model.ts';

/** act | whether an infinitive can follow | nouns that report a statement of whoever has them. */
const table = `
statement  |   | claim assertion contention statement argument suggestion comment remark announcement admission acknowledgement acknowledgment insistence observation prediction forecast report testimony complaint declaration
statement  | to | warning recommendation
accusation |   | allegation accusation charge
denial     |   | denial
promise    | to | promise pledge vow threat
demand     | to | demand
finding    |   | finding conclusion estimate
`;

function build(): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, CueNoun>();
  for (const row of table.trim().split('\n')) {
    const [act = '', infinitive, lemmas = ''] = row.split('|').map((cell) => cell.trim());
    for (const lemma of lemmas.split(/\s+/)) {
      const noun = { lemma, act: act as ClaimAct, infinitive: infinitive === 'to' };
      nouns.set(lemma, noun).set(lemma === 'testimony' ? 'testimonies' : `${lemma}s`, noun);
    }
  }
  return nouns;
}

/** The cue nouns by written form. */
export const cueNouns = build();
