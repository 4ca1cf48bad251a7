import type { Transaction } from 'dexie';

const name = 'saywell-upgrade';

/**
 * Lets other pages and workers know that the log is being brought forward, until the transaction has ended or who does it was killed:
 * they can only wait, and the browser tells them the later version already.
 */
export function announceUpgrade(transaction: Transaction): void {
  const ended = new Promise<void>((resolve) => {
    transaction.on('complete', () => resolve());
    transaction.on('abort', () => resolve());
    transaction.on('error', () => resolve());
  });
  // Not waited for, because a transaction would not wait with us.
  void globalThis.navigator?.locks?.request(name, () => ended);
}

/** Whether somebody is bringing the log forward. */
export async function isUpgrading(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}
