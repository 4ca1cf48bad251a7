import type { LogDatabase, MessageRow } from './database';
import { marksKept } from './erasures';
import { readStamp } from './stamp';

const key = 'clock-marks';
const day = 86_400_000;

/** By when (epoch milliseconds) the log had seen so many changes: one mark a day, oldest first. */
type Marks = [n: number, at: number][];

/** Notes how many changes the log has seen by now; `now` is a time that is believed (see clock.ts). Once a day is enough. */
export async function markTime(db: LogDatabase, now: number): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const marks = await readMarks(db);
    if (now - (marks.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY) < day) return;
    const { n } = await readStamp(db);
    const next = [...marks.filter(([, at]) => at >= now - marksKept), [n, now]];
    await db.meta.put({ key, value: JSON.stringify(next) });
  });
}

/** Up to when time is known to have passed, whatever the clock says now: epoch milliseconds, 0 where nothing is known. */
export async function latestMark(db: LogDatabase): Promise<number> {
  return (await readMarks(db)).at(-1)?.[1] ?? 0;
}

/** Whether a message only looks too old to be kept. */
export type IsMisdated = (row: Pick<MessageRow, 'at' | 'trust' | 'stamp'>) => boolean;

/**
 * Tells messages whose time is that of a clock that was put back: no page said when they were, and they would have been past their
 * time (`days`) when they came. Those are kept until so many days after they came. `oldest`: what came before that may go.
 */
export async function misdated(db: LogDatabase, days: number, oldest: number): Promise<IsMisdated> {
  const marks = await readMarks(db);
  return ({ at, trust = 'seen', stamp }) => {
    if (trust !== 'seen' || stamp === undefined) return false;
    const came = marks.findLast(([n]) => n < stamp)?.[1];
    return came !== undefined && came >= oldest && at < came - days * day;
  };
}

async function readMarks(db: LogDatabase): Promise<Marks> {
  try {
    const marks: unknown = JSON.parse((await db.meta.get(key))?.value ?? '[]');
    return Array.isArray(marks)
      ? marks.filter((one): one is [number, number] => Array.isArray(one) && one.every(Number.isSafeInteger))
      : [];
  } catch {
    return [];
  }
}
