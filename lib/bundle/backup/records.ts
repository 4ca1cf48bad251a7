import type { z } from 'zod';
import {
  type BackupCounts,
  type BackupRecord,
  backupChat,
  backupDraft,
  backupMessage,
  backupPiece,
  backupSettings,
} from '../../model/backup';
import { erasure } from '../../model/erasure';
import { event, gap } from '../../model/log';
import { note } from '../../model/note';
import { teamReply } from '../../model/reply';
import { sheet } from '../../model/sheet';
import { suppression } from '../../model/suppression';
import { wordList } from '../../model/word';

/** Where a block does not have the right form: index of the line in it, and the field. */
export interface Misshapen {
  index: number;
  detail: string;
}

/** By the one key of a line: its schema. A union would try them all a million times. */
const schemas: Record<string, z.ZodType> = {
  chat: backupChat,
  message: backupMessage,
  gap,
  event,
  list: wordList,
  reply: teamReply,
  suppression,
  erased: erasure,
  sheet,
  draft: backupDraft,
  settings: backupSettings,
  note,
};

/**
 * The records on the lines of a block. `pieces` holds what a long record had on earlier lines and is left with what it has
 * by the end of the block; `most` is how many characters such a record may have.
 */
export function recordsOf(lines: Uint8Array[], pieces: string[], most: number): BackupRecord[] | Misshapen {
  const records: BackupRecord[] = [];
  let held = pieces.reduce((total, { length }) => total + length, 0);
  for (const [index, bytes] of lines.entries()) {
    let value = parsed(decoded(bytes));
    const piece = backupPiece.safeParse(value);
    if (piece.success) {
      pieces.push('piece' in piece.data ? piece.data.piece : piece.data.last);
      held += pieces.at(-1)?.length ?? 0;
      if (held > most) return { index, detail: 'piece' };
      if ('piece' in piece.data) continue;
      value = parsed(pieces.splice(0).join(''));
      held = 0;
    } else if (pieces.length > 0) return { index, detail: 'piece' };
    const record = recordOf(value);
    if (typeof record === 'string') return { index, detail: record };
    records.push(record);
  }
  return records;
}

/** The record, or the name of the field that is wrong. */
function recordOf(value: unknown): BackupRecord | string {
  if (typeof value !== 'object' || value === null) return '';
  const [kind = '', ...others] = Object.keys(value);
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (!schema || others.length > 0) return '';
  const read = schema.safeParse((value as Record<string, unknown>)[kind]);
  if (!read.success) return [kind, ...(read.error.issues[0]?.path ?? [])].map(String).join('.').slice(0, 200);
  return { [kind]: read.data } as BackupRecord;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a line, or undefined when it is not UTF-8. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

export function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

/** What a record counts as. */
export function tableOf(record: BackupRecord): keyof BackupCounts {
  if ('message' in record) return 'messages';
  if ('chat' in record) return 'chats';
  if ('gap' in record) return 'gaps';
  return 'event' in record ? 'events' : 'team';
}
