import { storage } from 'wxt/utils/storage';
import type { Settings } from '../model/settings';
import { defaults } from './defaults';
import { parseSettings } from './parse';
import { readPolicy } from './policy';
import { withinPolicy } from './within';

const item = storage.defineItem<unknown>('local:settings', { fallback: {}, version: 1 });

/** When somebody last chose something, epoch milliseconds. */
const chosenItem = storage.defineItem<number>('local:settings-chosen', { fallback: 0 });
/** Fields that change without anybody choosing. */
const passing = ['team', 'informed'];

/** The settings in force now. */
export async function readSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([item.getValue(), readPolicy()]);
  return withinPolicy(parseSettings(stored), policy);
}

/** Changes some fields and returns all of them as they are in force afterwards. Two pages that do so at once do it by turn. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = await navigator.locks.request('saywell-settings', async () => {
    const changed = parseSettings({ ...parseSettings(await item.getValue()), ...change });
    await item.setValue(changed);
    if (Object.keys(change).some((name) => !passing.includes(name))) await chosenItem.setValue(Date.now());
    return changed;
  });
  return withinPolicy(next, await readPolicy());
}

/**
 * What was chosen, whatever a policy makes of it, and when: 0 while nothing was, 1 when a version chose that did not keep the time. Without
 * what changes by itself.
 */
export async function readChosen(): Promise<{ at: number; values: Omit<Settings, 'team' | 'informed'> }> {
  const [stored, at] = await Promise.all([item.getValue(), chosenItem.getValue()]);
  const values = choices(parseSettings(stored));
  return { at: at || (JSON.stringify(values) === JSON.stringify(choices(defaults)) ? 0 : 1), values };
}

/** Calls back with the settings after every change, whichever context made it, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = item.watch(async (value) => {
    const policy = await readPolicy();
    if (!signal.aborted) onChange(withinPolicy(parseSettings(value), policy));
  });
  signal.addEventListener('abort', stop, { once: true });
}

function choices({ team: _, informed: __, ...values }: Settings): Omit<Settings, 'team' | 'informed'> {
  return values;
}
