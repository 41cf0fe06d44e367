/** Decisions for tests: made by hand, and random ones. */
import fc from 'fast-check';
import {
  type Anchor,
  type Decision,
  decisionSchema,
  type EntityDecision,
  type MentionDecision,
} from '../../server/src/review/decision.ts';

export const anchor = (quote: string, prefix = '', suffix = ''): Anchor => ({ quote, prefix, suffix });

export function mention(id: string, more: Partial<MentionDecision> = {}): MentionDecision {
  return {
    schema: decisionSchema,
    id,
    type: 'mention',
    status: 'accepted',
    kind: 'PERSON',
    anchors: [anchor('Sergei Riabkov', 'Minister ', ' told')],
    by: 'alice',
    ...more,
  };
}

export function entity(id: string, more: Partial<EntityDecision> = {}): EntityDecision {
  return {
    schema: decisionSchema,
    id,
    type: 'entity',
    status: 'added',
    kind: 'PERSON',
    name: 'Sergei Riabkov',
    by: 'alice',
    ...more,
  };
}

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
const anchors = fc.record({ quote: words, prefix: fc.string({ unit: 'binary' }), suffix: fc.string() });
const base = {
  schema: fc.constant(decisionSchema),
  id: fc.uuid(),
  status: fc.constantFrom('accepted', 'rejected', 'added'),
  by: words,
};
const extra = { note: fc.string(), tags: fc.array(words, { maxLength: 2 }) };
const always = ['schema', 'id', 'status', 'by', 'type', 'kind'] as const;

/** Any decision. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .oneof(
    fc.record(
      {
        ...base,
        ...extra,
        type: fc.constant('mention' as const),
        kind: fc.constantFrom('PERSON', 'MONEY'),
        anchors: fc.tuple(anchors),
        entity: fc.uuid(),
        suggestion: fc.record({ type: fc.constant('mention' as const), kind: fc.constant('LAW' as const) }),
      },
      { requiredKeys: [...always, 'anchors'] },
    ),
    fc.record(
      {
        ...base,
        ...extra,
        type: fc.constant('date' as const),
        anchors: fc.tuple(anchors),
        timex: fc.constantFrom('DATE', 'SET'),
        value: words,
      },
      { requiredKeys: ['schema', 'id', 'status', 'by', 'type', 'anchors', 'timex', 'value'] },
    ),
    fc.record(
      {
        ...base,
        ...extra,
        type: fc.constant('claim' as const),
        kind: fc.constantFrom('direct', 'factual'),
        anchors: fc.array(anchors, { minLength: 1, maxLength: 3 }),
        source: anchors,
        cue: anchors,
        check: fc.record(
          { status: fc.constantFrom('confirmed', 'cut'), locator: fc.string(), date: fc.constant('2026-03-10') },
          { requiredKeys: ['status'] },
        ),
      },
      { requiredKeys: [...always, 'anchors'] },
    ),
    fc.record(
      {
        ...base,
        ...extra,
        type: fc.constant('entity' as const),
        kind: fc.constantFrom('PERSON', 'ORGANIZATION'),
        name: words,
        joins: fc.array(fc.record({ kind: fc.constant('PERSON' as const), name: words }), { maxLength: 2 }),
        links: fc.array(fc.record({ scheme: words, id: words }), { maxLength: 2 }),
      },
      { requiredKeys: [...always, 'name'] },
    ),
  )
  .map((decision) => JSON.parse(JSON.stringify(decision)) as Decision);
