import * as l10n from '@vscode/l10n';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Span } from '../annotate/model.ts';
import { type DecideAction, type DecideParams, decideRequest } from '../protocol.ts';
import { withAWord } from './review.ts';
import { annotationsAt, extent, type Snapshot, toOffset } from './snapshot.ts';
import { oneLine } from './words.ts';

/** The kind of these code actions: a group of their own below the fixes. */
export const decisionActionKind = 'refactor.annotation';

/** The client's command that asks for a kind. */
const changeKindCommand = 'newsAnnotator.changeKind';

interface Target {
  readonly id: string;
  readonly status: string;
  readonly words: string;
  readonly span: Span;
  /** How many mentions have the same words and kind. */
  readonly same: number;
  readonly isMention: boolean;
}

/** What can be decided on the innermost annotation at a position: accept, reject, another kind, a word more or less; here or wherever the words stand. */
export function decisionActions(snapshot: Snapshot, { range }: { readonly range: Range }): CodeAction[] {
  const target = targetAt(snapshot, toOffset(snapshot, range.start));
  if (!target) return [];
  const { id, words, same, isMention } = target;
  const decide = (title: string, action: DecideAction): CodeAction => ({
    title,
    kind: decisionActionKind,
    command: {
      title,
      command: decideRequest,
      arguments: [{ uri: snapshot.uri, action } satisfies Omit<DecideParams, 'by'>],
    },
  });
  const ask = (title: string, everywhere: boolean): CodeAction => ({
    title,
    kind: decisionActionKind,
    command: { title, command: changeKindCommand, arguments: [{ annotation: id, everywhere }] },
  });
  const both = (one: string, all: string, make: (everywhere: boolean) => DecideAction): readonly CodeAction[] => [
    decide(one, make(false)),
    ...(same > 1 ? [decide(all, make(true))] : []),
  ];
  const annotations = [id];
  return [
    ...(target.status === 'suggested'
      ? both(l10n.t('Accept “{0}”', words), l10n.t('Accept all {0} “{1}”', same, words), (everywhere) => ({
          do: 'accept',
          annotations,
          everywhere,
        }))
      : []),
    ...both(l10n.t('Reject “{0}”', words), l10n.t('Reject all {0} “{1}”', same, words), (everywhere) => ({
      do: 'reject',
      annotations,
      everywhere,
    })),
    ...(isMention ? [ask(l10n.t('Change kind of “{0}”…', words), false)] : []),
    ...(isMention && same > 1 ? [ask(l10n.t('Change kind of all {0} “{1}”…', same, words), true)] : []),
    ...resizings(snapshot, target).map(({ title, action }) => decide(title, action)),
  ];
}

function resizings(
  snapshot: Snapshot,
  { id, span, same }: Target,
): readonly { readonly title: string; readonly action: DecideAction }[] {
  return (['extend', 'shrink'] as const).flatMap((how) =>
    (['start', 'end'] as const).flatMap((edge) => {
      const changed = withAWord(snapshot, span, how, edge);
      if (!changed) return [];
      const words = oneLine(snapshot.article.text.slice(changed.start, changed.end), 60);
      const action = { do: how, annotations: [id], edge } as const;
      const one =
        how === 'extend'
          ? { title: l10n.t('Extend by a word: “{0}”', words), action }
          : { title: l10n.t('Shrink by a word: “{0}”', words), action };
      if (same < 2) return [one];
      const everywhere = { ...action, everywhere: true };
      return [
        one,
        how === 'extend'
          ? { title: l10n.t('Extend all {0} by a word: “{1}”', same, words), action: everywhere }
          : { title: l10n.t('Shrink all {0} by a word: “{1}”', same, words), action: everywhere },
      ];
    }),
  );
}

/** The innermost annotation that an offset touches. */
function targetAt(snapshot: Snapshot, offset: number): Target | undefined {
  const { mention, date, claims } = annotationsAt(snapshot, offset);
  const { text, mentions } = snapshot.article;
  const targetOf = (one: { readonly id: string; readonly status: string }, span: Span, same: number): Target => ({
    id: one.id,
    status: one.status,
    words: oneLine(text.slice(span.start, span.end), 40),
    span,
    same,
    isMention: one === mention,
  });
  if (mention && (!date || mention.end - mention.start <= date.end - date.start)) {
    const same = mentions.filter((one) => one.text === mention.text && one.kind === mention.kind).length;
    return targetOf(mention, mention, same);
  }
  if (date) return targetOf(date, date, 1);
  const [claim] = claims;
  return claim && targetOf(claim, extent(claim.content), 1);
}
