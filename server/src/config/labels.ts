import { isMap, isScalar, type Node, parseDocument } from 'yaml';
import { kinds } from '../annotate/kinds.ts';
import { message } from '../checks/message.ts';
import type { OwnKindRow } from './kinds.ts';
import { mistake, type Placed, placed, type Reader, type Report, spanOf, text } from './reading.ts';

/** Labels of other schemes, in capitals, and the kind that each stands for; empty for one that is to be left out. */
export type Labels = Readonly<Record<string, string>>;

/** How the file says that what has a label is left out. */
const leaveOut = 'leave-out';

const word = placed(text);

/** The section `labels`: any label, and the kind that it stands for. */
export const readLabels: Reader<readonly (readonly [string, Placed<string>])[]> = (node, report) => {
  if (!isMap<Node, Node | null>(node)) {
    report(mistake(spanOf(node), message('Labels belong here, each with the kind that it stands for.')));
    return undefined;
  }
  return node.items.flatMap(({ key, value }) => {
    const kind = value && word(value, report);
    return isScalar(key) && kind ? [[String(key.value).toUpperCase(), kind] as const] : [];
  });
};

/** The labels whose kinds there are, the newsroom's own among them; tells of the others. */
export function knownLabels(
  labels: readonly (readonly [string, Placed<string>])[],
  own: readonly OwnKindRow[],
  report: Report,
): Labels {
  const known: readonly string[] = [...[...kinds, ...own].map(({ id }) => id), leaveOut];
  const entries = labels.filter(([, at]) => {
    if (known.includes(at.value)) return true;
    report(mistake(at, message('Write one of these here: {0}.', known.join(', '))));
    return false;
  });
  return Object.fromEntries(entries.map(([label, { value }]) => [label, value === leaveOut ? '' : value]));
}

/**
 * The content of a newsroom's file with more labels in it; its comments and its order stay.
 *
 * @throws RangeError, with a sentence for the reader, for a file that can't be read as YAML
 */
export function withLabels(content: string, labels: Labels): string {
  const document = parseDocument(content);
  if (document.errors.length > 0)
    throw new RangeError('The newsroom’s file .news-annotator/config.yaml can’t be read as YAML: mend it first.');
  if (!document.has('labels')) document.set('labels', document.createNode({}));
  for (const [label, kind] of Object.entries(labels)) document.setIn(['labels', label], kind || leaveOut);
  return document.toString({ lineWidth: 0 });
}
