import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import {
  bothSides,
  decisionsOf,
  emptySidecar,
  isBlocked,
  putDecision,
  readSidecar,
  removeDecisions,
  type Sidecar,
  sidecarName,
  writeSidecar,
} from '../../server/src/review/sidecar.ts';
import { mention } from './decisions.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-annotator-merge-'));
after(() => rmSync(folder, { recursive: true }));
const file = sidecarName('talks.txt');
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false'];
const git = (...args: readonly string[]) =>
  execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A sidecar in which the first of the lines that say different things of a decision was picked. */
function picked(sidecar: Sidecar): Sidecar {
  const others = new Set(sidecar.mistakes.filter(({ code }) => code === 'duplicate-id').map(({ line }) => line));
  return readSidecar(sidecar.lines.flatMap(({ text }, line) => (others.has(line) ? [] : `${text}\n`)).join(''));
}

/** One step of a person: on an old decision (by its number), or a new one at some place. */
type Step =
  | { readonly does: 'add'; readonly id: string; readonly at: number }
  | { readonly does: 'note'; readonly which: number; readonly note: string }
  | { readonly does: 'take back'; readonly which: number };

const steps = (branch: string): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.oneof(
      fc.record({ does: fc.constant('add' as const), id: fc.nat(1e9).map((n) => `${branch}${n}`), at: fc.nat(1000) }),
      fc.record({ does: fc.constant('note' as const), which: fc.nat(), note: fc.string({ maxLength: 5 }) }),
      fc.record({ does: fc.constant('take back' as const), which: fc.nat() }),
    ),
    { maxLength: 8 },
  );

const starts = new Map<string, number>();
function take(sidecar: Sidecar, step: Step): Sidecar {
  if (step.does === 'add') {
    starts.set(step.id, step.at);
    return putDecision(sidecar, mention(step.id), starts);
  }
  const all = decisionsOf(sidecar);
  const decision = all[step.which % Math.max(1, all.length)];
  if (!decision) return sidecar;
  return step.does === 'note'
    ? putDecision(sidecar, { ...decision, note: step.note }, starts)
    : removeDecisions(sidecar, new Set([decision.id]));
}

function commit(sidecar: Sidecar): void {
  writeFileSync(join(folder, file), writeSidecar(sidecar));
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'Decide');
}

const said = (sidecar: Sidecar): ReadonlyMap<string, string> =>
  new Map(decisionsOf(sidecar).map((decision) => [decision.id, writeDecision(decision)]));

test('branches of two people merge in git: no decision is lost, none is there twice', () => {
  git('init', '--quiet', '--initial-branch', 'base');
  let clean = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 25 }),
      steps('a'),
      steps('b'),
      (places, ourSteps, theirSteps) => {
        starts.clear();
        const base = places
          .map((at, index): Step => ({ does: 'add', id: `base${index}`, at }))
          .reduce(take, emptySidecar);
        const ours = ourSteps.reduce(take, base);
        const theirs = theirSteps.reduce(take, base);
        git('checkout', '--quiet', '-B', 'base');
        commit(base);
        git('checkout', '--quiet', '-B', 'theirs', 'base');
        commit(theirs);
        git('checkout', '--quiet', '-B', 'ours', 'base');
        commit(ours);
        const { status } = spawnSync('git', [...identity, 'merge', '--quiet', 'theirs'], { cwd: folder });
        const merged = readSidecar(readFileSync(join(folder, file), 'utf8'));
        if (status !== 0) git('merge', '--abort');
        else clean += 1;

        assert.equal(
          merged.mistakes.some(({ code }) => code === 'unreadable'),
          false,
        );
        assert.equal(isBlocked(merged), status !== 0);
        const [was, our, their] = [said(base), said(ours), said(theirs)];
        const settled = isBlocked(merged) ? picked(bothSides(merged)) : merged;
        assert.equal(isBlocked(settled), false);
        const result = said(settled);
        for (const id of new Set([...was.keys(), ...our.keys(), ...their.keys()])) {
          const versions = [our.get(id), their.get(id)];
          const changed = versions.filter((version) => version !== was.get(id));
          // Where git merges alone, who alone changed a decision has it; in a conflict a person picks among what both have, and what one side took
          // back may stay, never the reverse.
          if (changed.length === 0) assert.equal(result.get(id), was.get(id));
          else if (!versions.includes(undefined))
            assert.ok((status === 0 ? changed : versions).includes(result.get(id)));
          else if (!was.has(id))
            assert.equal(
              result.get(id),
              versions.find((version) => version !== undefined),
            );
          else if (status === 0) assert.equal(result.has(id), false);
        }
        const ids = settled.lines.flatMap(({ decision }) => decision?.id ?? []);
        assert.equal(new Set(ids).size, ids.length);
      },
    ),
    { numRuns: 25 },
  );
  assert.ok(clean > 0);
});
