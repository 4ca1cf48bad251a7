import type { BackupCounts, BackupEnd, BackupHeader, BackupRecord } from '../../model/backup';
import { chained, start } from './digest';
import { block, pieceLength } from './limits';
import { tableOf } from './records';

/**
 * A backup file as UTF-8 JSON Lines, block by block: the header, the records as they come (a message belongs to the chat
 * before it), a check line after each block and the end line, which is also returned. Rejects when `records` does.
 */
export async function* writeBackup(
  header: BackupHeader,
  records: AsyncIterable<BackupRecord[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, BackupEnd> {
  const encoder = new TextEncoder();
  const counts: BackupCounts = { chats: 0, messages: 0, gaps: 0, events: 0, team: 0 };
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [lines, sum] = [0, start];
  let held = [JSON.stringify(header)];
  let size = held[0]!.length;
  const seal = async (text: string) => {
    const bytes = encoder.encode(text);
    sum = await chained(sum, bytes);
    lines += held.length;
    [held, size] = [[], 0];
    return bytes;
  };
  for await (const some of records) {
    for (const record of some) {
      counts[tableOf(record)]++;
      if ('message' in record) {
        from = Math.min(from, record.message.at);
        to = Math.max(to, record.message.at);
      }
      for (const line of linesOf(record)) {
        held.push(line);
        size += line.length;
        if (held.length < block.lines && size < block.bytes) continue;
        yield await seal(`${held.join('\n')}\n`);
        lines++;
        yield encoder.encode(`{"check":"${sum}"}\n`);
      }
    }
  }
  const about = { end: lines + held.length, counts, ...(counts.messages > 0 && { period: { from, to } }) };
  // The end line belongs to the last block, up to its own check sum.
  const open = JSON.stringify(about).slice(0, -1);
  yield await seal([...held, open].join('\n'));
  yield encoder.encode(`,"sha256":"${sum}"}\n`);
  return { ...about, sha256: sum };
}

/** The line of a record, or several when it is too long for one. */
export function linesOf(record: BackupRecord): string[] {
  const text = JSON.stringify(record);
  if (text.length <= pieceLength) return [text];
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += pieceLength) {
    const piece = text.slice(at, at + pieceLength);
    lines.push(JSON.stringify(at + pieceLength < text.length ? { piece } : { last: piece }));
  }
  return lines;
}
