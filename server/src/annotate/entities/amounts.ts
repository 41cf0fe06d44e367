import type { EntityKind } from '../kinds.ts';
import type { Quantity, Token } from '../model.ts';
import type { AmountData } from './data.ts';

/** An amount found among tokens: `tokens[from]` up to but not including `tokens[to]`; a vague amount ("billions of dollars") has no value. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** Where the amount begins when its symbol and number are one token (`R92`). */
  readonly kind: EntityKind;
  readonly quantity?: Quantity;
}

/** A number phrase: `2.5 million`, `two hundred`, `tens of thousands of`. */
interface NumberPhrase {
  readonly to: number;
  readonly value: number | undefined;
}

/**
 * Finds amounts of money, percentages and measures by reading each number phrase and looking at what stands on both sides of it.
 *
 * @param text the paragraph that the tokens were cut from.
 */
export function recogniseAmounts(text: string, tokens: readonly Token[], data: AmountData): readonly Amount[] {
  const result: Amount[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const amount = mayBegin(tokens, index, data) ? amountAt(text, tokens, index, data) : undefined;
    if (!amount) continue;
    result.push(amount);
    index = amount.to - 1;
  }
  return result;
}

/** Whether an amount can begin at a token: a look at it and the few after it, which ends nearly all. */
function mayBegin(tokens: readonly Token[], at: number, { numerals }: AmountData): boolean {
  const token = tokens[at] as Token;
  const last = Math.min(tokens.length - 1, at + longestSymbol);
  for (let index = at; index <= last; index++) if (tokens[index]?.type === 'number') return true;
  return endsInDigit(token) || numerals.has(token.lower) || tokens[at + 1]?.text === 'of';
}

function amountAt(text: string, tokens: readonly Token[], from: number, data: AmountData): Amount | undefined {
  const symbol = symbolAt(text, tokens, from, data);
  if (symbol?.value !== undefined) return attached(tokens, from, symbol, data);
  const number = numberAt(text, tokens, symbol?.to ?? from, data);
  if (!number) return undefined;
  const { to, value } = number;
  const amount = (kind: EntityKind, end: number, unit: string): Amount => ({
    from,
    to: end,
    kind,
    ...(value === undefined ? {} : { quantity: { value, unit } }),
  });
  if (symbol) return amount('MONEY', to, symbol.code);

  // "US dollars", "Egyptian pounds", "150,000 of the pounds": at most one word between number and noun, a capitalised one.
  for (const gap of [0, 1]) {
    if (gap === 1 && !/^\p{Lu}/u.test(tokens[to]?.text ?? '')) break;
    const noun =
      longest(text, tokens, to + gap, data.currencyNouns) ?? longest(text, tokens, to + gap, data.currencySymbols);
    if (noun && (tokens[to + gap]?.text.length ?? 0) > 1) return amount('MONEY', noun.to, noun.value);
  }
  const sign = tokens[to];
  if (sign && /^[€₹£¥₴₽]$/u.test(sign.text))
    return amount('MONEY', to + 1, data.currencySymbols.get(sign.text) ?? sign.text);
  const percent = longest(text, tokens, to, data.percent);
  if (percent) return amount('PERCENT', percent.to, '%');
  const hyphen = sign?.text === '-' ? 1 : 0;
  const unit = longest(text, tokens, to + hyphen, data.units);
  // A lone "a" or "one" before a unit is seldom a measurement ("a foot in the door").
  if (unit && value !== undefined && !/^(?:an?|one)$/i.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end)))
    return amount('QUANTITY', unit.to, unit.value);
  return undefined;
}

/** Most tokens of a currency's symbol. */
const longestSymbol = 3;

/** A currency symbol or code directly before a number; `value` is set where the number is part of the same token (`R92`, `Rs500`). */
function symbolAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  data: AmountData,
): { code: string; to: number; value?: number } | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const glued = endsInDigit(token) ? /^(\p{L}{1,4})(\d+)$/u.exec(token.text) : null;
  if (glued) {
    const code = data.currencySymbols.get(glued[1] ?? '');
    return code === undefined ? undefined : { code, to: index + 1, value: Number(glued[2]) };
  }
  for (let length = longestSymbol; length > 0; length--) {
    const last = tokens[index + length - 1];
    const next = tokens[index + length];
    if (!last || next?.type !== 'number' || next.start - last.end > 1) continue;
    const code = data.currencySymbols.get(text.slice(token.start, last.end));
    if (code === undefined || (last.text.length === 1 && /\p{L}/u.test(last.text) && next.start > last.end)) continue;
    return { code, to: index + length };
  }
  return undefined;
}

