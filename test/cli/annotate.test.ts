import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article } from '../../server/src/annotate/model.ts';
import { exportArticle } from '../../server/src/features/export.ts';
import { snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { mention } from '../review/decisions.ts';
import { testFolder, talks as text } from './folder.ts';
import { runIn } from './run.ts';

const { folder, run } = await testFolder({ 'latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9]) });

/** Waits until something of a name, or that begins so, is in a folder. */
async function untilThere(where: string, name: string): Promise<void> {
  for (;;) if ((await readdir(where)).some((one) => one.startsWith(name))) return;
}

test('annotate writes the same bytes as the editor', async () => {
  const article = annotate(text, { language: english, fileName: 'talks' });
  const view = snapshot({
    uri: 'file:///anywhere/talks.txt',
    version: 1,
    languageId: 'plaintext',
    article,
    settings: parseSettings({}),
    language: english,
  });
  for (const format of ['json', 'csv', 'web-annotation', 'markdown']) {
    const { code, out } = await run(['annotate', 'talks.txt', '--format', format]);
    assert.equal(code, 0);
    assert.equal(out, exportArticle(view, { format }).content);
  }
});

test('annotate and check count from the date in the file beside the article', async () => {
  const line = '{"schema":"news-annotator-decision/1","type":"article","published":"2021-12-28","by":"alice"}\n';
  await writeFile(join(folder, 'kept.txt'), 'They met on Tuesday (December 27).');
  await writeFile(join(folder, 'kept.txt.annotations.jsonl'), line);
  const { out } = await run(['annotate', 'kept.txt']);
  assert.deepEqual(JSON.parse(out).published, {
    value: '2021-12-28',
    from: 'given',
    why: 'given by alice, kept beside the article',
  });
  const given = await run(['annotate', 'kept.txt', '--published', '2022-01-10']);
  assert.equal(JSON.parse(given.out).published.value, '2022-01-10');
  assert.match((await run(['check', 'kept.txt'])).out, /Monday/);
  await writeFile(join(folder, 'kept.txt.annotations.jsonl'), Buffer.from([0xe9]));
  const broken = await run(['annotate', 'kept.txt']);
  assert.deepEqual([broken.code, broken.err], [1, 'kept.txt: kept.txt.annotations.jsonl: It is not UTF-8 text.\n']);
});

test('annotate writes what people left standing, or what is asked for', async () => {
  await writeFile(join(folder, 'decided.txt'), 'Minister Sergei Riabkov told Tass on Tuesday.');
  const line = writeDecision(mention('a', { status: 'rejected' }));
  await writeFile(join(folder, 'decided.txt.annotations.jsonl'), `${line}\nnot JSON\n`);
  const written = async (...options: readonly string[]) => {
    const { out, err } = await run(['annotate', 'decided.txt', ...options]);
    assert.match(err, /^decided\.txt\.annotations\.jsonl:2: This is not JSON: /);
    const { mentions, dates } = JSON.parse(out) as Pick<Article, 'mentions' | 'dates'>;
    return [...mentions, ...dates].map(({ text, status }) => `${text} ${status}`);
  };
  assert.deepEqual(await written(), ['Tass suggested', 'Tuesday suggested']);
  assert.deepEqual(await written('--include', 'rejected'), ['Sergei Riabkov rejected']);
  assert.deepEqual(await written('--kinds', 'date'), ['Tuesday suggested']);
  await writeFile(join(folder, 'decided.txt.annotations.jsonl'), `${line}\n${line}\n`);
  const { code, err } = await run(['annotate', 'decided.txt']);
  assert.equal(code, 1);
  assert.match(err, /holds a merge conflict or a decision twice: resolve that first\.$/m);
});

test('annotate knows the names of the gazetteer around the article, and says what is wrong in it', async () => {
  const desk = join(folder, 'newsroom');
  await mkdir(join(desk, '.news-annotator'), { recursive: true });
  await mkdir(join(desk, 'world'));
  const file = join(desk, '.news-annotator', 'gazetteer.csv');
  await writeFile(file, 'name,kind\nHarbour Wave,VESSEL\n');
  await writeFile(join(desk, 'world', 'a.txt'), 'He praised Harbour Wave.');
  const article = join('newsroom', 'world', 'a.txt');
  const { code, out } = await run(['annotate', article]);
  assert.deepEqual([code, JSON.parse(out).mentions[0].kind], [0, 'VESSEL']);
  await writeFile(file, 'name,kind\nHarbour Wave,SHIP\n');
  const wrong = await run(['annotate', article]);
  assert.equal(wrong.code, 1);
  assert.ok(wrong.err.startsWith(`${file}:2:1: “SHIP” is no kind; there are PERSON, `), wrong.err);
});

test('annotate and batch read dates in digits in the order asked for', async () => {
  const value = (out: string) => JSON.parse(out).dates[0].value;
  assert.equal(value((await run(['annotate', '--day-order', 'dayFirst'], 'Filed on 03/04/2021.')).out), '2021-04-03');
  const line = '{"id":"a","text":"Filed on 03/04/2021."}\n';
  assert.equal(value((await run(['batch', '--jobs', '2', '--day-order', 'dayFirst'], line)).out), '2021-04-03');
  const wrong = await run(['annotate', '--day-order', 'first']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /--day-order takes one of auto, dayFirst, monthFirst, not "first"\./);
});

test('annotate reads standard input and writes JSON Lines', async () => {
  const { code, out, err } = await run(['annotate', '--published', '2021-12-28', '--no-text'], text);
  assert.equal(code, 0);
  assert.equal(err, '');
  const record = JSON.parse(out);
  assert.equal(record.length, text.length);
  assert.equal(record.published.value, '2021-12-28');
});

test('annotate --out writes a file beside nothing half-written, and never over another one', async () => {
  const first = await run(['annotate', 'talks.txt', '--format', 'csv', '--out', 'out']);
  assert.deepEqual([first.code, first.out, first.err], [0, '', '']);
  assert.deepEqual(await readdir(join(folder, 'out')), ['talks.csv']);
  const before = await readFile(join(folder, 'out', 'talks.csv'), 'utf8');
  const again = await run(['annotate', 'talks.txt', '--format', 'csv', '--out', 'out']);
  assert.deepEqual([again.code, again.err], [0, ''], 'the same content is no conflict');
  await writeFile(join(folder, 'talks.md'), `${text}Iran agreed on Wednesday.`);
  const second = await run(['annotate', 'talks.md', '--format', 'csv', '--out', 'out']);
  assert.equal(second.code, 1);
  assert.match(second.err, /^talks\.md: .*talks\.csv exists already: .*--overwrite/);
  assert.equal(await readFile(join(folder, 'out', 'talks.csv'), 'utf8'), before);
});

test('what a format has no place for is said on standard error; --strict writes nothing then', async () => {
  const loose = await run(['annotate', 'talks.txt', '--format', 'brat', '--out', 'brat']);
  assert.equal(loose.code, 0);
  assert.equal(loose.err, 'talks: brat stand-off: 3 line ends written as line feeds.\n');
  assert.deepEqual(await readdir(join(folder, 'brat')), ['annotation.conf', 'talks.brat.ann', 'talks.brat.txt']);
  const verbose = await run(['annotate', 'talks.txt', '--format', 'doccano', '--verbose']);
  assert.match(
    verbose.err,
    /^talks: doccano, sequence labelling: \d+ annotations? of (?:a kind|kinds) without a place left out\n {2}CLAIM “/,
  );
  assert.match(verbose.err, /^talks: doccano, sequence labelling: confidence \(\d+\)$/m);
  const strict = await run(['annotate', 'talks.txt', '--format', 'brat', '--out', 'strict', '--strict']);
  assert.equal(strict.code, 1);
  assert.equal(strict.err, "talks.txt: brat stand-off can't hold all of it: 3 line ends written as line feeds.\n");
  assert.ok(!(await readdir(folder)).includes('strict'));
});

test('a folder, a pattern and several formats: each article in its place, exports are no articles', async () => {
  const desk = join(folder, 'desks');
  await mkdir(join(desk, 'world', '.git'), { recursive: true });
  for (const name of ['a.article', 'world/b.txt', 'world/README.md', 'world/old.report.md', 'world/.git/c.txt'])
    await writeFile(join(desk, name), 'Sergei Riabkov told Tass on Tuesday.');
  const written = async (of: string) => (await readdir(join(folder, of), { recursive: true })).sort();
  const whole = await run(['annotate', 'desks', '--format', 'csv,brat', '--out', 'desks/out', '--quiet']);
  assert.deepEqual(whole, { code: 0, out: '', err: '' });
  const expected = ['a.brat.ann', 'a.brat.txt', 'a.csv', 'annotation.conf', 'world'].concat(
    ['annotation.conf', 'b.brat.ann', 'b.brat.txt', 'b.csv'].map((name) => join('world', name)),
  );
  assert.deepEqual(await written('desks/out'), expected);
  const again = await run(['annotate', 'desks', '--format', 'csv,brat', '--out', 'desks/out', '--quiet']);
  assert.deepEqual(
    [again.code, await written('desks/out')],
    [0, expected],
    'what was written is not taken for articles',
  );
  await run(['annotate', 'desks/**/*.txt', '--format', 'csv', '--out', 'like']);
  assert.ok((await written('like')).includes(join('world', 'b.csv')));
  const lines = await run(['annotate', 'desks']);
  assert.deepEqual(
    lines.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
    ['a', 'b'],
  );
  const bare = await run(['annotate', 'desks', '--format', 'csv']);
  assert.equal(bare.code, 2);
  await mkdir(join(desk, 'empty'));
  const none = await run(['annotate', 'desks/empty', '*.nothing', 'desks/a.article']);
  assert.equal(none.code, 1);
  assert.match(none.err, /^desks\/empty: There is no article in it .*\n\*\.nothing: There is no such file, and none/);
  assert.equal(JSON.parse(none.out).id, 'a');
});

test('a zip file holds the same files, the same bytes each time, and is not written over', async () => {
  await writeFile(join(folder, 'brief.txt'), 'Minister Sergei Riabkov told Tass on Tuesday.');
  const zip = (...more: readonly string[]) =>
    run(['annotate', 'talks.txt', 'brief.txt', '--format', 'csv,brat', '--out', 'all.zip', '--quiet', ...more]);
  assert.equal((await zip()).code, 0);
  const first = await readFile(join(folder, 'all.zip'));
  const files = unzipSync(first);
  assert.deepEqual(Object.keys(files).sort(), [
    'annotation.conf',
    'brief.brat.ann',
    'brief.brat.txt',
    'brief.csv',
    'talks.brat.ann',
    'talks.brat.txt',
    'talks.csv',
  ]);
  const { out } = await run(['annotate', 'talks.txt', '--format', 'csv']);
  assert.equal(Buffer.from(files['talks.csv'] ?? []).toString(), out);
  const again = await zip();
  assert.deepEqual([again.code, again.err], [1, 'all.zip exists already: choose another place, or say --overwrite.\n']);
  assert.equal((await zip('--overwrite')).code, 0);
  assert.deepEqual(await readFile(join(folder, 'all.zip')), first);
  assert.ok((await readdir(folder)).every((name) => !name.endsWith('.tmp')));
});

test('Ctrl+C stops after the article at hand: what is written is whole, and of a zip file there is nothing', async () => {
  const many = join(folder, 'many');
  await mkdir(many);
  for (let index = 0; index < 400; index++) await writeFile(join(many, `${index}.txt`), text.repeat(20));
  for (const [out, left] of [
    ['many-out', /^\d+\.report\.html$/],
    ['many.zip', /^(?!)/],
  ] as const) {
    const { code, err } = await runIn(folder, ['annotate', 'many', '--format', 'html', '--out', out, '--quiet'], {
      onStart: (child) => untilThere(folder, out).then(() => child.kill('SIGINT')),
    });
    assert.equal(code, 130);
    assert.match(err, /^Stopped after \d+ of 400 articles\.\n$/);
    const names = await readdir(join(folder, out)).catch(() => []);
    for (const name of names) {
      assert.match(name, left);
      assert.match(await readFile(join(folder, out, name), 'utf8'), /<\/html>\n$/);
    }
    assert.ok((await readdir(folder)).every((name) => !name.endsWith('.tmp')));
  }
});

test('what cannot be read is one line that names the file; the other files are done', async () => {
  const { code, out, err } = await run(['annotate', 'missing.txt', 'latin.txt', 'talks.txt']);
  assert.equal(code, 1);
  assert.equal(err, 'missing.txt: There is no such file.\nlatin.txt: It is not UTF-8 text.\n');
  assert.equal(JSON.parse(out).id, 'talks');
});
