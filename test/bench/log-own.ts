import { readVisits, searchText } from '../../lib/log/browse';
import { openLog } from '../../lib/log/database';
import { dayOf } from '../../lib/log/visits';
import { seed } from './log-seed';

/** The extension's own page of the log benchmark. What a node script asks of it hangs on `window.bench`. */
const db = openLog();

/** Milliseconds to list a day with the names of its chats, for 30 days all over the log, the latest first; and how many chats. */
async function timeDays(): Promise<{ times: number[]; chats: number }> {
  const times: number[] = [];
  let chats = 0;
  for (let back = 1; back < 90; back += 3) {
    const day = dayOf(Date.now() - back * 86_400_000);
    const started = performance.now();
    const visits = await readVisits(db, { from: day, to: day });
    times.push(performance.now() - started);
    chats = Math.max(chats, visits.length);
  }
  return { times, chats };
}

/** Milliseconds until the first hits of a search, and until its end or `most` hits; without hits the first is the end. */
async function timeSearch(query: string, most: number): Promise<{ first: number; all: number; hits: number }> {
  const stopping = new AbortController();
  const started = performance.now();
  let first: number | undefined;
  let hits = 0;
  for await (const page of searchText(db, query, { signal: stopping.signal })) {
    first ??= performance.now() - started;
    hits += page.length;
    if (hits >= most) stopping.abort();
  }
  const all = performance.now() - started;
  return { first: first ?? all, all, hits };
}

/** Bytes on the disk, and how many of them are filters. */
async function usage(): Promise<{ bytes: number; slots: number }> {
  const slots = (await db.slots.toArray()).reduce((sum, { filter }) => sum + (filter?.length ?? 0), 0);
  return { bytes: (await navigator.storage.estimate()).usage ?? 0, slots };
}

const offered = { seed: (days: number, until: number) => seed(db, days, until), timeDays, timeSearch, usage };
export type LogBench = typeof offered;

Object.assign(window, { bench: offered });
