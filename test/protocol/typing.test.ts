import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { lines } from '../../server/src/annotate/text/lines.ts';
import { type Overview, overviewRequest, type Timeline, timelineRequest } from '../../server/src/protocol.ts';
import { apply, edits, newsText } from '../properties/texts.ts';
import { type Session, session } from './harness.ts';

const uri = 'file:///articles/talks.article';
const textDocument = { uri };

interface Tokens {
  readonly resultId: string;
  readonly data?: number[];
  readonly edits?: { start: number; deleteCount: number; data?: number[] }[];
}

const full = (server: Session) => server.request<Tokens>('textDocument/semanticTokens/full', { textDocument });

test('tokens kept up to date by edits are the tokens of the text as it stands', async () => {
  await fc.assert(
    fc.asyncProperty(newsText, edits, async (start, changes) => {
      const server = await session();
      await server.open(uri, start);
      let text = start;
      let { resultId, data = [] } = await full(server);
      let version = 1;
      for (const change of changes) {
        const at = change.at % (text.length + 1);
        const index = lines(text);
        const range = { start: index.position(at), end: index.position(Math.min(text.length, at + change.remove)) };
        const from = index.offset(range.start);
        // A position inside a line break is moved to the end of its line, as the protocol has no name for it.
        text = apply(text, { at: from, remove: index.offset(range.end) - from, insert: change.insert });
        await server.change(uri, ++version, [{ range, text: change.insert }]);
        const answer = await server.request<Tokens>('textDocument/semanticTokens/full/delta', {
          textDocument,
          previousResultId: resultId,
        });
        resultId = answer.resultId;
        if (answer.data) data = answer.data;
        for (const edit of answer.edits ?? []) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
      }
      const fresh = await session();
      await fresh.open(uri, text);
      assert.deepEqual(data, (await full(fresh)).data);
      assert.deepEqual([...server.errors, ...fresh.errors], []);
      await server.close();
      await fresh.close();
    }),
    { numRuns: 40 },
  );
});

test('edits that arrive during a slow analysis are in the answer', async () => {
  // A clock that leaps makes every paragraph a slice of its own, so that messages get in between any two.
  let now = 0;
  const server = await session({ runtime: { now: () => (now += 1000) } });
  const paragraph = 'Sergei Riabkov told Tass on Tuesday that the talks would go on.\n\n';
  await server.open(
    uri,
    paragraph.repeat(300).replaceAll('Tuesday', () => `Tuesday ${now++}`),
  );
  const first = server.request<Overview>(overviewRequest, { uri });
  await server.change(uri, 2, [{ text: 'Nothing is left.\n' }]);
  const second = server.request<Overview>(overviewRequest, { uri });
  assert.equal((await first).version, 2);
  assert.equal((await second).version, 2);
  await server.close();
});

test('a document closed during a slow analysis is answered with nothing', async () => {
  let now = 0;
  const server = await session({ runtime: { now: () => (now += 1000) } });
  await server.open(uri, Array.from({ length: 300 }, (_, index) => `Paragraph ${index} says something.`).join('\n\n'));
  const pending = server.request<Overview | null>(overviewRequest, { uri });
  await server.client.sendNotification('textDocument/didClose', { textDocument });
  assert.equal(await pending, null);
  assert.deepEqual(server.errors, []);
  await server.close();
});

test('a cancelled request is answered as cancelled, never with empty colours', async () => {
  let now = 0;
  const server = await session({ runtime: { now: () => (now += 1000) } });
  await server.open(uri, Array.from({ length: 300 }, (_, index) => `Paragraph ${index} says something.`).join('\n\n'));
  const source = new CancellationTokenSource();
  const pending = server.client.sendRequest('textDocument/semanticTokens/full', { textDocument }, source.token);
  source.cancel();
  await assert.rejects(pending, { code: LSPErrorCodes.RequestCancelled });
  await server.close();
});

test('the publication date set by hand is in the next answer', async () => {
  const server = await session();
  await server.open(uri, 'They met on Tuesday.');
  await server.request('newsAnnotator/setPublished', { uri, published: '2021-12-28' });
  assert.equal((await server.request<Overview>(overviewRequest, { uri })).published?.value, '2021-12-28');
  await server.request('newsAnnotator/setPublished', { uri, published: '' });
  assert.equal((await server.request<Overview>(overviewRequest, { uri })).published, null);
  await server.close();
});

test('kinds turned off are not coloured; changed settings are asked for again', async () => {
  const settings = { highlight: { kinds: { person: true } } };
  const server = await session({ settings });
  await server.open(uri, 'Mr. Sergei Riabkov spoke.');
  assert.notEqual((await full(server)).data?.length, 0);
  settings.highlight.kinds.person = false;
  await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  assert.deepEqual((await full(server)).data, []);
  await server.close();
});

test('the order of day and month follows the setting', async () => {
  const settings = { dates: { order: 'dayFirst' } };
  const server = await session({ settings });
  await server.open(uri, 'Filed on 03/04/2021.');
  const value = async () =>
    (await server.request<Timeline>(timelineRequest, { uri })).entries.map(({ value }) => value).join();
  assert.equal(await value(), '2021-04-03');
  settings.dates.order = 'monthFirst';
  await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  assert.equal(await value(), '2021-03-04');
  await server.close();
});

test('an article with front matter keeps its publication date there', async () => {
  const server = await session({ capabilities: { workspace: { applyEdit: true } } });
  const edits: unknown[] = [];
  server.client.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
    edits.push(edit);
    return { applied: true };
  });
  await server.open(uri, '---\ntitle: Talks\n---\nThey met on Tuesday.');
  await server.request('newsAnnotator/setPublished', { uri, published: '2021-12-28' });
  const at = { line: 2, character: 0 };
  assert.deepEqual(edits, [{ changes: { [uri]: [{ range: { start: at, end: at }, newText: 'date: 2021-12-28\n' }] } }]);
  await server.close();
});
