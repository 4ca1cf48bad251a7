import type { LogDatabase } from './database';
import { recountDay } from './follow';
import { dayOf, spanOfDay } from './visits';

const [zoneKey, workKey] = ['zone', 'zone-work'];

/** The time zone of this machine, as IANA names it. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * Counts the visits again when this machine is in another time zone than when they were counted: a message at midnight then belongs to
 * another day. Day by day, each in a transaction of its own that also notes how far it came: an append waits for one day at
 * most, and who is killed goes on from there. A log that kept no note of its zone is taken to be of this one. `zone` is asked again
 * before each day; ends early when it changes or `signal` aborts. Returns how many days were counted.
 */
export async function followZone(db: LogDatabase, signal: AbortSignal, zone: () => string = zoneHere): Promise<number> {
  const here = zone();
  const there = (await db.meta.get(zoneKey))?.value;
  if (there === here) return 0;
  if (there === undefined) {
    await db.meta.put({ key: zoneKey, value: here });
    return 0;
  }
  const days = await daysOf(db);
  const done = await doneOf(db, here);
  let counted = 0;
  for (const day of days.filter((one) => one > done)) {
    if (signal.aborted || zone() !== here) return counted;
    await db.transaction('rw', db.messages, db.visits, db.meta, async () => {
      await recountDay(db, day);
      await db.meta.put({ key: workKey, value: JSON.stringify({ zone: here, done: day }) });
    });
    counted++;
  }
  await db.transaction('rw', db.meta, async () => {
    await db.meta.put({ key: zoneKey, value: here });
    await db.meta.delete(workKey);
  });
  return counted;
}

/** Every day on which there may be a visit, as it was counted or as it will be: visits of a day that has no messages now must go. */
async function daysOf(db: LogDatabase): Promise<string[]> {
  const days = new Set((await db.visits.orderBy('day').uniqueKeys()) as string[]);
  for (let at = (await db.messages.orderBy('at').firstKey()) as number | undefined; at !== undefined; ) {
    const day = dayOf(at);
    days.add(day);
    at = (await db.messages.where('at').aboveOrEqual(spanOfDay(day).to).firstKey()) as number | undefined;
  }
  return [...days].sort();
}

/** The last day that was counted for this zone before somebody was killed; '' when none was. */
async function doneOf(db: LogDatabase, zone: string): Promise<string> {
  try {
    const work = JSON.parse((await db.meta.get(workKey))?.value ?? '{}');
    return work.zone === zone && typeof work.done === 'string' ? work.done : '';
  } catch {
    return '';
  }
}
