import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../demo/steps';

/** A fresh profile in developer mode, without which Chromium does not load an unpacked extension again (seen in 156). */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'saywell-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return profile;
}

/** Ends the whole browser of a profile as a crash or a power switch would, and waits until none of its processes is left. */
export async function killBrowser(profile: string): Promise<void> {
  for (const pid of await processesOf(profile)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Went down with its parent.
    }
  }
  await until('the browser to be gone', async () => (await processesOf(profile)).length === 0, 10_000);
}

async function processesOf(profile: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(join('/proc', name, 'cmdline'), 'utf8').catch(() => '');
    if (line.split('\0').includes(`--user-data-dir=${profile}`)) found.push(Number(name));
  }
  return found;
}

/** Where Chromium keeps the databases of an extension. */
export function logFolder(profile: string, extensionId: string): string {
  return join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}
