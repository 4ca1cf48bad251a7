import type { ChatRow, LogDatabase } from './database';
import { foldText } from './fold';
import { removeMessages } from './removal';
import { sealSlots } from './seal';
import type { TeamDatabase } from './team';

/** A chat that may be erased, and how much of it there is. */
export interface Found {
  chat: ChatRow;
  messages: number;
}

/** Chats whose customer's id or name holds the text, in any case and width; the latest first, at most `most`. */
export async function findCustomers(db: LogDatabase, text: string, most = 50): Promise<Found[]> {
  const wanted = foldText(text.trim());
  if (wanted === '') return [];
  const chats = await db.chats
    .orderBy('lastAt')
    .reverse()
    .filter(({ customer, name }) => foldText(`${customer}\n${name ?? ''}`).includes(wanted))
    .limit(most)
    .toArray();
  return Promise.all(chats.map(async (chat) => ({ chat, messages: await ofChat(db, chat.key).count() })));
}

/**
 * Erases a customer: the messages, days, events and the chat itself of each key, and from the search index every trace of the words. What the
 * agent chose not to be told again in these chats goes too. Resolves after all of it is gone; messages that are counted are
 * returned. A backup file keeps what it has: the next one is a full one without them.
 */
export async function eraseChats(db: LogDatabase, team: TeamDatabase, keys: string[]): Promise<number> {
  let removed = 0;
  for (const key of keys) {
    removed += await db.transaction('rw', [db.messages, db.chats, db.visits, db.slots, db.events, db.meta], async () => {
      const rows = await ofChat(db, key).toArray();
      await removeMessages(db, rows);
      await db.visits.where('chat').equals(key).delete();
      await db.events.where('chat').equals(key).delete();
      await db.events.where('chat').startsWith(`${key}#`).delete();
      await db.chats.delete(key);
      await db.meta.delete('backup');
      return rows.length;
    });
    await team.suppressions.filter(({ chat }) => chat === key || chat?.startsWith(`${key}#`) === true).delete();
  }
  await sealSlots(db);
  return removed;
}

/** Empties the log. Rules, replies, what was ignored and every setting stay: they are not about customers. */
export async function wipeLog(db: LogDatabase): Promise<void> {
  const tables = [db.messages, db.chats, db.visits, db.slots, db.events, db.gaps, db.meta];
  await db.transaction('rw', tables, async () => {
    for (const table of [db.messages, db.chats, db.visits, db.slots, db.events, db.gaps]) await table.clear();
    await removeMessages(db, []);
    // The canary stays: a log that was emptied on purpose is not a log that was lost.
    await db.meta.where('key').notEqual('canary').delete();
  });
}

function ofChat(db: LogDatabase, key: string) {
  return db.messages.where('[chat+at]').between([key, -Infinity], [key, Infinity]);
}
