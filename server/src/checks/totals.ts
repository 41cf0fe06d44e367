import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import type { Finding } from './check.ts';
import { message } from './message.ts';
import { findInParagraph, moved } from './paragraphs.ts';
import type { CheckWords } from './words.ts';

/** Numbers of a sentence that don't add up: parts greater than their whole, shares of more than all, a change that isn't the one said. */
export const totals = ({ paragraphs }: Annotated, words: CheckWords): readonly Finding[] =>
  paragraphs.flatMap((paragraph) => inParagraph(paragraph, words));

/** What a sentence must have for its numbers to be looked at: most have none of it. */
const telling = /\bof (?:the|its|their|his|her) (?=[\p{L}\d])|[:–—(]|\d ?%|\d per ?cent/iu;

const inParagraph = findInParagraph(({ text, sentences }, words) => {
  if (!telling.test(text) && !words.including.test(text)) return [];
  return sentences.flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    return [...overWhole(said, words), ...unequal(said, words), ...tooManyOf(said, words), ...change(said)].map(
      (finding) => moved(finding, sentence.start),
    );
  });
});

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** A number in a text, and how much it is. */
interface Quantity extends Span {
  readonly value: number;
}

/** Every number in digits or as a word, where a language counts so far. */
function quantities(text: string, { numbers, multiples }: CheckWords): readonly Quantity[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}.,$€£-])(?:\d{1,3}(?:,\d{3})+|\d+|\p{L}{3,9})(?![\p{L}\p{N}]|[.,:/-]\d|-\p{L}|%)/gu,
  );
  return Array.from(found, ({ 0: number, index }) => {
    const value = /^\d/.test(number) ? Number(number.replace(/,/g, '')) : numbers.indexOf(number.toLowerCase());
    return { start: index, end: index + number.length, value };
  }).filter(({ value, end }) => value > 0 && !multiples.test(text.slice(end, end + 12)));
}

const sum = (parts: readonly Quantity[]): number => parts.reduce((total, { value }) => total + value, 0);

/** Whether a number counts something: it isn't a year, a rank, an amount of money, an age or a measure. */
const counts = (text: string, { end, value }: Quantity): boolean =>
  !(value >= 1900 && value <= 2100 && !/^ \p{Ll}/u.test(text.slice(end, end + 2))) &&
  !/^(?: |-)?(?:per ?cent|percent|million|billion|trillion|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet|met|miles?|feet|%|st\b|nd\b|rd\b|th\b)/i.test(
    text.slice(end, end + 12),
  );

