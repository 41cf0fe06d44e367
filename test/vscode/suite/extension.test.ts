import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('The extension in VS Code', () => {
  test('activates', async () => {
    const extension = vscode.extensions.getExtension('news-annotator.news-annotator');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
