import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationAt, nextSuggestion, stepFrom } from '../../client/src/steps.ts';
import type { OverviewAnnotation } from '../../server/src/protocol.ts';

const at = (label: string, line: number, start: number, end: number): OverviewAnnotation => ({
  id: 'm1',
  status: 'suggested',
  confidence: 1,
  kind: 'person',
  label,
  ranges: [{ start: { line, character: start }, end: { line, character: end } }],
});

const claim = at('claim', 1, 0, 40);
const inner = at('inner', 1, 0, 5);
const later = at('later', 1, 20, 25);
const last = at('last', 3, 2, 9);
const article = [claim, inner, later, last];
const step = (line: number, character: number, direction: 'next' | 'previous') =>
  stepFrom({ line, character }, direction, article)?.label;

test('the next annotation begins after the caret, not at it', () => {
  assert.equal(step(0, 0, 'next'), 'inner');
  assert.equal(step(1, 0, 'next'), 'later');
  assert.equal(step(1, 19, 'next'), 'later');
  assert.equal(step(1, 20, 'next'), 'last');
});

test('the previous annotation begins before the caret', () => {
  assert.equal(step(9, 0, 'previous'), 'last');
  assert.equal(step(3, 2, 'previous'), 'later');
  assert.equal(step(1, 20, 'previous'), 'inner');
});

test('of annotations that begin together the innermost is the target, so that each step moves', () => {
  assert.equal(step(0, 5, 'next'), 'inner');
  assert.equal(step(1, 3, 'previous'), 'inner');
});

test('past either end it goes on from the other', () => {
  assert.equal(step(3, 2, 'next'), 'inner');
  assert.equal(step(1, 0, 'previous'), 'last');
});

test('without annotations there is nowhere to go', () => {
  assert.equal(stepFrom({ line: 0, character: 0 }, 'next', []), undefined);
  assert.equal(
    stepFrom({ line: 0, character: 0 }, 'previous', [
      { id: 'm1', status: 'suggested', confidence: 1, kind: 'claim', label: '', ranges: [] },
    ]),
    undefined,
  );
});

test('the annotation at a place is the innermost that it touches', () => {
  const name = at('name', 1, 5, 12);
  assert.equal(annotationAt({ line: 1, character: 12 }, [claim, name]), name);
  assert.equal(annotationAt({ line: 1, character: 13 }, [claim, name]), claim);
  assert.equal(annotationAt({ line: 2, character: 0 }, [claim, name]), undefined);
});

test('a review goes through all suggestions once, of those that begin together the longer first', () => {
  const seen: string[] = [];
  for (
    let one = nextSuggestion(article, 'next', { line: 0, character: 0, inclusive: true });
    one;
    one = nextSuggestion(article, 'next', one)
  )
    seen.push(one.label);
  assert.deepEqual(seen, ['claim', 'inner', 'later', 'last']);
  assert.equal(nextSuggestion(article, 'previous', later)?.label, 'inner');
  assert.equal(nextSuggestion(article, 'next', { line: 1, character: 22, inclusive: true })?.label, 'claim');
  assert.equal(
    nextSuggestion([inner, later, last], 'next', { line: 1, character: 22, inclusive: true })?.label,
    'later',
  );
});

test('a review goes on after a suggestion that has been decided', () => {
  assert.equal(nextSuggestion([claim, later, last], 'next', inner)?.label, 'later');
  assert.equal(nextSuggestion([], 'next', undefined), undefined);
});
