import type { ChatRow, LogDatabase, MessageRow } from './database';
import { foldText } from './fold';
import { holdingTriples, rowsOfHour, slotsBack } from './hours';
import { inOrder } from './read';
import { addPieces, addTriples, hourOf, mayHold } from './slots';
import { spanOfDay, type VisitRow } from './visits';

/** What one local day came to. */
export interface DayCount {
  /** YYYY-MM-DD */
  day: string;
  chats: number;
  messages: number;
}

/** Which visits are wanted. `from` and `to` are local days, YYYY-MM-DD, both included. */
export interface VisitFilter {
  from: string;
  to: string;
  platform?: string;
  shop?: string;
  /** Part of the customer's id or name, in any case and width. */
  customer?: string;
  agent?: string;
}

/** A chat on one day, and who it is with. */
export interface Visit extends VisitRow {
  who: ChatRow;
}

/** Days with messages from `from` to `to` (YYYY-MM-DD, both included), newest first. */
export async function readDays(db: LogDatabase, from: string, to: string): Promise<DayCount[]> {
  const days = new Map<string, DayCount>();
  for (const { day, count } of await db.visits.where('day').between(from, to, true, true).toArray()) {
    const before = days.get(day) ?? { day, chats: 0, messages: 0 };
    days.set(day, { day, chats: before.chats + 1, messages: before.messages + count });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Chats of some days, one row a chat and day, newest first. No message is read. */
export async function readVisits(db: LogDatabase, filter: VisitFilter): Promise<Visit[]> {
  const visits = await db.visits.where('day').between(filter.from, filter.to, true, true).toArray();
  const keys = [...new Set(visits.map(({ chat }) => chat))];
  const chats = await db.chats.bulkGet(keys);
  const byKey = new Map(keys.map((key, index) => [key, chats[index]]));
  const customer = foldText(filter.customer?.trim() ?? '');
  return visits
    .flatMap((visit) => {
      const who = byKey.get(visit.chat);
      return who && fits(visit, who, filter, customer) ? [{ ...visit, who }] : [];
    })
    .sort((a, b) => b.to - a.to || (a.id < b.id ? 1 : -1));
}

function fits(visit: VisitRow, who: ChatRow, { platform, shop, agent }: VisitFilter, customer: string): boolean {
  if (platform !== undefined && who.platform !== platform) return false;
  if (shop !== undefined && who.shop !== shop) return false;
  if (agent !== undefined && !visit.agents.includes(agent)) return false;
  return customer === '' || foldText(`${who.customer}\n${who.name ?? ''}`).includes(customer);
}

/** A message that holds the text looked for, and whose chat it is in. */
export interface Hit {
  row: MessageRow;
  chat: ChatRow;
}

export interface SearchOptions {
  signal: AbortSignal;
  /** Local days, YYYY-MM-DD, both included; without them the whole log. */
  from?: string;
  to?: string;
}

/** Hits a page at most. */
const pageSize = 200;

/**
 * Messages that hold `query` anywhere, newest first, in pages of at least one; also those where only the text that an edit
 * replaced holds it. Case and width do not matter, one character will do, blanks around the query are left out. Ends
 * early and without an error when `signal` aborts.
 */
export async function* searchText(db: LogDatabase, query: string, options: SearchOptions): AsyncGenerator<Hit[]> {
  const { signal } = options;
  const wanted = foldText(query.trim());
  if (wanted === '') return;
  const [pieces, triples] = [addPieces(wanted, new Set()), addTriples(wanted, new Set())];
  const from = options.from === undefined ? Number.MIN_SAFE_INTEGER : spanOfDay(options.from).from;
  const to = options.to === undefined ? Number.MAX_SAFE_INTEGER : spanOfDay(options.to).to;
  for await (const slots of slotsBack(db, hourOf(from), hourOf(to - 1), signal)) {
    const found = slots.reverse().filter((slot) => mayHold(slot, pieces));
    for (const slot of await holdingTriples(db, found, triples)) {
      const rows = await rowsOfHour(db, slot.hour, from, to);
      const hits = rows.filter((row) => holds(row, wanted)).sort((a, b) => inOrder(b, a));
      for (let at = 0; at < hits.length; at += pageSize) {
        const page = await withChats(db, hits.slice(at, at + pageSize));
        if (signal.aborted) return;
        yield page;
      }
      if (signal.aborted) return;
    }
  }
}

function holds({ text, earlier }: MessageRow, wanted: string): boolean {
  return foldText(text).includes(wanted) || (earlier?.some((one) => foldText(one).includes(wanted)) ?? false);
}

async function withChats(db: LogDatabase, rows: MessageRow[]): Promise<Hit[]> {
  const keys = [...new Set(rows.map(({ chat }) => chat))];
  const chats = await db.chats.bulkGet(keys);
  const byKey = new Map(keys.map((key, index) => [key, chats[index]]));
  return rows.flatMap((row) => {
    const chat = byKey.get(row.chat);
    return chat ? [{ row, chat }] : [];
  });
}
