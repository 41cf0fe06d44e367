import { isMap, isScalar, type Node } from 'yaml';
import { isOwnKind, kinds, type OwnKind } from '../annotate/kinds.ts';
import { message } from '../checks/message.ts';
import {
  isNothing,
  listOf,
  mistake,
  object,
  oneOf,
  placed,
  type Reader,
  type Report,
  spanOf,
  text,
} from './reading.ts';

/** A kind that the newsroom made. */
export interface OwnKindRow {
  readonly id: OwnKind;
  readonly label: string;
  /** `#rrggbb`; the colour of the text where it is absent. */
  readonly color?: string;
  /** The letter or digit that annotates as this kind. */
  readonly key?: string;
  /** When to annotate something as this kind, and when not. */
  readonly guideline?: string;
}

/** The kinds that a newsroom annotates. */
export interface KindsConfig {
  /** The kinds of ours that it uses, as in the record, `DATE` and `CLAIM` among them; undefined for all. */
  readonly use?: readonly string[];
  readonly own: readonly OwnKindRow[];
}

export const allKinds: KindsConfig = { own: [] };

/** Whether a newsroom uses a kind; those of its own it always does. */
export const isInUse = ({ use }: KindsConfig, id: string): boolean => !use || isOwnKind(id) || use.includes(id);

const color: Reader<string> = (node, report) => {
  const written = isScalar(node) ? String(node.value) : '';
  if (/^#[\da-f]{6}$/i.test(written)) return written.toLowerCase();
  report(mistake(spanOf(node), message('Write a colour here as "#4ec9b0", in quotation marks.')));
  return undefined;
};

const key: Reader<string> = (node, report) => {
  const written = isScalar(node) ? String(node.value) : '';
  if (/^[a-z\d]$/i.test(written)) return written.toLowerCase();
  report(mistake(spanOf(node), message('Write one digit or letter here.')));
  return undefined;
};

const row = object({ name: text, color, key: placed(key), guideline: text });

const ownKinds: Reader<readonly OwnKindRow[]> = (node, report) => {
  if (!isMap<Node, Node | null>(node)) {
    report(mistake(spanOf(node), message('Kinds belong here, each with its name in capitals: POLICY.')));
    return undefined;
  }
  const takenBy = new Map(kinds.map(({ key, label }) => [key, label]));
  return node.items.flatMap((item) => {
    const id = isScalar(item.key) ? String(item.key.value) : '';
    if (!isOwnKind(id)) {
      report(mistake(spanOf(item.key), wrongName(id)));
      return [];
    }
    const { name, key, ...rest } = (item.value && !isNothing(item.value) && row(item.value, report)) || {};
    const label = name ?? id.charAt(0) + id.slice(1).toLowerCase().replaceAll('_', ' ');
    const free = key && isFree(key, label, takenBy, report) ? { key: key.value } : {};
    return [{ id, label, ...rest, ...free }];
  });
};

const wrongName = (id: string) =>
  /^[A-Z][A-Z0-9_]*$/.test(id)
    ? message('{0} is a kind or label already: give yours another name.', id)
    : message('Write the name of a kind in capitals, digits and underscores: POLICY.');

/** Whether no other kind has a key, which this one then has. */
function isFree(
  { value, start, end }: { readonly value: string; readonly start: number; readonly end: number },
  label: string,
  takenBy: Map<string, string>,
  report: Report,
): boolean {
  const other = takenBy.get(value);
  if (other === undefined) {
    takenBy.set(value, label);
    return true;
  }
  report(mistake({ start, end }, message('“{0}” is the key of “{1}” already.', value, other)));
  return false;
}

const sections = object({ use: listOf(oneOf(kinds.map(({ id }) => id))), own: ownKinds });

/** The kinds in use and those of the newsroom's own: `{ use: [PERSON, DATE], own: { POLICY: { key: y } } }`. */
export const readKinds: Reader<KindsConfig> = (node, report) => ({ ...allKinds, ...sections(node, report) });
