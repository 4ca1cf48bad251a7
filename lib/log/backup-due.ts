import type { BackupState } from '../model/backup';

/** Milliseconds from one automatic backup to the next, whoever makes them. */
export const backupEvery = 60 * 60 * 1_000;

/** Whether it is time for an automatic backup, at `now` (epoch ms). A clock that was put back makes it so too. */
export function isBackupDue(last: Pick<BackupState, 'lookedAt'> | undefined, now: number): boolean {
  return !last || Math.abs(now - last.lookedAt) >= backupEvery;
}
