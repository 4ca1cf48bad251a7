import { dropAliases } from './aliases';
import { storeCanary, storedCanary } from './canary';
import type { LogDatabase, MessageRow } from './database';
import { hourLength, hourOf, triplesAt } from './slots';
import { dayOf, visitId } from './visits';

/** Takes messages away, in the transaction of the caller over messages, slots and meta. The search index of their hours is written anew. */
export async function removeMessages(db: LogDatabase, rows: MessageRow[]): Promise<void> {
  await db.messages.bulkDelete(rows.map(({ pk }) => pk));
  const hours = [...new Set(rows.map(({ at }) => hourOf(at)))];
  const left = await Promise.all(hours.map((hour) => ofHour(db, hour).limit(1).count()));
  // A filter still tells pieces of what is gone: without one the hour is read until it is sealed again.
  await db.slots.bulkPut(hours.filter((_, index) => left[index]).map((hour) => ({ hour, open: 1 as const })));
  // The newest hour is never sealed, so one that is empty would keep its place for ever.
  await db.slots.bulkDelete([...hours.filter((_, index) => !left[index]), ...hours.map(triplesAt)]);
  await dropAliases(db, rows);
  await countRemoved(db, rows.length);
}

/** Days on which these messages were counted. */
export function visitsOf(rows: MessageRow[]): string[] {
  return [...new Set(rows.map(({ at, chat }) => visitId(dayOf(at), chat)))];
}

function ofHour(db: LogDatabase, hour: number) {
  return db.messages.where('at').between(hour * hourLength, (hour + 1) * hourLength, true, false);
}

/** Counting a million rows takes a second, so it is reckoned; an empty log is known to be empty. */
async function countRemoved(db: LogDatabase, removed: number): Promise<void> {
  const canary = await storedCanary(db);
  if (!canary) return;
  const isEmpty = (await db.messages.limit(1).count()) === 0;
  await storeCanary(db, { ...canary, rows: isEmpty ? 0 : Math.max(1, canary.rows - removed) });
}
