import type { LogDatabase } from './database';
import { recount } from './follow';
import { removeMessages, visitsOf } from './removal';
import { sealSlots } from './seal';
import { dayOf } from './visits';

const dayLength = 86_400_000;
/** Messages that go in one transaction: an append that comes meanwhile waits some hundredths of a second. */
const size = 200;

/** Moment (epoch milliseconds) before which nothing is kept when messages are kept for so many days. */
export function oldestKept(days: number, now: number): number {
  return now - days * dayLength;
}

/**
 * Removes what happened before `oldest` (epoch milliseconds): messages, the days and hours they were counted in, chats that have none
 * left, events, and gaps that ended before. A little at a time, so that appending never waits for all of it; whoever is killed
 * on the way goes on next time. Returns how many messages went; ends early when `signal` aborts.
 */
export async function purge(db: LogDatabase, oldest: number, signal: AbortSignal): Promise<number> {
  let removed = 0;
  while (!signal.aborted) {
    const count = await purgeSome(db, oldest);
    removed += count;
    if (count < size) break;
  }
  if (signal.aborted) return removed;
  await db.transaction('rw', db.chats, db.messages, db.visits, db.events, db.gaps, async () => {
    await db.visits.where('day').below(dayOf(oldest)).delete();
    await db.events.where('at').below(oldest).delete();
    await db.gaps
      .where('from')
      .below(oldest)
      .filter(({ to }) => to < oldest)
      .delete();
    const silent = await db.chats.where('lastAt').below(oldest).primaryKeys();
    for (const key of silent) {
      const left = await db.messages.where('[chat+at]').between([key, -Infinity], [key, Infinity]).first();
      if (!left) await db.chats.delete(key);
    }
  });
  if (removed > 0) await sealSlots(db);
  return removed;
}

function purgeSome(db: LogDatabase, oldest: number): Promise<number> {
  return db.transaction('rw', db.messages, db.visits, db.slots, db.meta, async () => {
    const rows = await db.messages.where('at').below(oldest).limit(size).toArray();
    if (rows.length === 0) return 0;
    await removeMessages(db, rows);
    for (const id of visitsOf(rows)) await recount(db, id);
    return rows.length;
  });
}
