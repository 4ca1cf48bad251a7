import type { LogTables } from './tables';

/**
 * How many changes the log has seen. `log` is random and new when a log begins anew, so that numbers of two logs are never
 * compared.
 */
export interface Stamp {
  log: string;
  n: number;
}

const key = 'changes';

/** The last change; number 0 of no log before the first. */
export async function readStamp(db: Pick<LogTables, 'meta'>): Promise<Stamp> {
  const [n, log = ''] = (await db.meta.get(key))?.value.split(' ') ?? [];
  return log === '' ? { log, n: 0 } : { log, n: Number(n) };
}

/**
 * The next change, for the rows that it writes. Kept by `saveStamp` in the same transaction, which must be 'rw' and include
 * `meta`: so every change has a number of its own, later ones a higher one, whoever is killed when. Clocks and the
 * order of messages cannot do that: history scrolls in late, and an edit keeps its place.
 */
export async function nextStamp(db: Pick<LogTables, 'meta'>): Promise<Stamp> {
  const { log, n } = await readStamp(db);
  return { log: log || crypto.randomUUID(), n: n + 1 };
}

export async function saveStamp(db: Pick<LogTables, 'meta'>, { log, n }: Stamp): Promise<void> {
  await db.meta.put({ key, value: `${n} ${log}` });
}
