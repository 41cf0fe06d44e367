import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ExportResult, exportRequest } from '../../server/src/protocol.ts';
import { session } from './harness.ts';

test('what a format can’t hold is said in the reader’s language', async () => {
  const translations = { '{0} relations left out': '{0} Relationen fehlen', 'fact checks ({0})': 'Prüfungen ({0})' };
  const server = await session({ initializationOptions: { decides: true, translations } });
  const uri = 'file:///news/talks.article';
  await server.open(uri, 'Talks\n\nSergei Riabkov told Tass on Tuesday that NATO was informed.\n');
  const { losses } = await server.request<ExportResult>(exportRequest, { uri, format: 'csv' });
  assert.ok(
    losses.some(({ text }) => /^\d+ Relationen fehlen$/.test(text)),
    losses.map(({ text }) => text).join(' | '),
  );
  await server.close();
});
