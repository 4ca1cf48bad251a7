import type { LogDatabase } from './database';
import { rowsOfHour } from './hours';
import { piecesOf, sealedSlot } from './slots';

/**
 * Gives every open hour but the newest its filter, each in a transaction of its own so that appending waits only for one.
 * The newest stays open because it is still written to.
 */
export async function sealSlots(db: LogDatabase): Promise<void> {
  const newest = await db.slots.orderBy('hour').lastKey();
  const open = await db.slots.where('open').equals(1).primaryKeys();
  for (const hour of open) {
    if (hour === newest) continue;
    // Writable over the messages too: a message that arrived between reading and sealing would be missing for ever.
    await db.transaction('rw', db.messages, db.slots, async () => {
      const slot = await db.slots.get(hour);
      if (!slot?.open) return;
      const rows = await rowsOfHour(db, hour);
      if (rows.length === 0) await db.slots.delete(hour);
      else await db.slots.put(sealedSlot(hour, piecesOf(rows)));
    });
  }
}
