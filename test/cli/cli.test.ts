import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article } from '../../server/src/annotate/model.ts';
import { exportArticle } from '../../server/src/features/export.ts';
import { snapshot } from '../../server/src/features/snapshot.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { parseSettings } from '../../server/src/lsp/settings.ts';
import { dismissal } from '../../server/src/review/action.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { dismissedName } from '../../server/src/review/dismissals.ts';
import { lfText } from '../../server/src/review/line-breaks.ts';
import { mention } from '../review/decisions.ts';
import { type Result, runIn } from './run.ts';

const text = 'Talks open\r\n\r\n📰 Sergei Riabkov told Tass on Tuesday (December 28th, 2021).\r\n';
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-annotator-cli-'));
  await writeFile(join(folder, 'talks.txt'), text);
  await writeFile(join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
});

after(() => rm(folder, { recursive: true }));

/** Runs the command line in the test's folder. */
const run = (args: readonly string[], input = '', keepOpen = false): Promise<Result> =>
  runIn(folder, args, { input, keepOpen });

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

test('convert takes brat back to the record, from the text beside it', async () => {
  await run(['annotate', 'talks.txt', '--format', 'brat', '--out', 'again', '--quiet']);
  const { code, out, err } = await run(['convert', 'again/talks.brat.ann']);
  assert.deepEqual([code, err], [0, '']);
  const record = JSON.parse(out);
  assert.equal(record.id, 'talks');
  assert.equal(record.text, text.replaceAll('\r\n', '\n'));
  const [person] = record.mentions;
  assert.equal(record.text.slice(person.start, person.end), person.text);
  assert.equal(person.status, 'added');
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

test('the content of a file says its format, whatever its name; what is wrong in a line leaves the others', async () => {
  const { out: records } = await run(['annotate', 'talks.txt', 'brief.txt']);
  await writeFile(join(folder, 'records.csv'), records);
  const renamed = await run(['convert', 'records.csv']);
  assert.equal(renamed.code, 0);
  assert.equal(renamed.err, 'records.csv: Its name says CSV, its content JSON Lines: read as the latter.\n');
  assert.equal(renamed.out, records);
  await writeFile(join(folder, 'cut.jsonl'), records.slice(0, -40));
  const cut = await run(['convert', 'cut.jsonl']);
  assert.equal(cut.code, 1);
  assert.match(
    cut.err,
    /^cut\.jsonl: It breaks off \(line 2, column \d+\): the file may be cut off\. That line is left out\.\n$/,
  );
  assert.equal(cut.out, `${records.split('\n')[0]}\n`);
  const several = await run(['convert', 'records.csv', '--from', 'jsonl', '--format', 'json']);
  assert.match(
    several.err,
    /^records\.csv: It holds several articles, and "json" is one file an article: name a folder/,
  );
  assert.equal(several.out, '');
  const one = await run(['import', 'records.csv', '--from', 'jsonl', '--onto', 'brief.txt']);
  assert.equal(JSON.parse(one.out).id, 'brief');
  const none = await run(['convert', 'talks.txt']);
  assert.match(none.err, /^talks\.txt: Neither its name nor its content is that of a format .*: say --from, one of/);
});

test('import knows from the newsroom’s file what labels stand for, and says which it does not know', async () => {
  await mkdir(join(folder, 'labels', '.news-annotator'), { recursive: true });
  await writeFile(join(folder, 'labels', '.news-annotator', 'config.yaml'), 'labels:\n  Agency: ORGANIZATION\n');
  await writeFile(join(folder, 'labels', 'a.txt'), 'Tass and Reuters met a man and a dog.');
  await writeFile(join(folder, 'made.csv'), 'text,label\nTass,agency\nReuters,agency\nman,being\ndog,being\n');
  const { code, out, err } = await run(['import', 'made.csv', '--onto', 'labels/a.txt']);
  assert.equal(code, 0);
  assert.deepEqual(
    JSON.parse(out).mentions.map(({ kind }: { kind: string }) => kind),
    ['ORGANIZATION', 'ORGANIZATION'],
  );
  assert.match(
    err,
    /^made\.csv: 2 annotations have the label "BEING", which is none of ours: left out\. .*config\.yaml\.\n$/,
  );
});

test('an id that leads out of the folder names a file in it', async () => {
  const hostile = { id: '../../outside/..\\x', text: 'Ann left.', label: [[0, 3, 'PER']] };
  await writeFile(join(folder, 'hostile.doccano.jsonl'), JSON.stringify(hostile));
  const { code } = await run(['convert', 'hostile.doccano.jsonl', '--format', 'csv', '--out', 'inside']);
  assert.equal(code, 0);
  assert.deepEqual(await readdir(join(folder, 'inside')), ['.._.._outside_..csv']);
  assert.equal((await run(['convert', 'hostile.doccano.jsonl', '--format', 'csv', '--out', 'inside.zip'])).code, 0);
  assert.deepEqual(Object.keys(unzipSync(await readFile(join(folder, 'inside.zip')))), ['.._.._outside_..csv']);
});

test('import places annotations on an article that was edited since, and says what is gone', async () => {
  await run(['annotate', 'talks.txt', '--format', 'spacy', '--out', 'edited']);
  await writeFile(join(folder, 'later.txt'), `Updated.\n\n${text.replace('Tass', 'Reuters')}`);
  const { code, out } = await run(['import', 'edited/talks.spacy.json', '--onto', 'later.txt']);
  assert.equal(code, 0);
  const record = JSON.parse(out);
  assert.equal(record.id, 'later');
  assert.ok(record.mentions.some((mention: { text: string }) => mention.text === 'Sergei Riabkov'));
  for (const mention of record.mentions) assert.equal(record.text.slice(mention.start, mention.end), mention.text);
  const wrong = await run(['convert', 'talks.txt', '--from', 'spacy']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /^talks\.txt: It is not JSON \(line \d+, column \d+\)\.\n$/);
});

test('what cannot be read is one line that names the file; the other files are done', async () => {
  const { code, out, err } = await run(['annotate', 'missing.txt', 'latin.txt', 'talks.txt']);
  assert.equal(code, 1);
  assert.equal(err, 'missing.txt: There is no such file.\nlatin.txt: It is not UTF-8 text.\n');
  assert.equal(JSON.parse(out).id, 'talks');
});

for (const [args, complaint] of [
  [[], /^News Annotator: /],
  [['frobnicate'], /There is no command "frobnicate"/],
  [['annotate', '--format', 'word'], /There is no format "word". There are: .*json/],
  [['annotate', '--published', '2021-02-30'], /--published takes a date like 2021-12-28/],
  [['annotate', '--bogus'], /--bogus/],
  [['annotate', '--include', 'maybe'], /--include takes suggested, accepted, added, rejected, not "maybe"/],
  [['annotate', '--kinds', 'people'], /--kinds takes PERSON, .*not "people"/],
  [['annotate', '--format', 'brat', '--no-text'], /can't leave the text out/],
  [['annotate', 'a', 'b', '--format', 'csv'], /one file an article.*--out/],
  [['convert', 'x', '--from', 'html'], /can be written but not read back/],
  [['import', 'x.spacy.json'], /--onto/],
  [['batch', '--jobs', '0'], /--jobs takes a number from 1 to 64/],
  [['lsp'], /--stdio/],
] as const) {
  test(`a usage error is a sentence and exit code 2: ${args.join(' ') || 'nothing'}`, async () => {
    const { code, out, err } = await run(args);
    assert.equal(code, 2);
    assert.match(out + err, complaint);
    assert.match(out + err, /Usage:/);
  });
}

test('batch annotates in order, says which lines are bad, and goes on', async () => {
  const input = [
    JSON.stringify({ id: 'a', text: 'On Tuesday\u2028Sergei Riabkov spoke.', published: '2021-12-28' }),
    'nonsense',
    '{"id": 1}',
    '{"id": "c", "text": "x", "published": "soon"}',
    JSON.stringify({ id: 'b', text: '', published: null }),
  ].join('\n');
  for (const jobs of ['1', '3']) {
    const { code, out, err } = await run(['batch', '--jobs', jobs], input);
    assert.equal(code, 1);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
      ['a', 'b'],
    );
    const complaints = err.trim().split('\n');
    assert.match(complaints[0] ?? '', /^line 2: It is not JSON/);
    assert.match(complaints[1] ?? '', /^line 3: It needs an "id" and a "text"/);
    assert.match(complaints[2] ?? '', /^line 4: "published" takes a date/);
  }
});

test('formats lists every format', async () => {
  const { code, out } = await run(['formats']);
  assert.equal(code, 0);
  assert.match(out, /^csv .*Excel.*offsets in code-points/m);
  assert.match(out, /^brat .*can be read back/m);
});

test('lsp answers initialize on standard streams', async () => {
  const message = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  const shutdown = JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
  const exit = JSON.stringify({ jsonrpc: '2.0', method: 'exit' });
  const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const { code, out } = await run(['lsp', '--stdio'], frame(message) + frame(shutdown) + frame(exit), true);
  assert.equal(code, 0);
  assert.match(out, /"hoverProvider":true/);
});

test('check prints a line a problem and exits with 1, or is silent and exits with 0', async () => {
  const wrong = 'Talks open\n\nHe spoke on Wednesday, December 28, 2021.\n';
  const message = '3:13: warning: 28 December 2021 is a Tuesday, not a Wednesday. [weekday-date]';
  assert.deepEqual(await run(['check'], wrong), { code: 1, out: `standard input:${message}\n`, err: '' });
  assert.deepEqual(await run(['check', '--severity', 'error'], wrong), { code: 0, out: '', err: '' });
  assert.deepEqual(await run(['check', 'talks.txt']), { code: 0, out: '', err: '' });
  const both = await run(['check', 'talks.txt', 'missing.txt']);
  assert.deepEqual(both, { code: 1, out: '', err: 'missing.txt: There is no such file.\n' });
  assert.equal((await run(['check', '--severity', 'loud'])).code, 2);
  assert.equal((await run(['check', '--format', 'xml'])).code, 2);
});

test('check reads the newsroom’s file of the folder or one around it, and says what is wrong in it', async () => {
  await mkdir(join(folder, 'desk/.news-annotator'), { recursive: true });
  await mkdir(join(folder, 'desk/world'));
  await writeFile(join(folder, 'desk/world/road.txt'), 'The road to Kiev was open.\n');
  const config = (content: string) => writeFile(join(folder, 'desk/.news-annotator/config.yaml'), content);
  await config('rules:\n  - words: [Kiev]\n    message: We write Kyiv.\n');
  const file = join('desk', 'world', 'road.txt');
  assert.deepEqual(await run(['check', file]), {
    code: 1,
    out: `${file}:1:13: warning: We write Kyiv. [house-rules]\n`,
    err: '',
  });
  await config('checks:\n  house-rules: off\n  loudness: hint\n');
  const wrong = await run(['check', file]);
  assert.deepEqual([wrong.code, wrong.out], [1, '']);
  assert.match(wrong.err, /config\.yaml:3:3: “loudness” is not known here/);
});

test('check says nothing of what was dismissed beside the article or in the newsroom’s folder', async () => {
  await mkdir(join(folder, 'sports/.news-annotator'), { recursive: true });
  const file = join('sports', 'match.txt');
  const text = 'Talks open\n\nHe spoke on Wednesday, December 28, 2021.\n';
  await writeFile(join(folder, file), text);
  const place = text.indexOf('Wednesday');
  const found = { check: 'weekday-date', place: { start: place, end: text.length - 2 }, everywhere: true };
  const line = `${writeDecision(dismissal(lfText(text), found, { id: 'a', by: 'Alice' }))}\n`;
  const silent = { code: 0, out: '', err: '' };
  assert.equal((await run(['check', file])).code, 1);
  for (const kept of [
    join(folder, `${file}.annotations.jsonl`),
    join(folder, 'sports/.news-annotator', dismissedName),
  ]) {
    await writeFile(kept, line);
    assert.deepEqual(await run(['check', file]), silent);
    await rm(kept);
  }
});

test('check writes JSON and SARIF', async () => {
  const wrong = 'He spoke on Wednesday, December 28, 2021.\n';
  const json = JSON.parse((await run(['check', '--format', 'json'], wrong)).out);
  assert.deepEqual([json[0].file, json[0].problems[0].line, json[0].problems[0].column], ['standard input', 1, 13]);
  const sarif = JSON.parse((await run(['check', '--format', 'sarif'], wrong)).out);
  const [{ ruleId, level, locations, fixes }] = sarif.runs[0].results;
  assert.deepEqual([sarif.version, ruleId, level], ['2.1.0', 'weekday-date', 'warning']);
  assert.deepEqual(locations[0].physicalLocation, {
    artifactLocation: { uri: 'standard%20input' },
    region: { startLine: 1, startColumn: 13, endLine: 1, endColumn: 41 },
  });
  assert.equal(fixes[0].artifactChanges[0].replacements[0].insertedContent.text, 'Tuesday');
});
