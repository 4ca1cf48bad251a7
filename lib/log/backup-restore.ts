import { chunksOf } from '../bundle/backup/chunks';
import type { BackupFault } from '../bundle/backup/faults';
import { readBackup } from '../bundle/backup/read';
import type { BackupChat, BackupHeader, BackupSettings } from '../model/backup';
import { createSieve, marksIn, type Sieve } from './backup-erased';
import type { KeepHere } from './backup-parts';
import type { Kept } from './backup-run';
import { nothing, type Taken, takeBlock } from './backup-take';
import { isNewer } from './database';
import { merged, putErasures, readErasures } from './erasures';
import { fingerprint } from './fingerprint';
import { sealSlots } from './seal';

export interface RestoreOptions {
  keep: KeepHere;
  signal: AbortSignal;
  /** Only says what would happen: the preview. */
  isDry?: boolean;
  /** Epoch milliseconds. */
  now?: number;
  /** Hears 0 to 1. */
  onProgress?(done: number): void;
}

/** What a file is and what became of it, or would. `fault` says where reading ended; everything up to line `safe` counts. */
export interface FileReport {
  name: string;
  header?: BackupHeader;
  sha256?: string;
  /** First and last message, epoch milliseconds. */
  period?: { from: number; to: number };
  taken: Taken;
  /** What the user had chosen; whether it holds here is for others to say. */
  settings?: BackupSettings;
  fault?: { fault: BackupFault; line: number; safe: number; detail: string };
}

export interface RestoreReport {
  files: FileReport[];
  total: Taken;
  /** Chats of which something was left out because they were erased on purpose, or brought back where that was asked for. */
  erased: number;
}

/**
 * Takes backup files into the log, oldest name first, whoever wrote them: what is new is added, nothing is overwritten by older
 * and nothing doubled, so doing it again changes nothing. Of a broken file everything before the fault is taken. When
 * `signal` aborts it rejects; blocks taken until then stay, whole, and doing it again goes on from there.
 * Rejects with `SchemaNewer` when a later version of the program owns the log.
 */
export async function restoreFiles(kept: Kept, files: File[], options: RestoreOptions): Promise<RestoreReport> {
  const { db } = kept;
  const { signal, onProgress = () => undefined } = options;
  if (!db.isOpen()) await db.open();
  if (isNewer(db)) throw Object.assign(new Error('the log belongs to a newer version'), { name: 'SchemaNewer' });
  const { keep, isDry = false, now = Date.now() } = options;
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let read = 0;
  const counted = async function* (file: File): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunksOf(file)) {
      signal.throwIfAborted();
      yield chunk;
      read += chunk.length;
      onProgress(Math.min(1, read / total));
    }
  };
  // Known before the first row is read: a file never takes away what is there, it only says what is not to come.
  const marks = merged([...(await readErasures(db)), ...(keep.erased ?? []), ...(await marksIn(sorted, signal))]);
  if (!isDry && marks.length > 0) await putErasures(db, marks);
  const sieve = createSieve(marks, keep.privacy);
  const isFirst = (await kept.sheets.sheets.count()) === 0;
  const erased = new Set<string>();
  // In a preview nothing is stored, so a message that is in several files would be new in each.
  const course: Course = { kept, keep, sieve, erased, seen: isDry ? new Set() : undefined, isFirst, now, signal };
  const reports: FileReport[] = [];
  for (const file of sorted) {
    const before = read;
    reports.push(await restoreFile(course, file.name, counted(file)));
    signal.throwIfAborted();
    read = before + file.size;
    onProgress(total > 0 ? Math.min(1, read / total) : 1);
  }
  if (!isDry && keep.bringBack)
    await putErasures(
      db,
      sieve.met().map((mark) => ({ ...mark, back: Math.max(now, mark.at) })),
    );
  if (!isDry) await sealSlots(db);
  return { files: reports, total: reports.reduce((sum, { taken }) => plus(sum, taken), nothing), erased: erased.size };
}

/** What all files of one restore share. `seen` is there in a preview only; `isFirst`: nobody published a score sheet here yet. */
interface Course {
  kept: Kept;
  keep: KeepHere;
  sieve: Sieve;
  erased: Set<string>;
  seen: Set<number> | undefined;
  isFirst: boolean;
  now: number;
  signal: AbortSignal;
}

async function restoreFile(course: Course, name: string, bytes: AsyncIterable<Uint8Array>): Promise<FileReport> {
  const { kept, keep, sieve, erased, seen, isFirst, now, signal } = course;
  const report: FileReport = { name, taken: nothing };
  const blocks = readBackup(bytes);
  let chat: BackupChat | undefined;
  for (let coming = blocks.next(); ; ) {
    const next = await coming;
    signal.throwIfAborted();
    if (next.done) {
      const { value } = next;
      if (value.ok) return { ...report, header: value.header, sha256: value.end.sha256 };
      const { fault, line, safe, detail } = value;
      return { ...report, fault: { fault, line, safe, detail } };
    }
    // Read while the disk is written to: each takes about half of the time.
    coming = blocks.next();
    coming.catch(() => undefined);
    const { header, records } = next.value;
    const sifted = await sieve.sift(header, records, chat);
    for (const key of sifted.chats) erased.add(key);
    const block = { header, records: keep.bringBack ? records : sifted.records };
    const how = { isDry: seen !== undefined, isTrusted: isFirst || header.installation === keep.own, now };
    const { taken, fresh, ...rest } = await takeBlock(kept, block, chat, keep, how);
    chat = rest.chat;
    report.header = header;
    const twice = (names: string[]) => (seen ? names.filter((name) => isSeen(seen, fingerprint(name))).length : 0);
    const again = twice(fresh.messages);
    report.taken = plus(report.taken, {
      ...taken,
      added: taken.added - again,
      known: taken.known + again,
      chats: taken.chats - twice(fresh.chats),
      team: taken.team - twice(fresh.team),
      sheets: taken.sheets - twice(fresh.sheets),
      notes: taken.notes - twice(fresh.notes),
      erased: keep.bringBack ? 0 : sifted.messages,
    });
    for (const record of records) {
      if ('settings' in record) report.settings = record.settings;
      if (!('message' in record)) continue;
      const { at } = record.message;
      const { period = { from: at, to: at } } = report;
      report.period = { from: Math.min(period.from, at), to: Math.max(period.to, at) };
    }
  }
}

function isSeen(seen: Set<number>, print: number): boolean {
  if (seen.has(print)) return true;
  seen.add(print);
  return false;
}

function plus(a: Taken, b: Taken): Taken {
  const names = Object.keys(a) as (keyof Taken)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Record<keyof Taken, number>;
}
