import { message } from '../message.ts';
import { isWordCharacter, type Part, PatternError } from './pattern.ts';

/** One step of a program; numbers are other steps. */
type Step =
  | { readonly do: 'character'; readonly matches: RegExp }
  | { readonly do: 'place'; readonly at: '^' | '$' | '\\b' | '\\B' }
  /** Go on at the first, and where that fails at the second. */
  | { readonly do: 'try'; readonly first: number; readonly second: number }
  | { readonly do: 'go'; readonly to: number }
  | { readonly do: 'end' };

/** A pattern in steps. */
export type Program = readonly Step[];

/** A longer program than this would take too much memory beside a text. */
const mostSteps = 400;

/** @throws PatternError for a pattern whose counted repetitions make it too long. */
export function compile(part: Part): Program {
  const steps: Step[] = [];
  const add = (step: Step): number => {
    if (steps.length >= mostSteps) throw new PatternError(message('This pattern is too long, or repeats too much.'));
    return steps.push(step) - 1;
  };
  const emit = (one: Part): void => {
    switch (one.type) {
      case 'character':
        add({ do: 'character', matches: one.matches });
        return;
      case 'place':
        add({ do: 'place', at: one.at });
        return;
      case 'sequence':
        for (const each of one.parts) emit(each);
        return;
      case 'choice': {
        const ends = one.parts.slice(0, -1).map((each) => {
          const fork = add({ do: 'end' });
          emit(each);
          const end = add({ do: 'end' });
          steps[fork] = { do: 'try', first: fork + 1, second: steps.length };
          return end;
        });
        const last = one.parts.at(-1);
        if (last) emit(last);
        for (const end of ends) steps[end] = { do: 'go', to: steps.length };
        return;
      }
      case 'repeat': {
        for (let count = 0; count < one.least; count++) emit(one.part);
        const fork = (at: number, past: number): Step =>
          one.greedy ? { do: 'try', first: at + 1, second: past } : { do: 'try', first: past, second: at + 1 };
        if (one.most === Number.POSITIVE_INFINITY) {
          const start = add({ do: 'end' });
          emit(one.part);
          add({ do: 'go', to: start });
          steps[start] = fork(start, steps.length);
          return;
        }
        const forks: number[] = [];
        for (let count = one.least; count < one.most; count++) {
          forks.push(add({ do: 'end' }));
          emit(one.part);
        }
        for (const at of forks) steps[at] = fork(at, steps.length);
        return;
      }
    }
  };
  emit(part);
  add({ do: 'end' });
  return steps;
}

/** A match in a text: half-open, in UTF-16 code units. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * The matches of a program in a text, one after another, the leftmost first and of those the one that a backtracking matcher would take. No step
 * is ever tried twice at one place, from wherever it is reached (a program without back-references fails there again): the time is bounded by
 * steps times characters, whatever the pattern. The program must not match nothing.
 */
export function matchesOf(program: Program, text: string): readonly Match[] {
  const tried = new Uint8Array(Math.ceil((program.length * (text.length + 1)) / 8));
  const found: Match[] = [];
  for (let start = 0; start < text.length; ) {
    const end = matchAt(program, text, start, tried);
    if (end > start) found.push({ start, end });
    start = end > start ? end : start + characterAt(text, start).length;
  }
  return found;
}

/** Where the match that starts at a place ends, or -1. */
function matchAt(program: Program, text: string, start: number, tried: Uint8Array): number {
  const open: [number, number][] = [[0, start]];
  for (let next = open.pop(); next; next = open.pop()) {
    let [at, place] = next;
    for (;;) {
      const bit = at * (text.length + 1) + place;
      if (((tried[bit >> 3] ?? 0) >> (bit & 7)) & 1) break;
      tried[bit >> 3] = (tried[bit >> 3] ?? 0) | (1 << (bit & 7));
      const step = program[at];
      if (!step || step.do === 'end') return place;
      if (step.do === 'go') at = step.to;
      else if (step.do === 'try') {
        open.push([step.second, place]);
        at = step.first;
      } else if (step.do === 'place') {
        if (!isAt(step.at, text, place)) break;
        at += 1;
      } else {
        const character = characterAt(text, place);
        if (character === '' || !step.matches.test(character)) break;
        at += 1;
        place += character.length;
      }
    }
  }
  return -1;
}

const characterAt = (text: string, place: number): string => {
  const code = text.codePointAt(place);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** The character that ends before a place. */
const characterBefore = (text: string, place: number): string => {
  const pair = place > 1 ? characterAt(text, place - 2) : '';
  return pair.length === 2 ? pair : text.charAt(place - 1);
};

function isAt(at: '^' | '$' | '\\b' | '\\B', text: string, place: number): boolean {
  if (at === '^') return place === 0;
  if (at === '$') return place === text.length;
  const boundary = isWordCharacter(characterBefore(text, place)) !== isWordCharacter(characterAt(text, place));
  return boundary === (at === '\\b');
}
