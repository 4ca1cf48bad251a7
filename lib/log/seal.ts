import type { LogDatabase } from './database';
import { rowsOfHour } from './hours';
import { piecesOf, sealedSlot } from './slots';

const sealing = new WeakMap<LogDatabase, Promise<void>>();

/**
 * Gives every open hour but the newest its filter, each in a transaction of its own so that appending waits only for one.
 * The newest stays open because it is still written to. Whoever asks while this is being done waits for the same end.
 */
export function sealSlots(db: LogDatabase): Promise<void> {
  const running = sealing.get(db) ?? sealAll(db).finally(() => sealing.delete(db));
  sealing.set(db, running);
  return running;
}

async function sealAll(db: LogDatabase): Promise<void> {
  // History that scrolls in may open more hours meanwhile.
  for (let open = await openHours(db); open.length > 0; open = await openHours(db)) {
    for (const hour of open) await seal(db, hour);
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
