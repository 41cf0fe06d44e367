import * as l10n from '@vscode/l10n';
import { kinds } from '../annotate/kinds.ts';
import { agreementReport } from '../formats/agreement-report.ts';
import { quote } from '../formats/rows.ts';
import type { AnnotatorComparison, AnnotatorDifference, CompareParams } from '../protocol.ts';
import { annotatorOf } from '../review/annotators.ts';
import {
  type Comparison,
  compare,
  type Decided,
  type DecidedLayer,
  decidedOn,
  firstOf,
  isSame,
  layerOf,
} from '../review/compare.ts';
import { writeDecision } from '../review/decision-line.ts';
import { type Placed, place } from '../review/places.ts';
import { decisionsOf, isBlocked, readSidecar } from '../review/sidecar.ts';
import { articleFileName } from './export.ts';
import { type Snapshot, toRange } from './snapshot.ts';
import { kindLabel, oneLine } from './words.ts';

/**
 * What the annotators of an article agree and differ on, and how the article's own file settles it.
 *
 * @param own the decisions of the article's own file.
 * @throws RangeError, with a sentence for the reader, where there are not two annotators, or a file holds a merge conflict.
 */
export function compareAnnotators(
  snapshot: Snapshot,
  { files }: CompareParams,
  own: readonly Placed[],
): AnnotatorComparison {
  const name = articleFileName(snapshot.uri);
  const { text } = snapshot.article;
  const layers = files
    .flatMap(({ fileName, content }) => {
      const annotator = annotatorOf(name, fileName);
      return annotator === undefined ? [] : [{ annotator, ...layerIn(fileName, content, text) }];
    })
    .sort((a, b) => (a.annotator < b.annotator ? -1 : 1));
  if (layers.length < 2)
    throw new RangeError(
      l10n.t('Comparing takes the files of two annotators beside the article: {0}', `${name}.NAME…`),
    );
  const annotators = layers.map(({ annotator }) => annotator);
  const settled = decidedOn(own);
  const isSettled = ({ annotations }: Comparison) =>
    annotations.some((one) => one && settled.some((decided) => isSame(one, decided)));
  const all = compare(layers.map(({ annotations }) => annotations));
  const agreed = all.filter((one) => one.verdict === 'agree' && !isSettled(one));
  const report = { annotators, articles: [{ name, address: snapshot.uri, text, layers }] };
  return {
    report: agreementReport([report], snapshot.language.text),
    agreed: agreed.map((one) => writeDecision(firstOf(one).decision)),
    differences: all
      .filter(({ verdict }) => verdict !== 'agree')
      .map((one) => ({ ...difference(snapshot, annotators, one), settled: isSettled(one) })),
  };
}

function layerIn(fileName: string, content: string, text: string): DecidedLayer {
  const sidecar = readSidecar(content);
  if (isBlocked(sidecar))
    throw new RangeError(l10n.t('“{0}” holds a merge conflict or a decision twice: resolve that first.', fileName));
  return layerOf(place(text, decisionsOf(sidecar)));
}

function difference(
  snapshot: Snapshot,
  annotators: readonly string[],
  comparison: Comparison<Decided>,
): Omit<AnnotatorDifference, 'settled'> {
  const { article } = snapshot;
  const { annotations, verdict } = comparison;
  const distinct = annotations.filter(
    (one, index) => one && annotations.findIndex((other) => other && isSame(one, other)) === index,
  );
  const present = distinct.filter((one) => one !== undefined);
  const label = ({ label, spans }: Decided): string => {
    const kind = [...kinds, ...snapshot.config.kinds.own].find(({ id }) => id === label);
    return `${kind ? kindLabel(kind.id, snapshot.config.kinds) : label} “${oneLine(quote(article.text, spans))}”`;
  };
  const rejected = (some: readonly Decided[]) =>
    some.map(({ decision }) => writeDecision({ ...decision, status: 'rejected' }));
  return {
    label: verdictLabel(verdict, annotators.length),
    range: toRange(snapshot, firstOf(comparison).spans[0] ?? { start: 0, end: 0 }),
    choices: annotations.flatMap((one, index) => {
      if (!one) return [];
      // What another annotator took over from the machine is a suggestion still: it must not stand beside the one that is chosen.
      const others = present.filter((other) => !isSame(one, other) && other.decision.status === 'accepted');
      const lines = [writeDecision(one.decision), ...rejected(others)];
      return [{ annotator: annotators[index] ?? '', label: label(one), lines }];
    }),
    all: present.map(({ decision }) => writeDecision(decision)),
    none: rejected(present),
  };
}

function verdictLabel(verdict: Comparison['verdict'], annotators: number): string {
  switch (verdict) {
    case 'agree':
      return l10n.t('They agree');
    case 'span-differs':
      return l10n.t('The span differs');
    case 'kind-differs':
      return l10n.t('The kind differs');
    case 'only-some':
      return annotators === 2 ? l10n.t('Only one annotated it') : l10n.t('Only some annotated it');
  }
}
