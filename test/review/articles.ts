/** Articles for tests and benchmarks: long enough to hold the same names many times, as news does. */
import { readFileSync } from 'node:fs';
import { randomNumbers } from './revisions.ts';

export const sample = readFileSync(new URL('../../samples/harbour-agreement.article', import.meta.url), 'utf8');

const people = ['Sergei Riabkov', 'Anna Lindqvist', 'Tom Okafor', 'Maria Santos', 'Li Wen', 'Omar Haddad', 'Jane Doe'];
const groups = [
  'Tass',
  'the European Commission',
  'NATO',
  'the United Nations',
  'Meridian Lines',
  'the Bank of England',
];
const places = ['Geneva', 'Kyiv', 'Lisbon', 'Washington', 'New Zealand', 'Brussels', 'Moscow'];
const days = ['Monday', 'last week', 'January 10', 'March 3, 2024', 'Tuesday', 'two years ago', 'next month'];
const sentences = [
  '{P} told {G} on {D} that talks in {L} would “go on as long as it takes”.',
  '“We will not accept this,” {P} said in {L} on {D}.',
  '{G} denied that {P} had been invited to {L}.',
  'According to {G}, about {N} people left {L} in the days before {D}.',
  '{P} said {G} had spent {N} million dollars on the plan since {D}.',
  'The talks between {G} and {G} began on {D} and were held in {L}.',
  'Mr. {S} put it more bluntly: “It is the {N} per cent that hurts. Nobody in {L} asked for it.”',
  '{G} expects prices to rise by {N} percent before {D}.',
  'He had said the same on {D}, in an interview that few noticed.',
  'No decision has been made, an official at {G} said.',
  'The road from {L} to the border was closed for {N} hours, and lorries queued for miles.',
  '{P}, who has led the delegation since {D}, did not answer questions.',
  'A spokesman for {G} called the report “a mixture of rumour and arithmetic”.',
  'Ms. {S} warned that {N} hospitals would run short of staff unless {G} paid more.',
  'Share prices fell {N} percent in {L} before they recovered in the afternoon.',
  'In a letter seen by {G}, {P} asks for “one honest conversation”.',
  'The harvest failed in three provinces, and grain ships have waited outside {L} since {D}.',
  'Police in {L} said {N} people had been arrested after the match.',
  '{P} and {P} met for the first time on {D}; both described the meeting as useful.',
  'The bill passed by {N} votes, with members of the governing party staying away.',
  'Teachers at {N} schools went on strike on {D} over pay and class sizes.',
  '“I have read every page of it,” {P} said, “and I still could not tell you what it costs.”',
  'Engineers working for {G} found cracks in the dam above {L} as early as {D}.',
  'The court in {L} will hear the appeal on {D}.',
  'Critics of {G} say the figures leave out everyone who stopped looking for work.',
  'Residents remember the flood of two decades ago, when {L} was cut off for a week.',
  '{P} has promised to publish the contracts, though not before {D}.',
  'A second vaccine, made by {G}, was approved on {D} after {N} months of trials.',
  'The orchestra played in {L} for the last time on {D}, to a half-empty hall.',
  'It is unclear who ordered the search, which {P} described as theatre.',
  'Fishermen say that the wind farm off {L} has cost them {N} percent of their catch.',
  '{G} and {G} have blamed each other since the ferry ran aground.',
  'Under the agreement, {G} keeps the railway and hands over the {N} stations.',
  'Only {P} abstained.',
  'Asked whether the minister knew, Mr. {S} shrugged and walked to his car.',
  'An earlier version of the plan, leaked on {D}, had named {L} as the site.',
  'Unemployment in the region stands at {N} percent, the highest since records began.',
  'The museum returned {N} bronzes, which had been taken from {L} by soldiers.',
  '“That is for the voters,” {P} replied.',
  'Snow is forecast for {L} from {D}, and {G} has put extra trains on.',
];

/** An article of some paragraphs, the same for the same seed. */
export function article(seed: number, paragraphs = 15): string {
  const random = randomNumbers(seed);
  const one = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? '';
  const fill = (sentence: string) => {
    const used = new Set<string>();
    return sentence.replace(/\{(.)\}/g, (_, slot: string) => {
      if (slot === 'N') return String(1 + Math.floor(random() * 90));
      if (slot === 'S') return one(people).split(' ')[1] ?? '';
      const names = { P: people, G: groups, L: places, D: days }[slot] ?? [];
      const name = one(names.filter((other) => !used.has(other)));
      used.add(name);
      return name;
    });
  };
  const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
  // Each sentence is used once before any is used twice, as no journalist says everything in the same words.
  let left: string[] = [];
  const next = (): string => {
    if (left.length === 0) left = sentences.toSorted(() => random() - 0.5);
    return capital(fill(left.pop() ?? ''));
  };
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, next).join(' '),
  ).join('\n\n');
}
