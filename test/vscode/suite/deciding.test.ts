import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, emptyFolder, exportTo, inFolder, read, until, write } from './workspace.ts';

/** What a user decides by hand, and what of it is there after the window is opened again. */

const article = [
  'Talks open in Geneva',
  '',
  'GENEVA, January 10, 2022 (Reuters) - “We want peace,” President Joe Biden told reporters on Monday.',
  '',
  'Mr. Biden will meet Vladimir Putin in Moscow on Tuesday.',
  '',
].join('\n');

interface Recorded {
  readonly text: string;
  readonly kind: string;
  readonly status: string;
}

suite('Deciding', () => {
  teardown(async () => {
    await closeEditors();
    await emptyFolder();
  });

  const run = (command: string, settled: object) =>
    vscode.commands.executeCommand(`newsAnnotator.${command}`, { by: 'Alice', ...settled });

  const select = (editor: vscode.TextEditor, words: string) => {
    const start = editor.document.getText().indexOf(words);
    assert.ok(start >= 0, words);
    const range = [editor.document.positionAt(start), editor.document.positionAt(start + words.length)] as const;
    editor.selection = new vscode.Selection(...range);
  };

  const mentions = async (uri: vscode.Uri): Promise<readonly Recorded[]> => {
    const written = await exportTo(uri, { format: 'json', to: 'beside', existing: 'replace' });
    assert.ok(written);
    return JSON.parse(await read(written)).mentions;
  };

  test('what was accepted, changed, added and checked is there after an edit above, saving and opening again', async () => {
    const uri = await write('worked.article', article);
    const editor = await vscode.window.showTextDocument(uri);
    select(editor, 'Vladimir Putin');
    await run('acceptAnnotation', {});
    select(editor, 'Moscow');
    await run('changeKind', { kind: 'ORGANIZATION' });
    select(editor, 'reporters');
    await run('annotateSelection', { kind: 'ORGANIZATION' });
    select(editor, 'We want peace');
    await run('checkClaim', {
      status: 'confirmed',
      source: 'https://example.org',
      locator: 'p. 3',
      checker: 'Alice',
      date: '2022-01-11',
      note: '',
    });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'UPDATE: '));
    await editor.document.save();
    await closeEditors();

    await vscode.window.showTextDocument(uri);
    const decided = async () =>
      (await mentions(uri))
        .filter(({ status }) => status !== 'suggested')
        .map(({ text, kind, status }) => `${status} ${kind} ${text}`);
    assert.deepEqual(await until(decided, ({ length }) => length === 3), [
      'added ORGANIZATION reporters',
      'accepted PERSON Vladimir Putin',
      'accepted ORGANIZATION Moscow',
    ]);
    const lines = (await read(uri.with({ path: `${uri.path}.annotations.jsonl` }))).trim().split('\n');
    const checked = lines.map((line) => JSON.parse(line)).find(({ check }) => check);
    assert.deepEqual([checked.check.status, checked.check.locator], ['confirmed', 'p. 3']);
  });

  test('a place that a revision outside of the editor has cut off is found by way of the text in git', async () => {
    const before = 'Strike goes on\n\nThe trade lost $12 million a week, the cork makers say. Talks go on.\n';
    const lines = `${JSON.stringify({ text: before, label: [[31, 42, 'MONEY']] })}\n`;
    const first = await write('strike.article', before);
    await vscode.window.showTextDocument(first);
    const files = [await write('strike.jsonl', lines)];
    await vscode.commands.executeCommand('newsAnnotator.importAnnotations', { files, as: 'decisions', by: 'Alice' });

    const article = await write('revised.article', before);
    const sidecar = inFolder('revised.article.annotations.jsonl');
    await vscode.workspace.fs.copy(inFolder('strike.article.annotations.jsonl'), sidecar);
    const git = (await vscode.extensions.getExtension('vscode.git')?.activate())?.getAPI(1);
    const repository = await git.init(inFolder(''));
    await repository.setConfig('user.name', 'Alice');
    await repository.setConfig('user.email', 'alice@example.org');
    await repository.add([article.fsPath, sidecar.fsPath]);
    await repository.commit('Article and decisions');

    await write('revised.article', before.replace('$12', '$15'));
    await vscode.window.showTextDocument(article);
    const decided = async () => (await mentions(article)).filter(({ status }) => status !== 'suggested');
    const [found] = await until(decided, ({ length }) => length > 0);
    assert.deepEqual([found?.text, found?.kind], ['$15 million', 'MONEY']);
  });

  test('annotations of a file come in as decisions', async () => {
    const uri = await write('imported.article', article);
    const file = await write('imported.jsonl', `${JSON.stringify({ text: article, label: [[0, 5, 'EVENT']] })}\n`);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('newsAnnotator.importAnnotations', {
      files: [file],
      as: 'decisions',
      by: 'Alice',
    });
    const imported = async () => (await mentions(uri)).filter(({ status }) => status === 'added');
    const [first] = await until(imported, ({ length }) => length > 0);
    assert.deepEqual([first?.text, first?.kind], ['Talks', 'EVENT']);
  });
});
