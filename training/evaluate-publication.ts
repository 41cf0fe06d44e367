/**
 * node --import ./scripts/bin-loader.ts training/evaluate-publication.ts [--file-names] GOLD.jsonl …
 *
 * How well the publication date is read from articles that are not told it: JSON Lines of `{ id, text, dct }` (or `date`), an ISO date. Where one day is
 * stated, whether it is the day; where a range is, whether the day lies in it. Names each article where it does not, with the
 * reason given. With `--file-names` each article's id is the name of its file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../server/src/annotate/annotate.ts';
import { english } from '../server/src/languages/en/index.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
  readonly date?: string;
}

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { 'file-names': { type: 'boolean', default: false } },
});
if (files.length === 0) {
  process.stderr.write(
    'Usage: node --import ./scripts/bin-loader.ts training/evaluate-publication.ts [--file-names] GOLD.jsonl …\n',
  );
  process.exit(2);
}

const sums = { certain: { right: 0, wrong: 0 }, range: { right: 0, wrong: 0 } };
let unknown = 0;
for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))) {
  const { id, text, dct, date }: Gold = JSON.parse(line);
  const day = (dct ?? date)?.slice(0, 10);
  if (!day) continue;
  const { published } = annotate(text, { language: english, fileName: options['file-names'] ? id : undefined });
  if (!published) {
    unknown += 1;
    continue;
  }
  const { value, earliest = value, latest = value, from, why } = published;
  const right = earliest <= day && day <= latest;
  sums[earliest === latest ? 'certain' : 'range'][right ? 'right' : 'wrong'] += 1;
  if (!right) console.log(`${id}: ${day} is not ${earliest} to ${latest} (${from}: ${why})`);
}
for (const [name, { right, wrong }] of Object.entries(sums)) {
  const share = right + wrong === 0 ? '' : `, ${((100 * right) / (right + wrong)).toFixed(1)} %`;
  console.log(`${name.padEnd(8)} ${right} of ${right + wrong} right${share}`);
}
console.log(`unknown  ${unknown}`);
