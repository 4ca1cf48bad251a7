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

export async function saveBackupState(db: LogDatabase, state: BackupState): Promise<void> {
  await db.meta.put({ key, value: JSON.stringify(state) });
}
