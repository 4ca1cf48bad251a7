import type { ChatKey } from '../model/log';
import type { LogDatabase, MessageRow } from './database';
import { inOrder, type Period } from './read';

/** What an agent sent, and what the customer had said last in that chat (within the period). */
export interface AgentMessage extends Pick<ChatKey, 'platform' | 'shop'> {
  id: string;
  text: string;
  at: number;
  previous?: string;
}

export interface Page {
  messages: AgentMessage[];
  /** Rows of the log read so far, of anybody. */
  read: number;
}

/** Rows a page. */
const SIZE = 2_000;

/** Messages of anybody in the period: what `agentMessages` will read. */
export function countMessages(db: LogDatabase, period: Period): Promise<number> {
  return db.messages.where('at').between(period.from, period.to, true, false).count();
}

/** Shops the log knows, in order of their names; chats of an unknown shop are left out. */
export async function readShops(db: LogDatabase): Promise<string[]> {
  const shops = new Set<string>();
  await db.chats.each(({ shop }) => shop && shops.add(shop));
  return [...shops].sort((a, b) => a.localeCompare(b));
}

/** Everything agents sent in the period, page by page, earliest first; of one shop when it is given. */
export async function* agentMessages(db: LogDatabase, period: Period, shop?: string): AsyncGenerator<Page> {
  const chats = new Map<string, { platform: string; shop: string } | undefined>();
  const previous = new Map<string, string>();
  let read = 0;
  for await (const rows of pages(db, period)) {
    const unknown = [...new Set(rows.map(({ chat }) => chat))].filter((chat) => !chats.has(chat));
    const found = await db.chats.bulkGet(unknown);
    unknown.forEach((chat, index) => void chats.set(chat, found[index]));
    const messages: AgentMessage[] = [];
    for (const { chat, pk, role, text, at } of rows) {
      if (role === 'customer') previous.set(chat, text);
      const where = chats.get(chat);
      if (role !== 'agent' || !where || (shop !== undefined && where.shop !== shop)) continue;
      const before = previous.get(chat);
      messages.push({
        id: pk,
        text,
        at,
        platform: where.platform,
        shop: where.shop,
        ...(before === undefined ? {} : { previous: before }),
      });
    }
    read += rows.length;
    yield { messages, read };
  }
}

/** Rows by time. A page never ends between two rows of the same moment, so that the next may begin after it. */
async function* pages(db: LogDatabase, { from, to }: Period): AsyncGenerator<MessageRow[]> {
  let next = from;
  while (next < to) {
    const rows = await db.messages.where('at').between(next, to, true, false).limit(SIZE).toArray();
    const last = rows.at(-1)?.at;
    if (last === undefined) return;
    const whole = rows.length < SIZE ? rows : await untilMoment(db, rows, last);
    yield whole.sort(inOrder);
    next = rows.length < SIZE ? to : last + 1;
  }
}

/** Completes a full page with the other rows of its last moment. */
async function untilMoment(db: LogDatabase, rows: MessageRow[], last: number): Promise<MessageRow[]> {
  const before = rows.filter(({ at }) => at !== last);
  return [...before, ...(await db.messages.where('at').equals(last).toArray())];
}
