import { isMap, isScalar, type Node, parseDocument } from 'yaml';
import { kinds } from '../annotate/kinds.ts';
import { message } from '../checks/message.ts';
import { mistake, oneOf, type Reader, spanOf } from './reading.ts';

/** Labels of other schemes, in capitals, and the kind that each stands for; empty for one that is to be left out. */
export type Labels = Readonly<Record<string, string>>;

/** How the file says that what has a label is left out. */
const leaveOut = 'leave-out';

const kindOrNone = oneOf([...kinds.map(({ id }) => id as string), leaveOut]);

/** The section `labels`: any label, and the kind that it stands for. */
export const readLabels: Reader<Labels> = (node, report) => {
  if (!isMap<Node, Node | null>(node)) {
    report(mistake(spanOf(node), message('Labels belong here, each with the kind that it stands for.')));
    return undefined;
  }
  const entries = node.items.flatMap(({ key, value }) => {
    const kind = value && kindOrNone(value, report);
    return isScalar(key) && kind ? [[String(key.value).toUpperCase(), kind === leaveOut ? '' : kind] as const] : [];
  });
  return Object.fromEntries(entries);
};

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
