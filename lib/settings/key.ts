import { storage } from 'wxt/utils/storage';
import { type Lock, lockOf, type Seal, type SessionKey, seal, sessionKey } from '../model/seal';

const sealItem = storage.defineItem<unknown>('local:log-seal');
/** In the memory of the browser: content scripts cannot read it, and it ends with the session. */
const keyItem = storage.defineItem<unknown>('session:log-key');

/** Whether the log is encrypted, and its wrapped key; undefined when it never was, or when the browser cleared it. */
export async function readSeal(): Promise<Seal | undefined> {
  return seal.safeParse(await sealItem.getValue()).data;
}

export async function saveSeal(next: Seal): Promise<void> {
  await sealItem.setValue(next);
}

/** The key of this session; undefined until the passphrase was entered. */
async function readKey(): Promise<SessionKey | undefined> {
  return sessionKey.safeParse(await keyItem.getValue()).data;
}

export async function saveKey(key: SessionKey): Promise<void> {
  await keyItem.setValue(key);
}

/** Locks the log everywhere in this browser. */
export async function forgetKey(): Promise<void> {
  await keyItem.removeValue();
}

/** Both at once, and what they come to. */
export async function readLock(): Promise<{ seal: Seal | undefined; key: SessionKey | undefined; lock: Lock }> {
  const [kept, key] = await Promise.all([readSeal(), readKey()]);
  return { seal: kept, key, lock: lockOf(kept, key) };
}

/** Calls back after every change of either, whichever context made it, until `signal` aborts. */
export function watchLock(onChange: () => void, signal: AbortSignal): void {
  const stops = [sealItem.watch(onChange), keyItem.watch(onChange)];
  signal.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });
}
