import { chunksOf } from '../bundle/backup/chunks';
import type { BackupFault } from '../bundle/backup/faults';
import { readBackup } from '../bundle/backup/read';
import type { BackupChat, BackupHeader } from '../model/backup';
import type { KeepHere } from './backup-parts';
import type { Kept } from './backup-run';
import { nothing, type Taken, takeBlock } from './backup-take';
import { isNewer } from './database';
import { fingerprint } from './fingerprint';
import { sealSlots } from './seal';

export interface RestoreOptions {
  keep: KeepHere;
  signal: AbortSignal;
  /** Only says what would happen: the preview. */
  isDry?: boolean;
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
  fault?: { fault: BackupFault; line: number; safe: number; detail: string };
}

export interface RestoreReport {
  files: FileReport[];
  total: Taken;
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
  const reports: FileReport[] = [];
  // In a preview nothing is stored, so a message that is in several files would be new in each.
  const seen = new Set<number>();
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const before = read;
    reports.push(await restoreFile(kept, file.name, counted(file), seen, options));
    signal.throwIfAborted();
    read = before + file.size;
    onProgress(total > 0 ? Math.min(1, read / total) : 1);
  }
  if (!options.isDry) await sealSlots(db);
  return { files: reports, total: reports.reduce((sum, { taken }) => plus(sum, taken), nothing) };
}

async function restoreFile(
  kept: Kept,
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  seen: Set<number>,
  { keep, signal, isDry = false }: RestoreOptions,
): Promise<FileReport> {
  const report: FileReport = { name, taken: nothing };
  const blocks = readBackup(bytes);
  let chat: BackupChat | undefined;
  for (;;) {
    const next = await blocks.next();
    signal.throwIfAborted();
    if (next.done) {
      const { value } = next;
      if (value.ok) return { ...report, header: value.header, sha256: value.end.sha256 };
      const { fault, line, safe, detail } = value;
      return { ...report, fault: { fault, line, safe, detail } };
    }
    const { header, records } = next.value;
    const { taken, fresh, ...rest } = await takeBlock(kept, next.value, chat, keep, isDry);
    chat = rest.chat;
    report.header = header;
    const twice = (names: string[]) => (isDry ? names.filter((name) => isSeen(seen, fingerprint(name))).length : 0);
    const again = twice(fresh.messages);
    report.taken = plus(report.taken, {
      ...taken,
      added: taken.added - again,
      known: taken.known + again,
      chats: taken.chats - twice(fresh.chats),
      team: taken.team - twice(fresh.team),
    });
    for (const record of records) {
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
  return {
    chats: a.chats + b.chats,
    added: a.added + b.added,
    changed: a.changed + b.changed,
    known: a.known + b.known,
    expired: a.expired + b.expired,
    events: a.events + b.events,
    gaps: a.gaps + b.gaps,
    team: a.team + b.team,
  };
}
