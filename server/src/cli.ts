import { createInterface } from 'node:readline';
import { annotate } from './annotate/annotate.ts';
import { jsonLines } from './formats/native.ts';
import { english } from './languages/en/index.ts';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { id, text, published } = JSON.parse(line);
  process.stdout.write(
    jsonLines.write(annotate(text, { language: english, published }), { id, source: id, includeText: false }),
  );
}
