import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Size of what every chat page has to load, gzip, from the built extension. */
export async function run(root: string) {
  const script = await readFile(join(root, '.output', 'chrome-mv3', 'content-scripts', 'chat.js'));
  return { 'content.gzip': { value: gzipSync(script, { level: 9 }).length, unit: 'bytes' } };
}
