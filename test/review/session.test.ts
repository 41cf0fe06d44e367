import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../server/src/annotate/model.ts';
import { findExactly, makeAnchor } from '../../server/src/review/anchor.ts';
import { anchorsOf } from '../../server/src/review/decision.ts';
import type { TextChange } from '../../server/src/review/follow.ts';
import { lfText } from '../../server/src/review/line-breaks.ts';
import {
  afterAction,
  anchored,
  edited,
  openSession,
  placesIn,
  type ReviewSession,
  undone,
} from '../../server/src/review/session.ts';
import { writeSidecar } from '../../server/src/review/sidecar.ts';
import { article } from './articles.ts';
import { mention } from './decisions.ts';

/** The session of a text with a decision on each span. */
function deciding(text: string, spans: readonly Span[]) {
  const lf = lfText(text);
  const put = spans.map((span, index) => mention(`d${index}`, { anchors: [makeAnchor(lf, span)] }));
  return afterAction(anchored(openSession(''), text), { put, remove: [] });
}

const covered = (session: ReviewSession): readonly (string | undefined)[] =>
  placesIn(session).map(({ spans: [span] }) => span && session.lf?.original.slice(span.start, span.end));

const words = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

/** What a user does to a text; positions are shares of its length. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      at: fc.nat(999),
      text: fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('delete' as const),
      at: fc.nat(999),
      length: fc.integer({ min: 1, max: 60 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('paste' as const),
      at: fc.nat(999),
      length: fc.nat(20),
      text: fc.string({ minLength: 30, maxLength: 90 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), from: fc.nat(999), to: fc.nat(999) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('replace all' as const),
      from: fc.constantFrom('the', 'e', ' of '),
      to: fc.constantFrom('THE', '', 'x'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('line ends' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const place = (text: string, share: number): number => {
  const at = Math.floor((share / 1000) * (text.length + 1));
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at;
};

/** The changes of a step, each with offsets of the text that the ones before it leave. */
function changesOf(text: string, one: Exclude<Step, { do: 'undo' }>): readonly TextChange[] {
  switch (one.do) {
    case 'type':
      return [{ start: place(text, one.at), end: place(text, one.at), text: one.text }];
    case 'delete':
    case 'paste': {
      const start = place(text, one.at);
      return [{ start, end: Math.min(text.length, start + one.length), text: one.do === 'paste' ? one.text : '' }];
    }
    case 'move': {
      const start = text.lastIndexOf('\n', place(text, one.from) - 1) + 1;
      const end = text.indexOf('\n', start) + 1 || text.length;
      const rest = text.slice(0, start) + text.slice(end);
      const to = rest.lastIndexOf('\n', place(rest, one.to) - 1) + 1;
      return [
        { start, end, text: '' },
        { start: to, end: to, text: text.slice(start, end) },
      ];
    }
    case 'replace all': {
      const all: TextChange[] = [];
      for (let at = text.lastIndexOf(one.from); at >= 0; at = at > 0 ? text.lastIndexOf(one.from, at - 1) : -1)
        if (at + one.from.length <= (all.at(-1)?.start ?? text.length))
          all.push({ start: at, end: at + one.from.length, text: one.to });
      return all;
    }
    case 'line ends': {
      const isWindows = text.includes('\r\n');
      return Array.from(text.matchAll(/\r?\n/g), ({ index, 0: { length } }) =>
        isWindows && length === 2
          ? { start: index, end: index + 1, text: '' }
          : { start: index, end: index, text: isWindows || length === 2 ? '' : '\r' },
      ).reverse();
    }
  }
}

const applied = (text: string, changes: readonly TextChange[]): string =>
  changes.reduce((before, { start, end, text: put }) => before.slice(0, start) + put + before.slice(end), text);

/** A text each of whose code units has an identity, which moves with it and comes back when a change is undone. */
class Identified {
  text: string;
  ids: readonly number[];
  #next: number;
  readonly #undo: (readonly (TextChange & { readonly ids: readonly number[] })[])[] = [];

