import { accordingTo } from './according-to.ts';
import { colon, introduce, withFollowing } from './across.ts';
import { type AfterCue, afterCue } from './adjuncts.ts';
import type { AttributedCandidate } from './candidate.ts';
import { candidate } from './candidates.ts';
import { afterColons } from './colons.ts';
import { confidenceOf, leastConfidence, leastConfidenceNested } from './confidence.ts';
import { contentEnd } from './content.ts';
import { contentAfter, labels, opensSentence } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import { type CueFound, cueVerbs } from './cues.ts';
import { heading } from './headings.ts';
import { nounCues } from './noun-cues.ts';
import { nounPhrase } from './noun-phrase.ts';
import { passiveRelation } from './passives.ts';
import { askedRelation } from './questions.ts';
import { hasFiniteVerb, isComma, isFiniteVerb, type Range, type Reading } from './reading.ts';
import { nestedAmong, type Relation, windowOf } from './relation.ts';
import { inheritedSubject, isReader, isSource, pollBefore } from './sources.ts';
import { subjectBefore } from './subjects.ts';
import { continued, invertedRelation, isPostposed, remainder } from './tags.ts';

/** A sentence with more cues than this is a list of words, not prose. */
const mostCues = 16;

/** All attribution relations of a paragraph, in the order of their content: those that the patterns find and that are likely ones. */
export function relations(reading: Reading): readonly AttributedCandidate[] {
  const { confidence } = reading.data;
  const judged = patterns(reading).map((relation) => ({
    ...relation,
    certainty: relation.content.length === 0 ? 1 : confidenceOf(reading, relation, confidence),
  }));
  const alone = judged.filter((relation) => relation.certainty >= leastConfidence(reading, relation));
  const isNested = nestedAmong(alone);
  const likely = alone.filter((relation) => relation.certainty >= leastConfidenceNested || !isNested(relation));
  return withFollowing(reading, likely).map((relation) => candidate(reading, relation));
}

/** The relations that the patterns find, whether or not they are likely. */
export function patterns(reading: Reading): readonly Relation[] {
  const found: Relation[] = [];
  let stretch: Range | undefined;
  let earlier: Relation | undefined;
  let inStretch = 0;
  for (const cue of cueVerbs(reading)) {
    const here = reading.stretchAt[cue.verb] as Range;
    if (here !== stretch) {
      earlier = undefined;
      inStretch = 0;
    }
    stretch = here;
    inStretch += 1;
    if (inStretch > mostCues) continue;
    const relation = relationOf(reading, cue, windowOf(reading, cue.verb), earlier);
    if (!relation) continue;
    earlier = relation;
    found.push(relation);
  }
  found.push(...accordingTo(reading), ...nounCues(reading));
  const headed = heading(reading);
  if (headed && !found.some(({ cue }) => cue && cue.verb < headed.content.from)) {
    const { source, content, cue } = headed;
    found.push({ content: [content], cue: colon(cue), source, by: 'heading' });
  }
  found.push(...afterColons(reading, found));
  introduce(reading, found);
  return found;
}