function endsInDigit({ text }: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

/** `R92 million`, `R1.2 billion`, `R120 000`: the token that holds symbol and number, and what continues the number. */
function attached(
  tokens: readonly Token[],
  from: number,
  symbol: { code: string; to: number; value?: number },
  data: AmountData,
): Amount {
  let { to, value = 0 } = symbol;
  const adjacent = () => tokens[to]?.start === tokens[to - 1]?.end;
  while (/^[.,]$/.test(tokens[to]?.text ?? '') && adjacent() && /^\d+\p{L}*$/u.test(tokens[to + 1]?.text ?? '')) {
    const digits = /^\d+/.exec(tokens[to + 1]?.text ?? '')?.[0] ?? '';
    value = tokens[to]?.text === '.' ? value + Number(`0.${digits}`) : value * 10 ** digits.length + Number(digits);
    to += 2;
  }
  while (/^\d{3}$/.test(tokens[to]?.text ?? '')) {
    value = value * 1000 + Number(tokens[to]?.text);
    to += 1;
  }
  const factor = data.multipliers.get(tokens[to]?.text ?? '');
  if (factor !== undefined) to += 1;
  return { from, to, kind: 'MONEY', quantity: { value: tidy(value * (factor ?? 1)), unit: symbol.code } };
}

/** Reads the number phrase that begins at a token. */
function numberAt(text: string, tokens: readonly Token[], from: number, data: AmountData): NumberPhrase | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  let to = from + 1;
  let value: number | undefined;
  if (first.type === 'number') {
    const match = /^(\d[\d.,]*)(\p{L}*)$/u.exec(first.text);
    if (!match) return undefined;
    value = parseDigits(match[1] ?? '');
    const suffix = data.multipliers.get(match[2] ?? '');
    if (match[2] && suffix === undefined) return undefined;
    value *= suffix ?? 1;
    // Groups of three after a space: 120 000.
    while (
      /^\d{1,3}$/.test(tokens[to - 1]?.text ?? '') &&
      /^\d{3}$/.test(tokens[to]?.text ?? '') &&
      spaced(tokens, to)
    ) {
      value = value * 1000 + Number(tokens[to]?.text);
      to += 1;
    }
    // A fraction: 2 1/2.
    if (
      /^\d$/.test(tokens[to]?.text ?? '') &&
      tokens[to + 1]?.text === '/' &&
      /^\d$/.test(tokens[to + 2]?.text ?? '')
    ) {
      value += Number(tokens[to]?.text) / Number(tokens[to + 2]?.text);
      to += 3;
    }
  } else {
    const word = first.lower;
    value = data.numerals.get(word);
    if (value === undefined) return vague(tokens, from, data);
    const ones = tokens[to]?.text === '-' && value >= 20 ? data.numerals.get(tokens[to + 1]?.text ?? '') : undefined;
    if (ones !== undefined) {
      value += ones;
      to += 2;
    }
    if (word === 'half' && /^an?$/.test(tokens[to]?.text ?? '')) to += 1;
  }
  for (let factor = factorAt(text, tokens, to, data); factor; factor = factorAt(text, tokens, to, data)) {
    value *= factor.value;
    to = factor.to;
  }
  return { to, value: tidy(value) };
}

function factorAt(
  _text: string,
  tokens: readonly Token[],
  at: number,
  data: AmountData,
): { to: number; value: number } | undefined {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const word = tokens[at + hyphen]?.text ?? '';
  const value = word.length > 1 ? data.multipliers.get(word.toLowerCase()) : undefined;
  return value === undefined ? undefined : { to: at + hyphen + 1, value };
}

/** `tens of billions of`, `thousands of`: an amount without a value. */
function vague(tokens: readonly Token[], from: number, data: AmountData): NumberPhrase | undefined {
  let to = from;
  while (tokens[to + 1]?.text === 'of' && isPlural(tokens[to], data)) to += 2;
  return to > from ? { to, value: undefined } : undefined;
}

const isPlural = (token: Token | undefined, { multipliers }: AmountData): boolean => {
  const lower = token?.lower ?? '';
  if (lower === 'tens' || lower === 'dozens') return true;
  return lower.length > 4 && lower.endsWith('s') && multipliers.has(lower.slice(0, -1));
};

const spaced = (tokens: readonly Token[], index: number) =>
  (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0) === 1;

/** English digits: commas group, a stop before the last group is the decimal point. */
function parseDigits(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  return Number(digits.replaceAll(',', '').replace(/\.$/, ''));
}

/** Removes what binary fractions add: 4.2 × 10⁹ is 4200000000. */
const tidy = (value: number) => (Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12)));

type Entries = ReadonlyMap<string, string> | ReadonlySet<string>;

/** The longest entry of a list or table, of at most three tokens, that stands at a token. */
function longest(
  text: string,
  tokens: readonly Token[],
  at: number,
  entries: Entries,
): { to: number; value: string } | undefined {
  const first = tokens[at];
  if (!first || !beginningsOf(entries).has(first.lower)) return undefined;
  for (const length of [3, 2, 1]) {
    const last = tokens[at + length - 1];
    if (!last) continue;
    const phrase = text.slice(first.start, last.end);
    const entry = entries.has(phrase) ? phrase : phrase.toLowerCase();
    if (entries.has(entry)) return { to: at + length, value: 'get' in entries ? (entries.get(entry) ?? entry) : entry };
  }
  return undefined;
}

const beginnings = new WeakMap<Entries, ReadonlySet<string>>();

/** All that entries begin with, in lower case, made once for a list: most tokens are none of it. */
function beginningsOf(entries: Entries): ReadonlySet<string> {
  const known = beginnings.get(entries);
  if (known) return known;
  const made = new Set<string>();
  for (const entry of entries.keys())
    for (let end = 1; end <= entry.length; end++) made.add(entry.slice(0, end).toLowerCase());
  beginnings.set(entries, made);
  return made;
}
