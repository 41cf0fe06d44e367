import type { CueVerb, VerbForm, VerbTense } from './data.ts';
import {
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHyphenated,
  isNominal,
  isStop,
  type Reading,
  standsAlone,
} from './reading.ts';
import { withholdsName } from './source-kind.ts';

/** A cue verb in its place: `from` is the first token of the verb group ("has repeatedly said"), `verb` the verb, `to` after its particle. */
export interface CueFound {
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly cue: CueVerb;
  readonly tense: VerbTense;
  readonly passive: boolean;
  readonly infinitive: boolean;
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

const beForms = /^(?:is|are|was|were|be|been|being|am|['’]s|['’]re|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/;
const haveForms = /^(?:has|have|had|having|hasn['’]t|haven['’]t|hadn['’]t)$/;
const doForms = /^(?:do|does|did|don['’]t|doesn['’]t|didn['’]t)$/;
const contractedPronoun = /^(?:i|he|she|it|we|they|you|who|that)['’](d|ll|ve|re|m)$/;

/** What stands between a subject and its verb. */
interface VerbGroup {
  readonly from: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
}

function cueAt(reading: Reading, index: number): CueFound | undefined {
  const { lower, data, stretchAt } = reading;
  const forms = data.verbs.get(lower[index] ?? '');
  if (!forms) return undefined;
  const initial = index === stretchAt[index]?.from || reading.quotationAt[index - 1] !== undefined;
  if (isCapital(reading, index) && !initial && !reading.titleCase) return undefined;
  if (isHyphenated(reading, index)) return undefined;
  const group = verbGroup(reading, index);
  const next = lower[index + 1] ?? '';
  const quoted = quotedAs(reading, index);
  for (const form of forms) {
    if (quoted && form.verb.particle === undefined)
      return {
        ...quoted,
        verb: index,
        to: index + 1,
        cue: form.verb,
        tense: 'past',
        passive: false,
        infinitive: false,
      };
    if (form.verb.particle !== undefined && form.verb.particle !== next) continue;
    const tense = tenseOf(reading, form, group, index);
    if (!tense) continue;
    const { from, be, infinitive, negated, hedged } = group;
    const to = form.verb.particle ? index + 2 : index + 1;
    // It says why a source has no name, and nothing else.
    if (withholdsName.test(lower.slice(to, to + 5).join(' '))) continue;
    const passive = be && tense === 'participle';
    return { from, verb: index, to, cue: form.verb, tense, passive, infinitive, negated, hedged };
  }
  return undefined;
}

/** "was quoted (by Tass) as saying": whoever is quoted says it. */
function quotedAs(reading: Reading, index: number): VerbGroup | undefined {
  const { lower } = reading;
  if (lower[index - 1] !== 'as' || !/ing$/.test(lower[index] ?? '')) return undefined;
  for (let at = index - 2; at > Math.max(0, index - 12); at--) {
    if (/^(?:quoted|cited|recorded|reported)$/.test(lower[at] ?? '')) {
      const group = verbGroup(reading, at);
      return group.be ? group : undefined;
    }
    if (reading.quotationAt[at] || isComma(reading, at) || isStop(reading, at)) return undefined;
  }
  return undefined;
}

function verbGroup(reading: Reading, index: number): VerbGroup {
  const { lower, words } = reading;
  const group = { from: index, be: false, have: false, modal: false, infinitive: false, negated: false, hedged: false };
  let first = true;
  for (; group.from > 0 && !reading.quotationAt[group.from - 1]; group.from -= 1) {
    const word = lower[group.from - 1] ?? '';
    const negation = words.negations.has(word) && word !== 'no' && word !== 'neither' && word !== 'nor';
    if (negation || /n['’]t$/.test(word)) group.negated = true;
    if (word === 'reportedly' || word === 'allegedly') group.hedged = true;
    const possessive = /^['’]s$/.test(word) && !words.subjectPronouns.has(lower[group.from - 2] ?? '');
    if (words.auxiliaries.has(word) && !possessive) {
      if (first) {
        group.be = beForms.test(word);
        group.have = haveForms.test(word);
        group.modal = doForms.test(word);
        first = false;
      }
    } else if (words.modals.has(word)) {
      if (first) group.modal = true;
      first = false;
      if (!/^(?:will|shall|won['’]t|['’]ll)$/.test(word)) group.hedged = true;
    } else if (word === 'to' && first) {
      group.infinitive = true;
      group.from -= 1;
      if (/^(?:declin|refus|fail)(?:s|es|ed|ing)?$/.test(lower[group.from - 1] ?? '')) group.negated = true;
      break;
    } else if (!negation && !isAdverb(reading, group.from - 1)) break;
  }
  const contraction = contractedPronoun.exec(lower[group.from - 1] ?? '')?.[1];
  if (first && contraction) {
    if (contraction === 've') group.have = true;
    else if (contraction === 'll' || contraction === 'd') group.modal = true;
    else group.be = true;
  }
  return group;
}

/** The tense that the verb group allows the form, or undefined where the form is not a verb there. */
function tenseOf(reading: Reading, form: VerbForm, group: VerbGroup, index: number): VerbTense | undefined {
  const { tenses } = form;
  if (group.be) return tenses.has('gerund') ? 'present' : tenses.has('participle') ? 'participle' : undefined;
  if (group.have) return tenses.has('participle') ? 'participle' : undefined;
  if (group.modal || group.infinitive) return tenses.has('base') ? 'base' : undefined;
  const tense = (['past', 'present', 'gerund', 'base'] as const).find((each) => tenses.has(each));
  if (!tense || !follows(reading, group.from, tense)) return undefined;
  return form.nounLike && !reports(reading, form, index, tense) ? undefined : tense;
}

/** Whether the word before can be followed by a verb of this tense. */
function follows(reading: Reading, from: number, tense: VerbTense): boolean {
  const { lower, words, stretchAt } = reading;
  const before = lower[from - 1] ?? '';
  if (reading.quotationAt[from - 1]) return true;
  if (from === (stretchAt[from]?.from ?? 0)) return tense === 'past' || tense === 'gerund' || reading.titleCase;
  if ((words.determiners.has(before) && !standsAlone.test(before)) || words.possessives.has(before)) return false;
  if (tense === 'gerund')
    return (
      reading.data.sources.poll.has(before) ||
      (reading.data.sources.document.has(before) &&
        /^(?:show|say|stat|alleg|claim|accus|warn|announc|call)/.test(lower[from] ?? '')) ||
      isComma(reading, from - 1) ||
      (/^(?:saying|suggesting|arguing|claiming)$/.test(lower[from] ?? '') && isNominal(reading, from - 1)) ||
      words.prepositions.has(before) ||
      words.subordinators.has(before) ||
      words.coordinators.has(before) ||
      /^(?:—|–|-|--)$/.test(before)
    );
  if (words.prepositions.has(before) && before !== 'as') return false;
  const participle = /ed$/.test(lower[from] ?? '');
  if (words.negations.has(before) || (participle && reading.tokens[from - 1]?.type === 'number')) return false;
  // "include pledged delegates", "leads the United States".
  const nominal = words.possessives.has(lower[from - 2] ?? '') || words.determiners.has(lower[from - 2] ?? '');
  if (isFiniteVerb(reading, from - 1) || (/ing$/.test(before) && !nominal))
    return /^(?:morning|evening|king|everything|something|anything|nothing|meeting|hearing|wing|being|\p{Lu}\p{L}+)$/u.test(
      reading.tokens[from - 1]?.text ?? '',
    );
  if (tense === 'base') return !/^(?:he|she|it|this|that|who)$/.test(before) || before === 'who';
  return true;
}

/** Whether a form that is also a noun stands where a verb does: after a subject and before what it reports. */
function reports(reading: Reading, form: VerbForm, index: number, tense: VerbTense): boolean {
  const { lower, words } = reading;
  const before = lower[index - 1] ?? '';
  const after = lower[form.verb.particle ? index + 2 : index + 1] ?? '';
  if (words.subjectPronouns.has(before) || before === 'who') return true;
  const reported =
    /^(?:that|:|how|why|whether|if|what)$/.test(after) ||
    words.determiners.has(after) ||
    words.possessives.has(after) ||
    (words.subjectPronouns.has(after) && after !== 'it') ||
    words.objectPronouns.has(after) ||
    reading.quotationAt[index + 1] !== undefined ||
    (isComma(reading, index + 1) && reading.quotationAt[index + 2] !== undefined) ||
    isCapital(reading, index + 1) ||
    (after === 'to' && form.verb.act === 'promise');
  // "in Rust Belt states that have suffered": a noun and its relative clause.
  if (after === 'that' && isFiniteVerb(reading, index + 2)) return false;
  if (tense === 'gerund') return reported;
  const { poll, document } = reading.data.sources;
  if (tense === 'present' && (poll.has(before) || document.has(before)) && !/s$/.test(before)) return true;
  if (/^(?:and|but)$/.test(before) && tense !== 'base') return reported && !isCapital(reading, index + 1);
  if (!isNominal(reading, index - 1) && !isComma(reading, index - 1) && !isAdverb(reading, index - 1)) return false;
  // "the report claims that" reports; "report claims that" after a singular noun is the verb, after a plural noun the base form is.
  if (tense !== 'base' && endsTag(reading, index)) return true;
  const noun = isAdverb(reading, index - 1) ? (lower[index - 2] ?? '') : before;
  if (
    tense === 'base' &&
    after !== 'that' &&
    !/s$/.test(noun) &&
    !/^(?:people|percent|and|men|women|police|who|some|many|most|others)$/.test(noun)
  )
    return false;
  return reported || form.verb.particle !== undefined;
}

/** “…,” Ms. Hill notes.: the verb ends a short clause that follows a quotation. */
function endsTag(reading: Reading, index: number): boolean {
  const { quotationAt, lower, words } = reading;
  const next = lower[index + 1] ?? '';
  if (index + 1 < lower.length && !isStop(reading, index + 1) && !isComma(reading, index + 1) && !words.times.has(next))
    return false;
  for (let at = index - 1; at > Math.max(0, index - 8); at--) {
    const quotation = quotationAt[at];
    if (quotation) return /^[,?!]$/.test(lower[quotation.to - 1] ?? '');
    if (isStop(reading, at) || isFiniteVerb(reading, at)) return false;
  }
  return false;
}
