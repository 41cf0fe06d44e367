/** Readers of the JSON that annotation and training tools write. */
import { linksOf } from '../links.ts';
import { described, type Graph, imported } from './graph.ts';
import {
  FormatError,
  type Imported,
  type JsonObject,
  jsonLinesOf,
  object,
  objects,
  optional,
  parseJson,
  type ReadContext,
  string,
} from './imported.ts';

/** A spaCy Doc: its span groups, or its entities where it has none. */
export function readSpacy(content: string): readonly Imported[] {
  const doc = object(parseJson(content), 'The document');
  const text = string(doc.text, '"text"');
  const groups = Object.values(object(doc.spans ?? {}, '"spans"')).flatMap(objects);
  const spans = groups.length > 0 ? groups : objects(doc.ents);
  const nodes = spans.map(({ start, end, label, kb_id }) => ({
    key: undefined,
    label,
    places: [{ start, end }],
    links: linksOf([kb_id]),
  }));
  return [imported({ text, unit: 'code-points', nodes, edges: [] })];
}

/** Prodigy's tasks; those that were rejected or ignored are left out. */
export function readProdigy(content: string, context: ReadContext): readonly Imported[] {
  return jsonLinesOf(content, context)
    .filter(({ value }) => value.answer === undefined || value.answer === 'accept')
    .map(({ value, line }) => {
      const key = ({ start, end, label }: JsonObject) => `${start} ${end} ${label}`;
      const seen = new Set<string>();
      const nodes = objects(value.spans).map((span) => ({
        // Two spans of one place and label are the same to Prodigy: relations are of the first.
        key: seen.size < seen.add(key(span)).size ? key(span) : undefined,
        label: span.label,
        places: [{ start: span.start, end: span.end }],
      }));
      const edges = objects(value.relations).map(({ label, head_span, child_span }) => ({
        type: label,
        from: key(object(head_span, `The head on line ${line}`)),
        to: key(object(child_span, `The child on line ${line}`)),
      }));
      const id = optional(object(value.meta ?? {}, '"meta"').source);
      return imported({ id, text: string(value.text, `"text" on line ${line}`), unit: 'code-points', nodes, edges });
    });
}

/** doccano's sequence labelling and relation extraction, whichever a line is. */
export function readDoccano(content: string, context: ReadContext): readonly Imported[] {
  return jsonLinesOf(content, context).map(({ value, line }) => {
    const labels: readonly unknown[] = Array.isArray(value.label) ? value.label : [];
    const plain = labels.filter(Array.isArray).map(([start, end, label]: readonly unknown[]) => ({
      key: undefined,
      label,
      places: [{ start, end }],
    }));
    const entities = objects(value.entities).map(({ id, start_offset, end_offset, label }) => ({
      key: id,
      label,
      places: [{ start: start_offset, end: end_offset }],
    }));
    const edges = objects(value.relations).map(({ type, from_id, to_id }) => ({ type, from: from_id, to: to_id }));
    const text = string(value.text, `"text" on line ${line}`);
    const id = value.id === undefined ? undefined : String(value.id);
    return imported({ id, text, unit: 'code-points', nodes: [...entities, ...plain], edges });
  });
}

/** Label Studio's tasks: the annotations of people where there are any, else the predictions. */
export function readLabelStudio(content: string): readonly Imported[] {
  const value = parseJson(content);
  if (!Array.isArray(value)) throw new FormatError('It is not a list of tasks.');
  return objects(value).map((task, index) => {
    const data = object(task.data, `"data" of task ${index + 1}`);
    const by = objects(task.annotations).length > 0 ? objects(task.annotations) : objects(task.predictions);
    const results = by.slice(0, 1).flatMap(({ result }) => objects(result));
    const nodes = results
      .filter(({ type }) => type === 'labels')
      .map((region) => {
        const { start, end, text, labels } = object(region.value, `A region of task ${index + 1}`);
        const label: unknown = Array.isArray(labels) ? labels[0] : undefined;
        return {
          key: region.id,
          label,
          places: [{ start, end, quote: optional(text) }],
          ...described(label, noteOf(region)),
        };
      });
    const edges = results
      .filter(({ type }) => type === 'relation')
      .map(({ labels, from_id, to_id }) => ({
        type: Array.isArray(labels) ? labels[0] : undefined,
        from: from_id,
        to: to_id,
      }));
    const text = string(data.text, `"data.text" of task ${index + 1}`);
    return imported({ id: optional(data.id), text, unit: 'code-points', nodes, edges });
  });
}

/** The note that people and our export leave at a region. */
function noteOf({ meta }: JsonObject): string | undefined {
  const text = typeof meta === 'object' && meta !== null && 'text' in meta ? meta.text : undefined;
  return optional(Array.isArray(text) ? text[0] : text);
}

/** UIMA CAS JSON: our own annotations where it has them, else the names of INCEpTION. */
export function readCasJson(content: string): readonly Imported[] {
  const cas = object(parseJson(content), 'The CAS');
  const structures = objects(cas['%FEATURE_STRUCTURES']);
  const sofa = structures.find((each) => each['%TYPE'] === 'uima.cas.Sofa');
  if (!sofa) throw new FormatError('It holds no text (no uima.cas.Sofa).');
  const ofType = (name: string) => structures.filter((each) => String(each['%TYPE']).endsWith(`.${name}`));
  const news = ofType('News');
  const nodes: Graph['nodes'] = (news.length > 0 ? news : ofType('NamedEntity')).map((each) => ({
    key: each['%ID'],
    label: each.kind ?? each.value,
    places: [{ start: each.begin, end: each.end }],
    name: optional(each.name),
    value: news.length > 0 ? optional(each.value) : undefined,
    links: linksOf((optional(each.identifier) ?? '').split(' ')),
  }));
  const edges = ofType('NewsRelation').map((each) => ({
    type: each.label,
    from: each['@Governor'],
    to: each['@Dependent'],
  }));
  return [imported({ text: string(sofa.sofaString, 'The text'), unit: 'utf-16', nodes, edges })];
}
