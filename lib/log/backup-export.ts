import type { BackupHeader } from '../model/backup';
import { collect, collectGaps, collectTeam } from './backup-collect';
import { backupName } from './backup-folder';
import { installationOf, type Kept } from './backup-run';
import { packBackup } from './backup-write';
import { countRows } from './read';
import { readStamp } from './stamp';

/** Everything as one backup file to hand to the user; the same format as in the folder. Rejects when `signal` aborts. */
export async function exportAll(
  { db, team }: Kept,
  { now, app, signal, onProgress }: { now: number; app: string; signal: AbortSignal; onProgress(done: number): void },
): Promise<File> {
  const stamp = await readStamp(db);
  const counts = await countRows(db);
  const added = await collectTeam(team);
  const header: BackupHeader = {
    format: 'saywell-backup',
    version: 1,
    kind: 'full',
    installation: await installationOf(db, stamp),
    app,
    writtenAt: now,
    from: 0,
    to: stamp.n,
    counts: { ...counts, team: added.length },
  };
  const records = async function* () {
    yield added;
    yield await collectGaps(db);
    yield* collect(db, undefined, signal);
  };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const kept = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (part) => void parts.push(part) });
  const total = Math.max(1, counts.messages + counts.chats + counts.events);
  await packBackup(header, records(), kept, signal, (rows) => onProgress(Math.min(1, rows / total)));
  return new File(parts, backupName(now, stamp.log, 'full'), { type: 'application/gzip' });
}
