import { type Chunk, linesOf, must } from './reading.ts';

const partsOfSpeech = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
);

/**
 * CoNLL-U, after universaldependencies.org/format.html: comments, then ten columns that are not empty, ids from 1, one root, a tree, sorted `Key=Value` in MISC;
 * `sent_id` is there once, and `text` is the words with a blank where `SpaceAfter=No` does not forbid it. The names are IOB2 under `NER`.
 */
export function readConllu(content: string): { readonly texts: readonly string[]; readonly chunks: readonly Chunk[] } {
  must(content === '' || content.endsWith('\n\n'), 'an empty line ends each sentence');
  linesOf(content);
  const ids = new Set<string>();
  const chunks: { label: string; tokens: string[] }[] = [];
  const texts = content
    .split('\n\n')
    .slice(0, -1)
    .map((block) => {
      const lines = block.split('\n');
      const comments = lines.filter((line) => line.startsWith('# '));
      const rows = lines.slice(comments.length).map((line) => line.split('\t'));
      must(rows.length > 0, 'a sentence without a word');
      const comment = (key: string): string => {
        const values = comments.flatMap((line) => (line.startsWith(`# ${key} = `) ? [line.slice(key.length + 5)] : []));
        must(values.length === 1 && values[0] !== undefined, `${key} is not there once`);
        return values[0];
      };
      const id = comment('sent_id');
      must(!ids.has(id), `sentence ${id} is there twice`);
      ids.add(id);
      const heads = rows.map(([, , , , , , head]) => Number(head));
      let words = '';
      let last = 'O';
      rows.forEach((row, index) => {
        must(row.length === 10 && row.every((cell) => cell !== ''), `${id}: not ten columns`);
        const [number, form = '', lemma = '', upos = '', , , head = '', deprel, deps, misc = ''] = row;
        must(number === String(index + 1), `${id}: ids do not count from 1`);
        must(![form, lemma].some((cell) => /^\s|\s$/u.test(cell)), `${id}: a word with a blank at its side`);
        must(
          row.every((cell, column) => [1, 2, 9].includes(column) || !/\s/u.test(cell)),
          `${id}: a blank in a column`,
        );
        must(upos === '_' || partsOfSpeech.has(upos), `${id}: ${upos} is no part of speech`);
        must(/^\d+$/.test(head) && Number(head) <= rows.length, `${id}: ${head} is no head`);
        must((head === '0') === (deprel === 'root'), `${id}: the root and its relation`);
        must(deps === '_', `${id}: no enhanced dependencies were expected`);
        const pairs = misc === '_' ? [] : misc.split('|');
        must(
          pairs.every((pair) => /^[^=\s|]+=[^\s|]+$/u.test(pair)),
          `${id}: MISC is no list of pairs`,
        );
        const spaces = pairs.includes('SpaceAfter=No') || index === rows.length - 1 ? '' : ' ';
        words += form + spaces;
        const tag = pairs.find((pair) => pair.startsWith('NER='))?.slice(4) ?? 'O';
        const label = tag.slice(2);
        must(!tag.startsWith('I-') || last.slice(2) === label, `${id}: ${tag} after ${last}`);
        if (tag.startsWith('B-')) chunks.push({ label, tokens: [form] });
        else if (tag.startsWith('I-')) chunks.at(-1)?.tokens.push(form);
        else must(tag === 'O', `${id}: ${tag} is no tag`);
        last = tag;
      });
      must(heads.filter((head) => head === 0).length === 1, `${id}: one root`);
      heads.forEach((_, index) => {
        let at = index + 1;
        for (let steps = 0; at !== 0; steps++) {
          must(steps <= heads.length, `${id}: a circle`);
          at = heads[at - 1] ?? 0;
        }
      });
      must(comment('text') === words, `${id}: the text is not its words`);
      return words;
    });
  return { texts, chunks };
}
