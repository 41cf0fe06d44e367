/** Reads parts of a YAML file: each reader takes a node, and tells what is wrong with it where it stands. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../annotate/model.ts';
import { type Message, message } from '../checks/message.ts';

/** Something wrong in a file, at the part that is wrong. Offsets are UTF-16 code units of the file. */
export interface Mistake extends Span {
  readonly message: Message;
}

export type Report = (mistake: Mistake) => void;

/** Makes a value of a node, or tells what is wrong with it and makes nothing. */
export type Reader<Value> = (node: Node, report: Report) => Value | undefined;

/** A value and where it stands. */
export interface Placed<Value> extends Span {
  readonly value: Value;
}

/** Where a node stands. */
export const spanOf = ({ range }: Node): Span => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 });

export const mistake = (at: Span, text: Message): Mistake => ({ start: at.start, end: at.end, message: text });

/** A text, which is not empty. Numbers and dates are taken as they are written. */
export const text: Reader<string> = (node, report) => {
  const written = isScalar(node) ? (typeof node.value === 'string' ? node.value : node.source) : undefined;
  if (written?.trim()) return written;
  report(mistake(spanOf(node), message('A text belongs here.')));
  return undefined;
};

export const flag: Reader<boolean> = (node, report) => {
  if (isScalar(node) && typeof node.value === 'boolean') return node.value;
  report(mistake(spanOf(node), message('Write true or false here.')));
  return undefined;
};

/** One of a few words. */
export const oneOf =
  <const Words extends readonly string[]>(words: Words): Reader<Words[number]> =>
  (node, report) => {
    const found = words.find((word) => isScalar(node) && String(node.value) === word);
    // YAML 1.1 programs read `off` as false, and so may have written it.
    if (found !== undefined) return found;
    if (isScalar(node) && node.value === false && words.includes('off')) return 'off';
    report(mistake(spanOf(node), message('Write one of these here: {0}.', words.join(', '))));
    return undefined;
  };

/** A list; a single value stands for a list of one. What can't be read is left out. */
export const listOf =
  <Value>(read: Reader<Value>): Reader<readonly Value[]> =>
  (node, report) =>
    (isSeq(node) ? (node.items as readonly Node[]) : [node])
      .map((item) => read(item, report))
      .filter((value) => value !== undefined);

/** A value with its place, for what can only be judged beside others. */
export const placed =
  <Value>(read: Reader<Value>): Reader<Placed<Value>> =>
  (node, report) => {
    const value = read(node, report);
    return value === undefined ? undefined : { ...spanOf(node), value };
  };

/** What an object with these readers for its keys becomes; keys may be absent. */
export type Fields<Readers> = {
  readonly [Key in keyof Readers]?: Readers[Key] extends Reader<infer Value> ? Value : never;
};

/** An object with some keys, each with its reader. A key that is not among them is a mistake; its value is not looked at. */
export const object =
  <Readers extends Readonly<Record<string, Reader<unknown>>>>(readers: Readers): Reader<Fields<Readers>> =>
  (node, report) => {
    if (!isMap<Node, Node | null>(node)) {
      report(mistake(spanOf(node), message('Keys and values belong here: {0}.', Object.keys(readers).join(', '))));
      return undefined;
    }
    const entries = node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (!read)
        report(
          mistake(
            spanOf(key),
            message('“{0}” is not known here; there are {1}.', name, Object.keys(readers).join(', ')),
          ),
        );
      const made = read && value && !isNothing(value) ? read(value, report) : undefined;
      return made === undefined ? [] : [[name, made] as const];
    });
    return Object.fromEntries(entries) as Fields<Readers>;
  };

/** An object with any of some keys, all read alike. */
export const record =
  <Value>(keys: readonly string[], read: Reader<Value>): Reader<Readonly<Record<string, Value>>> =>
  (node, report) =>
    object(Object.fromEntries(keys.map((key) => [key, read])))(node, report) as
      | Readonly<Record<string, Value>>
      | undefined;

/** Whether a node is one that is yet to be written. */
export const isNothing = (node: Node): boolean => isScalar(node) && node.value === null;
