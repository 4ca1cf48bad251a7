import type { ChatRow, LogDatabase, MessageRow } from '../../lib/log/database';
import { hourOf, type SlotRow, sealedSlots } from '../../lib/log/slots';
import { dayOf, type VisitRow, visitId, withMessage } from '../../lib/log/visits';
import { createTexts, rareWord } from './log-texts';

const chatsADay = 563;
const messagesAChat = 20;
const rowsAtOnce = 5_000;

interface Rows {
  messages: MessageRow[];
  chats: ChatRow[];
  visits: VisitRow[];
  slots: SlotRow[];
}
const noRows = (): Rows => ({ messages: [], chats: [], visits: [], slots: [] });

/**
 * Fills the log with whole days before `until` (epoch ms), nine in the morning to nine at night, 563 chats of 20 messages
 * each, as the program itself would have left it. The three oldest chats hold the rare word.
 */
export async function seed(db: LogDatabase, days: number, until: number) {
  const started = performance.now();
  await db.open();
  const say = createTexts(1);
  let chats = 0;
  let waiting = noRows();
  let storing = Promise.resolve();
  for (let back = days; back > 0; back--) {
    const morning = new Date(until - back * 86_400_000).setHours(9, 0, 0, 0);
    const hours = new Map<number, MessageRow[]>();
    for (let n = 0; n < chatsADay; n++, chats++) {
      const start = morning + Math.floor((n / chatsADay) * 42_000_000);
      const chat = chatRow(chats, start);
      const rows = messagesOf(chat, start, say, back === days && n < 3);
      for (const row of rows) hours.set(hourOf(row.at), [...(hours.get(hourOf(row.at)) ?? []), row]);
      waiting.messages.push(...rows);
      waiting.chats.push(chat);
      waiting.visits.push(visitOf(chat, rows));
      if (waiting.messages.length < rowsAtOnce) continue;
      // The browser stores one batch while this page makes up the next.
      await storing;
      storing = addRelaxed(db, waiting);
      waiting = noRows();
    }
    waiting.slots.push(...[...hours].flatMap(([hour, rows]) => sealedSlots(hour, rows)));
  }
  await Promise.all([storing, addRelaxed(db, waiting)]);
  return { messages: chats * messagesAChat, chats, seconds: (performance.now() - started) / 1_000 };
}

function chatRow(n: number, start: number): ChatRow {
  const [shop, customer] = [`店铺${n % 3}`, `c${(n * 7_919) % 1_000_003}`];
  const who = { platform: 'demo', shop, agent: '小周', customer, name: `客户${n}` };
  return {
    ...who,
    key: `demo|${shop}|${customer}`,
    lastAt: start + (messagesAChat - 1) * 45_000,
    next: messagesAChat,
    stamp: n + 1,
  };
}

function messagesOf(chat: ChatRow, start: number, say: ReturnType<typeof createTexts>, isRare: boolean): MessageRow[] {
  return Array.from({ length: messagesAChat }, (_, seq) => {
    const role = seq % 2 === 0 ? 'customer' : 'agent';
    const text = isRare && seq === 7 ? `${say(role)}${rareWord}` : say(role);
    const { key, agent, stamp = 0 } = chat;
    return {
      id: `m${seq}`,
      role,
      text,
      at: start + seq * 45_000,
      trust: 'page-minute',
      pk: `${key}|m${seq}`,
      chat: key,
      seq,
      agent,
      stamp,
    };
  });
}

/** A chat that goes on past midnight would be two visits: none here does. */
function visitOf({ key }: ChatRow, rows: MessageRow[]): VisitRow {
  const visit = rows.reduce<VisitRow | undefined>(withMessage, undefined);
  if (!visit || visit.id !== visitId(dayOf(visit.to), key)) throw new Error('a chat of the bench has more than one day');
  return visit;
}

/** Without waiting for the disk and without Dexie's bookkeeping: this is only how the stage is set. */
function addRelaxed(log: LogDatabase, rows: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = log.backendDB().transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    for (const [name, list] of Object.entries(rows)) {
      const store = transaction.objectStore(name);
      for (const row of list) store.put(row);
    }
  });
}
