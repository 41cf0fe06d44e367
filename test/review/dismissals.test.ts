import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Problem } from '../../server/src/annotate/model.ts';
import { checks, findProblems } from '../../server/src/checks/index.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { dismissal } from '../../server/src/review/action.ts';
import { dismissedWords, isDismissedIn } from '../../server/src/review/dismissals.ts';
import {
  type AnchoredSession,
  afterAction,
  anchored,
  edited,
  laidOver,
  openSession,
} from '../../server/src/review/session.ts';
import { decisionsOf, readSidecar, writeSidecar } from '../../server/src/review/sidecar.ts';
import { examples, pageOf, published } from '../checks/page.ts';

const levels = Object.fromEntries(checks.map(({ id }) => [id, 'hint']));

/** Articles made of what the pages of the checks point out. */
const articles = checks.map((check) =>
  examples(pageOf(check), 'Pointed out')
    .map(({ text }) => text)
    .join('\n\n'),
);

function problemsIn(session: AnchoredSession, workspace: ReadonlySet<string> = new Set()): readonly Problem[] {
  const text = session.lf.original;
  const { article, review } = laidOver(annotate(text, { language: english, published }), session);
  return findProblems(article, english.checks, {
    levels,
    isDismissed: isDismissedIn(review.dismissals, text, workspace),
  });
}

let ids = 0;
const dismissalOf = (session: AnchoredSession, problem: Problem, everywhere: boolean) =>
  dismissal(session.lf, { check: problem.check, place: problem, everywhere }, { id: `p${++ids}`, by: 'Alice' });

const dismissed = (session: AnchoredSession, problem: Problem, everywhere = false): AnchoredSession =>
  afterAction(session, { put: [dismissalOf(session, problem, everywhere)], remove: [] });

const opened = (text: string, sidecar = ''): AnchoredSession => anchored(openSession(sidecar), text);
const written = ({ sidecar }: AnchoredSession): string => writeSidecar(sidecar);
const rejected = (session: AnchoredSession): readonly string[] => decisionsOf(session.sidecar).map(({ id }) => id);

suite('dismissing everything leaves nothing, and restoring brings back the same', () => {
  for (const everywhere of [false, true])
    test(everywhere ? 'in the article' : 'here', () => {
      for (const text of articles) {
        const start = opened(text);
        const before = problemsIn(start);
        let session = start;
        // A check that finds very much shows the rest when its first findings are gone.
        for (let left = before; left.length > 0; left = problemsIn(session)) {
          const put = left.map((problem) => dismissalOf(session, problem, everywhere));
          session = afterAction(session, { put, remove: [] });
        }
        const again = opened(text, written(session));
        assert.deepEqual(problemsIn(again), []);
        assert.deepEqual(problemsIn(afterAction(again, { put: [], remove: rejected(again) })), before);
      }
    });

  test('in the workspace', () => {
    for (const text of articles) {
      const session = opened(text);
      const before = problemsIn(session);
      let words: ReadonlySet<string> = new Set();
      for (let left = before; left.length > 0; left = problemsIn(session, words))
        words = new Set([...words, ...dismissedWords(left.map((problem) => dismissalOf(session, problem, true)))]);
      assert.deepEqual(problemsIn(session, words), []);
      assert.deepEqual(problemsIn(session), before);
    }
  });
});

const vague = 'The price will rise, experts say. The town sleeps.\r\n\r\nThe price will fall, experts say.';
const sayIn = (session: AnchoredSession) => problemsIn(session).map(({ start }) => start);

test('here is one place, in the article is every place of the words', () => {
  const session = opened(vague);
  const [first, second] = problemsIn(session);
  assert.ok(first && second);
  assert.deepEqual(sayIn(dismissed(session, first)), [second.start]);
  assert.deepEqual(sayIn(dismissed(session, first, true)), []);
});

test('a dismissal follows its place through edits, and lapses when its own words change', () => {
  const start = opened(vague);
  const [first] = problemsIn(start);
  assert.ok(first);
  const session = dismissed(start, first);
  const after = (from: AnchoredSession, at: number, end: number, text: string) => {
    const next = edited(from, [{ start: at, end, text }]);
    const { original = '' } = next.lf ?? {};
    return anchored(next, original);
  };
  const above = after(session, 0, 0, 'A new beginning.\r\n\r\n');
  assert.equal(problemsIn(above).length, 1);
  assert.equal(problemsIn(opened(above.lf.original, written(session))).length, 1);
  const changed = after(session, first.start, first.start + 'experts'.length, 'sources');
  assert.equal(problemsIn(changed).length, 2);
  const [other] = problemsIn(changed).slice(1);
  assert.ok(other);
  // Another decision writes the file anew: the words that were dismissed stay those that somebody looked at.
  assert.match(written(dismissed(changed, other)), /"quote":"experts say"/);
  const back = after(changed, first.start, first.start + 'sources'.length, 'experts');
  assert.equal(problemsIn(back).length, 1);
});

test('a dismissal is one line, and a file that says it twice otherwise is told', () => {
  const session = opened(vague);
  const [first] = problemsIn(session);
  assert.ok(first);
  const line = written(dismissed(session, first, true));
  assert.match(
    line,
    /^\{"schema":"[^"]+","id":"[^"]+","type":"problem","status":"rejected","anchors":.*"check":"vague-sourcing","everywhere":true,"by":"Alice"\}\n$/,
  );
  assert.deepEqual(readSidecar(line).mistakes, []);
  assert.equal(readSidecar(line.replace('"check":"vague-sourcing",', '')).mistakes[0]?.message, '"check" is missing.');
});
