import { groups, linesOf, must } from './reading.ts';

export interface BratAnnotation {
  readonly type: string;
  readonly words: string;
}

/**
 * brat's stand-off, after brat's manual ("standoff format", "annotation configuration"): tab-separated lines that begin with an id that nothing else has;
 * fragments in order, in code points of the text beside it, whose words are theirs; relations and notes on what is there; types that the configuration has.
 */
export function readBrat(content: string, text: string, configuration: string): readonly BratAnnotation[] {
  const points = [...text];
  const section = sectionsOf(configuration);
  const [entities, relations] = [section('entities'), section('relations')];
  const ids = new Set<string>();
  const annotations = new Map<string, BratAnnotation>();
  const later: (() => void)[] = [];
  linesOf(content).forEach((line, index) => {
    const number = index + 1;
    const [id = '', ...fields] = line.split('\t');
    must(/^(?:[TRN]|#)[1-9]\d*$/.test(id), `"${id}" is no id`, number);
    must(!ids.has(id), `${id} stands twice`, number);
    ids.add(id);
    const [middle = '', last = ''] = fields;
    if (id.startsWith('T')) {
      must(fields.length === 2, 'a text-bound annotation has three fields', number);
      const [type = '', offsets = ''] = groups(/^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/, middle, 'no type and offsets', number);
      must(entities.has(type), `${type} is not in the configuration`, number);
      let before = -1;
      const words = offsets.split(';').map((fragment) => {
        const [start = 0, end = 0] = fragment.split(' ').map(Number);
        must(before < start && start < end && end <= points.length, `${fragment} is no fragment`, number);
        before = end;
        return points.slice(start, end).join('');
      });
      // A tab or a line end in the text would end the field: it is written as a blank.
      must(words.join(' ').replace(/[\t\n\r]/g, ' ') === last, `“${last}” is not what stands there`, number);
      annotations.set(id, { type, words: last });
    } else if (id.startsWith('R')) {
      must(fields.length === 1, 'a relation has two fields', number);
      const [type = '', ...ends] = groups(/^(\S+) Arg1:(\S+) Arg2:(\S+)$/, middle, 'no relation', number);
      must(relations.has(type), `${type} is not in the configuration`, number);
      later.push(() =>
        must(
          ends.every((end) => annotations.has(end)),
          `an end of ${id} is not there`,
          number,
        ),
      );
    } else if (id.startsWith('N')) {
      must(fields.length === 2, 'a reference has three fields', number);
      const [of = ''] = groups(/^Reference (T\d+) [^\s:]+:\S+$/, middle, 'no reference', number);
      later.push(() => must(annotations.has(of), `${of} is not there`, number));
    } else {
      must(fields.length === 2, 'a note has three fields', number);
      const [of = ''] = groups(/^AnnotatorNotes (T\d+)$/, middle, 'no note', number);
      later.push(() => must(annotations.has(of), `${of} is not there`, number));
    }
  });
  for (const check of later) check();
  return [...annotations.values()];
}

/** The types in each section of an `annotation.conf`. */
function sectionsOf(configuration: string): (name: string) => ReadonlySet<string> {
  const sections = new Map<string, Set<string>>();
  let open: Set<string> | undefined;
  linesOf(configuration).forEach((line, index) => {
    const [, name] = /^\[(\w+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      open = new Set();
      sections.set(name, open);
    } else if (line.trim() !== '') {
      must(open, 'a type before the first section', index + 1);
      open.add(line.trim().split(/\s+/)[0] ?? '');
    }
  });
  for (const name of ['entities', 'relations', 'events', 'attributes'])
    must(sections.has(name), `the configuration has no section [${name}]`);
  return (name) => sections.get(name) ?? new Set();
}
