/**
 * Lets one backup or restore of this browser run at a time, whichever page or worker began it; a killed one lets go by
 * itself. Without `isPatient` it rejects with `BackupBusy` when another one runs, else it waits until `signal` aborts.
 */
export async function withBackupLock<T>(work: () => Promise<T>, isPatient: boolean, signal: AbortSignal): Promise<T> {
  const options = isPatient ? { signal } : { ifAvailable: true };
  return navigator.locks.request('saywell-backup', options, (lock) => {
    if (!lock) throw Object.assign(new Error('another backup is running'), { name: 'BackupBusy' });
    return work();
  });
}
