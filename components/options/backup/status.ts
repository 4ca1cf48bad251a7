import { queryOptions } from '@tanstack/react-query';
import { type Folder, mayWrite, type PickedFolder, readFolder } from '../../../lib/log/backup-folder';
import { readBackupState } from '../../../lib/log/backup-state';
import { openLog } from '../../../lib/log/database';
import type { BackupState } from '../../../lib/model/backup';

const db = openLog();

/** Where backups go, whether they may, and what is known of the last one in that folder. */
export interface BackupStatus {
  folder: PickedFolder | null;
  permission: PermissionState;
  state: BackupState | null;
}

export const statusQuery = queryOptions({
  queryKey: ['backup', 'status'],
  refetchInterval: 15_000,
  async queryFn(): Promise<BackupStatus> {
    const folder = (await readFolder()) ?? null;
    const permission = folder ? await mayWrite(folder.handle) : 'prompt';
    const state = folder && (await readBackupState(db).catch(() => undefined));
    return { folder, permission, state: state?.folder === folder?.id ? (state ?? null) : null };
  },
});

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite'; startIn: 'documents' }): Promise<Folder>;
}

/** Whether this browser lets a page write into a folder (Chromium; not Firefox). */
export function canPick(place: Picker = window as Picker): boolean {
  return typeof place.showDirectoryPicker === 'function';
}

/** Asks for a folder; undefined when the user thought better of it. */
export async function pickFolder(place: Picker = window as Picker): Promise<Folder | undefined> {
  try {
    return await place.showDirectoryPicker?.({ id: 'saywell', mode: 'readwrite', startIn: 'documents' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
