import { makeAnchor } from '../../review/anchor.ts';
import { findAll } from '../../review/anchoring.ts';
import { lfText } from '../../review/line-breaks.ts';
import { layer } from '../layer.ts';
import type { Imported, ImportedAnnotation } from './imported.ts';

/** Moves what came in onto another version of its text; what is no longer there is left out and told. A text that is the same stays as it is. */
export function onto(source: Imported, text: string): Imported {
  if (source.text === text) return source;
  const plain = source.article ? asImported(source) : source;
  const before = lfText(plain.text);
  const anchors = plain.annotations.flatMap(({ spans }) => spans.map((span) => makeAnchor(before, span)));
  const found = findAll(text, anchors, plain.text);
  const problems = [...plain.problems];
  const places = new Map<number, number>();
  const annotations: ImportedAnnotation[] = [];
  let next = 0;
  plain.annotations.forEach((annotation, index) => {
    const spans = annotation.spans.map(() => found[next++]).filter((span) => span !== undefined);
    if (spans.length === annotation.spans.length) {
      places.set(index, annotations.length);
      annotations.push({ ...annotation, spans });
    } else {
      const words = annotation.spans.map(({ start, end }) => plain.text.slice(start, end)).join(' … ');
      problems.push(`“${words.replace(/\s+/gu, ' ')}” is no longer in the article: left out.`);
    }
  });
  const lost = plain.annotations.length - annotations.length;
  if (lost * 2 > plain.annotations.length)
    problems.unshift('Most of it is not in this text: it may be about another one.');
  const relations = plain.relations.flatMap(({ type, from, to }) => {
    const [source, target] = [places.get(from), places.get(to)];
    return source === undefined || target === undefined ? [] : [{ type, from: source, to: target }];
  });
  return { id: plain.id, text, annotations, relations, problems };
}

/** A whole article as annotations and relations, which can move one by one. */
export function asImported(source: Imported): Imported {
  if (!source.article) return source;
  const { annotations, relations } = layer(source.article);
  const index = new Map(annotations.map(({ id }, place) => [id, place]));
  return {
    id: source.id,
    text: source.text,
    problems: source.problems,
    annotations: annotations.map(({ kind, spans, name, value, speaker, links, note, tags }) => ({
      kind,
      spans,
      name: name || undefined,
      value,
      speaker: speaker || undefined,
      links,
      note: note || undefined,
      tags,
    })),
    relations: relations.map(({ type, from, to }) => ({ type, from: index.get(from) ?? 0, to: index.get(to) ?? 0 })),
  };
}
