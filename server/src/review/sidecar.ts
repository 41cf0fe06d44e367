/**
 * The file of decisions beside an article, `<article>.<ext>.annotations.jsonl`: one decision a line. Lines are kept as they were read; only
 * the line of a decision that changes is written anew, so that two people's branches merge line by line and nothing that was not understood
 * is lost.
 */
import { type ArticleLine, writeArticleLine } from './article-line.ts';
import type { Decision } from './decision.ts';
import { readDecision, writeDecision } from './decision-line.ts';

/** One line of a sidecar. */
export interface SidecarLine {
  /** The line as it stands in the file, without its line feed; a file with CRLF keeps the CR here. */
  readonly text: string;
  /** What it says, where it could be read. */
  readonly decision?: Decision;
  readonly about?: ArticleLine;
}

/** A sidecar as it was read. Writing it back gives the same characters. */
export interface Sidecar {
  readonly lines: readonly SidecarLine[];
  /** Whether a line feed ends the last line. */
  readonly ended: boolean;
  readonly mistakes: readonly Mistake[];
}

/** What is wrong with a line. */
export interface Mistake {
  /** From 0. */
  readonly line: number;
  readonly code: 'unreadable' | 'conflict' | 'duplicate-id' | 'contradiction';
  readonly message: string;
  /** For a duplicate id or a contradiction: the line, from 0, that stood first. */
  readonly first?: number;
}

export const emptySidecar: Sidecar = { lines: [], ended: true, mistakes: [] };

const conflictMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** Reads a sidecar. Never fails: what can't be read is kept as it is, with a mistake at its line. */
export function readSidecar(content: string): Sidecar {
  const texts = content.split('\n');
  const ended = texts.at(-1) === '';
  if (ended) texts.pop();
  return withMistakes(
    texts.map((text): SidecarLine => {
      const read = isComment(text) ? undefined : readDecision(withoutMark(text));
      return read === undefined || 'mistake' in read ? { text } : { text, ...read };
    }),
    ended,
  );
}

/** Empty lines and conflict markers say nothing about decisions. */
const isComment = (text: string): boolean => text.trim() === '' || conflictMarker.test(text.trimEnd());
const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

function withMistakes(lines: readonly SidecarLine[], ended = true): Sidecar {
  const mistakes: Mistake[] = [];
  const firsts = new Map<string, number>();
  const judgements = new Map<string, { readonly line: number; readonly verdict: string }>();
  const firstAbout = lines.findIndex(({ about }) => about !== undefined);
  lines.forEach(({ text, decision, about }, line) => {
    if (!decision && conflictMarker.test(text.trimEnd())) {
      mistakes.push({ line, code: 'conflict', message: 'A merge conflict is not resolved here.' });
    } else if (decision) {
      const first = firsts.get(decision.id);
      if (first !== undefined) {
        const message = `Line ${first + 1} has this decision too. Keep one of them.`;
        mistakes.push({ line, code: 'duplicate-id', message, first });
        return;
      }
      firsts.set(decision.id, line);
      const { matter, verdict } = judgement(decision);
      const before = judgements.get(matter);
      if (!before) judgements.set(matter, { line, verdict });
      else if (before.verdict !== verdict) {
        const message = `Line ${before.line + 1} decides the same otherwise. Keep one of them.`;
        mistakes.push({ line, code: 'contradiction', message, first: before.line });
      }
    } else if (about) {
      if (line > firstAbout)
        mistakes.push({
          line,
          code: 'duplicate-id',
          message: `Line ${firstAbout + 1} gives the publication date too. Keep one of them.`,
          first: firstAbout,
        });
    } else if (text.trim() !== '') {
      const read = readDecision(withoutMark(text));
      if ('mistake' in read) mistakes.push({ line, code: 'unreadable', message: read.mistake });
    }
  });
  return { lines, ended, mistakes };
}

/** What a decision is about, and what it says of that. Two annotators may decide the same alike. */
interface Judgement {
  readonly matter: string;
  readonly verdict: string;
}

/** Decisions do not change, and all of a file are compared at each new one: what each says is made once. */
const known = new WeakMap<Decision, Judgement>();

function judgement(decision: Decision): Judgement {
  const before = known.get(decision);
  if (before) return before;
  const made = judgementOf(decision);
  known.set(decision, made);
  return made;
}

function judgementOf(decision: Decision): Judgement {
  if (decision.type === 'entity') return { matter: `entity ${decision.id}`, verdict: '' };
  if (decision.type === 'problem')
    return {
      matter: JSON.stringify([decision.check, decision.anchors, decision.everywhere]),
      verdict: decision.status,
    };
  const { type, status, anchors, suggestion } = decision;
  const kind = decision.type === 'mention' ? decision.kind : '';
  const target = suggestion ?? { type, kind };
  return {
    matter: JSON.stringify([target.type, target.kind ?? kind, suggestion?.anchors ?? anchors]),
    verdict:
      status === 'rejected'
        ? status
        : JSON.stringify([type, kind, anchors, decision.type === 'date' && decision.value]),
  };
}

/** The characters of a sidecar: those that were read, but for the lines changed since. */
export function writeSidecar({ lines, ended }: Sidecar): string {
  return lines.map(({ text }) => text).join('\n') + (ended && lines.length > 0 ? '\n' : '');
}