  constructor(text: string) {
    this.text = text;
    this.ids = Array.from(text.split(''), (_, index) => index);
    this.#next = text.length;
  }

  change(changes: readonly TextChange[]): void {
    const inverse = changes.map(({ start, end, text }) => {
      const added = Array.from(text.split(''), () => this.#next++);
      const undo = {
        start,
        end: start + text.length,
        text: this.text.slice(start, end),
        ids: this.ids.slice(start, end),
      };
      this.#replace(start, end, text, added);
      return undo;
    });
    this.#undo.push(inverse.reverse());
  }

  /** The changes that undo the last; undefined where there is none. */
  undo(): readonly TextChange[] | undefined {
    const inverse = this.#undo.pop();
    for (const { start, end, text, ids } of inverse ?? []) this.#replace(start, end, text, ids);
    return inverse;
  }

  #replace(start: number, end: number, text: string, ids: readonly number[]): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.ids = [...this.ids.slice(0, start), ...ids, ...this.ids.slice(end)];
  }
}

test('thousands of edits: what was not touched is covered exactly, and undo brings everything back', () => {
  let edits = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 60, size: 'max' }), fc.nat(20), (steps, seed) => {
      const text = article(seed, 4);
      const spans = words(text);
      let session: ReviewSession = deciding(text, spans);
      const oracle = new Identified(text);
      const undo = (): boolean => {
        const inverse = oracle.undo();
        if (inverse) session = edited(session, inverse);
        return inverse !== undefined;
      };
      const check = () => {
        const { ids } = oracle;
        const at = new Map(ids.map((id, index) => [id, index]));
        for (const [
          index,
          {
            spans: [found],
          },
        ] of placesIn(session).entries()) {
          const span = spans[index] ?? { start: 0, end: 0 };
          const now = Array.from({ length: span.end - span.start }, (_, offset) => at.get(span.start + offset));
          const first = now[0];
          const whole = first !== undefined && now.every((place, offset) => place === first + offset);
          if (whole) assert.deepEqual(found, { start: first, end: first + now.length });
          else if (found) assert.ok(found.start < found.end && found.end <= ids.length);
        }
      };
      for (const one of steps) {
        edits += 1;
        if (one.do === 'undo') undo();
        else {
          const changes = changesOf(oracle.text, one);
          const { length } = oracle.text;
          oracle.change(changes);
          // The editor tells of other line ends by sending the whole text.
          const all = { start: 0, end: length, text: oracle.text };
          session = edited(session, one.do === 'line ends' && length > 0 ? [all] : changes);
        }
        assert.equal(session.lf?.original, oracle.text);
        check();
      }
      while (undo()) check();
      assert.deepEqual(
        covered(session),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    }),
    { numRuns: 70, endOnFailure: true },
  );
  assert.ok(edits > 2000, `only ${edits} edits`);
});

test('after any edits a decision leaves every anchor where it is found again', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(20), (steps, seed) => {
      const start = `${article(seed, 3)}\n\nKyiv. Kyiv. Kyiv is far.`;
      let session = deciding(start, words(start));
      for (const one of steps) {
        const text = session.lf.original;
        const changes = one.do === 'undo' ? [{ start: 0, end: 0, text: 'Kyiv. ' }] : changesOf(text, one);
        session = anchored(edited(session, changes), applied(text, changes));
        const at = session.lf.original.search(/\p{L}/u);
        if (at < 0) return;
        const more = mention('more', { anchors: [makeAnchor(session.lf, { start: at, end: at + 1 })] });
        session = afterAction(session, { put: [more], remove: [] });
        const again = anchored(openSession(writeSidecar(session.sidecar)), session.lf.original);
        const placeOf = new Map(placesIn(again).map(({ decision: { id }, spans }) => [id, spans]));
        for (const { decision, spans } of placesIn(session))
          if (spans[0]) assert.deepEqual(placeOf.get(decision.id), spans, decision.id);
      }
    }),
    { numRuns: 60 },
  );
});

