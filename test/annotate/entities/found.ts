import { annotate } from '../../../server/src/annotate/annotate.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { checkMarked, type LabelledSpan } from '../../marked.ts';

/** The mentions of a text, labelled with their kind. */
export function mentionsOf(text: string): readonly LabelledSpan[] {
  return annotate(text, { language: english }).mentions.map(({ start, end, kind }) => ({ start, end, label: kind }));
}

/** `[PERSON Sergei Riabkov] told [ORGANIZATION Tass]`: exactly these mentions, with these kinds. */
export const check = (fixture: string): void => checkMarked(fixture, mentionsOf);

/** The entities of a text as lines `KIND: name = alias = alias (role; role)`, in the order of their first mention. */
export function entitiesOf(text: string): readonly string[] {
  return annotate(text, { language: english }).entities.map(({ kind, name, aliases, roles }) => {
    const said = roles.length > 0 ? ` (${roles.map((role) => role.text).join('; ')})` : '';
    return `${kind}: ${[name, ...aliases].join(' = ')}${said}`;
  });
}
