import type { Span, Zone, ZoneKind } from '../model.ts';
import { isPlain, plainTwin } from './plain.ts';

/** What a language says about the furniture of an article. Each pattern is tried on one trimmed paragraph. */
export interface ZoneData {
  readonly byline: RegExp;
  readonly credit: RegExp;
  readonly boilerplate: RegExp;
  /** A dateline at the start of a paragraph, up to and including its dash, which white space follows: `GENEVA, Jan 10 (Reuters) -`. */
  readonly dateline: RegExp;
}

/** What a paragraph looks like, whatever stands around it. */
export interface Form {
  /** On one line, short, without a final stop. */
  readonly short: boolean;
  readonly headline: boolean;
  readonly standfirst: boolean;
  readonly crosshead: boolean;
  readonly byline: boolean;
  readonly credit: boolean;
  readonly boilerplate: boolean;
  /** The length of the dateline that opens it, or 0, and where the text after it begins. */
  readonly dateline: number;
  readonly body: number;
  /** Its words without a heading's markup. */
  readonly words: string;
}

const longestHeadline = 200;
const longestCrosshead = 100;
const longestByline = 120;
/** What is longer has begun with such a line and gone on with the article. */
const longestBoilerplate = 600;

/** Without such a dash there is no dateline: most paragraphs never ask the language's pattern, which takes long to compile. */
const endOfDateline = /[-–—](?=\s|$)/;
const capitalFirst = /^["“«‘]?[\p{Lu}\p{N}]/u;

/** Looks at one paragraph; like all recognition this depends on its text alone. */
export function form(paragraph: string, data: ZoneData): Form {
  const opening = paragraph.slice(0, 1000);
  const { length } = paragraph;
  const plain = isPlain(opening);
  const suiting = (pattern: RegExp): RegExp => (plain ? plainTwin(pattern) : pattern);
  const heading = /^#{1,6}\s/.test(opening);
  const short = length <= longestHeadline;
  const stopped = short && /[.,;:…]["”’»)]?$/u.test(opening);
  const dateline = (endOfDateline.test(opening) && suiting(data.dateline).exec(opening)?.[0].length) || 0;
  return {
    short,
    headline: short && (heading || !stopped),
    standfirst: short && !/[.!?…:;,]["”’»)]?$/u.test(opening),
    crosshead:
      heading ||
      (length <= longestCrosshead &&
        suiting(capitalFirst).test(opening) &&
        !/[.!…:;,]["”’»)]?$/u.test(opening) &&
        !/\n/.test(opening)),
    byline: length <= longestByline && suiting(data.byline).test(opening),
    credit: length <= longestByline && suiting(data.credit).test(opening),
    boilerplate: length <= longestBoilerplate && suiting(data.boilerplate).test(opening),
    dateline,
    body: dateline + (/^\s*/.exec(opening.slice(dateline))?.[0].length ?? 0),
    words: short ? opening.replace(/^#+\s*/, '') : '',
  };
}

/**
 * Says of each paragraph what part of the article it is (headline, byline, body, boilerplate, …) by its form and its place.
 *
 * @param blocks paragraph spans in order, without front matter, and the form of each.
 * @returns one zone a paragraph; a dateline is a zone of its own before the body that it opens.
 */
export function zones(blocks: readonly (Span & { readonly form: Form })[]): readonly Zone[] {
  const result: Zone[] = [];
  let lead = true;
  let headline = '';
  blocks.forEach(({ start, end, form: looks }, index) => {
    const last = index === blocks.length - 1;
    const kind = kindOf(looks, { first: index === 0, last, lead, headline });
    if (kind === 'headline') headline = looks.words;
    if (kind === 'body' || kind === 'crosshead') lead = false;
    if (kind === 'body' && looks.dateline > 0) {
      result.push({ start, end: start + looks.dateline, kind: 'dateline' });
      if (start + looks.body < end) result.push({ start: start + looks.body, end, kind });
    } else {
      result.push({ start, end, kind });
    }
  });
  return result;
}

interface Place {
  readonly first: boolean;
  readonly last: boolean;
  /** Whether the body has not begun yet. */
  readonly lead: boolean;
  readonly headline: string;
}

/** The order matters: the first that fits. */
function kindOf(looks: Form, { first, last, lead, headline }: Place): ZoneKind {
  if (looks.boilerplate) return 'boilerplate';
  // The headline pasted again at the end, word for word.
  if (!first && headline !== '' && looks.words === headline) return 'boilerplate';
  if (looks.byline) return 'byline';
  if (!first && looks.credit) return 'credit';
  if (lead && headline === '' && !last && looks.headline) return 'headline';
  if (lead && headline !== '' && looks.standfirst) return 'standfirst';
  if (!first && !last && looks.crosshead) return 'crosshead';
  return 'body';
}
