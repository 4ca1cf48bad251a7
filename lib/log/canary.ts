import { type Canary, canary, type Loss } from '../model/log-health';
import type { LogDatabase } from './database';
import type { LogTables } from './tables';

const key = 'canary';

/** The log's own copy; undefined when this log never had one, or what it had cannot be read. */
export async function storedCanary(db: Pick<LogTables, 'meta'>): Promise<Canary | undefined> {
  const row = await db.meta.get(key);
  if (!row) return undefined;
  try {
    return canary.safeParse(JSON.parse(row.value)).data;
  } catch {
    return undefined;
  }
}

export async function storeCanary(db: Pick<LogTables, 'meta'>, next: Canary): Promise<void> {
  await db.meta.put({ key, value: JSON.stringify(next) });
}

/** Counts a delivery, in its transaction; `known` saves reading the copy again. Nothing happens in a log that nobody watches. */
export async function countAppend(db: Pick<LogTables, 'meta'>, rows: number, known?: Canary, now = Date.now()): Promise<void> {
  const before = known ?? (await storedCanary(db));
  if (before) await storeCanary(db, { ...before, appends: before.appends + 1, rows: before.rows + rows, at: now });
}

/**
 * Compares the copy beside the log (`kept`) with the one in it. A damaged log is thrown away by Chromium without a word, and
 * a truncated one opens with its last transactions missing (both seen in 156): the log is lost when its copy is missing, is of
 * another installation, or is behind. Undefined when all is well, or when there was nothing to lose.
 */
export function missing(
  kept: Canary | undefined,
  stored: Canary | undefined,
  isEmpty: boolean,
  now: number,
): (Loss & { from: number }) | undefined {
  if (!kept) {
    return stored && stored.appends > 0
      ? { what: 'settings', rows: stored.rows, at: stored.at, found: now, from: stored.at }
      : undefined;
  }
  const loss = { what: 'log' as const, rows: kept.rows, at: kept.at, found: now };
  if (!stored || stored.id !== kept.id) return kept.rows > 0 || kept.appends > 0 ? { ...loss, from: kept.since } : undefined;
  if (stored.rows > 0 && isEmpty) return { ...loss, rows: stored.rows, from: kept.since };
  if (stored.appends < kept.appends) return { ...loss, from: stored.at };
  return undefined;
}

/** Takes out of the recorded losses what a backup brought back: everything before `until`, epoch milliseconds. */
export async function coverLoss(db: LogDatabase, until: number): Promise<void> {
  await db.transaction('rw', db.gaps, async () => {
    for (const gap of await db.gaps.where('id').startsWith(lossId('')).toArray()) {
      if (gap.to <= until) await db.gaps.delete(gap.id);
      else if (gap.from < until) await db.gaps.put({ ...gap, from: until });
    }
  });
}

/** Id of the gap that states a loss found at `found`. */
export function lossId(found: number | ''): string {
  return `tampered-${found}`;
}
