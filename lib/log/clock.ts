import type { LogDatabase } from './database';

const key = 'clock';
const day = 86_400_000;
/** What is believed at most after a clock has kept to a strange time for a day, in ms: a holiday is caught up with at once, a wrong year is not. */
const stride = 31 * day;

/**
 * `believed`: up to when time is taken to have passed. `heard`: a reading of the clock that is more than a day from that and not believed
 * yet. Epoch milliseconds.
 */
export interface ClockNote {
  believed: number;
  heard?: number;
}

/**
 * What the clock is worth when something is to be deleted because it is old. A clock that goes on from where it was, give or take a day, is believed. One that
 * is suddenly elsewhere may be wrong, or the computer was off: nothing goes on its word until it has kept to that for a day by its own
 * counting, and then at most a month a day. Where it is behind, its own time counts at once, for that deletes less.
 */
export function believe({ believed, heard }: ClockNote, now: number): ClockNote & { now: number } {
  if (Math.abs(now - believed) <= day) return { believed: now, now };
  const isSame = heard !== undefined && heard > believed === now > believed;
  // Where it came closer, what it said in between was wrong.
  const since = isSame ? Math.min(heard, now) : now;
  const isKept = now - since >= day;
  if (now < believed) return isKept ? { believed: now, now } : { believed, heard: since, now };
  if (!isKept) return { believed, heard: since, now: believed };
  const next = Math.min(since, believed + stride);
  return now - next <= day ? { believed: now, now } : { believed: next, heard: now, now: next };
}

/** The moment up to which time is believed to have passed, by the clock reading `now`; remembered for the next time. Epoch milliseconds. */
export async function believedNow(db: LogDatabase, now: number): Promise<number> {
  return db.transaction('rw', db.meta, db.messages, async () => {
    const { now: believed, ...next } = believe((await readNote(db)) ?? { believed: await lastStamp(db, now) }, now);
    await db.meta.put({ key, value: JSON.stringify(next) });
    return believed;
  });
}

async function readNote(db: LogDatabase): Promise<ClockNote | undefined> {
  try {
    const { believed, heard }: Partial<ClockNote> = JSON.parse((await db.meta.get(key))?.value ?? '{}');
    if (!Number.isSafeInteger(believed)) return undefined;
    return { believed: believed as number, ...(Number.isSafeInteger(heard) && { heard: heard as number }) };
  } catch {
    return undefined;
  }
}

/** When the newest message was said: all that is known of the time in a log that kept no note of it. */
async function lastStamp(db: LogDatabase, now: number): Promise<number> {
  return ((await db.messages.orderBy('at').lastKey()) as number | undefined) ?? now;
}
