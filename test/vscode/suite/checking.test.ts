import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, emptyFolder, inFolder, read, write } from './workspace.ts';

/** What a user is told by the checks, and how they leave it as it is. */

const wrong = 'Talks open\n\nHe spoke on Wednesday, December 28, 2021. The price will rise, experts say.\n';

suite('Checking', () => {
  teardown(async () => {
    await closeEditors();
    await emptyFolder();
  });

  const codesOf = (uri: vscode.Uri): string =>
    vscode.languages
      .getDiagnostics(uri)
      .map(({ code }) => String(typeof code === 'object' ? code.value : code))
      .sort()
      .join();

  /** Waits until exactly these checks point something out; mocha's time limit ends it. */
  const pointedOut = (uri: vscode.Uri, codes: string): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (codesOf(uri) !== codes) return;
        listener.dispose();
        resolve();
      };
      const listener = vscode.languages.onDidChangeDiagnostics(look);
      look();
    });
  const both = 'vague-sourcing,weekday-date';

  const lightBulb = async (uri: vscode.Uri, title: RegExp): Promise<vscode.CodeAction> => {
    const place = new vscode.Range(2, 12, 2, 12);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      place,
      'quickfix',
    );
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action?.command, actions.map((one) => one.title).join(', '));
    return action;
  };

  const run = async ({ command }: vscode.CodeAction) => {
    assert.ok(command);
    const [argument] = command.arguments ?? [];
    await vscode.commands.executeCommand(command.command, { ...argument, by: 'Alice' });
  };

  test('a fix from the light bulb takes its finding away, and undoing it gives the same text', async () => {
    const uri = await write('talks.article', wrong);
    const editor = await vscode.window.showTextDocument(uri);
    await pointedOut(uri, both);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(2, 12, 2, 12),
      'quickfix',
    );
    const fix = actions.find(({ title }) => title === 'Write “Tuesday”');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await pointedOut(uri, 'vague-sourcing');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), wrong);
    await pointedOut(uri, both);
  });

  test('a finding dismissed in the article and one in the workspace are gone, are kept in files, and come back', async () => {
    const uri = await write('talks.article', wrong);
    await vscode.window.showTextDocument(uri);
    await pointedOut(uri, both);
    await run(await lightBulb(uri, /^Dismiss .* in the workspace$/));
    await pointedOut(uri, 'vague-sourcing');
    const file = inFolder('.news-annotator/dismissed.annotations.jsonl');
    assert.match(await read(file), /"type":"problem".*"check":"weekday-date".*"by":"Alice"/);
    await vscode.commands.executeCommand('newsAnnotator.dismissedFindings', { takeBack: 'all', by: 'Alice' });
    await pointedOut(uri, both);
    assert.equal(await read(file), '');
  });

  test('the articles of a folder are checked in one report with links', async () => {
    const uri = await write('talks.article', wrong);
    await write('desk/calm.txt', 'Calm\n\nNothing happened.\n');
    await write('README.md', wrong);
    const folder = inFolder('.');
    const report = await vscode.commands.executeCommand<string>('newsAnnotator.checkArticles', { folder });
    assert.match(report, /Articles: 2\. With findings: 1\. Findings: 2\./);
    assert.ok(
      report.includes(`- [line 3](${uri}#L3,13) warning: 28 December 2021 is a Tuesday, not a Wednesday.`),
      report,
    );
    assert.equal(vscode.window.activeTextEditor?.document.getText(), report);
  });
});
