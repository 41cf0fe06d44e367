import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { checks } from '../../server/src/checks/index.ts';
import { type Overview, overviewRequest } from '../../server/src/protocol.ts';
import { type Session, session } from './harness.ts';

const uri = 'untitled:Untitled-1';
const textDocument = { uri };
const text = 'Talks open\r\n\r\n📰 He spoke on Wednesday, December 28, 2021, and on Monday, 27 December 2020.\r\n';
const pull = { textDocument: { diagnostic: {} } };

const ask = (server: Session, previousResultId?: string) =>
  server.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument, previousResultId });

/** The next diagnostics that the server sends unasked. */
function published(server: Session): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve) => {
    const listener = server.client.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        listener.dispose();
        resolve(params);
      },
    );
  });
}

test('a client that asks is told once, and then that nothing has changed', async () => {
  const server = await session({ capabilities: pull });
  assert.ok(server.initialized.capabilities.diagnosticProvider);
  await server.open(uri, text);
  const first = await ask(server);
  assert.equal(first.kind, 'full');
  const { source, code, codeDescription, severity, range } = (first.kind === 'full' ? first.items[0] : undefined) ?? {};
  assert.deepEqual([source, code, severity], ['News Annotator', 'weekday-date', 2]);
  assert.match(codeDescription?.href ?? '', /docs\/checks\/weekday-date\.md$/);
  assert.deepEqual(range, { start: { line: 2, character: 15 }, end: { line: 2, character: 43 } });

  const again = await ask(server, first.resultId);
  assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
  await server.change(uri, 2, [
    { range: { start: { line: 2, character: 15 }, end: { line: 2, character: 24 } }, text: 'Tuesday' },
  ]);
  const mended = await ask(server, first.resultId);
  assert.equal(mended.kind === 'full' && mended.items.length, 1);
  await server.close();
});

test('a level in the settings makes a check louder, quieter or silent', async () => {
  const severities = async (level: string) => {
    const settings = { checks: { levels: { 'weekday-date': level } } };
    const server = await session({ capabilities: { ...pull, workspace: { configuration: true } }, settings });
    await server.open(uri, text);
    const report = await ask(server);
    await server.close();
    return report.kind === 'full' ? report.items.map(({ severity }) => severity) : undefined;
  };
  assert.deepEqual(await severities('error'), [1, 1]);
  assert.deepEqual(await severities('hint'), [4, 4]);
  assert.deepEqual(await severities('off'), []);
});

test('a client that can’t ask is told when the typing pauses, with the version, and at the close', async () => {
  const server = await session();
  assert.equal(server.initialized.capabilities.diagnosticProvider, undefined);
  const opened = published(server);
  await server.open(uri, text);
  await server.change(uri, 2, [{ text: `${text}\r\nMore.` }]);
  const { version, diagnostics } = await opened;
  assert.deepEqual([version, diagnostics.length], [2, 2]);
  const closed = published(server);
  await server.client.sendNotification('textDocument/didClose', { textDocument });
  assert.deepEqual(await closed, { uri, diagnostics: [] });
  await server.close();
});

test('quick fixes: for the problem under the caret, in the order of likelihood', async () => {
  const server = await session({ capabilities: pull });
  await server.open(uri, text);
  const at = { line: 2, character: 20 };
  const actions = (only?: readonly string[]) =>
    server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start: at, end: at },
      context: { diagnostics: [] as Diagnostic[], ...(only && { only }) },
    });
  const found = await actions(['quickfix']);
  assert.deepEqual(
    found.map(({ title }) => title),
    ['Write “Tuesday”', 'Write “29”'],
  );
  assert.equal(found[0]?.diagnostics?.[0]?.code, 'weekday-date');
  assert.deepEqual(found[0]?.edit?.changes?.[uri], [
    { range: { start: { line: 2, character: 15 }, end: { line: 2, character: 24 } }, newText: 'Tuesday' },
  ]);
  const rewrites = await actions(['refactor']);
  assert.ok(rewrites.every(({ kind }) => kind === 'refactor.rewrite'));
  assert.deepEqual(await actions(), [...found, ...rewrites]);
  await server.close();
});

test('an excluded document has no diagnostics', async () => {
  const server = await session({ capabilities: pull });
  await server.open('file:///project/README.md', text, 'markdown');
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: 'file:///project/README.md' },
  });
  assert.deepEqual(report.kind === 'full' && report.items, []);
  await server.close();
});

