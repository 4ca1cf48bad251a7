import type { ChatKey, Gap, LogEvent } from '../model/log';
import type { Message } from '../model/message';
import type { ChatRow, LogDatabase, MessageRow } from './database';

/** Half-open range of epoch milliseconds. */
export interface Period {
  from: number;
  to: number;
}

/** One chat with its messages in the order they were said. */
export interface ChatLog {
  key: string;
  chat: ChatKey;
  rows: MessageRow[];
}

/** The message as the rest of the program knows it, without the columns of the store. */
export function messageOf({ id, role, text, at, trust, kind, manual, heard }: MessageRow): Message {
  const said = { ...(manual && { manual }), ...(heard !== undefined && { heard }) };
  return { id, role, text, at, ...(trust && { trust }), ...(kind && { kind }), ...said };
}

/** Order of a transcript: by time, and by arrival where the page only told the minute. */
export function inOrder(a: MessageRow, b: MessageRow): number {
  return a.at - b.at || a.seq - b.seq;
}

/** Every message of one chat within a period (all of them without one), in order; undefined when the chat is unknown. */
export async function readChat(
  db: LogDatabase,
  key: string,
  period: Period = { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER },
): Promise<ChatLog | undefined> {
  const row = await db.chats.get(key);
  if (!row) return undefined;
  const rows = await db.messages.where('[chat+at]').between([key, period.from], [key, period.to], true, false).toArray();
  return { key, chat: chatOf(row), rows: rows.sort(inOrder) };
}

/** Chats with a message in the period, each with those messages in order; latest chat first. */
export async function readPeriod(db: LogDatabase, period: Period): Promise<ChatLog[]> {
  const rows = await db.messages.where('at').between(period.from, period.to, true, false).toArray();
  const byChat = new Map<string, MessageRow[]>();
  for (const row of rows) {
    const list = byChat.get(row.chat);
    if (list) list.push(row);
    else byChat.set(row.chat, [row]);
  }
  const chats = await db.chats.bulkGet([...byChat.keys()]);
  return chats
    .filter((row) => row !== undefined)
    .sort((a, b) => b.lastAt - a.lastAt)
    .map((row) => ({ key: row.key, chat: chatOf(row), rows: (byChat.get(row.key) ?? []).sort(inOrder) }));
}

/** Gaps that touch the period, earliest first. */
export async function readGaps(db: LogDatabase, period: Period): Promise<Gap[]> {
  const started = await db.gaps.where('from').below(period.to).sortBy('from');
  return started.filter((gap) => gap.to > period.from);
}

/** What became of findings and suggestions in the period, earliest first. */
export async function readEvents(db: LogDatabase, period: Period): Promise<LogEvent[]> {
  return db.events.where('at').between(period.from, period.to, true, false).sortBy('at');
}

/** How much is stored. */
export async function countRows(db: LogDatabase): Promise<{ messages: number; chats: number; gaps: number; events: number }> {
  const [messages, chats, gaps, events] = await Promise.all([
    db.messages.count(),
    db.chats.count(),
    db.gaps.count(),
    db.events.count(),
  ]);
  return { messages, chats, gaps, events };
}

function chatOf({ platform, shop, agent, customer, name }: ChatRow): ChatKey {
  return { platform, shop, agent, customer, ...(name && { name }) };
}
