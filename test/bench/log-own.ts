import { readVisits, searchText } from '../../lib/log/browse';
import { type ChatRow, type LogDatabase, type MessageRow, openLog } from '../../lib/log/database';
import { hourOf, piecesOf, type SlotRow, sealedSlot } from '../../lib/log/slots';
import { dayOf, type VisitRow, visitId, withMessage } from '../../lib/log/visits';
import { createTexts, rareWord } from './log-texts';

const chatsADay = 556;
const messagesAChat = 20;
const rowsAtOnce = 5_000;

/** The extension's own page of the log benchmark. Everything a node script asks of it hangs on `window.bench`. */
const db = openLog();

/** Fills the log with whole days before `until` (epoch ms): nine in the morning to nine at night, 20 messages a chat. */
async function seed(days: number, until: number): Promise<{ messages: number; chats: number; seconds: number }> {
  const started = performance.now();
  await db.open();
  const say = createTexts(1);
  let [chats, messages] = [0, 0];
  let waiting = emptyBatch();
  let storing = Promise.resolve();
  for (let back = days; back > 0; back--) {
    const morning = new Date(until - back * 86_400_000).setHours(9, 0, 0, 0);
    const day = dayOf(morning);
    const hours = new Map<number, MessageRow[]>();
    for (let n = 0; n < chatsADay; n++, chats++) {
      const customer = `c${(chats * 7_919) % 1_000_003}`;
      const key = `demo|店铺${chats % 3}|${customer}`;
      const start = morning + Math.floor((n / chatsADay) * 42_000_000);
      let visit: VisitRow | undefined;
      for (let seq = 0; seq < messagesAChat; seq++) {
        const role = seq % 2 === 0 ? 'customer' : 'agent';
        const isRare = back === days && n < 3 && seq === 7;
        const at = start + seq * 45_000;
        const text = isRare ? `${say(role)}${rareWord}` : say(role);
        const row: MessageRow = {
          id: `m${seq}`,
          role,
          text,
          at,
          trust: 'page-minute',
          pk: `${key}|m${seq}`,
          chat: key,
          seq,
          agent: '小周',
        };
        waiting.messages.push(row);
        visit = withMessage(visit, row);
        const hour = hours.get(hourOf(at));
        if (hour) hour.push(row);
        else hours.set(hourOf(at), [row]);
      }
      if (visit) waiting.visits.push({ ...visit, id: visitId(day, key) });
      waiting.chats.push({
        platform: 'demo',
        shop: `店铺${chats % 3}`,
        agent: '小周',
        customer,
        name: `客户${chats}`,
        key,
        lastAt: visit?.to ?? start,
        next: messagesAChat,
      });
      messages += messagesAChat;
      if (waiting.messages.length >= rowsAtOnce) {
        // The browser stores one batch while this page makes up the next.
        await storing;
        storing = addRelaxed(db, waiting);
        waiting = emptyBatch();
      }
    }
    waiting.slots.push(...[...hours].map(([hour, rows]) => sealedSlot(hour, piecesOf(rows))));
  }
  await Promise.all([storing, addRelaxed(db, waiting)]);
  return { messages, chats, seconds: (performance.now() - started) / 1_000 };
}

interface Rows {
  messages: MessageRow[];
  chats: ChatRow[];
  visits: VisitRow[];
  slots: SlotRow[];
}

const emptyBatch = (): Rows => ({ messages: [], chats: [], visits: [], slots: [] });

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

/** Milliseconds to list a day with the names of its chats, for 30 days all over the log, the latest first; and how many chats. */
async function timeDays(): Promise<{ times: number[]; chats: number }> {
  const times: number[] = [];
  let chats = 0;
  for (let back = 1; back < 90; back += 3) {
    const day = dayOf(Date.now() - back * 86_400_000);
    const started = performance.now();
    const visits = await readVisits(db, { from: day, to: day });
    times.push(performance.now() - started);
    chats = Math.max(chats, visits.length);
  }
  return { times, chats };
}

/** Milliseconds until the first hits of a search, and until its end or `most` hits. */
async function timeSearch(query: string, most: number): Promise<{ first: number; all: number; hits: number }> {
  const stopping = new AbortController();
  const started = performance.now();
  let [first, hits] = [Number.NaN, 0];
  for await (const page of searchText(db, query, { signal: stopping.signal })) {
    if (hits === 0) first = performance.now() - started;
    hits += page.length;
    if (hits >= most) stopping.abort();
  }
  return { first, all: performance.now() - started, hits };
}

/** Bytes on the disk, and how many of them are filters. */
async function usage(): Promise<{ bytes: number; slots: number }> {
  const slots = (await db.slots.toArray()).reduce((sum, { filter }) => sum + (filter?.length ?? 0), 0);
  return { bytes: (await navigator.storage.estimate()).usage ?? 0, slots };
}

const offered = { seed, timeDays, timeSearch, usage };
export type LogBench = typeof offered;

Object.assign(window, { bench: offered });
