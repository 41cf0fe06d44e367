import type { Article, Claim, DateMention, Mention, Span } from '../annotate/model.ts';
import { makeAnchor } from './anchor.ts';
import {
  type ClaimDecision,
  type DateDecision,
  decisionSchema,
  type MentionDecision,
  type Verdict,
} from './decision.ts';
import { type LfText, lfText } from './line-breaks.ts';

/** Who decides, and the random id that the decision gets: both come from outside. */
export interface Signature {
  readonly id: string;
  readonly by: string;
}

/** A decision on annotations of an article as they are. */
export interface Judge {
  mention(mention: Mention, status: Verdict, signature: Signature): MentionDecision;
  date(date: DateMention, status: Verdict, signature: Signature): DateDecision;
  claim(claim: Claim, status: Verdict, signature: Signature): ClaimDecision;
}

/** Makes decisions on the annotations of an article. They say all that the annotations say that a person can have judged. */
export function judge({ text }: Pick<Article, 'text'>, lf: LfText = lfText(text)): Judge {
  const base = (status: Verdict, { id, by }: Signature) => ({ schema: decisionSchema, id, status, by }) as const;
  return {
    mention: (mention, status, signature) => ({
      ...base(status, signature),
      type: 'mention',
      kind: mention.kind,
      anchors: [makeAnchor(lf, mention)],
    }),
    date: (date, status, signature) => ({
      ...base(status, signature),
      type: 'date',
      timex: date.type,
      value: date.value,
      ...(date.mod && { mod: date.mod }),
      anchors: [makeAnchor(lf, date)],
    }),
    claim: (claim, status, signature) => ({
      ...base(status, signature),
      type: 'claim',
      ...(claim.type === 'factual'
        ? { kind: 'factual' }
        : {
            kind: claim.kind,
            act: claim.act,
            polarity: claim.polarity,
            ...anchored(lf, 'source', claim.source),
            ...anchored(lf, 'cue', claim.cue),
          }),
      anchors: claim.content.map((span) => makeAnchor(lf, span)),
    }),
  };
}

function anchored<Key extends string>(lf: LfText, key: Key, span: Span | null) {
  return span === null
    ? {}
    : ({ [key]: makeAnchor(lf, span) } as { readonly [K in Key]: ReturnType<typeof makeAnchor> });
}
