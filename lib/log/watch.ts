import { liveQuery } from 'dexie';
import type { LogDatabase } from './database';
import { watchHeld } from './sealed/held';

/**
 * Calls back when something was logged, in whichever context, and when the log was locked or unlocked, until `signal` aborts. Every
 * delivery moves the latest chat or its counter, so one cheap look covers them all; no row is read, which a locked log
 * would refuse. For pages only: it cannot wake a worker (dexie #1467).
 */
export function watchLog(db: LogDatabase, onChange: () => void, signal: AbortSignal): void {
  const looked = liveQuery(async () => [await db.chats.orderBy('lastAt').lastKey(), await db.events.count()]);
  const following = looked.subscribe({ next: onChange, error: () => undefined });
  signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
  watchHeld(onChange, signal);
}
