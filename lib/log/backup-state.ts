import { type BackupState, backupState } from '../model/backup';
import type { LogDatabase } from './database';

const key = 'backup';

/** What is remembered of the last backup; undefined before the first, or when it cannot be read. */
export async function readBackupState(db: LogDatabase): Promise<BackupState | undefined> {
  const row = await db.meta.get(key);
  try {
    return row && backupState.safeParse(JSON.parse(row.value)).data;
  } catch {
    return undefined;
  }
}

/**
 * Remembers a backup, unless what was remembered when it began is no longer so: who erased a customer meanwhile wants the next
 * backup to be a full one.
 */
export async function saveBackupState(db: LogDatabase, before: BackupState | undefined, state: BackupState): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const now = await readBackupState(db);
    if (now?.sha256 === before?.sha256) await db.meta.put({ key, value: JSON.stringify(state) });
  });
}
