import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/**
 * Everything a fresh machine needs; a second run finds it done. Messages go to stderr, so stdout stays a command's own.
 * Sets SAYWELL_BROWSER for all that runs afterwards.
 */
export async function setUp({ browser = true } = {}) {
  const say = (text) => process.stderr.write(`saywell: ${text}\n`);
  ensureDependencies(root, say);
  if (browser) process.env.SAYWELL_BROWSER = await ensureBrowser(root, say);
}
