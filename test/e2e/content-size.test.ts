import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from './browser';

/** What every chat page has to load, in bytes as a browser would fetch it. */
const budget = 120_000;

test('the built content script keeps its budget', async () => {
  const script = await readFile(join(root, '.output', 'chrome-mv3', 'content-scripts', 'chat.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(budget);
});
