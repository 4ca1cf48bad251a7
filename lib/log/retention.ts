import { purgeAhead } from './ahead';
import type { LogDatabase } from './database';
import { recount } from './follow';
import { stateOf } from './health';
import type { IsMisdated } from './misdated';
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
 * Removes what happened before `oldest` (epoch milliseconds), or came before then with a time to come: messages, the days and hours they
 * were counted in, chats that have none left, events, and gaps that ended before. A little at a time, so that appending never waits
 * for all of it; whoever is killed on the way goes on next time. Messages that `isMisdated` names stay, with their chats and days. Returns how many messages went;
 * ends early when `signal` aborts.
 */
export async function purge(
  db: LogDatabase,
  oldest: number,
  signal: AbortSignal,
  isMisdated: IsMisdated = () => false,
): Promise<number> {
  let removed = 0;
  const [keptChats, keptVisits] = [new Set<string>(), new Set<string>()];
  const steps = [
    async () => {
      const count = await purgeSome(db, oldest, isMisdated);
      removed += count;
      return count;
    },
    () => purgeChats(db, oldest, keptChats),
    () => purgeVisits(db, oldest, keptVisits),
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
  removed += await purgeAhead(db, oldest, signal);
  // A log that is locked is read in these hours without a filter until it is opened.
  if (removed > 0 && !signal.aborted) await sealSlots(db).catch(passLocked);
  return removed;
}

function passLocked(error: unknown): void {
  if (stateOf(error) !== 'locked') throw error;
}

/** Removes chats whose latest message is older: they have none left, but for misdated ones, and those are added to `kept`. */
function purgeChats(db: LogDatabase, oldest: number, kept: Set<string>): Promise<number> {
  return db.transaction('rw', db.messages, db.chats, async () => {
    const old = db.chats.where('lastAt').below(oldest);
    const keys = await old
      .filter(({ key }) => !kept.has(key))
      .limit(size)
      .primaryKeys();
    const left = await Promise.all(
      keys.map((key) => db.messages.where('pk').between(`${key}|`, `${key}}`, true, false).limit(1).count()),
    );
    keys.forEach((key, index) => {
      if (left[index]) kept.add(key);
    });
    await db.chats.bulkDelete(keys.filter((_, index) => !left[index]));
    return keys.length;
  });
}

/** Counts days again that are past: most have nothing left. The others are added to `kept`. */
function purgeVisits(db: LogDatabase, oldest: number, kept: Set<string>): Promise<number> {
  return db.transaction('rw', db.messages, db.visits, async () => {
    const old = db.visits.where('day').below(dayOf(oldest));
    const ids = await old
      .filter(({ id }) => !kept.has(id))
      .limit(size)
      .primaryKeys();
    for (const id of ids) {
      kept.add(id);
      await recount(db, id);
    }
    return ids.length;
  });
}

function purgeSome(db: LogDatabase, oldest: number, isMisdated: IsMisdated): Promise<number> {
  return db.transaction('rw', db.messages, db.visits, db.slots, db.meta, async () => {
    const rows = await db.messages
      .where('at')
      .below(oldest)
      .filter((row) => !isMisdated(row))
      .limit(size)
      .toArray();
    if (rows.length === 0) return 0;
    await removeMessages(db, rows);
    for (const id of visitsOf(rows)) await recount(db, id);
    return rows.length;
  });
}
