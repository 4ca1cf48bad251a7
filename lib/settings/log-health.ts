import { storage } from 'wxt/utils/storage';
import { type Canary, canary, type LogHealth, logHealth } from '../model/log-health';

const healthItem = storage.defineItem<unknown>('local:log-health');
const canaryItem = storage.defineItem<unknown>('local:log-canary');
const well: LogHealth = { state: 'well', since: 0 };

/** How the log is doing, as the background last saw it. Beside the log, because a log in trouble cannot tell. */
export async function readLogHealth(): Promise<LogHealth> {
  const found = logHealth.safeParse(await healthItem.getValue());
  return found.success ? found.data : well;
}

export async function saveLogHealth(health: LogHealth): Promise<void> {
  await healthItem.setValue(health);
}

/** Takes note of a loss, or ends it after a restore: it is not shown any more. */
export async function settleLoss(): Promise<void> {
  const { loss: _, ...health } = await readLogHealth();
  await saveLogHealth(health);
}

/** Calls back after every change until `signal` aborts. */
export function watchLogHealth(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', healthItem.watch(onChange), { once: true });
}

/** What was known of the log when it was last written; undefined before, or when the browser cleared it. */
export async function readCanary(): Promise<Canary | undefined> {
  return canary.safeParse(await canaryItem.getValue()).data;
}

export async function saveCanary(kept: Canary): Promise<void> {
  await canaryItem.setValue(kept);
}
