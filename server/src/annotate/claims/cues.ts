import type { CueVerb, VerbTense } from './data.ts';
import { isAdverb, isCapital, isComma, isNominal, type Reading } from './reading.ts';

/** A cue verb in its place: `from` is the first token of the verb group ("has repeatedly said"), `verb` the verb, `to` after its particle. */
export interface CueFound {
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly cue: CueVerb;
  readonly tense: VerbTense;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
}

/** The cue verbs outside quotations, in order. */
export function cueVerbs(reading: Reading): readonly CueFound[] {
  const found: CueFound[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    if (reading.quotationAt[index]) continue;
    const cue = cueAt(reading, index);
    if (cue) {
      found.push(cue);
      index = cue.to - 1;
    }
  }
  return found;
}

function cueAt(reading: Reading, index: number): CueFound | undefined {
  const { lower, words, data } = reading;
  const forms = data.verbs.get(lower[index] ?? '');
  if (!forms) return undefined;
  if (isCapital(reading, index) && index > 0 && !reading.stretchAt[index - 1]) return undefined;
  const next = lower[index + 1] ?? '';
  const form =
    forms.find(({ verb }) => verb.particle === next) ?? forms.find(({ verb }) => verb.particle === undefined);
  if (!form) return undefined;

  let from = index;
  let negated = false;
  let hedged = false;
  let be = false;
  let have = false;
  let modal = false;
  let infinitive = false;
  while (from > 0 && !reading.quotationAt[from - 1]) {
    const word = lower[from - 1] ?? '';
    if (words.negations.has(word) || /n['’]t$/.test(word)) negated = true;
    if (word === 'reportedly' || word === 'allegedly' || words.modals.has(word)) hedged = true;
    if (words.auxiliaries.has(word) && !(/^['’]s$/.test(word) && !words.subjectPronouns.has(lower[from - 2] ?? ''))) {
      if (!be && !have) {
        be = /^(?:is|are|was|were|be|been|being|am|['’]s|['’]re|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/.test(word);
        have = /^(?:has|have|had|having|hasn['’]t|haven['’]t|hadn['’]t)$/.test(word);
      }
    } else if (words.modals.has(word)) modal = true;
    else if (word === 'to') infinitive = true;
    else if (!isAdverb(reading, from - 1) && !words.negations.has(word)) break;
    from -= 1;
  }
  const before = lower[from - 1] ?? '';
  const contraction = /^(?:i|he|she|it|we|they|you|who)['’](d|ll|ve|re|m)$/.exec(before)?.[1];
  if (contraction === 've') have = true;
  if (contraction === 'll' || contraction === 'd') modal = true;
  const { tenses } = form;
  const auxiliary = be || have || modal || infinitive;
  const tense = pick(tenses, {
    be,
    have,
    base: modal || infinitive || /^(?:do|does|did)$/.test(lower[index - 1] ?? ''),
  });
  if (!tense) return undefined;
  if (form.nounLike && !auxiliary && !verbal(reading, index, tense)) return undefined;
  if (tense === 'base' && !auxiliary && !verbal(reading, index, tense)) return undefined;
  const to = form.verb.particle ? index + 2 : index + 1;
  return { from, verb: index, to, cue: form.verb, tense, passive: be && tense === 'participle', negated, hedged };
}

function pick(
  tenses: ReadonlySet<VerbTense>,
  { be, have, base }: { be: boolean; have: boolean; base: boolean },
): VerbTense | undefined {
  if (be) return tenses.has('gerund') ? 'gerund' : tenses.has('participle') ? 'participle' : undefined;
  if (have) return tenses.has('participle') ? 'participle' : undefined;
  if (base) return tenses.has('base') ? 'base' : tenses.has('past') ? 'past' : undefined;
  return (['past', 'present', 'gerund', 'base'] as const).find((tense) => tenses.has(tense));
}

/** Whether a form that is also a noun stands where a verb does: after a subject and before what it reports. */
function verbal(reading: Reading, index: number, tense: VerbTense): boolean {
  const { lower, words } = reading;
  const before = lower[index - 1] ?? '';
  const after = lower[index + 1] ?? '';
  if (words.determiners.has(before) && before !== 'some' && before !== 'many' && before !== 'most' && before !== 'all')
    return false;
  if (words.possessives.has(before) || (words.prepositions.has(before) && tense !== 'gerund')) return false;
  if (tense === 'gerund')
    return isComma(reading, index - 1) || words.prepositions.has(before) || isNominal(reading, index - 1);
  if (words.subjectPronouns.has(before)) return true;
  if (!isNominal(reading, index - 1) && !isComma(reading, index - 1)) return false;
  return (
    after === 'that' ||
    words.determiners.has(after) ||
    words.subjectPronouns.has(after) ||
    words.possessives.has(after) ||
    reading.quotationAt[index + 1] !== undefined ||
    isCapital(reading, index + 1) ||
    after === ':' ||
    after === ',' ||
    after === '.'
  );
}
