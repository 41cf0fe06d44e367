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

  suite('Deciding with the article', () => {
    const settings = () => vscode.workspace.getConfiguration('newsAnnotator.review');
    const autoSave = (value: string | undefined) =>
      vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Workspace);
    setup(async () => {
      await autoSave('off');
      await settings().update('save', 'withArticle', vscode.ConfigurationTarget.Workspace);
    });
    teardown(async () => {
      await closeEditors();
      await settings().update('save', undefined, vscode.ConfigurationTarget.Workspace);
      await autoSave(undefined);
    });

    const type = (editor: vscode.TextEditor, words: string) =>
      editor.edit((edit) => edit.insert(new vscode.Position(0, 0), words));
    /** Done when the file holds these decisions; mocha's time limit ends it. */
    const written = (name: string, quotes: readonly string[]) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (decidedIn(fileOf(name)).toSorted().join() === quotes.join()) resolve();
        };
        const listening = files.onDidChangeFile(look);
        mounted = vscode.Disposable.from(mounted, listening);
        look();
      });

    test('decisions are written when it is saved, at once where nothing is to be saved', async () => {
      const editor = await open('waiting.article');
      await decide(editor, 'Talks');
      assert.deepEqual(decidedIn(fileOf('waiting.article')), ['Talks'], 'nothing to save');
      await type(editor, 'UPDATE: ');
      await decide(editor, 'Putin');
      await decide(editor, 'Moscow');
      assert.deepEqual(decidedIn(fileOf('waiting.article')), ['Talks']);
      assert.deepEqual((await shown(editor)).toSorted(), ['Moscow', 'Putin', 'Talks']);
      await editor.document.save();
      await written('waiting.article', ['Moscow', 'Putin', 'Talks']);
    });

    test('those taken back before are not written', async () => {
      const editor = await open('undone.article');
      await type(editor, 'UPDATE: ');
      await decide(editor, 'Putin');
      await decide(editor, 'Moscow');
      await vscode.commands.executeCommand('newsAnnotator.takeBackDecision', { by: 'Alice' });
      await editor.document.save();
      await written('undone.article', ['Putin']);
    });

    test('what is closed without saving keeps its decisions', async () => {
      const editor = await open('closed.article');
      await type(editor, 'UPDATE: ');
      await decide(editor, 'Putin');
      assert.deepEqual(decidedIn(fileOf('closed.article')), []);
      await closeEditors();
      await written('closed.article', ['Putin']);
    });

    test('what others write meanwhile stays, beside what waits', async () => {
      const editor = await open('both.article');
      await decide(editor, 'Talks');
      const first = files.text(fileOf('both.article')) ?? '';
      await type(editor, 'UPDATE: ');
      await decide(editor, 'Putin');
      const theirs = first.replace(/"id":"[^"]*"/, '"id":"other"').replaceAll('Talks', 'Moscow');
      files.put(fileOf('both.article'), `${first}${theirs}`);
      await decide(editor, 'Geneva');
      assert.deepEqual(decidedIn(fileOf('both.article')), ['Talks', 'Moscow']);
      await editor.document.save();
      await written('both.article', ['Geneva', 'Moscow', 'Putin', 'Talks']);
    });

    test('what could not be written, as when the window ended, is written when the article is opened again', async () => {
      const editor = await open('ended.article');
      await type(editor, 'UPDATE: ');
      await decide(editor, 'Putin');
      files.left = 0;
      // The editor keeps documents for minutes after their last tab is closed; another language closes and opens one at once.
      const again = await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
      // It is kept too, after what the opening has tried.
      await decide(editor, 'Geneva');
      assert.deepEqual(decidedIn(fileOf('ended.article')), []);
      files.left = Number.POSITIVE_INFINITY;
      await vscode.languages.setTextDocumentLanguage(again, 'news-article');
      await written('ended.article', ['Geneva', 'Putin']);
    });
  });
});
