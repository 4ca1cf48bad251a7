import type { BackupHeader, BackupSettings } from '../model/backup';
import { collect, collectErasures, collectGaps, collectShop } from './backup-collect';
import { backupName } from './backup-folder';
import { collectNotes } from './backup-notes';
import type { Kept } from './backup-run';
import { packBackup } from './backup-write';
import { installationOf } from './installation';
import { countRows } from './read';
import { readStamp } from './stamp';

interface ExportOptions {
  now: number;
  app: string;
  settings: BackupSettings | undefined;
  signal: AbortSignal;
  /** Hears 0 to 1. */
  onProgress(done: number): void;
}

/** Everything as one backup file to hand to the user; the same format as in the folder. Rejects when `signal` aborts. */
export async function exportAll(
  { db, team, sheets, notes }: Kept,
  { now, app, settings, signal, onProgress }: ExportOptions,
): Promise<File> {
  const stamp = await readStamp(db);
  const counts = await countRows(db);
  const [erased, added] = [await collectErasures(db), await collectShop(team, sheets, settings)];
  const noted = await collectNotes(notes);
  const header: BackupHeader = {
    format: 'saywell-backup',
    version: 3,
    kind: 'full',
    installation: await installationOf(db, stamp),
    app,
    writtenAt: now,
    from: 0,
    to: stamp.n,
    counts: { ...counts, team: erased.length + added.length + noted.length },
  };
  const records = async function* () {
    yield erased;
    yield added;
    yield noted;
    yield await collectGaps(db);
    yield* collect(db, undefined, signal);
  };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const kept = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (part) => void parts.push(part) });
  const total = Math.max(1, counts.messages + counts.chats + counts.events);
  await packBackup(header, records(), kept, signal, (rows) => onProgress(Math.min(1, rows / total)));
  return new File(parts, backupName(now, stamp.log, 'full'), { type: 'application/gzip' });
}
