import {
  type BackupCounts,
  type BackupEnd,
  type BackupHeader,
  type BackupRecord,
  backupEnd,
  backupHeader,
} from '../../model/backup';
import { blocksOf, type Unproven } from './blocks';
import type { BackupFault } from './faults';
import { type BackupLimits, limits as usual } from './limits';
import { linesOfBytes } from './lines';
import { decoded, parsed, recordsOf, tableOf } from './records';
import { unpacked } from './unpack';

/** Records that are proven to be as they were written. A message belongs to the chat before it, maybe in an earlier block. */
export interface ReadBlock {
  header: BackupHeader;
  /** The last line of the file that is proven so far, from 1. */
  line: number;
  records: BackupRecord[];
}

/**
 * How reading ended. `line` is where the fault is (from 1), `safe` the last line up to which everything was proven and given
 * out; `detail` names a field, never content.
 */
export type ReadEnd =
  | { ok: true; header: BackupHeader; end: BackupEnd }
  | { ok: false; fault: BackupFault; line: number; safe: number; detail: string };

const newestVersion = 3;

/**
 * Reads a backup file that may have been cut, damaged or forged. A block is given out only after its check sum held and
 * every line of it has the right form. Never throws; leave the loop to stop reading.
 */
export async function* readBackup(
  file: AsyncIterable<Uint8Array>,
  limits: BackupLimits = usual,
): AsyncGenerator<ReadBlock, ReadEnd> {
  const lines = linesOfBytes(unpacked(file, limits), limits);
  const first = await lines.next();
  if (first.done) return failed(first.value ?? 'cut', 1, 0);
  const header = readHeader(first.value);
  if (typeof header === 'string') return failed(header, 1, 0);

  const blocks = blocksOf(startingWith(first.value, lines));
  const counts = { chats: 0, messages: 0, gaps: 0, events: 0, team: 0 };
  const pieces: string[] = [];
  let safe = 0;
  for (;;) {
    const next = await blocks.next();
    if (next.done) return failed(next.value?.fault ?? 'cut', lineOfFault(next.value, safe, limits), safe);
    const { last, end } = next.value;
    const start = next.value.first + (safe === 0 ? 1 : 0);
    const records = recordsOf(safe === 0 ? next.value.lines.slice(1) : next.value.lines, pieces, limits.record);
    if (!Array.isArray(records)) return failed('shape', start + records.index, safe, records.detail);
    for (const record of records) {
      if ('message' in record && counts.chats === 0) return failed('shape', start, safe, 'chat');
      counts[tableOf(record)]++;
    }
    const about = end && backupEnd.safeParse(parsed(decoded(end)));
    if (about && !(about.success && pieces.length === 0 && about.data.end === last - 1 && isSame(about.data.counts, counts))) {
      return failed('shape', last, safe, 'end');
    }
    safe = last;
    yield { header, line: last, records };
    if (about?.success) return { ok: true, header, end: about.data };
  }
}

function failed(fault: BackupFault, line: number, safe: number, detail = ''): ReadEnd {
  return { ok: false, fault, line, safe, detail };
}

function readHeader(line: Uint8Array): BackupHeader | BackupFault {
  const value = parsed(decoded(line));
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'saywell-backup') {
    return 'not-backup';
  }
  if ('version' in value && typeof value.version === 'number' && value.version > newestVersion) return 'newer-version';
  return backupHeader.safeParse(value).data ?? 'shape';
}

/** The first line of a block that does not read as a record; else, of a cut file, where it stops; else where the block begins. */
function lineOfFault(unproven: Unproven | undefined, safe: number, limits: BackupLimits): number {
  if (!unproven) return safe + 1;
  const { fault, first, lines } = unproven;
  const from = first === 1 ? 1 : 0;
  if (fault === 'cut') return first + Math.max(0, lines.length - (lines.at(-1)?.at(-1) === 10 ? 0 : 1));
  if (fault !== 'damaged') return first + lines.length;
  const records = recordsOf(lines.slice(from), [], limits.record);
  return Array.isArray(records) ? first : first + from + records.index;
}

function isSame(a: BackupCounts, b: BackupCounts): boolean {
  return (['chats', 'messages', 'gaps', 'events', 'team'] as const).every((table) => a[table] === b[table]);
}

async function* startingWith<T, R>(first: T, rest: AsyncGenerator<T, R>): AsyncGenerator<T, R> {
  yield first;
  return yield* rest;
}
