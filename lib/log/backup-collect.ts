import type { BackupRecord, BackupSettings } from '../model/backup';
import { collectSheets } from './backup-sheets';
import type { ChatRow, LogDatabase, MessageRow } from './database';
import { readErasures } from './erasures';
import type { SheetDatabase } from './sheets';
import type { TeamDatabase } from './team';

/** Chats, and events, read at once. */
const [someChats, someEvents] = [16, 500];

/**
 * What a backup holds: chats, each followed by its messages, then events. Everything, or what changed after change number
 * `since`. What changes while this runs may come in its old or its new form: its number is higher, so the next
 * backup has it again. Rejects when `signal` aborts.
 */
export async function* collect(db: LogDatabase, since: number | undefined, signal: AbortSignal): AsyncGenerator<BackupRecord[]> {
  const chats = since === undefined ? db.chats.toCollection() : db.chats.where('stamp').above(since);
  const keys = await chats.primaryKeys();
  for (let at = 0; at < keys.length; at += someChats) {
    signal.throwIfAborted();
    const found = await readChats(db, keys.slice(at, at + someChats));
    yield found.flatMap(({ chat, rows }) => [
      { chat: chatToKeep(chat) },
      ...rows.filter(({ stamp = 0 }) => since === undefined || stamp > since).map((row) => ({ message: messageToKeep(row) })),
    ]);
  }
  const events = since === undefined ? db.events.toCollection() : db.events.where('stamp').above(since);
  const ids = await events.primaryKeys();
  for (let at = 0; at < ids.length; at += someEvents) {
    signal.throwIfAborted();
    const found = await db.events.bulkGet(ids.slice(at, at + someEvents));
    yield found.flatMap((row) => {
      if (!row) return [];
      const { stamp: _, ...event } = row;
      return [{ event }];
    });
  }
}

/** All gaps: they are few, and one that lasts is written again and again. */
export async function collectGaps(db: LogDatabase): Promise<BackupRecord[]> {
  return (await db.gaps.toArray()).map((gap) => ({ gap }));
}

/** What is not of a chat: score sheets, settings, and what the team added; a list comes with all of its words. */
export async function collectShop(
  { lists, replies, suppressions }: TeamDatabase,
  sheets: SheetDatabase,
  settings: BackupSettings | undefined,
): Promise<BackupRecord[]> {
  const [judging, words, said, quieted] = await Promise.all([
    collectSheets(sheets),
    lists.toArray(),
    replies.toArray(),
    suppressions.toArray(),
  ]);
  return [
    ...judging,
    ...(settings ? [{ settings }] : []),
    ...words.map((list) => ({ list })),
    ...said.map((reply) => ({ reply })),
    ...quieted.map((suppression) => ({ suppression })),
  ];
}

/** Who was erased: in every file, because each may be the only one that is left. */
export async function collectErasures(db: LogDatabase): Promise<BackupRecord[]> {
  return (await readErasures(db)).map((erased) => ({ erased }));
}

/** In one transaction, so that a chat and its messages belong together. */
function readChats(db: LogDatabase, keys: string[]): Promise<{ chat: ChatRow; rows: MessageRow[] }[]> {
  return db.transaction('r', db.chats, db.messages, async () => {
    const chats = await db.chats.bulkGet(keys);
    return Promise.all(
      chats
        .filter((chat) => chat !== undefined)
        .map(async (chat) => ({
          chat,
          // From the bar to the mark after it: the rows whose key begins with that of the chat.
          rows: await db.messages.where('pk').between(`${chat.key}|`, `${chat.key}}`, true, false).toArray(),
        })),
    );
  });
}

function chatToKeep({ key: _, stamp: __, ...chat }: ChatRow) {
  return chat;
}

function messageToKeep({ pk: _, chat: __, stamp: ___, ...message }: MessageRow) {
  return message;
}
