import type { Mention } from '../annotate/model.ts';
import type { Check } from './check.ts';
import { message } from './message.ts';
import type { CheckWords } from './words.ts';

/** A person who is called by the surname before the full name is given. */
export const firstMention: Check = {
  id: 'first-mention',
  title: message('A surname before the full name'),
  level: 'off',
  find({ text, entities, mentions, paragraphs }, words) {
    const body = paragraphs.filter(({ zone }) => zone === 'body');
    let at = 0;
    const inBody = mentions.filter(({ start, kind }) => {
      while (at < body.length && (body[at]?.end ?? 0) <= start) at += 1;
      return kind === 'PERSON' && (body[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
    });
    const byEntity = Map.groupBy(inBody, ({ entity }) => entity);
    return entities
      .flatMap(({ id }) => {
        const [first, ...later] = byEntity.get(id) ?? [];
        const full = later.find((mention) => isFull(mention, words));
        if (!first || !full || isFull(first, words)) return [];
        const surname = first.text.split(' ').at(-1) ?? '';
        if (full.text.split(' ').at(-1) !== surname || words.knownBySurname.has(surname)) return [];
        const start = first.end - surname.length;
        // `anti-Somoza` names a movement.
        if (text[start - 1] === '-') return [];
        return [
          {
            start,
            end: first.end,
            message: message('The full name, {0}, comes only later.', full.text),
            related: [{ start: full.start, end: full.end, message: message('The full name') }],
            fixes: [
              {
                title: message('Write “{0}”', full.text),
                edits: [{ start, end: first.end, text: full.text }],
              },
            ],
          },
        ];
      })
      .sort((a, b) => a.start - b.start);
  },
};

/** Whether a mention has a given name and a surname besides its title. */
const isFull = ({ text, form }: Mention, { honorifics }: CheckWords): boolean =>
  (form === 'name' || form === 'title-name') &&
  text
    .split(/\s+/)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !honorifics.has(word.toLowerCase().replace('.', ''))).length > 1;
