import { Dexie } from 'dexie';
import { appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { hold } from '../../../lib/log/sealed/held';
import { createSeal } from '../../../lib/log/sealed/passphrase';
import { settleSeal } from '../../../lib/log/sealed/settle';
import type { Message } from '../../../lib/model/message';
import type { Seal, SessionKey } from '../../../lib/model/seal';

export const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C', name: '王先生' };
export const key = 'demo|S|C';
export const hour = 3_600_000;
export const full = { keep: 'full', maskOrders: false, maskTracking: false } as const;

/** A log of its own name, and the connection to its native database. */
export function newLog(name: string): LogDatabase {
  return openLog(name);
}

export async function endLog(db: LogDatabase): Promise<void> {
  db.close();
  await Dexie.delete(db.name);
}

/** Switches encryption on as a page does, with a passphrase that costs nothing. */
export async function switchOn(db: LogDatabase): Promise<{ seal: Seal; session: SessionKey }> {
  const { seal, key: session } = await createSeal('春天的第十三条鱼', 0, 10);
  hold({ seal, key: session });
  await db.open();
  await settleSeal(db, seal);
  return { seal, session };
}

export function say(id: string, at: number, text = id, more: Partial<Message> = {}): Message {
  return { id, role: 'customer', text, at, ...more };
}

export function send(db: LogDatabase, messages: Message[], who = chat) {
  return appendMessages(db, { chat: who, messages }, full);
}

/** Every row of a table as IndexedDB has it, past all of Dexie. */
export function rawRows(db: LogDatabase, table: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const asking = db.backendDB().transaction(table).objectStore(table).getAll();
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
}

/** Everything in the log as bytes one after the other, to look for words in. */
export async function everything(db: LogDatabase): Promise<Buffer> {
  const tables = ['messages', 'chats', 'visits', 'slots', 'events', 'gaps', 'meta'];
  const rows = (await Promise.all(tables.map((table) => rawRows(db, table)))).flat();
  const parts = rows
    .flatMap((row) => Object.values(row))
    .map((value) => (ArrayBuffer.isView(value) ? Buffer.from(value.buffer) : Buffer.from(JSON.stringify(value) ?? '')));
  return Buffer.concat(parts);
}

export function holds(bytes: Buffer, text: string): boolean {
  return bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'));
}
