import { forgetAhead } from './ahead';
import type { ChatRow, LogDatabase } from './database';
import { isMark, markOf, putErasures } from './erasures';
import { foldText } from './fold';
import { eraseNotes, inNotes, wipeNotes } from './notes';
import { removeMessages } from './removal';
import { sealSlots } from './seal';
import { sealId, workId } from './sealed/stored';
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
 * returned. A backup file keeps what it has: the next one is a full one without them, and a mark stays by which a restore leaves
 * them out of earlier ones. `now` is epoch milliseconds.
 */
export async function eraseChats(db: LogDatabase, team: TeamDatabase, keys: string[], now = Date.now()): Promise<number> {
  let removed = 0;
  for (const key of keys) {
    const mark = await markOf(db, key, now);
    removed += await db.transaction('rw', [db.messages, db.chats, db.visits, db.slots, db.events, db.meta], async () => {
      const rows = await ofChat(db, key).toArray();
      await removeMessages(db, rows);
      await forgetAhead(db, key);
      await db.visits.where('chat').equals(key).delete();
      await db.events.where('chat').equals(key).delete();
      await db.events.where('chat').startsWith(`${key}#`).delete();
      await db.chats.delete(key);
      await db.meta.delete('backup');
      await putErasures(db, [{ ...mark, at: rows.reduce((latest, { at }) => Math.max(latest, at), now) }]);
      return rows.length;
    });
    await inNotes((notes) => eraseNotes(notes, key));
    await team.suppressions.filter(({ chat }) => chat === key || chat?.startsWith(`${key}#`) === true).delete();
  }
  await sealSlots(db);
  return removed;
}

/**
 * What no wipe takes: the canary, because a log that was emptied on purpose is not a log that was lost, and how the log is encrypted.
 * So stay the marks of who was erased.
 */
const staying = ['canary', sealId, workId];

/** Empties the log. Rules, replies, what was ignored and every setting stay: they are not about customers. */
export async function wipeLog(db: LogDatabase): Promise<void> {
  const tables = [db.messages, db.chats, db.visits, db.slots, db.events, db.gaps, db.meta];
  await inNotes(wipeNotes);
  await db.transaction('rw', tables, async () => {
    for (const table of [db.messages, db.chats, db.visits, db.slots, db.events, db.gaps]) await table.clear();
    await removeMessages(db, []);
    await db.meta.filter(({ key }) => !staying.includes(key) && !isMark(key)).delete();
  });
}

function ofChat(db: LogDatabase, key: string) {
  return db.messages.where('[chat+at]').between([key, -Infinity], [key, Infinity]);
}