/** Whether the file must not be written before a person has resolved a merge conflict or picked between two decisions with one id. */
export function isBlocked({ mistakes }: Sidecar): boolean {
  return mistakes.some(({ code }) => code === 'conflict' || code === 'duplicate-id');
}

/** The decisions in the order of the lines; where an id stands twice, the first. */
export function decisionsOf({ lines }: Sidecar): readonly Decision[] {
  const byId = new Map<string, Decision>();
  for (const { decision } of lines) if (decision && !byId.has(decision.id)) byId.set(decision.id, decision);
  return [...byId.values()];
}

/** What a person said of the article itself; where two lines do, the first. */
export const aboutArticle = ({ lines }: Sidecar): ArticleLine | undefined =>
  lines.find(({ about }) => about !== undefined)?.about;

/**
 * A sidecar that says this of the article itself, in the line that did or else its first; or nothing of it any more.
 *
 * @throws RangeError when the sidecar is blocked.
 */
export function putAboutArticle(sidecar: Sidecar, about: ArticleLine | undefined): Sidecar {
  refuseBlocked(sidecar);
  const { lines, ended } = sidecar;
  const known = lines.findIndex((line) => line.about !== undefined);
  if (!about) return known < 0 ? sidecar : withMistakes(lines.toSpliced(known, 1), ended);
  const line: SidecarLine = { text: writeArticleLine(about) + carriageReturn(sidecar), about };
  return withMistakes(known < 0 ? [line, ...lines] : lines.with(known, line), ended);
}

/** Where decisions stand in the text, by id; those without a place, as entities, have none. */
export type Starts = ReadonlyMap<string, number>;

/**
 * A sidecar in which decisions are as given: the line of each changed where it has one, else a line put in by the order of the text, then of the
 * ids. No other line moves or changes.
 *
 * @throws RangeError when the sidecar is blocked.
 */
export function putDecisions(sidecar: Sidecar, decisions: readonly Decision[], starts: Starts): Sidecar {
  refuseBlocked(sidecar);
  if (decisions.length === 0) return sidecar;
  const lineOf = (decision: Decision): SidecarLine => ({
    text: writeDecision(decision) + carriageReturn(sidecar),
    decision,
  });
  const left = new Map(decisions.map((decision) => [decision.id, decision]));
  let changed = false;
  const lines = sidecar.lines.map((line) => {
    const now = line.decision && left.get(line.decision.id);
    if (!line.decision || !now) return line;
    left.delete(now.id);
    if (writeDecision(line.decision) === writeDecision(now)) return line;
    changed = true;
    return lineOf(now);
  });
  if (left.size === 0) return changed ? withMistakes(lines, sidecar.ended) : sidecar;
  const startOf = ({ id }: Decision): number => starts.get(id) ?? -1;
  const order = (a: Decision, b: Decision): number => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);
  // Lines without a place, orphans, follow their neighbour before them; entities come first, by id.
  const isFixed = (one: Decision): boolean => one.type === 'entity' || starts.has(one.id);
  const all: SidecarLine[] = [];
  let next = 0;
  for (const decision of [...left.values()].sort(order)) {
    // The decisions after this one stand no earlier, so the search goes on from here.
    for (let line = lines[next]; line; line = lines[++next]) {
      if (line.decision && isFixed(line.decision) && order(decision, line.decision) < 0) break;
      all.push(line);
    }
    all.push(lineOf(decision));
  }
  return withMistakes([...all, ...lines.slice(next)]);
}

/** As `putDecisions`, of one. */
export const putDecision = (sidecar: Sidecar, decision: Decision, starts: Starts): Sidecar =>
  putDecisions(sidecar, [decision], starts);

/**
 * A sidecar without some decisions.
 *
 * @throws RangeError when the sidecar is blocked.
 */
export function removeDecisions(sidecar: Sidecar, ids: ReadonlySet<string>): Sidecar {
  refuseBlocked(sidecar);
  if (ids.size === 0) return sidecar;
  return withMistakes(sidecar.lines.filter(({ decision }) => !decision || !ids.has(decision.id)));
}

const carriageReturn = ({ lines }: Sidecar): string => (lines[0]?.text.endsWith('\r') ? '\r' : '');

function refuseBlocked(sidecar: Sidecar): void {
  if (isBlocked(sidecar))
    throw new RangeError('The file of annotations holds a merge conflict or a decision twice: resolve that first.');
}

/** A sidecar after a merge without the conflict markers, in which equal lines are one. Lines that say different things of one decision are both there. */
export function bothSides({ lines }: Sidecar): Sidecar {
  const seen = new Set<string>();
  return withMistakes(
    lines.filter(({ text, decision, about }) => {
      if (conflictMarker.test(text.trimEnd())) return false;
      if (!decision && !about) return true;
      const repeated = seen.has(text);
      seen.add(text);
      return !repeated;
    }),
  );
}

/** The name of the sidecar of an article's file: `talks.txt.annotations.jsonl`, or an annotator's own, `talks.txt.alice.annotations.jsonl`. */
export function sidecarName(article: string, annotator?: string): string {
  return annotator === undefined ? `${article}${sidecarExtension}` : `${article}.${slug(annotator)}${sidecarExtension}`;
}

/** What the names of sidecars end in. */
export const sidecarExtension = '.annotations.jsonl';

/** A name that any file system takes; letters of every script stay. */
const slug = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'annotator';
