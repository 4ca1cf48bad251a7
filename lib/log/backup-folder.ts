import { Dexie, type EntityTable } from 'dexie';

/** Asked of a folder that was picked once; `prompt` means the browser will ask the user again. Not in TypeScript's DOM types. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission?(ask: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(ask: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** The folder the user picked. `id` is new with each picking: another folder begins with a full backup. */
export interface PickedFolder {
  key: 'folder';
  id: string;
  handle: Folder;
}

interface FolderDatabase extends Dexie {
  folders: EntityTable<PickedFolder, 'key'>;
}

/** Apart from the log, so that it is still known where the backups are when the log is gone. */
async function withFolders<T>(use: (db: FolderDatabase) => Promise<T>): Promise<T> {
  const db = new Dexie('saywell-backups') as FolderDatabase;
  db.version(1).stores({ folders: 'key' });
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

export function readFolder(): Promise<PickedFolder | undefined> {
  return withFolders((db) => db.folders.get('folder'));
}

/** Remembers a folder. The same one picked again keeps its id. */
export async function keepFolder(handle: Folder): Promise<PickedFolder> {
  const before = await readFolder();
  const isSame = before !== undefined && (await before.handle.isSameEntry(handle).catch(() => false));
  const picked: PickedFolder = { key: 'folder', id: isSame ? before.id : crypto.randomUUID(), handle };
  await withFolders((db) => db.folders.put(picked));
  return picked;
}

export async function forgetFolder(): Promise<void> {
  await withFolders((db) => db.folders.delete('folder'));
}

/** Whether the folder may be written to. Chromium takes the permission back when the last page of ours was closed (seen in 156). */
export async function mayWrite(handle: Folder): Promise<PermissionState> {
  return (await handle.queryPermission?.({ mode: 'readwrite' }).catch(() => 'prompt' as const)) ?? 'granted';
}

const names = /^saywell-\d{8}T\d{6}Z-[0-9a-f]{8}-(full|changes)\.ndjson\.gz$/;

/**
 * Name of a backup file: when (epoch milliseconds, of which the second counts), of which log (several may share a folder) and
 * whether it is whole. Names sort by time.
 */
export function backupName(at: number, log: string, kind: 'full' | 'changes'): string {
  const time = new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return `saywell-${time}Z-${log.slice(0, 8).padEnd(8, '0')}-${kind}.ndjson.gz`;
}

/** Backup files in a folder, oldest first. A file of no bytes is one whose writing was killed. */
export async function backupFiles(handle: Folder): Promise<File[]> {
  const files: File[] = [];
  for await (const entry of handle.values()) {
    if (entry.kind === 'file' && names.test(entry.name)) files.push(await (entry as FileSystemFileHandle).getFile());
  }
  return files.filter(({ size }) => size > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names of backup files that were written before `oldest` (epoch milliseconds): nothing in them may be kept any longer. */
export async function expiredFiles(handle: Folder, oldest: number): Promise<string[]> {
  const first = backupName(oldest, '', 'full');
  return (await backupFiles(handle)).flatMap(({ name }) => (name.slice(0, 24) < first.slice(0, 24) ? [name] : []));
}

/** Deletes files from the folder; for good. */
export async function removeFiles(handle: Folder, names: string[]): Promise<void> {
  for (const name of names) await handle.removeEntry(name);
}
