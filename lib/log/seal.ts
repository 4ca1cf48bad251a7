import type { LogDatabase } from './database';
import { rowsOfHour } from './hours';
import { piecesOf, sealedSlot } from './slots';

const sealing = new WeakSet<LogDatabase>();

/**
 * Gives every open hour but the newest its filter, each in a transaction of its own so that appending waits only for one.
 * The newest stays open because it is still written to. Returns at once where this is being done already.
 */
export async function sealSlots(db: LogDatabase): Promise<void> {
  if (sealing.has(db)) return;
  sealing.add(db);
  try {
    // History that scrolls in may open more hours meanwhile.
    for (let open = await openHours(db); open.length > 0; open = await openHours(db)) {
      for (const hour of open) await seal(db, hour);
    }
  } finally {
    sealing.delete(db);
  }
}

async function openHours(db: LogDatabase): Promise<number[]> {
  const newest = await db.slots.orderBy('hour').last();
  const open = await db.slots.where('open').equals(1).primaryKeys();
  return open.filter((hour) => hour !== newest?.hour);
}

/** Writable over the messages too: one that arrived between reading and sealing would be missing for ever. */
function seal(db: LogDatabase, hour: number): Promise<void> {
  return db.transaction('rw', db.messages, db.slots, async () => {
    const slot = await db.slots.get(hour);
    if (!slot?.open) return;
    const rows = await rowsOfHour(db, hour);
    if (rows.length === 0) await db.slots.delete(hour);
    else await db.slots.put(sealedSlot(hour, piecesOf(rows)));
  });
}
