import type { Link } from '../../annotate/model.ts';
import { everyRelation } from '../carries.ts';
import { kindOfLabel } from '../labels.ts';
import type { RelationType } from '../layer.ts';
import type { Imported, ImportedAnnotation, ImportedRelation } from './imported.ts';
import { type Given, Misplaced, type OffsetUnit, placing, unitOf } from './placing.ts';

/** Annotations and relations as the tools write them: labels, given places, ids of any form. */
export interface Graph {
  readonly id?: string | undefined;
  readonly text: string;
  readonly unit: OffsetUnit;
  readonly nodes: readonly {
    readonly key: unknown;
    readonly label: unknown;
    readonly places: readonly Given[];
    readonly name?: string | undefined;
    readonly value?: string | undefined;
    readonly speaker?: string | undefined;
    readonly cue?: string | undefined;
    readonly links?: readonly Link[] | undefined;
    readonly note?: string | undefined;
    readonly tags?: readonly string[] | undefined;
  }[];
  readonly edges: readonly { readonly type: unknown; readonly from: unknown; readonly to: unknown }[];
}

/** Places the annotations in the text and ties the relations to them; what can't be is told. */
export function imported({ id, text, unit, nodes, edges }: Graph): Imported {
  const problems: string[] = [];
  const given = nodes.flatMap(({ places }) => places);
  const counted = unitOf(text, given, unit);
  if (counted !== unit)
    problems.push(`Its offsets cut words if they count in ${unit}, and none in ${counted}: taken as ${counted}.`);
  const misplaced = new Misplaced();
  const place = placing(text, counted, misplaced);
  const annotations: ImportedAnnotation[] = [];
  const index = new Map<unknown, number>();
  for (const { key, label, places, links = [], ...said } of nodes) {
    if (typeof label !== 'string' || label === '') {
      problems.push('An annotation has no label: left out.');
      continue;
    }
    const spans = places.map(place).filter((span) => span !== undefined);
    if (spans.length < places.length || spans.length === 0) continue;
    if (key !== undefined && index.has(key))
      problems.push(`The id ${String(key)} stands twice: relations go to the first.`);
    else if (key !== undefined) index.set(key, annotations.length);
    annotations.push({ ...said, kind: kindOfLabel(label), spans, links });
  }
  const relations = edges.flatMap(({ type, from, to }): ImportedRelation[] => {
    const [source, target] = [index.get(from), index.get(to)];
    if (isRelation(type) && source !== undefined && target !== undefined) return [{ type, from: source, to: target }];
    problems.push(`A relation "${String(type)}" is of an unknown type or has an end that is not there: left out.`);
    return [];
  });
  return { id, text, annotations, relations, problems: [...misplaced.problems(given.length), ...problems] };
}

const isRelation = (type: unknown): type is RelationType => everyRelation.some((known) => known === type);

/** What a note says, where a format has one for both: the value of a date or an amount, the name of anything else. */
export const described = (
  label: unknown,
  note: string | undefined,
): { readonly name?: string; readonly value?: string } => {
  if (note === undefined || typeof label !== 'string') return {};
  return /^(?:DATE|TIME|MONEY|PERCENT|QUANTITY)/i.test(label) ? { value: note } : { name: note };
};