function relationOf(
  reading: Reading,
  cue: CueFound,
  stretch: Range,
  earlier: Relation | undefined,
): Relation | undefined {
  const { lower } = reading;
  if (cue.passive)
    return cue.cue.act === 'question' ? askedRelation(reading, cue, stretch) : passiveRelation(reading, cue, stretch);
  if (
    lower[cue.verb] === 'asked' &&
    (cue.verb === stretch.from || /^(?:when|if|once|,)$/.test(lower[cue.verb - 1] ?? ''))
  )
    return askedRelation(reading, cue, stretch);
  const finite = cue.tense === 'past' || cue.tense === 'present' || (cue.tense !== 'gerund' && !cue.infinitive);
  // "Ann Hill, who says it is bad, said …": the subject stands before the relative clause with its own cue.
  const inRelative = earlier?.source && lower[earlier.source.from] === 'who' && earlier.by === 'preposed';
  const from = Math.max(
    stretch.from,
    earlier?.cue && earlier.cue.to < cue.from && !(inRelative && isAside(reading, cue.from)) ? earlier.cue.to : 0,
  );

  // “…,” said X.
  if (finite && !cue.negated) {
    const inverted = invertedRelation(reading, cue, stretch, earlier);
    if (inverted) return inverted;
  }

  const subject = finite ? subjectBefore(reading, cue.from, from) : undefined;
  const own = subject !== 'inherit' && subject && isSource(reading, subject) ? subject : undefined;
  if (cue.cue.act === 'belief' && (cue.tense === 'gerund' || (own && isReader(reading, own)))) return undefined;
  // "He said he believed …" is one statement.
  if (cue.cue.act === 'belief' && own && earlier?.cue && own.from - earlier.cue.to <= 1) return undefined;
  const after = afterCue(reading, cue, stretch.to);
  const { addressee } = after;

  // “…,” X said; …, X said; Over the years, X said, …
  if (own) {
    const asX = lower[own.from - 1] === 'as';
    const before = contentBefore(reading, asX ? own.from - 1 : own.from, stretch);
    if (before && !(asX && before.kind === 'phrase') && isPostposed(reading, before, after, cue, stretch)) {
      const rest =
        asX && before.kind === 'clause'
          ? []
          : before.kind === 'quotation'
            ? continued(reading, after.at, stretch)
            : remainder(reading, after.at, stretch);
      if (before.kind !== 'phrase' || rest.length > 0)
        return { content: [before, ...rest], cue, source: own, addressee, by: 'postposed' };
    }
    // The investment, she said, “is a good example”
    if (
      before &&
      before.kind !== 'quotation' &&
      after.opening === 'quotation' &&
      !asX &&
      startsLower(reading, after.at)
    ) {
      const rest = { from: after.at, to: contentEnd(reading, after.at, stretch.to) };
      return { content: [before, rest], cue, source: own, addressee, by: 'postposed' };
    }
    // "As X said, …"
    if (asX && after.opening === 'nothing' && isComma(reading, after.at)) {
      const content = { from: after.at + 1, to: contentEnd(reading, after.at + 1, stretch.to) };
      if (content.to > content.from) return { content: [content], cue, source: own, addressee, by: 'as said' };
    }
  }

  const subjectOfContent = own && extracted(reading, cue, own, after);
  const object = subjectOfContent ?? (own && named(reading, cue, own));
  const content = subjectOfContent
    ? relativeRest(reading, after.at, stretch)
    : contentAfter(reading, cue, after, stretch, object !== undefined, own?.from ?? cue.from);
  if (!content) return undefined;
  const source =
    own ??
    pollBefore(reading, cue, from) ??
    inheritedSubject(reading, cue, subject === 'inherit', stretch, earlier) ??
    (opensSentence(reading, cue, stretch) ? subjectAfterComma(reading, content.to, stretch.to) : undefined);
  if (!source) return undefined;
  return { content: object ? [object, content] : [content], cue, source, addressee, by: 'preposed' };
}

/** The subject of the main clause after a participle and its content: "Saying that it was late, the minister left". */
function subjectAfterComma(reading: Reading, at: number, limit: number): Range | undefined {
  if (!isComma(reading, at)) return undefined;
  const pronoun = reading.words.subjectPronouns.has(reading.lower[at + 1] ?? '');
  const subject = pronoun ? { from: at + 1, to: at + 2 } : nounPhrase(reading, at + 1, limit);
  return subject && isSource(reading, subject) && hasFiniteVerb(reading, subject.to, limit) ? subject : undefined;
}

/** The pronoun that is the subject of what is reported: "which he said was careless", "who, she argued, help many". */
function extracted(reading: Reading, cue: CueFound, { from }: Range, after: AfterCue): Range | undefined {
  const { lower } = reading;
  const comma = isComma(reading, after.at);
  const pronoun = comma && isComma(reading, from - 1) ? from - 2 : from - 1;
  if (!cue.cue.frames.has('clause') || !/^(?:what|which|who)$/.test(lower[pronoun] ?? '')) return undefined;
  return isFiniteVerb(reading, comma ? after.at + 1 : after.at) ? { from: pronoun, to: pronoun + 1 } : undefined;
}

/** What the pronoun is the subject of, up to where the main clause goes on. */
function relativeRest(reading: Reading, at: number, stretch: Range): Range {
  const from = isComma(reading, at) ? at + 1 : at;
  const to = contentEnd(reading, from, stretch.to);
  for (let index = from; index < to; index++)
    if (isComma(reading, index) && isFiniteVerb(reading, index + 1)) return { from, to: index };
  return { from, to };
}

/** The pronoun before the subject that stands for what a verb names: "what he called “a disgrace”", "whom she described as brave". */
function named({ lower }: Reading, cue: CueFound, { from }: Range): Range | undefined {
  return labels.has(cue.cue.lemma) && /^(?:what|which|whom)$/.test(lower[from - 1] ?? '')
    ? { from: from - 1, to: from }
    : undefined;
}

/** Whether a parenthesis ends before the token. */
const isAside = (reading: Reading, at: number) => isComma(reading, at - 1) || reading.quotationAt[at - 1] !== undefined;

function startsLower(reading: Reading, at: number): boolean {
  const quotation = reading.quotationAt[at];
  return quotation !== undefined && /^\p{Ll}/u.test(reading.tokens[quotation.from]?.text ?? '');
}
