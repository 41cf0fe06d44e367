import type { SourceKind } from '../model.ts';
import type { Range, Reading } from './reading.ts';

/** "asked not to be named", "declined to be identified", in words with a space between them. */
export const withholdsName = /\bto (?:be (?:named|identified)|remain anonymous)\b/;

/** What sort of source a noun phrase names, by its head and the names in it. */
export function sourceKind(reading: Reading, { from, to }: Range): SourceKind {
  const { lower, words, nameAt, data, tokens } = reading;
  const first = lower[from] ?? '';
  if (
    to - from === 1 &&
    (words.subjectPronouns.has(first.replace(/['’].*$/, '')) || first === 'who' || first === 'which')
  )
    return 'pronoun';
  if (withholdsName.test(lower.slice(from, to).join(' '))) return 'anonymous';
  const head = headOf(reading, { from, to });
  const word = lower[head] ?? '';
  const { poll, document, anonymous, organisation, group } = data.sources;
  let person = false;
  for (let index = from; index < to; index++) {
    if (/^(?:anonymous|anonymity|unnamed|unidentified)$/.test(lower[index] ?? '')) return 'anonymous';
    if (nameAt[index] === 'PERSON' && !/^['’]s?$/.test(lower[index + 1] ?? '') && !/['’]s$/.test(lower[index] ?? ''))
      person = true;
  }
  if (nameAt[head] === 'PERSON') return 'person';
  if (poll.has(word)) return 'poll';
  if (document.has(word)) return 'document';
  if (person) return 'person';
  if (anonymous.has(word)) return 'anonymous';
  if (
    organisation.has(word) ||
    nameAt[head] === 'ORGANIZATION' ||
    nameAt[head] === 'LOCATION' ||
    nameAt[head] === 'FACILITY'
  )
    return 'organisation';
  const many =
    /^(?:many|some|most|several|few|both|others|all|these|those|two|three|dozens|hundreds|thousands|millions)$/.test(
      first,
    ) || tokens[from]?.type === 'number';
  if (group.has(word) || many || nameAt[head] === 'NATIONALITY' || /[^s]s$/.test(word))
    return word.endsWith('ss') ? 'person' : 'group';
  return 'person';
}

/** The token of the head: the last one before a preposition, a comma or a relative clause. */
function headOf({ lower, words, tokens }: Reading, { from, to }: Range): number {
  for (let index = from + 1; index < to; index++) {
    const word = lower[index] ?? '';
    if (tokens[index]?.type === 'mark' && word !== '-' && word !== '.') return index - 1;
    if (words.prepositions.has(word) || /^(?:who|which|that|whose|and)$/.test(word)) return index - 1;
  }
  return to - 1;
}