test('a copy of what stands around a place makes its anchor say more', () => {
  const text = article(2, 6);
  const before = deciding(text, words(text));
  const copied = text.split('\n\n')[1] ?? '';
  const pasted = edited(before, [{ start: text.length, end: text.length, text: `\n\n${copied}` }]);
  const now = pasted.lf?.original ?? '';
  const more = mention('more', { anchors: [makeAnchor(lfText(now), { start: 0, end: 5 })] });
  const decided = afterAction(anchored(pasted, now), { put: [more], remove: [] });
  const lf = lfText(now);
  for (const { decision, spans } of placesIn(decided))
    for (const [index, anchor] of anchorsOf(decision).entries())
      assert.deepEqual(findExactly(lf, anchor), spans[index], anchor.quote);
});

test('a place stretches and shrinks with what is typed in it, and is not what is typed beside it', () => {
  const text = 'Talks in Geneva began.';
  const after = (...changes: readonly TextChange[]) =>
    covered(edited(deciding(text, [{ start: 9, end: 15 }]), changes))[0];
  assert.equal(after({ start: 15, end: 15, text: 's' }), 'Geneva');
  assert.equal(after({ start: 9, end: 9, text: 'New ' }), 'Geneva');
  assert.equal(after({ start: 11, end: 11, text: 'xx' }), 'Gexxneva');
  assert.equal(after({ start: 11, end: 13, text: '' }), 'Geva');
  assert.equal(after({ start: 12, end: 18, text: '' }), 'Gen');
  assert.equal(after({ start: 9, end: 15, text: 'Vienna' }), 'Vienna');
  assert.equal(after({ start: 6, end: 16, text: '' }), undefined);
  assert.equal(after({ start: 12, end: 15, text: '' }, { start: 12, end: 12, text: 'eva' }), 'Geneva');
  assert.equal(after({ start: 0, end: 22, text: '' }, { start: 0, end: 0, text }), 'Geneva');
});

test('text that is cut out and put back elsewhere takes its decisions along', () => {
  const text = article(3, 4);
  const [first = ''] = text.split('\n\n');
  const spans = words(text).filter(({ end }) => end <= first.length);
  const moved = edited(deciding(text, spans), [
    { start: 0, end: first.length, text: '' },
    { start: text.length - first.length, end: text.length - first.length, text: `\n\n${first}` },
  ]);
  const back = covered(moved).filter((one) => one !== undefined).length;
  assert.ok(back >= spans.length / 2, `${back} of ${spans.length}`);
});

test('line ends converted by the editor lose nothing', () => {
  const text = article(5, 5);
  const session = deciding(text, words(text));
  const converted = edited(session, [{ start: 0, end: text.length, text: text.replaceAll('\n', '\r\n') }]);
  assert.deepEqual(covered(converted), covered(session));
});

test('the lines of decisions change only when one is taken whose text was edited', () => {
  const text = 'Talks in Geneva began. Talks in Vienna ended.';
  const before = deciding(text, [
    { start: 9, end: 15 },
    { start: 32, end: 38 },
  ]);
  const lines = (session: ReviewSession) => writeSidecar(session.sidecar).split('\n');
  const after = edited(before, [{ start: 0, end: 0, text: 'Update. ' }]);
  assert.deepEqual(lines(after), lines(before));
  const third = mention('d9', { anchors: [makeAnchor(lfText(after.lf?.original ?? ''), { start: 0, end: 6 })] });
  const decided = afterAction(anchored(after, after.lf?.original ?? ''), { put: [third], remove: [] });
  assert.equal(lines(decided).length, lines(before).length + 1);
  assert.deepEqual(covered(undone(decided) ?? decided), ['Geneva', 'Vienna']);
});
