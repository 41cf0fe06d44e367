import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FaultyFiles } from './faulty-files.ts';
import { closeEditors, until } from './workspace.ts';

/** What is left of decisions when the disk, another window or another program gets in their way. */

const text = 'Talks open in Geneva\n\nPresident Joe Biden will meet Vladimir Putin in Moscow on Tuesday.\n';

suite('Surviving', () => {
  let files: FaultyFiles;
  let mounted: vscode.Disposable;
  let count = 0;

  setup(() => {
    count += 1;
    files = new FaultyFiles(`faulty${count}`);
    mounted = vscode.workspace.registerFileSystemProvider(files.scheme, files, { isCaseSensitive: true });
  });
  teardown(async () => {
    files.left = Number.POSITIVE_INFINITY;
    files.before = () => {};
    await closeEditors();
    mounted.dispose();
  });

  const open = async (name: string): Promise<vscode.TextEditor> => {
    const uri = files.uri(name);
    if (files.text(uri) === undefined) files.put(uri, text);
    return vscode.window.showTextDocument(uri);
  };
  const decide = async (editor: vscode.TextEditor, words: string, by = 'Alice') => {
    const start = editor.document.getText().indexOf(words);
    const [from, to] = [editor.document.positionAt(start), editor.document.positionAt(start + words.length)];
    editor.selection = new vscode.Selection(from, to);
    await vscode.commands.executeCommand('newsAnnotator.annotateSelection', { kind: 'EVENT', by });
  };
  const fileOf = (name: string) => files.uri(`${name}.annotations.jsonl`);
  /** The quotes of a file of decisions; fails where a line is not whole. */
  const decidedIn = (file: vscode.Uri): readonly string[] =>
    (files.text(file) ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).anchors[0].quote);
  /** What the editor shows as decided, as an export has it. */
  const shown = async (editor: vscode.TextEditor): Promise<readonly string[]> => {
    const to = 'beside';
    const settled = { format: 'json', to, existing: 'replace' };
    const written = await vscode.commands.executeCommand<vscode.Uri>(
      'newsAnnotator.exportAnnotations',
      editor.document.uri,
      settled,
    );
    const { mentions } = JSON.parse(files.text(written) ?? '{}');
    return mentions
      .filter(({ status }: { readonly status: string }) => status === 'added')
      .map(({ text }: { readonly text: string }) => text);
  };

  test('whatever write is the last before the disk is full or the editor killed: what was confirmed is there, and whole', async () => {
    for (let left = 0; left <= 4; left++) {
      const name = `full${left}.article`;
      const editor = await open(name);
      await decide(editor, 'Talks');
      await decide(editor, 'Putin');
      files.left = left;
      await decide(editor, 'Moscow');
      files.left = Number.POSITIVE_INFINITY;
      await closeEditors();
      const again = await open(name);
      await decide(again, 'Geneva');
      const decided = decidedIn(fileOf(name));
      for (const words of ['Talks', 'Putin', 'Geneva']) assert.ok(decided.includes(words), `${words}, ${left} writes`);
      // Making it under another name, giving it the next one, deleting the old file, giving it the last name.
      assert.ok(left < 4 || decided.includes('Moscow'), 'a decision that nothing hindered');
      assert.deepEqual(new Set(await shown(again)), new Set(decided), `${left} writes`);
      await closeEditors();
    }
  });

  test('two windows on an article lose nothing of each other', async () => {
    const editor = await open('two.article');
    await decide(editor, 'Talks');
    const theirs = (files.text(fileOf('two.article')) ?? '')
      .replace(/"id":"[^"]*"/, '"id":"other"')
      .replaceAll('Talks', 'Putin');
    // The other window writes after this one has read the file and before it writes.
    files.before = ({ path }) => {
      if (!path.endsWith('.new')) return;
      files.before = () => {};
      files.put(fileOf('two.article'), `${files.text(fileOf('two.article'))}${theirs}`);
    };
    await decide(editor, 'Moscow');
    assert.deepEqual(decidedIn(fileOf('two.article')).toSorted(), ['Moscow', 'Putin', 'Talks']);
  });

  test('a line that nobody can read is kept, and decisions go on', async () => {
    const editor = await open('garbage.article');
    await decide(editor, 'Talks');
    files.put(fileOf('garbage.article'), 'no decision at all\n');
    await decide(editor, 'Moscow');
    const lines = (files.text(fileOf('garbage.article')) ?? '').trim().split('\n');
    assert.ok(lines.includes('no decision at all'), lines.join());
    assert.equal(lines.length, 2);
  });

  test('a file that is deleted takes its decisions with it, and new ones make it again', async () => {
    const editor = await open('deleted.article');
    await decide(editor, 'Talks');
    files.remove(fileOf('deleted.article'));
    await until(
      () => shown(editor),
      ({ length }) => length === 0,
    );
    await decide(editor, 'Moscow');
    assert.deepEqual(decidedIn(fileOf('deleted.article')), ['Moscow']);
  });

  test('annotators with files of their own do not see each other', async () => {
    const settings = vscode.workspace.getConfiguration('newsAnnotator.review');
    await settings.update('ownFile', true, vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await open('own.article');
      await decide(editor, 'Talks', 'Alice Doe');
      await decide(editor, 'Moscow', 'Bob');
      assert.deepEqual(decidedIn(files.uri('own.article.alice-doe.annotations.jsonl')), ['Talks']);
      assert.deepEqual(decidedIn(files.uri('own.article.bob.annotations.jsonl')), ['Moscow']);
      assert.equal(files.text(fileOf('own.article')), undefined);
    } finally {
      await settings.update('ownFile', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
