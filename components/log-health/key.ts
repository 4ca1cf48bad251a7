import { type Held, heldNow, hold, keyFrom, watchHeld } from '../../lib/log/sealed/held';
import { openSeal } from '../../lib/log/sealed/passphrase';
import { forgetKey, readLock, saveKey, watchLock } from '../../lib/settings/key';

/** What a page gives its Workers, which cannot ask the browser themselves. */
export interface Lent {
  lent: Held;
}

/** Lets this page read an encrypted log as soon as, and only as long as, the passphrase was entered in this session. */
export function followKey(): void {
  const again = async () => hold(await readLock());
  keyFrom(async () => {
    watchLock(() => void again().catch(() => undefined), new AbortController().signal);
    await again();
  });
}

/** Enters the passphrase, for the whole browser. False when it is not the right one. */
export async function unlock(passphrase: string): Promise<boolean> {
  const { seal } = await readLock();
  const key = seal && (await openSeal(seal, passphrase));
  if (!key) return false;
  await saveKey(key);
  hold({ seal, key });
  return true;
}

/** Takes the key away, in the whole browser. */
export async function lockNow(): Promise<void> {
  await forgetKey();
}

/** Gives a Worker what is known now; it waits for that with the first thing it reads. */
export async function lendKey(worker: Worker): Promise<void> {
  const { seal, key } = await readLock().catch(() => ({ seal: undefined, key: undefined }));
  worker.postMessage({ lent: { seal, key } } satisfies Lent);
}

/** The same, and again with every change, until `signal` aborts: always before what the page asks because of it. */
export function lendKeyAlways(worker: Worker, signal: AbortSignal): void {
  void lendKey(worker);
  watchHeld(() => worker.postMessage({ lent: heldNow() } satisfies Lent), signal);
}
