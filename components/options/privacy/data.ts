import { queryOptions } from '@tanstack/react-query';
import { openLog } from '../../../lib/log/database';
import { countBefore, countInside, type Part, readInside } from '../../../lib/log/inside';
import { oldestKept } from '../../../lib/log/retention';
import { readPolicy } from '../../../lib/settings/policy';

export const db = openLog();

/** Rows of a part that are shown at once. */
const shown = 20;

/** How many rows there are of everything; fresh whenever something was logged. */
export const countsQuery = queryOptions({ queryKey: ['log', 'inside'], queryFn: () => countInside(db) });

/** Copied here, where a log that is locked refuses, and not while it is drawn. */
export const insideQuery = (part: Part) =>
  queryOptions({ queryKey: ['log', 'inside', part], queryFn: async () => structuredClone(await readInside(db, part, shown)) });

/** Megabytes of everything this browser keeps for us; undefined where it does not say. */
export const sizeQuery = queryOptions({
  queryKey: ['log', 'size'],
  queryFn: async () => {
    const { usage } = await navigator.storage.estimate();
    return usage === undefined ? null : usage / 1_000_000;
  },
});

/** What the administrator allows. */
export const policyQuery = queryOptions({ queryKey: ['policy'], queryFn: readPolicy });

/** Messages that would be deleted if they were kept for so many days only. */
export function countOlder(days: number, now: number): Promise<number> {
  return countBefore(db, oldestKept(days, now));
}
