import * as l10n from '@vscode/l10n';
import type { Article } from '../annotate/model.ts';
import { findProblems } from '../checks/index.ts';
import { losses } from '../formats/fit.ts';
import type { WriteContext } from '../formats/format.ts';
import { formatById } from '../formats/index.ts';
import { type Selection, selected } from '../formats/selection.ts';
import type { ExportParams, ExportResult } from '../protocol.ts';
import { isDismissedIn } from '../review/dismissals.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * An article's annotations in one format, the name of the file to put them in, and what of the article does not fit the format.
 *
 * @throws RangeError, with a sentence for the reader, for a format that does not exist.
 */
export function exportArticle(snapshot: Snapshot, params: Pick<ExportParams, 'format' | 'include'>): ExportResult {
  const { uri, language } = snapshot;
  const format = formatById(params.format);
  if (!format) throw new RangeError(`There is no export format "${params.format}".`);
  const id = articleId(uri);
  const context: WriteContext = {
    id,
    source: fileName(uri),
    includeText: true,
    words: language.text,
    ownKinds: snapshot.config.kinds.own.map((kind) => kind.id),
  };
  const article = articleToWrite(snapshot, params.include);
  return {
    content: format.write(article, context),
    fileName: `${id}${format.extension}`,
    languageId: format.languageId,
    companions: format.companions?.(article, context) ?? [],
    losses: losses(format, article, context).map(({ severity, message, examples }) => ({
      severity,
      text: l10n.t(message.text, ...message.values),
      examples,
    })),
  };
}

/** An article as it is written: with its problems, and of its annotations those that are asked for. */
export function articleToWrite(
  { article, review, language }: Pick<Snapshot, 'article' | 'review' | 'language'>,
  include: Selection | undefined,
): Article {
  const chosen = include ? selected(article, review.rejected, include) : article;
  const isDismissed = isDismissedIn(review.dismissals, article.text);
  return { ...chosen, problems: findProblems(article, language.checks, { isDismissed }) };
}

/** An article's id: its file's name without extension. Files are named by it, so it holds nothing that leads to another folder. */
export function articleId(uri: string): string {
  const name = decode(fileName(uri)).replace(/[/\\\p{Cc}]/gu, '_');
  return name.replace(/(?!^)\.[^.]*$/, '') || 'article';
}

/** The name of an article's file. */
export const articleFileName = (uri: string): string => decode(fileName(uri));

/**
 * The last part of an address, still encoded: the article's address relative to an export beside it. No folder of anybody's machine goes into an
 * export, and the command line writes the same bytes.
 */
export function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/^[a-z][a-z0-9+.-]*:/i, '');
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