/** `10 people, including 12 children`: no part is greater than the whole. */
function overWhole(text: string, words: CheckWords): readonly Finding[] {
  const including = words.including.exec(text);
  if (!including) return [];
  const all = quantities(text, words).filter((quantity) => counts(text, quantity));
  const whole = all.findLast(({ end }) => end <= including.index);
  const clauseEnd = /[.;:()]|, (?:and|but|which|who|as|while)\b/.exec(
    text.slice(including.index + including[0].length),
  );
  const from = including.index + including[0].length;
  const until = clauseEnd ? from + clauseEnd.index : text.length;
  const [part] = all.filter(({ start, end }) => start >= from && end <= until).sort((a, b) => b.value - a.value);
  // The whole is what the part is of only if nothing but its name stands between them.
  if (!whole || !part || part.value <= whole.value || part.start > from + 2) return [];
  const between = text.slice(whole.end, including.index);
  if (!/^(?: [\p{L}’'-]+){1,5},?$/u.test(between.trimEnd()) || /\d.*\band $/.test(text.slice(0, whole.start)))
    return [];
  return [
    {
      start: part.start,
      end: part.end,
      message: message('{0} can’t be a part of {1}.', wordsOf(text, part), wordsOf(text, whole)),
      related: [{ start: whole.start, end: whole.end, message: message('The whole') }],
    },
  ];
}

/** What is looked for before numbers are read, which takes longer. */
interface Patterns {
  /** A number, what it counts, and numbers of what that is made of. */
  readonly list: RegExp;
  /** A mark with a number after it, as every list has. */
  readonly opening: RegExp;
  /** A number of another. */
  readonly partOf: RegExp;
}

const known = new WeakMap<CheckWords, Patterns>();

function patternsOf(words: CheckWords): Patterns {
  const before = known.get(words);
  if (before) return before;
  const number = `(?:\\d[\\d,]*|${words.numbers.join('|')})`;
  const part = `${number} [\\p{L}’'-]+`;
  const patterns = {
    list: new RegExp(
      `(?<![\\p{L}\\p{N}$€£])(?<whole>${number}) [\\p{L}’'-]+(?: [\\p{L}’'-]+)?(?: ?[:–—] ?| \\()(?<parts>${part}(?:,? (?:and )?${part}){1,4})(?=\\)|[.;]|$| ?[–—])`,
      'giu',
    ),
    opening: new RegExp(`[:–—(] ?${number} `, 'iu'),
    partOf: new RegExp(`of (?:the|its|their|his|her) ${number} `, 'iu'),
  };
  known.set(words, patterns);
  return patterns;
}

/** `nine medals: two golds and six bronzes`: parts that are all there are add up to the whole. */
function unequal(text: string, words: CheckWords): readonly Finding[] {
  const { list: pattern, opening } = patternsOf(words);
  if (!opening.test(text)) return [];
  return Array.from(text.matchAll(pattern), ({ index, 0: list, groups }) => ({ index, list, ...groups })).flatMap(
    ({ index, list, whole = '', parts = '' }: { index: number; list: string; whole?: string; parts?: string }) => {
      const [total] = quantities(whole, words);
      const each = quantities(parts, words);
      const names = parts.split(/,? and |, /);
      const isList = names.length === each.length && names.every((name) => /^[\p{L}\d,]+ [\p{L}’'-]+$/u.test(name));
      if (!total || each.length < 2 || !isList || !each.every((one) => counts(parts, one)) || total.value < 2)
        return [];
      if (sum(each) === total.value) return [];
      const start = index;
      return [
        {
          start,
          end: start + list.length,
          message: message('The parts add up to {0}, not {1}.', sum(each), whole),
        },
      ];
    },
  );
}

/** `50 of the 42 members`. */
function tooManyOf(text: string, words: CheckWords): readonly Finding[] {
  if (!patternsOf(words).partOf.test(text)) return [];
  const all = quantities(text, words);
  return all.flatMap((part, index) => {
    const whole = all[index + 1];
    if (!whole || part.value <= whole.value || whole.value < 2) return [];
    if (!/^ (?:out )?of (?:the|its|their|his|her) $/.test(text.slice(part.end, whole.start))) return [];
    if (!counts(text, whole) || !counts(text, part) || /^(?: \p{Ll}+)? (?:or|to) /u.test(text.slice(whole.end)))
      return [];
    if (!/^ (?!in \d)[\p{L}(]/u.test(text.slice(whole.end)) || /\bin $/.test(text.slice(0, part.start))) return [];
    return [
      {
        start: part.start,
        end: whole.end,
        message: message('{0} can’t be a part of {1}.', wordsOf(text, part), wordsOf(text, whole)),
      },
    ];
  });
}

const scale: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const amount = '[$€£]?(\\d[\\d,]*(?:\\.\\d+)?)(?: ?(thousand|million|billion|trillion|bn|m)\\b)?( ?%| per ?cent)?';
const changed = new RegExp(
  `\\b(?<verb>rose|risen|rise|rising|grew|grown|increased?|jumped|climbed|gained|surged|soared|up|fell|fallen|fall|falling|dropped|declined?|decreased?|slipped|shrank|plunged|down)(?: by)? (?<share>\\d+(?:\\.\\d+)?)(?: ?%| per ?cent)(?! points?)(?<way>(?: [\\p{L}-]+){0,3}?) (?:(?:from) (?:[\\p{L}’'-]+ ){0,3}?${amount}(?: [\\p{L}’'-]+){0,6}? to (?:[\\p{L}’'-]+ ){0,2}?${amount}|to (?:[\\p{L}’'-]+ ){0,2}?${amount}(?:, or [^;]{1,30}?,)?(?: [\\p{L}’'-]+){0,4}?,? (?:up |down )?from (?:[\\p{L}’'-]+ ){0,2}?${amount})`,
  'giu',
);

/** What a number is now, how far it went up or down, and what it was: `97 million, up 20 percent from 60 million`. */
const since = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])${amount}(?: \\p{Ll}+){0,4}, (?<verb>up|down)(?: by)? (?<share>\\d+(?:\\.\\d+)?)(?: ?%| per ?cent)(?! points?) from (?:[\\p{L}’'-]+ ){0,2}?${amount}`,
  'giu',
);

/** `rose 20 percent from 50 to 65`: the change in percent is the one between the two numbers. */
function change(text: string): readonly Finding[] {
  if (!/\bfrom\b/.test(text) || !/\d ?%|\d per ?cent/i.test(text)) return [];
  return [
    ...Array.from(text.matchAll(changed), (match) => {
      const isForward = match[4] !== undefined;
      const [from, to] = isForward ? [4, 7] : [13, 10];
      return judged(match, amountOf(match, from), amountOf(match, to));
    }),
    ...Array.from(text.matchAll(since), (match) => {
      const [from, to] = [amountOf(match, 6), amountOf(match, 1)];
      // `Net was $254 million, or $5.94 a share, up 56% from $163 million`.
      return from?.scale === to?.scale ? judged(match, from, to) : [];
    }),
  ].flat();
}

/** What is wrong with the share of a change. */
function judged(match: RegExpExecArray, from: Amount | undefined, to: Amount | undefined): readonly Finding[] {
  const { verb = '', share = '' } = match.groups ?? {};
  if (!from || !to || isYear(from) || isYear(to)) return [];
  // `from 5 to 6 million`: the unit is written once.
  const [before, after] = [from.value * (from.scale ?? to.scale ?? 1), to.value * (to.scale ?? from.scale ?? 1)];
  if (before === 0) return [];
  const actual = (100 * Math.abs(after - before)) / before;
  const said = Number(share);
  const span = { start: match.index, end: match.index + match[0].length };
  const isDown = /^(?:f|dr|d|sl|shr|pl)/i.test(verb);
  if (after < before !== isDown && after !== before)
    return [{ ...span, message: message('This goes the other way: from {0} to {1}.', from.text, to.text) }];
  const points = Math.abs(after - before);
  if (from.isShare && to.isShare && Math.abs(points - said) < 0.06 && Math.abs(actual - said) > tolerance(said))
    return [
      {
        ...span,
        message: message('From {0} to {1} are {2} percentage points, not percent.', from.text, to.text, share),
      },
    ];
  if (Math.abs(actual - said) <= tolerance(said) + rounding(from, to)) return [];
  return [
    { ...span, message: message('From {0} to {1} is a change of {2} percent.', from.text, to.text, round(actual)) },
  ];
}

interface Amount {
  readonly value: number;
  readonly scale: number | undefined;
  readonly isShare: boolean;
  readonly text: string;
  /** How far it may be from what was rounded: half of its last digit, of round thousands a little more. */
  readonly error: number;
}

function amountOf(parts: readonly (string | undefined)[], at: number): Amount | undefined {
  const [digits, unit, share] = parts.slice(at, at + 3);
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(/,/g, ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return {
    value,
    scale: unit === undefined ? undefined : scale[unit.toLowerCase()],
    isShare: share !== undefined,
    text: `${digits}${unit ? ` ${unit}` : ''}${share ? '%' : ''}`,
    error: decimals > 0 ? 10 ** -decimals / 2 : zeros > 2 ? 10 ** (zeros - 1) / 2 : 0.5,
  };
}

const isYear = ({ value, scale, isShare, text }: Amount): boolean =>
  scale === undefined && !isShare && /^\d{4}$/.test(text) && value >= 1800 && value <= 2100;

/** How far a share that was rounded may be from the change, in percent. */
const tolerance = (share: number): number => (Number.isInteger(share) ? 1 : 0.3) + share * 0.02;

/** How much of the change the rounding of its two numbers can make, in percent. */
const rounding = (from: Amount, to: Amount): number => Math.min(50, (100 * (from.error + to.error)) / from.value);

const round = (share: number): string => (share < 10 ? share.toFixed(1) : share.toFixed(0)).replace(/\.0$/, '');
