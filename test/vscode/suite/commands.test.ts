import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import * as vscode from 'vscode';
import {
  closeEditors,
  emptyFolder,
  exportSeveral,
  exportTo,
  inFolder,
  names,
  read,
  tree,
  until,
  write,
} from './workspace.ts';

/** What a user does with the commands, on files of the workspace folder. */

const article = [
  'Talks open in Geneva',
  '',
  'GENEVA, January 10, 2022 (Reuters) - “We want peace,” President Joe Biden told reporters on Monday.',
  '',
  'Mr. Biden will meet Vladimir Putin in Moscow on Tuesday.',
  '',
].join('\n');

suite('Export annotations', () => {
  teardown(async () => {
    await closeEditors();
    await emptyFolder();
  });

  test('writes a file beside the article and leaves nothing else', async () => {
    const uri = await write('talks.txt', article);
    const written = await exportTo(uri, { format: 'json', to: 'beside' });
    assert.equal(written?.path, inFolder('talks.annotations.json').path);
    const record = JSON.parse(await read(written));
    assert.equal(record.text, article);
    assert.equal(record.published.value, '2022-01-10');
    assert.deepEqual(await names(), ['talks.annotations.json', 'talks.txt']);
  });

  test('keeps a file that is there, or replaces it, as it is told', async () => {
    const uri = await write('talks.txt', article);
    const mine = await write('talks.annotations.json', 'mine');
    const second = await exportTo(uri, { format: 'json', to: 'beside', existing: 'keep-both' });
    const third = await exportTo(uri, { format: 'json', to: 'beside', existing: 'keep-both' });
    assert.equal(await read(mine), 'mine');
    assert.deepEqual(await names(), [
      'talks.annotations 2.json',
      'talks.annotations 3.json',
      'talks.annotations.json',
      'talks.txt',
    ]);
    assert.equal(await read(second as vscode.Uri), await read(third as vscode.Uri));
    await exportTo(uri, { format: 'json', to: 'beside', existing: 'replace' });
    assert.equal(await read(mine), await read(second as vscode.Uri));
    assert.equal((await names()).length, 4);
  });

  test('never replaces the article itself', async () => {
    const uri = await write('talks.md', article);
    const written = await exportTo(uri, { format: 'markdown', to: 'beside', existing: 'replace' });
    assert.equal(await read(uri), article);
    assert.ok(written && written.path !== uri.path, `${written}`);
  });

  test('exports what is in the editor, saved or not', async () => {
    const uri = await write('talks.article', article);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New: '));
    const written = await exportTo(uri, { format: 'json', to: 'beside' });
    assert.equal(JSON.parse(await read(written as vscode.Uri)).text, `New: ${article}`);
  });

  test('counts every character of a text with CRLF', async () => {
    const crlf = article.replaceAll('\n', '\r\n');
    const written = await exportTo(await write('crlf.txt', crlf), { format: 'json', to: 'beside' });
    const record = JSON.parse(await read(written as vscode.Uri));
    assert.equal(record.text, crlf);
    assert.ok(record.mentions.length > 0);
    for (const { start, end, text } of [...record.mentions, ...record.dates])
      assert.equal(crlf.slice(start, end), text);
  });

  test('shows the annotations of an untitled article in a new editor; it has no place beside it', async () => {
    const document = await vscode.workspace.openTextDocument({ content: article, language: 'news-article' });
    await vscode.window.showTextDocument(document);
    assert.equal(await exportTo(document.uri, { format: 'json', to: 'editor' }), undefined);
    const shown = vscode.window.activeTextEditor?.document;
    assert.equal(shown?.isUntitled, true);
    assert.equal(shown?.languageId, 'json');
    assert.equal(JSON.parse(shown?.getText() ?? '').text, article);
    assert.equal(await exportTo(document.uri, { format: 'json', to: 'beside' }), undefined);
    assert.deepEqual(await names(), []);
  });

  test('a preview has the name of its export, keeps its line ends and is no article itself', async () => {
    const uri = await write('talks.article', article);
    for (const [format, name, first] of [
      ['csv', 'talks.csv', /^article,id,kind,[^\n]*\r\n/],
      ['markdown', 'talks.report.md', /^# Talks open in Geneva\n/],
    ] as const) {
      await exportTo(uri, { format, to: 'editor' });
      const shown = vscode.window.activeTextEditor?.document;
      assert.ok(shown?.isUntitled && shown.uri.path.endsWith(name), shown?.uri.toString());
      const text = shown.getText().replace(/^\ufeff/, '');
      assert.match(text, first);
      const place = shown.positionAt(shown.getText().indexOf('Joe Biden') + 1);
      assert.ok(place.line > 0);
      const hovers: readonly vscode.Hover[] = await vscode.commands.executeCommand(
        'vscode.executeHoverProvider',
        shown.uri,
        place,
      );
      assert.deepEqual(hovers, []);
    }
    assert.deepEqual(await names(), ['talks.article']);
  });

  test('exports several articles in several formats, those that no editor has open too', async () => {
    await write('desk/talks.article', 'Sergei Riabkov met Wendy Sherman in Geneva on January 10, 2022.\n');
    await write('desk/more/storm.txt', 'Wendy Sherman flew home on January 11, 2022.\n');
    await write('desk/README.md', 'Not an article.\n');
    const settled = { root: inFolder('desk'), formats: ['jsonl', 'brat'], existing: 'keep-both' };
    const everything = { statuses: ['suggested', 'accepted', 'added'] };
    await exportSeveral({ ...settled, include: everything, to: { folder: inFolder('out') } });
    assert.deepEqual(await tree(inFolder('out')), [
      'annotation.conf',
      'more/annotation.conf',
      'more/storm.brat.ann',
      'more/storm.brat.txt',
      'more/storm.jsonl',
      'talks.brat.ann',
      'talks.brat.txt',
      'talks.jsonl',
    ]);
    const before = await tree(inFolder('out'));
    await exportSeveral({ ...settled, include: everything, to: { folder: inFolder('out') } });
    assert.deepEqual(await tree(inFolder('out')), before, 'what is there as it should be is written once more');
    const record = JSON.parse(await read(inFolder('out/more/storm.jsonl')));
    assert.deepEqual(
      record.mentions.map(({ text }: { text: string }) => text),
      ['Wendy Sherman'],
    );
    const dates = { statuses: ['suggested'], kinds: ['DATE'] };
    await exportSeveral({ ...settled, formats: ['jsonl'], include: dates, to: { zip: inFolder('out.zip') } });
    const zipped = unzipSync(await vscode.workspace.fs.readFile(inFolder('out.zip')));
    assert.deepEqual(Object.keys(zipped).sort(), ['more/storm.jsonl', 'talks.jsonl']);
  });

  test('a file that the settings exclude has nothing to export', async () => {
    const uri = await write('README.md', article);
    assert.equal(await exportTo(uri, { format: 'json', to: 'beside' }), undefined);
    assert.deepEqual(await names(), ['README.md']);
  });
});

suite('Getting around', () => {
  teardown(closeEditors);

  test('next and previous annotation go through the article and round', async () => {
    const document = await vscode.workspace.openTextDocument({ content: article, language: 'news-article' });
    const editor = await vscode.window.showTextDocument(document);
    const step = async (command: string) => {
      await vscode.commands.executeCommand(`newsAnnotator.${command}`);
      const { active } = editor.selection;
      return document.getText(document.getWordRangeAtPosition(active) ?? new vscode.Range(active, active));
    };
    const forwards: string[] = [];
    const first = await step('nextAnnotation');
    for (let word = first; forwards.length === 0 || word !== first; word = await step('nextAnnotation'))
      forwards.push(word);
    for (const word of ['Geneva', 'January', 'Joe', 'Monday', 'Vladimir', 'Moscow', 'Tuesday']) {
      assert.ok(
        forwards.some((stop) => stop.includes(word)),
        `${word} is not among ${forwards.join(', ')}`,
      );
    }
    const last = await step('previousAnnotation');
    assert.equal(last, forwards.at(-1));
    await step('nextClaim');
    assert.equal(editor.selection.active.line, 2);
    const note = await vscode.commands.executeCommand<string>('newsAnnotator.copyFactCheckNote');
    assert.match(note, /^Claim: “We want peace,”\nSpeaker: Joe Biden /);
    assert.equal(await vscode.env.clipboard.readText(), note);
  });

  test('decisions are kept in a file beside the article, and taken back', async () => {
    const uri = await write('decided.article', article);
    const sidecar = uri.with({ path: `${uri.path}.annotations.jsonl` });
    const editor = await vscode.window.showTextDocument(uri);
    const caret = editor.document.positionAt(article.indexOf('Vladimir') + 2);
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('newsAnnotator.rejectAnnotation', { by: 'Alice' });
    const { status, by, anchors } = JSON.parse(await read(sidecar));
    assert.deepEqual([status, by, anchors[0].quote], ['rejected', 'Alice', 'Vladimir Putin']);
    await vscode.commands.executeCommand('newsAnnotator.takeBackDecision', { by: 'Alice' });
    assert.equal(await read(sidecar), '');

    await vscode.commands.executeCommand('newsAnnotator.acceptAnnotation', { by: 'Alice' });
    await closeEditors();
    await vscode.window.showTextDocument(uri);
    const mention = async () => {
      const written = await exportTo(uri, { format: 'json', to: 'beside', existing: 'replace' });
      assert.ok(written);
      const { mentions } = JSON.parse(await read(written));
      return mentions.find((one: { readonly text: string }) => one.text === 'Vladimir Putin');
    };
    assert.equal((await until(mention, ({ status }) => status === 'accepted')).by, 'Alice');
    await vscode.workspace.fs.delete(sidecar);
  });

  test('the sample article opens as a new document', async () => {
    await vscode.commands.executeCommand('newsAnnotator.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.equal(document?.languageId, 'news-article');
    assert.match(document?.getText() ?? '', /^Lisbon port strike ends/);
  });
});

suite('Highlights', () => {
  const kinds = () => vscode.workspace.getConfiguration('newsAnnotator').inspect('highlight.kinds');
  teardown(async () => {
    await vscode.workspace
      .getConfiguration('newsAnnotator')
      .update('highlight.kinds', undefined, vscode.ConfigurationTarget.Global);
    await closeEditors();
  });

  test('a kind that is turned off loses its colour, and gets it back', async () => {
    const document = await vscode.workspace.openTextDocument({ content: article, language: 'news-article' });
    await vscode.window.showTextDocument(document);
    const tokens = () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
    const count = (answer: vscode.SemanticTokens | undefined) => (answer?.data.length ?? 0) / 5;
    const all = count(await until(tokens, (answer) => count(answer) > 0));
    const settings = vscode.workspace.getConfiguration('newsAnnotator');
    await settings.update('highlight.kinds', { person: false }, vscode.ConfigurationTarget.Global);
    await until(tokens, (answer) => count(answer) < all);
    await settings.update('highlight.kinds', undefined, vscode.ConfigurationTarget.Global);
    await until(tokens, (answer) => count(answer) === all);
    assert.equal(kinds()?.globalValue, undefined);
  });

  test('a language that the setting adds is annotated at once', async () => {
    const document = await vscode.workspace.openTextDocument({ content: article, language: 'latex' });
    await vscode.window.showTextDocument(document);
    const settings = vscode.workspace.getConfiguration('newsAnnotator');
    const hovers = () =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(document.getText().indexOf('Vladimir') + 2),
      );
    assert.deepEqual(await hovers(), []);
    await settings.update('languages', ['latex'], vscode.ConfigurationTarget.Global);
    await until(hovers, (answer) => answer.length > 0);
    await settings.update('languages', undefined, vscode.ConfigurationTarget.Global);
    await until(hovers, (answer) => answer.length === 0);
  });
});
