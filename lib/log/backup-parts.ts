import { chatId } from '../bundle/key';
import type { BackupChat, BackupMessage, BackupRecord } from '../model/backup';
import type { Erasure } from '../model/erasure';
import { countsFrom } from './ahead';
import type { ChatRow } from './database';
import { type Privacy, prepare, textToKeep } from './incoming';

/**
 * What may be kept here, whatever a file holds: messages and events before `oldest` (epoch milliseconds) are left out. `own` is this
 * installation: word lists of another one come switched off, because nobody has seen here what they would do, and so do its sheets.
 */
export interface KeepHere {
  privacy: Privacy;
  oldest: number;
  own: string | undefined;
  /** Who was erased on purpose, as far as is known beside the log. */
  erased?: Erasure[];
  /** Customers who were erased on purpose come back all the same. */
  bringBack?: boolean;
}

/** When a file was written, and when it is being restored: epoch milliseconds. */
export interface Written {
  writtenAt: number;
  now: number;
}

/** One chat of a block with its messages, as they may be kept here. */
export interface Part {
  chat: Omit<ChatRow, 'stamp'>;
  messages: BackupMessage[];
}

/**
 * The chats of a block that have messages to keep. Messages before the first chat line belong to `first`; `last` is the chat that
 * those of the next block go on with.
 */
export function partsOf(
  records: BackupRecord[],
  first: BackupChat | undefined,
  { privacy, oldest }: KeepHere,
  { writtenAt, now }: Written,
) {
  const groups: { chat: BackupChat; messages: BackupMessage[] }[] = first ? [{ chat: first, messages: [] }] : [];
  let expired = 0;
  for (const record of records) {
    if ('chat' in record) groups.push({ chat: record.chat, messages: [] });
    if (!('message' in record)) continue;
    if (countsFrom(record.message.at, writtenAt, now) < oldest) expired++;
    else groups.at(-1)?.messages.push(record.message);
  }
  const last = groups.at(-1)?.chat;
  const parts = groups.filter(({ messages }) => messages.length > 0).map((group) => partOf(group, privacy));
  return { parts, expired, last };
}

function partOf({ chat, messages }: { chat: BackupChat; messages: BackupMessage[] }, privacy: Privacy): Part {
  const { lastAt, next, ...who } = chat;
  const kept = prepare({ chat: who, messages: [] }, privacy).chat;
  return {
    chat: { ...kept, key: chatId(kept), lastAt, next },
    messages: messages.map((one) => ({
      ...one,
      text: textToKeep(one.text, privacy),
      ...(one.earlier && { earlier: one.earlier.map((text) => textToKeep(text, privacy)) }),
    })),
  };
}
