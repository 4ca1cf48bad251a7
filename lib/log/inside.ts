import type { LogDatabase } from './database';

/** The tables of the log, in the order people ask for them. */
export const parts = ['messages', 'chats', 'visits', 'events', 'gaps', 'slots', 'meta'] as const;
export type Part = (typeof parts)[number];

/** By what each is in order of time; the counters have none. */
const newest: Partial<Record<Part, string>> = {
  messages: 'at',
  chats: 'lastAt',
  visits: 'day',
  events: 'at',
  gaps: 'from',
  slots: 'hour',
};

/** The newest rows of a part as they are stored, at most `most`. */
export async function readInside(db: LogDatabase, part: Part, most: number): Promise<unknown[]> {
  const index = newest[part];
  const table = db.table(part);
  return index ? table.orderBy(index).reverse().limit(most).toArray() : table.limit(most).toArray();
}

/** Rows of every part. */
export async function countInside(db: LogDatabase): Promise<Record<Part, number>> {
  const counts = await Promise.all(parts.map((part) => db.table(part).count()));
  return Object.fromEntries(parts.map((part, index) => [part, counts[index] ?? 0])) as Record<Part, number>;
}

/** Messages before a moment, epoch milliseconds: what a shorter retention would delete. */
export function countBefore(db: LogDatabase, moment: number): Promise<number> {
  return db.messages.where('at').below(moment).count();
}
