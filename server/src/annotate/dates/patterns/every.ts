import { isCapital, isDash, isGlued, numberAt, termAt } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';

/**
 * What comes round: `every week`, `each Thursday`, `every two years`, `every other day`, `per month`, `daily`, `annually`.
 *
 * Traps: the Daily Mail, the Weekly Standard (capitals); "every man", "each side"; "everyday".
 */
export const every: Pattern = {
  starts: ({ set, joint }) => set !== undefined || joint === 'every' || joint === 'per',
  read(words, at) {
    const { set, joint } = termAt(words, at);
    if (set !== undefined) {
      if (isCapital(words, at) && (words.tokens[at - 1]?.type === 'word' || isCapital(words, at + 1))) return undefined;
      if (isDash(words, at + 1) && isGlued(words, at + 1)) return undefined;
      return draft('recurring', at, at + 1, { kind: 'set', value: set });
    }
    if (joint !== 'every' && joint !== 'per') return undefined;
    const other = termAt(words, at + 1).joint === 'other';
    const number = other ? { value: 2, to: at + 2 } : (numberAt(words, at + 1) ?? { value: 1, to: at + 1 });
    if (joint === 'per' && number.to > at + 1) return undefined;
    const term = termAt(words, number.to);
    const to = number.to + 1;
    if (term.unit && term.unit !== 'half' && (term.unit !== 'second' || number.value > 1)) {
      if (term.unit === 'day' && number.value === 1 && termAt(words, to).part) return undefined;
      return draft('every', at, to, { kind: 'set', value: recurring(term.unit, number.value) });
    }
    if (joint === 'per' || number.to > at + 1) return undefined;
    if (term.weekday !== undefined && isCapital(words, number.to)) {
      const part = termAt(words, to).part;
      return draft('every', at, part ? to + 1 : to, {
        kind: 'set',
        value: `XXXX-WXX-${term.weekday}${part ? `T${part}` : ''}`,
      });
    }
    if (term.month !== undefined && isCapital(words, number.to)) {
      return draft('every', at, to, { kind: 'set', value: `XXXX-${String(term.month).padStart(2, '0')}` });
    }
    if (term.season) return draft('every', at, to, { kind: 'set', value: `XXXX-${term.season}` });
    if (term.part) return draft('every', at, to, { kind: 'set', value: `XXXX-XX-XXT${term.part}` });
    return undefined;
  },
};

function recurring(unit: string, count: number): string {
  switch (unit) {
    case 'second':
      return `PT${count}S`;
    case 'minute':
      return `PT${count}M`;
    case 'hour':
      return `PT${count}H`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'quarter':
      return `P${count * 3}M`;
    case 'decade':
      return `P${count * 10}Y`;
    case 'century':
      return `P${count * 100}Y`;
    default:
      return `P${count}${unit.slice(0, 1).toUpperCase()}`;
  }
}