test('the newsroom’s file holds in its folder: rules, levels and style; what is wrong in it is said of the file', async () => {
  const server = await session({ capabilities: pull });
  const article = 'file:///desk/world/talks.article';
  await server.open(article, 'He left Kiev on Wednesday, December 28, 2021.');
  const codes = async () => {
    const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: article },
    });
    return report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : undefined;
  };
  const hand = async (folder: string, content: string) => {
    const said = published(server);
    const file = `${folder}.news-annotator/config.yaml`;
    await server.request('newsAnnotator/setConfig', { uri: file, content });
    const { uri: about, diagnostics } = await said;
    assert.equal(about, file);
    return diagnostics.map(({ range, message }) => [range.start.line, message]);
  };
  const rule = 'rules:\n  - words: [Kiev]\n    message: We write Kyiv.\n    level: hint\n';
  assert.deepEqual(await hand('file:///desk/', rule), []);
  assert.deepEqual(await codes(), [
    ['house-rules', 4],
    ['weekday-date', 2],
  ]);
  assert.deepEqual(await hand('file:///desk/world/', 'checks:\n  weekday-date: off\n  nothing: hint\n'), [
    [2, `“nothing” is not known here; there are ${checks.map(({ id }) => id).join(', ')}.`],
  ]);
  assert.deepEqual(await codes(), []);
  assert.deepEqual(await hand('file:///desk/world/', ''), []);
  assert.deepEqual(await hand('file:///des/', 'checks:\n  weekday-date: off\n'), []);
  assert.equal((await codes())?.length, 2);
  await server.close();
});

test('the newsroom’s gazetteer holds in its folder from the moment it is handed over; its mistakes are said of the file', async () => {
  const server = await session({ capabilities: pull });
  const article = 'file:///desk/world/talks.article';
  await server.open(article, 'He praised Harbour Wave.');
  const labels = async () =>
    (await server.request<Overview>(overviewRequest, { uri: article })).annotations
      .filter(({ kind }) => kind !== 'claim')
      .map(({ label }) => label);
  const hand = async (content: string) => {
    const said = published(server);
    await server.request('newsAnnotator/setConfig', { uri: 'file:///desk/.news-annotator/gazetteer.csv', content });
    return (await said).diagnostics.map(({ range, message }) => [range.start.line, message]);
  };
  const before = await labels();
  assert.deepEqual(await hand('name,kind,aliases,id\nHarbour Wave,VESSEL,,desk:7\n,PERSON,,\n'), [
    [2, 'The name is missing.'],
  ]);
  assert.deepEqual(await labels(), ['Vessel: Harbour Wave']);
  const { contents } = await server.request<{ readonly contents: { readonly value: string } }>('textDocument/hover', {
    textDocument: { uri: article },
    position: { line: 0, character: 14 },
  });
  assert.match(contents.value, /desk: `7`/);
  assert.match(contents.value, /gazetteer of this workspace/);
  assert.deepEqual(await hand(''), []);
  assert.deepEqual(await labels(), before);
  await server.close();
});

test('nothing is said of the paragraph in which somebody types, until the typing pauses', async () => {
  const server = await session({
    capabilities: { ...pull, workspace: { diagnostics: { refreshSupport: true } } },
  });
  const paused = new Promise<void>((resolve) => {
    server.client.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    });
  });
  const wrong = 'He spoke on Wednesday, December 28, 2021.';
  await server.open(uri, `${wrong}\n\n${wrong}\n`);
  const lines = async () => {
    const report = await ask(server);
    return report.kind === 'full' ? report.items.map(({ range }) => range.start.line) : undefined;
  };
  assert.deepEqual(await lines(), [0, 2]);
  const at = { line: 2, character: wrong.length };
  await server.change(uri, 2, [{ range: { start: at, end: at }, text: ' ' }]);
  assert.deepEqual(await lines(), [0]);
  await paused;
  assert.deepEqual(await lines(), [0, 2]);
  await server.close();
});

test('what mends all findings of a check is offered with a preview too, to a client that can show it', async () => {
  const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
  const titles = ['Fix all 2: What pasting and translating leave behind'];
  const preview = 'Preview all 2 fixes: What pasting and translating leave behind';
  const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } };
  for (const [capabilities, offered] of [
    [pull, titles],
    [{ ...pull, workspace: { workspaceEdit } }, [...titles, preview]],
  ] as const) {
    const server = await session({ capabilities });
    await server.open(uri, 'Talks open\n\nThey , too, came.\n\nNobody , however, spoke.\n');
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    const all = actions.filter(({ title }) => title.includes('all 2'));
    assert.deepEqual(
      all.map(({ title }) => title),
      offered,
    );
    for (const { edit } of all.filter(({ title }) => title === preview)) {
      assert.deepEqual(Object.values(edit?.changeAnnotations ?? {}), [
        { label: 'What pasting and translating leave behind', needsConfirmation: true },
      ]);
      const [change] = edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.deepEqual(
        change.edits.map((each) => ['annotationId' in each && each.annotationId, each.range.start.line]),
        [
          ['fix', 2],
          ['fix', 4],
        ],
      );
    }
    await server.close();
  }
});
