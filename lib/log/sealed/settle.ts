import { type Lock, lockOf, newerSeal, type Seal, type SealWork } from '../../model/seal';
import type { LogDatabase } from '../database';
import { heldKey, heldSeal } from './held';
import { locked, personal } from './rows';
import { parseSeal, parseWork, sealId, workId } from './stored';

/** The copy beside the log. */
export interface SealStore {
  readSeal(): Promise<Seal | undefined>;
  saveSeal(seal: Seal): Promise<void>;
}

/** The log's own copy; undefined when it never was encrypted. */
export async function storedSeal(db: LogDatabase): Promise<Seal | undefined> {
  return parseSeal((await db.meta.get(sealId))?.value);
}

/** How far rewriting the rows is; undefined when nothing is left to be rewritten. */
export async function storedWork(db: LogDatabase): Promise<SealWork | undefined> {
  return parseWork((await db.meta.get(workId))?.value);
}

/** Whether this log can be read and written here and now. */
export async function lockOfLog(db: LogDatabase): Promise<Lock> {
  return lockOf(newerSeal(await storedSeal(db), heldSeal()), heldKey());
}

/** Throws `LogLocked` where nothing personal can be stored, before anything is tried. `stored` is the log's own copy. */
export function refuseLocked(stored: Seal | undefined): void {
  const seal = newerSeal(stored, heldSeal());
  if (seal?.on && lockOf(seal, heldKey()) === 'locked') throw locked();
}

/**
 * Makes a seal the log's own, unless it has a later one. From then on every transaction follows it; where encryption went on or off,
 * the rows that are there are to be rewritten, which `convert` does.
 */
export async function settleSeal(db: LogDatabase, next: Seal): Promise<void> {
  const tables = Object.keys(personal).map((name) => db.table(name));
  await db.transaction('rw', [db.meta, ...tables], async () => {
    const before = await storedSeal(db);
    if (before && before.rev >= next.rev) return;
    await db.meta.put({ key: sealId, value: JSON.stringify(next) });
    // Without a key nothing sealed is left to be rewritten.
    if (!next.key) return db.meta.delete(workId);
    if ((before?.on ?? false) === next.on) return;
    const counts = await Promise.all(tables.map((table) => table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const work: SealWork = { to: next.on ? 'sealed' : 'plain', table: tables[0]!.name, done: 0, total, paused: false };
    await db.meta.put({ key: workId, value: JSON.stringify(work) });
  });
}

/** Brings both copies to the later of the two, so that either of them may be lost. Returns it. */
export async function agreeOnSeal(db: LogDatabase, store: SealStore): Promise<Seal | undefined> {
  const [beside, own] = [await store.readSeal(), await storedSeal(db)];
  const newer = newerSeal(own, beside);
  if (newer && newer !== own) await settleSeal(db, newer);
  if (newer && newer.rev !== beside?.rev) await store.saveSeal(newer);
  return newer;
}

/** Stops rewriting after the rows at hand, or lets it go on. */
export async function pauseWork(db: LogDatabase, paused: boolean): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const work = await storedWork(db);
    if (work) await db.meta.put({ key: workId, value: JSON.stringify({ ...work, paused }) });
  });
}
