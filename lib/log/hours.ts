import type { LogDatabase, MessageRow } from './database';
import { hourLength, mayHold, type SlotRow, triplesAt } from './slots';

/** Hours read at once at first, so that the first hits come soon, and the number of slots the next reads aim at. */
const firstHours = 24;
const wantedSlots = 120;

/** Slots of the hours from `first` to `last`, the latest read first; within one read the earliest first. Ends when `signal` aborts. */
export async function* slotsBack(db: LogDatabase, first: number, last: number, signal: AbortSignal): AsyncGenerator<SlotRow[]> {
  const hours = db.slots.where('hour').between(first, last, true, true);
  const [oldest, newest] = [await hours.first(), await hours.last()];
  if (!oldest || !newest) return;
  let width = firstHours;
  for (let end = newest.hour; end >= oldest.hour && !signal.aborted; ) {
    const start = Math.max(oldest.hour, end - width + 1);
    const slots = await db.slots.where('hour').between(start, end, true, true).toArray();
    if (signal.aborted) return;
    yield slots;
    if (slots.length < wantedSlots) width *= 2;
    else if (slots.length > wantedSlots * 2) width = Math.ceil(width / 2);
    end = start - 1;
  }
}

/** Of some slots those whose triples, where they are known, may hold all of these. */
export async function holdingTriples(db: LogDatabase, slots: SlotRow[], wanted: Set<number>): Promise<SlotRow[]> {
  if (wanted.size === 0 || slots.length === 0) return slots;
  const triples = await db.slots.bulkGet(slots.map(({ hour }) => triplesAt(hour)));
  return slots.filter((_, index) => {
    const row = triples[index];
    return !row || mayHold(row, wanted);
  });
}

/** Messages of an hour, in order of time, within a half-open range of epoch milliseconds. */
export function rowsOfHour(db: LogDatabase, hour: number, from = -Infinity, to = Infinity): Promise<MessageRow[]> {
  const start = hour * hourLength;
  return db.messages
    .where('at')
    .between(Math.max(from, start), Math.min(to, start + hourLength), true, false)
    .toArray();
}

/** Messages from the first to the last of some hours. */
export function rowsOfHours(db: LogDatabase, first: number, last: number): Promise<MessageRow[]> {
  return db.messages
    .where('at')
    .between(first * hourLength, (last + 1) * hourLength, true, false)
    .toArray();
}
