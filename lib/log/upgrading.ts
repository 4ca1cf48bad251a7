import type { LogDatabase } from './database';

/** Whether the log is still as an earlier version of the program left it: it is being brought forward, or will be as soon as it is opened. */
export async function isBehind(db: LogDatabase): Promise<boolean> {
  const stored = (await indexedDB.databases()).find(({ name }) => name === db.name);
  return stored?.version !== undefined && stored.version < Math.round(db.verno * 10);
}
