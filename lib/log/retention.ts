import type { LogDatabase } from './database';
import { recount } from './follow';
import { removeMessages, visitsOf } from './removal';
import { sealSlots } from './seal';
import { dayOf } from './visits';

const dayLength = 86_400_000;
/** Rows that go in one transaction: an append that comes meanwhile waits some hundredths of a second. */
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
  const steps = [
    async () => {
      const count = await purgeSome(db, oldest);
      removed += count;
      return count;
    },
    // A chat's latest message is older: it has none left.
    () => db.chats.where('lastAt').below(oldest).limit(size).delete(),
    () => db.visits.where('day').below(dayOf(oldest)).limit(size).delete(),
    () => db.events.where('at').below(oldest).limit(size).delete(),
    () =>
      db.gaps
        .where('from')
        .below(oldest)
        .filter(({ to }) => to < oldest)
        .limit(size)
        .delete(),
  ];
  for (const some of steps) {
    for (let count = size; count === size && !signal.aborted; ) count = await some();
  }
  if (removed > 0 && !signal.aborted) await sealSlots(db);
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
