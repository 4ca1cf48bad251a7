import type { Page } from 'playwright-core';
import type { ChatRow, MessageRow } from '../../lib/log/database';
import { hourOf, type SlotRow } from '../../lib/log/slots';
import { dayOf, type VisitRow, visitId, withMessage } from '../../lib/log/visits';
import type { Gap } from '../../lib/model/log';

/** A chat to be found in the log, with times in epoch milliseconds. */
export interface SeedChat {
  customer: string;
  name?: string;
  platform?: string;
  messages: (Pick<MessageRow, 'role' | 'text' | 'at'> & Partial<MessageRow>)[];
}

interface Stores {
  messages: MessageRow[];
  chats: ChatRow[];
  visits: VisitRow[];
  slots: SlotRow[];
  gaps: Gap[];
}

export const shop = '木禾箱包旗舰店';

/** Key of a seeded chat. */
export function keyOf({ platform = 'demo', customer }: Pick<SeedChat, 'platform' | 'customer'>): string {
  return `${platform}|${shop}|${customer}`;
}

/** Writes chats and gaps as the program itself would have left them, from a page of ours that has opened the log. */
export async function seedBrowsable(own: Page, chats: SeedChat[], gaps: Gap[] = []): Promise<void> {
  const stores: Stores = { messages: [], chats: [], visits: [], slots: [], gaps };
  const visits = new Map<string, VisitRow>();
  for (const { customer, name, platform = 'demo', messages } of chats) {
    const chat = keyOf({ platform, customer });
    const who = { platform, shop, agent: '小满', customer, ...(name ? { name } : {}) };
    messages.forEach((one, seq) => {
      const row: MessageRow = { id: `m${seq}`, pk: `${chat}|m${seq}`, chat, seq, agent: '小满', trust: 'page-second', ...one };
      const id = visitId(dayOf(row.at), chat);
      stores.messages.push(row);
      visits.set(id, withMessage(visits.get(id), row));
    });
    stores.chats.push({ ...who, key: chat, lastAt: messages.at(-1)?.at ?? 0, next: messages.length, stamp: 1 });
  }
  stores.visits.push(...visits.values());
  const hours = new Set(stores.messages.map(({ at }) => hourOf(at)));
  stores.slots.push(...[...hours].map((hour): SlotRow => ({ hour, open: 1 })));
  await own.evaluate(
    async (all) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('saywell');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = db.transaction(Object.keys(all), 'readwrite', { durability: 'relaxed' });
      for (const [name, rows] of Object.entries(all)) for (const row of rows) writing.objectStore(name).put(row);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
      db.close();
    },
    stores as object as Record<string, object[]>,
  );
}
