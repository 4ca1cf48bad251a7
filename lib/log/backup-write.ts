import { chunksOf } from '../bundle/backup/chunks';
import { readBackup } from '../bundle/backup/read';
import { writeBackup } from '../bundle/backup/write';
import type { BackupEnd, BackupHeader, BackupRecord } from '../model/backup';

/**
 * Writes a packed backup file and closes it; `onRows` hears how many records are in it so far. When it rejects, or `signal`
 * aborts, `to` was aborted and keeps nothing.
 */
export async function packBackup(
  header: BackupHeader,
  records: AsyncIterable<BackupRecord[]>,
  to: WritableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
  onRows: (rows: number) => void = () => undefined,
): Promise<BackupEnd> {
  let rows = 0;
  const counted = async function* () {
    for await (const some of records) {
      rows += some.length;
      onRows(rows);
      yield some;
    }
  };
  const gzip = new CompressionStream('gzip');
  const piped = gzip.readable.pipeTo(to, { signal });
  const writer = gzip.writable.getWriter();
  const write = async () => {
    const blocks = writeBackup(header, counted());
    for (let next = await blocks.next(); ; next = await blocks.next()) {
      if (next.done) {
        await writer.close();
        return next.value;
      }
      await writer.write(next.value);
    }
  };
  const [written] = await Promise.allSettled([write().catch((error: unknown) => fail(error)), piped]);
  await piped;
  if (written.status === 'rejected') throw written.reason;
  return written.value;

  async function fail(error: unknown): Promise<never> {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

/** Reads a file that was just written; rejects when it does not end with this check sum. */
export async function proveBackup(file: Blob, sha256: string): Promise<void> {
  const blocks = readBackup(chunksOf(file));
  for (let next = await blocks.next(); ; next = await blocks.next()) {
    if (!next.done) continue;
    if (next.value.ok && next.value.end.sha256 === sha256) return;
    throw Object.assign(new Error('the file does not read as it was written'), { name: 'BackupUnproven' });
  }
}
