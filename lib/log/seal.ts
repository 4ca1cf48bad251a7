import type { LogDatabase, MessageRow } from './database';
import { rowsOfHours } from './hours';
import { hourOf, sealedSlots } from './slots';

const sealing = new WeakMap<LogDatabase, Promise<void>>();

/** Messages that are read and sealed in one transaction, about: an append waits for them. */
const wanted = 1_000;
/** Hours sealed at once at most, and to begin with. */
const [mostHours, firstHours] = [48, 4];

/**
 * Gives every open hour but the newest its filter, a few in a transaction so that appending waits only for those.
 * The newest stays open because it is still written to. Whoever asks while this is being done waits for the same end.
 */
export function sealSlots(db: LogDatabase): Promise<void> {
  const running = sealing.get(db) ?? sealAll(db).finally(() => sealing.delete(db));
  sealing.set(db, running);
  return running;
}

async function sealAll(db: LogDatabase): Promise<void> {
  let width = firstHours;
  // History that scrolls in may open more hours meanwhile.
  for (let open = await openHours(db); open.length > 0; open = await openHours(db)) {
    for (let at = 0; at < open.length; ) {
      const first = open[at] ?? 0;
      const some = open.slice(at, at + width).filter((hour) => hour < first + width);
      const rows = await seal(db, some);
      at += some.length;
      width = Math.max(1, Math.min(mostHours, Math.round((width * wanted) / Math.max(rows, 1))));
    }
  }
}

async function openHours(db: LogDatabase): Promise<number[]> {
  const newest = await db.slots.orderBy('hour').last();
  const open = await db.slots.where('open').equals(1).primaryKeys();
  return open.filter((hour) => hour !== newest?.hour).sort((a, b) => a - b);
}

/**
 * Seals hours, in order; returns how many messages were read. Writable over the messages too: one that arrived between reading and
 * sealing would be missing for ever.
 */
function seal(db: LogDatabase, hours: number[]): Promise<number> {
  return db.transaction('rw', db.messages, db.slots, async () => {
    const slots = await db.slots.bulkGet(hours);
    const open = hours.filter((_, index) => slots[index]?.open);
    if (open.length === 0) return 0;
    const rows = await rowsOfHours(db, open[0] ?? 0, open.at(-1) ?? 0);
    const byHour = new Map<number, MessageRow[]>(open.map((hour) => [hour, []]));
    for (const row of rows) byHour.get(hourOf(row.at))?.push(row);
    const full = open.filter((hour) => byHour.get(hour)?.length);
    await db.slots.bulkPut(full.flatMap((hour) => sealedSlots(hour, byHour.get(hour) ?? [])));
    await db.slots.bulkDelete(open.filter((hour) => !byHour.get(hour)?.length));
    return rows.length;
  });
}
