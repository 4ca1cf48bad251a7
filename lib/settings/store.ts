import { storage } from 'wxt/utils/storage';
import type { Settings } from '../model/settings';
import { parseSettings } from './parse';

const item = storage.defineItem<unknown>('local:settings', { fallback: {}, version: 1 });

/** The settings in force now. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Changes some fields and returns all of them as they are in force afterwards. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = parseSettings({ ...(await readSettings()), ...change });
  await item.setValue(next);
  return next;
}

/** Calls back with the settings after every change, whichever context made it, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = item.watch((value) => onChange(parseSettings(value)));
  signal.addEventListener('abort', stop, { once: true });
}
