import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const article = 'GENEVA, January 10, 2022 (Reuters) - “We want peace,” President Joe Biden told reporters on Monday.\n';

const open = (content: string) => vscode.workspace.openTextDocument({ content, language: 'news-article' });

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('news-annotator.news-annotator');
  assert.ok(found, 'the extension is not there');
  return found;
}

/** The texts under the semantic tokens of a document, in order. */
async function highlighted(document: vscode.TextDocument): Promise<readonly string[]> {
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const texts: string[] = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < tokens.data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0] = tokens.data.subarray(index);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    texts.push(document.getText(new vscode.Range(line, character, line, character + length)));
  }
  return texts;
}

async function hoverOn(document: vscode.TextDocument, word: string): Promise<string> {
  const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(word) + 1),
  );
  return hover?.contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n') ?? '';
}

suite('The extension in VS Code', () => {
  suiteSetup(async () => {
    await extension().activate();
  });

  test('activates', () => {
    assert.equal(extension().isActive, true);
  });

  test('every command of the manifest is there', async () => {
    const contributed: readonly { readonly command: string }[] = extension().packageJSON.contributes.commands;
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributed.some(({ command }) => command === 'newsAnnotator.exportAnnotations'));
    assert.deepEqual(
      contributed.filter(({ command }) => !registered.has(command)),
      [],
    );
  });

  test('names and dates of an article are highlighted', async () => {
    const texts = await highlighted(await open(article));
    for (const expected of ['January 10, 2022', 'Joe Biden', 'Monday']) {
      assert.ok(texts.includes(expected), `${expected} is not among ${texts.join(' | ')}`);
    }
  });

  test('a hover tells what a name is', async () => {
    assert.match(await hoverOn(await open(article), 'Biden'), /^\W*Person: Joe Biden\b/);
  });

  test('a search for symbols finds the entities of open articles', async () => {
    const document = await open(article);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'biden',
    );
    const here = symbols.filter(({ location }) => location.uri.toString() === document.uri.toString());
    assert.deepEqual(
      here.map(({ name }) => name),
      ['Joe Biden'],
    );
  });

  test('the outline lists what is in the article', async () => {
    const { uri } = await open(article);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const names = (list: readonly vscode.DocumentSymbol[]): readonly string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(
      names(symbols).some((name) => name.includes('Biden')),
      names(symbols).join(' | '),
    );
  });

  test('an edit is highlighted at once, without what it replaced', async () => {
    const document = await open(article);
    assert.ok((await highlighted(document)).includes('Joe Biden'));
    const edit = new vscode.WorkspaceEdit();
    const start = article.indexOf('Joe Biden');
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(start + 'Joe Biden'.length)),
      'Emmanuel Macron',
    );
    await vscode.workspace.applyEdit(edit);
    const texts = await highlighted(document);
    assert.ok(texts.includes('Emmanuel Macron'), texts.join(' | '));
    assert.ok(!texts.includes('Joe Biden'), texts.join(' | '));
  });

  test('a file that is deleted while it is open stays annotated', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'the tests need a workspace folder');
    const uri = vscode.Uri.joinPath(folder, 'gone.article');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(article));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.workspace.fs.delete(uri);
    assert.match(await hoverOn(document, 'Biden'), /Person: Joe Biden/);
  });

  for (const [name, text] of Object.entries({
    'an empty document': '',
    'one word': 'Peace',
    'binary pasted': '\u0000\u0001\ud800\ufffd\u0000PNG',
    'right to left': 'قال الرئيس يوم الاثنين إن المحادثات انتهت.',
  })) {
    test(`${name} is no trouble, before or after an article`, async () => {
      await highlighted(await open(text));
      assert.ok((await highlighted(await open(article))).includes('Joe Biden'));
    });
  }
});
