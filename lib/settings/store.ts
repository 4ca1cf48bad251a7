import { storage } from 'wxt/utils/storage';
import type { Settings } from '../model/settings';
import { parseSettings } from './parse';
import { readPolicy } from './policy';
import { withinPolicy } from './within';

const item = storage.defineItem<unknown>('local:settings', { fallback: {}, version: 1 });

/** The settings in force now. */
export async function readSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([item.getValue(), readPolicy()]);
  return withinPolicy(parseSettings(stored), policy);
}

/** Changes some fields and returns all of them as they are in force afterwards. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = parseSettings({ ...parseSettings(await item.getValue()), ...change });
  await item.setValue(next);
  return withinPolicy(next, await readPolicy());
}

/** Calls back with the settings after every change, whichever context made it, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = item.watch(async (value) => {
    const policy = await readPolicy();
    if (!signal.aborted) onChange(withinPolicy(parseSettings(value), policy));
  });
  signal.addEventListener('abort', stop, { once: true });
}
