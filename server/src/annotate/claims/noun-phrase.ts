import { isCapital, isFiniteVerb, isNominal, type Range, type Reading } from './reading.ts';

/** The noun phrase that begins at the token: a pronoun, a name with its words in capitals, or a determiner and what follows. */
export function nounPhrase(reading: Reading, from: number, limit: number): Range | undefined {
  const { lower, tokens, words, quotationAt } = reading;
  const first = lower[from] ?? '';
  if (from >= limit || quotationAt[from]) return undefined;
  const possessive =
    first === 'her' &&
    (/^\p{Ll}{3,}$/u.test(tokens[from + 1]?.text ?? '') || reading.nameAt[from + 1] === 'NATIONALITY') &&
    isNominal(reading, from + 1);
  if (words.objectPronouns.has(first) && !possessive) return { from, to: from + 1 };
  if (/^(?:that|to|of|about|not|how|why|what|if|whether)$/.test(first) || words.prepositions.has(first))
    return undefined;
  let to = from;
  for (; to < limit && to < from + 14; to++) {
    const word = lower[to] ?? '';
    if (tokens[to]?.type === 'mark') {
      if ((word === '-' || word === '&' || word === '.') && tokens[to]?.start === tokens[to - 1]?.end) continue;
      if (/^['’]$/.test(word) && isCapital(reading, to + 1)) continue;
      break;
    }
    if (quotationAt[to] || word === 'that' || words.subjectPronouns.has(word) || words.modals.has(word)) break;
    if (words.times.has(word) && word !== 'may' && to > from && lower[to + 1] !== '-') break;
    if (
      words.prepositions.has(word) &&
      !(
        word === 'of' ||
        (word === 'for' && isCapital(reading, to + 1)) ||
        (word === 'at' && isCapital(reading, to + 1))
      )
    )
      break;
    if (words.negations.has(word) || words.subordinators.has(word)) break;
    // "told the court Mr. Novak had left": who is told ends before a title.
    if (to > from && /^(?:mr|mrs|ms|dr)\.?$/.test(word) && !isCapital(reading, to - 1)) break;
    if (to > from && isFiniteVerb(reading, to)) break;
    if (to > from && words.determiners.has(word) && lower[to - 1] !== 'of' && lower[to - 1] !== 'and') break;
    if (
      to > from &&
      isCapital(reading, to - 1) &&
      !isCapital(reading, to) &&
      !/(?:(?:er|or|ist|ent|ant|ian)s|host|anchor|reporter|correspondent)$/.test(word) &&
      !/^(?:of|the|and|&|['’]s|['’]|for|at)$/.test(word) &&
      !words.determiners.has(first) &&
      !words.possessives.has(first) &&
      lower[to - 1] !== "'s" &&
      lower[to - 1] !== '’s'
    )
      break;
  }
  while (
    to > from &&
    ((to === limit && lower[to - 1] === '.') ||
      words.coordinators.has(lower[to - 1] ?? '') ||
      words.prepositions.has(lower[to - 1] ?? '') ||
      words.determiners.has(lower[to - 1] ?? ''))
  )
    to -= 1;
  return to > from ? { from, to } : undefined;
}
