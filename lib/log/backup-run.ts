import { chained, start } from '../bundle/backup/digest';
import type { BackupEnd, BackupHeader, BackupRecord, BackupSettings, BackupState } from '../model/backup';
import { collect, collectErasures, collectGaps, collectShop } from './backup-collect';
import { isBackupDue } from './backup-due';
import { backupName, type PickedFolder } from './backup-folder';
import { collectNotes, noteTimes } from './backup-notes';
import { readBackupState, saveBackupState } from './backup-state';
import { packBackup, proveBackup } from './backup-write';
import type { LogDatabase } from './database';
import { installationOf } from './installation';
import type { NotesDatabase } from './notes';
import { countRows } from './read';
import type { SheetDatabase } from './sheets';
import { readStamp, type Stamp } from './stamp';
import type { TeamDatabase } from './team';

/** What is backed up: the log, what the team added, the shop's own score sheets, and what agents noted. */
export interface Kept {
  db: LogDatabase;
  team: TeamDatabase;
  sheets: SheetDatabase;
  notes: NotesDatabase;
}

export interface BackupOptions {
  now: number;
  app: string;
  /** What the user chose: not ours to read. */
  settings?: BackupSettings | undefined;
  signal: AbortSignal;
  /** Write a full file now, whatever the last one was. */
  isFull?: boolean;
  /** Do nothing unless it is time: of a page and the background, which both keep the hour, only the first writes. */
  isAutomatic?: boolean;
  /** Hears 0 to 1. */
  onProgress?(done: number): void;
}

/** After this long, in ms, a backup begins anew with a full file. */
export const fullEvery = 7 * 24 * 60 * 60 * 1_000;

/**
 * Writes what changed since the last backup into the folder, or everything where there is no file to continue from. The
 * file is read back before it counts. Returns what is known of the last backup now; the same `name` as before when
 * nothing had changed. Whoever is killed on the way leaves an unfinished file at most, and the next backup has the
 * same changes again. Rejects with what the file system or the log says, or when `signal` aborts.
 */
export async function runBackup(
  { db, team, sheets, notes }: Kept,
  folder: PickedFolder,
  { now, app, settings, signal, isFull = false, isAutomatic = false, onProgress = () => undefined }: BackupOptions,
): Promise<BackupState> {
  const stamp = await readStamp(db);
  const before = await readBackupState(db);
  const isThisFolders = before?.folder === folder.id && before.log === stamp.log;
  if (isAutomatic && isThisFolders && !isBackupDue(before, now)) return before;
  const [gaps, added] = [await collectGaps(db), await collectShop(team, sheets, settings)];
  const erased = await collectErasures(db);
  const noted = await noteTimes(notes);
  const sums = { gaps: await sumOf(gaps), team: await sumOf(added), notes: await sumOf(noted) };
  const base = isFull ? undefined : await baseOf(before, folder, stamp, now);
  if (base && base.n === stamp.n && base.gaps === sums.gaps && base.team === sums.team && base.notes === sums.notes) {
    const state = { ...base, lookedAt: now };
    await saveBackupState(db, before, state);
    return state;
  }
  const kind = base ? 'changes' : 'full';
  // Names keep their order even where the clock was put back.
  let at = before?.folder === folder.id ? Math.max(now, before.at + 1_000) : now;
  while (await isThere(folder, backupName(at, stamp.log, kind))) at += 1_000;
  const name = backupName(at, stamp.log, kind);
  const counts = await countRows(db);
  const header: BackupHeader = {
    format: 'saywell-backup',
    version: 3,
    kind,
    installation: await installationOf(db, stamp),
    app,
    writtenAt: now,
    from: base?.n ?? 0,
    to: stamp.n,
    counts: { ...counts, team: erased.length + added.length + noted.length },
    ...(base && { previous: { name: base.name, sha256: base.sha256 } }),
  };
  const records = async function* () {
    yield erased;
    if (base?.team !== sums.team) yield added;
    if (base?.notes !== sums.notes) yield await collectNotes(notes);
    if (base?.gaps !== sums.gaps) yield gaps;
    yield* collect(db, base?.n, signal);
  };
  const total = counts.chats + counts.messages + counts.events;
  const { end, bytes } = await writeFile(folder, name, header, records(), signal, (rows) => {
    if (!base) onProgress(Math.min(0.9, rows / (total + 1)));
  });
  const full = base ? base.full : { name, at: now };
  const of = { log: stamp.log, n: stamp.n, folder: folder.id, name, sha256: end.sha256, at, full, bytes, ...sums };
  const state: BackupState = { ...of, writtenAt: now, lookedAt: now };
  await saveBackupState(db, before, state);
  onProgress(1);
  return state;
}

function sumOf(records: (BackupRecord | string)[]): Promise<string> {
  return chained(start, new TextEncoder().encode(JSON.stringify(records)));
}

/** Writes a file and reads it back. When that fails nothing of it is left. */
async function writeFile(
  { handle }: PickedFolder,
  name: string,
  header: BackupHeader,
  records: AsyncIterable<BackupRecord[]>,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<{ end: BackupEnd; bytes: number }> {
  const file = await handle.getFileHandle(name, { create: true });
  try {
    const end = await packBackup(header, records, await file.createWritable(), signal, onRows);
    const written = await file.getFile();
    await proveBackup(written, end.sha256);
    return { end, bytes: written.size };
  } catch (error) {
    await handle.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/** The backup to continue from; undefined when there is none in this folder, of this log, whole, and of this week. */
async function baseOf(
  before: BackupState | undefined,
  folder: PickedFolder,
  { log, n }: Stamp,
  now: number,
): Promise<BackupState | undefined> {
  if (!before || before.folder !== folder.id || before.log !== log || before.n > n) return undefined;
  const age = now - before.full.at;
  if (age < 0 || age >= fullEvery) return undefined;
  const found = await Promise.all([before.name, before.full.name].map((name) => isThere(folder, name)));
  return found.every(Boolean) ? before : undefined;
}

/** Whether the folder has a file of this name with something in it. */
async function isThere({ handle }: PickedFolder, name: string): Promise<boolean> {
  try {
    return (await (await handle.getFileHandle(name)).getFile()).size > 0;
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'TypeMismatchError')) return false;
    throw error;
  }
}
