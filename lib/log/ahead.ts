import type { LogDatabase, MessageRow } from './database';
import { recount } from './follow';
import { latestMark } from './misdated';
import { removeMessages, visitsOf } from './removal';
import { lockOfLog } from './sealed/settle';
import { dayOf } from './visits';

const prefix = 'ahead ';
const day = 86_400_000;
const tables = ['messages', 'events'] as const;
type Table = (typeof tables)[number];

const idOf = (table: Table, pk: string) => `${prefix}${table} ${pk}`;

/** Times beyond this have not come yet, clocks that differ a little aside. Epoch milliseconds. */
export const aheadAfter = (now: number): number => now + day;

/** Whether a time has not come yet. Epoch milliseconds. */
export function isAhead(at: number, now: number): boolean {
  return at > aheadAfter(now);
}

/** Since when something from a file counts as kept: since the file was written where its own time has not come yet. All epoch milliseconds. */
export function countsFrom(at: number, writtenAt: number, now: number): number {
  return isAhead(at, now) ? Math.min(at, writtenAt) : at;
}

/**
 * Notes of messages and events that claim a time which has not come yet when they were first seen. `now` is what the clock says, epoch ms;
 * the log may know better. Where most of the log is of such times it is the clock that is wrong, and nothing is noted.
 */
export async function noteAhead(db: LogDatabase, now: number): Promise<void> {
  const seen = Math.max(now, await latestMark(db));
  await db.transaction('rw', db.messages, db.events, db.visits, db.meta, async () => {
    const ahead = await db.visits
      .where('day')
      .above(dayOf(aheadAfter(seen)))
      .count();
    if (ahead * 2 > (await db.visits.count())) return;
    for (const table of tables) {
      const keys = await db.table<unknown, string>(table).where('at').above(aheadAfter(seen)).primaryKeys();
      await putAhead(db, table, keys, seen);
    }
  });
}

/** The same of some that are being restored, in the transaction of the caller over `meta`: `seen` by then at the latest. What is noted already stays. */
export async function putAhead(db: LogDatabase, table: Table, keys: string[], seen: number): Promise<void> {
  if (keys.length === 0) return;
  const ids = keys.map((key) => idOf(table, key));
  const noted = await db.meta.bulkGet(ids);
  await db.meta.bulkPut(ids.flatMap((key, index) => (noted[index] ? [] : [{ key, value: String(seen) }])));
}

/** Forgets what was noted of a chat that is being erased, in the transaction of the caller. */
export async function forgetAhead(db: LogDatabase, chat: string): Promise<void> {
  await db.meta
    .where('key')
    .startsWith(idOf('messages', `${chat}|`))
    .delete();
}

/**
 * Removes messages and events whose time had not come when they were first seen, where that was before `oldest` (epoch milliseconds): else
 * they would be kept until long after. One at a time, as there are few. Returns how many messages went; ends early when `signal` aborts.
 */
export async function purgeAhead(db: LogDatabase, oldest: number, signal: AbortSignal): Promise<number> {
  const isLocked = (await lockOfLog(db)) === 'locked';
  let removed = 0;
  for (const { key, value } of await db.meta.where('key').startsWith(prefix).toArray()) {
    if (signal.aborted || Number(value) >= oldest) continue;
    removed += await purgeOne(db, key, isLocked);
  }
  return removed;
}

function purgeOne(db: LogDatabase, key: string, isLocked: boolean): Promise<number> {
  return db.transaction('rw', [db.messages, db.chats, db.visits, db.slots, db.events, db.meta], async () => {
    const [table, pk] = [key.split(' ')[1], key.split(' ').slice(2).join(' ')];
    if (table === 'events') {
      await db.events.delete(pk);
      await db.meta.delete(key);
      return 0;
    }
    const row = await db.messages.get(pk);
    const gone = row ? [row] : [];
    await removeMessages(db, gone);
    for (const id of visitsOf(gone)) await recount(db, id);
    // A chat whose name is locked cannot be written: it stays noted until it can.
    if (await settleChat(db, pk.split('|').slice(0, 3).join('|'), isLocked)) await db.meta.delete(key);
    return gone.length;
  });
}

/** Gives a chat the time of its latest message, or takes it away when none is left. Returns whether that could be done. */
async function settleChat(db: LogDatabase, key: string, isLocked: boolean): Promise<boolean> {
  const last: MessageRow | undefined = await db.messages.where('[chat+at]').between([key, -Infinity], [key, Infinity]).last();
  if (!last) await db.chats.delete(key);
  else if (isLocked) return false;
  else await db.chats.update(key, { lastAt: last.at });
  return true;
}
