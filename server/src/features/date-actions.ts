import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { DateMention } from '../annotate/model.ts';
import { dayStyles, inFull } from '../checks/written-days.ts';
import { setPublishedRequest } from '../protocol.ts';
import { valueWords } from './date-words.ts';
import { annotationsAt, type Snapshot, toOffset, toRange } from './snapshot.ts';

/** What can be done with the date at a position: write the day after it, write it in house style, count the article's dates from it. */
export function dateActions(snapshot: Snapshot, params: { readonly range: Range }): CodeAction[] {
  const { date } = annotationsAt(snapshot, toOffset(snapshot, params.range.start));
  const day = date && dayOf(date);
  if (!day) return [];
  const { uri, article, settings, config } = snapshot;
  const chosen = config.houseStyle.name ?? settings.dates.houseStyle;
  const replace = (title: string, text: string): CodeAction => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: { changes: { [uri]: [{ range: toRange(snapshot, date), newText: text }] } },
  });
  const { published } = article;
  const styles = published ? dayStyles.filter(({ id }) => chosen === 'none' || chosen === id) : [];
  const written = new Map(styles.map((style) => [style.write(day, published?.value ?? day), style.name]));
  const alreadyFull = date.written.year !== undefined && date.written.day !== undefined;
  return [
    ...(alreadyFull
      ? []
      : [replace(l10n.t('Write the date after it: {0}', inFull(day)), `${date.text} (${inFull(day)})`)]),
    ...[...written]
      .filter(([text]) => text !== date.text)
      .map(([text, name]) => replace(l10n.t('Write it in {0} style: {1}', name, text), text)),
    ...(published?.value === day
      ? []
      : [
          {
            title: l10n.t('Set as publication date: {0}', valueWords(day)),
            kind: CodeActionKind.RefactorRewrite,
            command: {
              title: 'Set publication date',
              command: setPublishedRequest,
              arguments: [{ uri, published: day }],
            },
          },
        ]),
  ];
}

/** The one day that a date means, as an ISO date; undefined where it means a month, a stretch, or a day that is not known. */
function dayOf({ type, value }: DateMention): string | undefined {
  return type === 'DATE' ? /^\d{4}-\d{2}-\d{2}$/.exec(value)?.[0] : undefined;
}
