import type { BackupHeader } from '../model/backup';
import { collect, collectGaps } from './backup-collect';
import { backupName } from './backup-folder';
import { packBackup } from './backup-write';
import type { LogDatabase } from './database';
import { countRows } from './read';
import { readStamp } from './stamp';

/** The whole log as one backup file to hand to the user; the same format as in the folder. Rejects when `signal` aborts. */
export async function exportAll(
  db: LogDatabase,
  { now, app, signal, onProgress }: { now: number; app: string; signal: AbortSignal; onProgress(done: number): void },
): Promise<File> {
  const stamp = await readStamp(db);
  const counts = await countRows(db);
  const header: BackupHeader = {
    format: 'saywell-backup',
    version: 1,
    kind: 'full',
    installation: stamp.log || 'empty',
    app,
    writtenAt: now,
    from: 0,
    to: stamp.n,
    counts,
  };
  const records = async function* () {
    yield await collectGaps(db);
    yield* collect(db, undefined, signal);
  };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const kept = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (part) => void parts.push(part) });
  const total = Math.max(1, counts.messages + counts.chats + counts.events);
  await packBackup(header, records(), kept, signal, (rows) => onProgress(Math.min(1, rows / total)));
  return new File(parts, backupName(now, stamp.log, 'full'), { type: 'application/gzip' });
}
