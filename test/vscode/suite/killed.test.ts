import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { FaultyFiles } from './faulty-files.ts';
import { closeEditors } from './workspace.ts';

/** The server's process is killed in the middle of the work: it is started again, and no decision is lost. */

const text = 'Talks open in Geneva\n\nPresident Joe Biden will meet Vladimir Putin in Moscow on Tuesday.\n';

/** Kills the server as `kill -9` does. The extension host has started it, so it is one of its children. */
function killServer(): void {
  const handles = (process as unknown as { _getActiveHandles(): readonly object[] })._getActiveHandles();
  const servers = handles.filter(
    (handle): handle is ChildProcess => 'spawnargs' in handle && String(handle.spawnargs).includes('cli.cjs'),
  );
  assert.equal(servers.length, 1, 'servers that run');
  servers[0]?.kill('SIGKILL');
}

suite('A killed server', () => {
  const files = new FaultyFiles('killed');
  const mounted = vscode.workspace.registerFileSystemProvider(files.scheme, files, { isCaseSensitive: true });
  teardown(async () => {
    files.before = () => {};
    await closeEditors();
  });
  suiteTeardown(() => mounted.dispose());

  const decide = async (editor: vscode.TextEditor, words: string) => {
    const start = editor.document.getText().indexOf(words);
    const [from, to] = [editor.document.positionAt(start), editor.document.positionAt(start + words.length)];
    editor.selection = new vscode.Selection(from, to);
    await vscode.commands.executeCommand('newsAnnotator.annotateSelection', { kind: 'EVENT', by: 'Alice' });
  };
  const decided = (name: string): readonly string[] =>
    (files.text(files.uri(`${name}.annotations.jsonl`)) ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).anchors[0].quote)
      .sort();
  /** What the server knows as decided. */
  const known = async (editor: vscode.TextEditor): Promise<readonly string[]> => {
    const { uri } = editor.document;
    const settled = { format: 'json', to: 'beside', existing: 'replace' };
    const written = await vscode.commands.executeCommand<vscode.Uri>('newsAnnotator.exportAnnotations', uri, settled);
    const { mentions } = JSON.parse(files.text(written) ?? '{"mentions":[]}');
    return mentions
      .filter(({ status }: { readonly status: string }) => status === 'added')
      .map(({ text }: { readonly text: string }) => text)
      .sort();
  };

  // No more than three ends: after four within minutes it stays off.
  const moments: Readonly<Record<string, (editor: vscode.TextEditor) => Promise<void>>> = {
    'between two decisions': (editor) => {
      killServer();
      return decide(editor, 'Moscow');
    },
    'while a decision is asked': (editor) => {
      const asked = decide(editor, 'Moscow');
      killServer();
      return asked;
    },
    'while a decision is written': (editor) => {
      files.before = () => {
        files.before = () => {};
        killServer();
      };
      return decide(editor, 'Moscow');
    },
  };
  for (const [moment, kill] of Object.entries(moments))
    test(`${moment}: what was decided before is there, and work goes on`, async () => {
      const name = `${moment.replaceAll(' ', '-')}.article`;
      files.put(files.uri(name), text);
      const editor = await vscode.window.showTextDocument(files.uri(name));
      await decide(editor, 'Talks');
      await decide(editor, 'Putin');
      await kill(editor);
      assert.deepEqual(decided(name), ['Moscow', 'Putin', 'Talks']);
      assert.deepEqual(await known(editor), ['Moscow', 'Putin', 'Talks']);
      await decide(editor, 'Geneva');
      assert.deepEqual(decided(name), ['Geneva', 'Moscow', 'Putin', 'Talks']);
    });
});
