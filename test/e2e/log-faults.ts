import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { until } from '../demo/steps';

/** A fresh profile in developer mode, without which Chromium does not load an unpacked extension again (seen in 156). */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'saywell-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return profile;
}

/** Ends the whole browser as a crash or a power switch would, and waits until none of its processes is left. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  const pids = (await devtools?.send('SystemInfo.getProcessInfo'))?.processInfo.map(({ id }) => id) ?? [];
  if (pids.length === 0) throw new Error('the browser does not tell its processes');
  for (const pid of pids) signal(pid, 'SIGKILL');
  await until('the browser to be gone', async () => pids.every((pid) => !signal(pid, 0)), 10_000);
}

/** Whether the process was there to be told. */
function signal(pid: number, what: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, what);
  } catch {
    return false;
  }
}

/** Where Chromium keeps the databases of an extension. */
export function logFolder(profile: string, extensionId: string): string {
  return join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}
