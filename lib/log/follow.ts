import type { LogDatabase, MessageRow } from './database';
import { hourOf, piecesOf, type SlotRow, triplesAt, withPieces } from './slots';
import type { LogTables, Rows } from './tables';
import { dayOf, spanOfDay, type VisitRow, visitId, withMessage } from './visits';

/** A message as it is stored now, and as it was before this delivery. */
export interface Change {
  row: MessageRow;
  was: MessageRow | undefined;
}

/** Visits and slots as they are stored, by their keys: what is missing here has not been looked up, `undefined` is not stored. */
export interface Around {
  visits: Map<string, VisitRow | undefined>;
  slots: Map<number, SlotRow | undefined>;
}

/** Looks up what new messages of a chat will touch, so that it can be read together with other things. */
export async function readAround(db: LogTables, chat: string, messages: { at: number }[]): Promise<Around> {
  const around: Around = { visits: new Map(), slots: new Map() };
  const ids = messages.map(({ at }) => visitId(dayOf(at), chat));
  const hours = messages.map(({ at }) => hourOf(at));
  await Promise.all([complete(around.visits, ids, db.visits), complete(around.slots, hours, db.slots)]);
  return around;
}

async function complete<K, T>(known: Map<K, T | undefined>, keys: K[], table: Pick<Rows<T, K>, 'bulkGet'>): Promise<void> {
  const missing = [...new Set(keys)].filter((key) => !known.has(key));
  if (missing.length === 0) return;
  const found = await table.bulkGet(missing);
  missing.forEach((key, index) => void known.set(key, found[index]));
}

/** Brings the visits up to date with messages that were just put or are gone, in the same transaction. */
export async function followVisits(db: LogDatabase, changes: Change[], gone: MessageRow[]): Promise<void> {
  await addToVisits(db, changes, new Map());
  for (const id of movedVisits(changes, gone)) await recount(db, id);
}

/** Counts the new ones among some messages. */
export async function addToVisits(db: LogTables, changes: Change[], known: Around['visits']): Promise<void> {
  const added = changes.flatMap(({ row, was }) => (was ? [] : [row]));
  const idOf = (row: MessageRow) => visitId(dayOf(row.at), row.chat);
  await complete(known, added.map(idOf), db.visits);
  const visits = new Map<string, VisitRow>();
  for (const row of added) visits.set(idOf(row), withMessage(visits.get(idOf(row)) ?? known.get(idOf(row)), row));
  if (visits.size > 0) await db.visits.bulkPut([...visits.values()]);
}

/** The visits that messages left or came to because their time changed or they are gone: they are to be counted again. */
export function movedVisits(changes: Change[], gone: MessageRow[]): Set<string> {
  const moved = changes.flatMap(({ row, was }) => (was && was.at !== row.at ? [was, row] : []));
  return new Set([...moved, ...gone].map((row) => visitId(dayOf(row.at), row.chat)));
}

/**
 * Counts a visit again from its messages, in the transaction of whoever changed their times or took some away. A visit without
 * messages goes.
 */
export function recount(db: LogDatabase, id: string): Promise<void> {
  return recountBy(db, id, (chat, from, to) =>
    db.messages.where('[chat+at]').between([chat, from], [chat, to], true, false).toArray(),
  );
}

/** The same where `said` gives a chat's messages from a moment to before another. */
export async function recountBy(
  db: Pick<LogTables, 'visits'>,
  id: string,
  said: (chat: string, from: number, to: number) => PromiseLike<MessageRow[]>,
): Promise<void> {
  const [day, chat] = [id.slice(0, id.indexOf('|')), id.slice(id.indexOf('|') + 1)];
  const { from, to } = spanOfDay(day);
  const rows = await said(chat, from, to);
  const visit = rows.reduce<VisitRow | undefined>(withMessage, undefined);
  if (visit) await db.visits.put(visit);
  else await db.visits.delete(id);
}

/** Counts all visits of a day again from its messages, in the transaction of the caller over messages and visits. */
export async function recountDay(db: LogDatabase, day: string): Promise<void> {
  const { from, to } = spanOfDay(day);
  const rows = await db.messages.where('at').between(from, to, true, false).toArray();
  const visits = new Map<string, VisitRow>();
  for (const row of rows) visits.set(row.chat, withMessage(visits.get(row.chat), row));
  await db.visits.where('day').equals(day).delete();
  await db.visits.bulkPut([...visits.values()]);
}

/**
 * Brings the slots up to date with messages that were just put, in the same transaction. Returns whether an hour was
 * opened: then others may be ready to be sealed.
 */
export async function followSlots(db: LogTables, changes: Change[], known: Around['slots'] = new Map()): Promise<boolean> {
  const touched = new Map<number, MessageRow[]>();
  for (const { row, was } of changes) {
    const hour = hourOf(row.at);
    const isSaid = was?.text === row.text && was.earlier?.length === row.earlier?.length;
    if (was && isSaid && hourOf(was.at) === hour) continue;
    touched.set(hour, [...(touched.get(hour) ?? []), row]);
  }
  await complete(known, [...touched.keys()], db.slots);
  const slots = [...touched].flatMap(([hour, rows]): SlotRow[] => {
    const slot = known.get(hour);
    if (!slot) return [{ hour, open: 1 }];
    const next = slot.filter ? withPieces(slot, piecesOf(rows)) : slot;
    return next === slot ? [] : [next];
  });
  const stale = [...touched.keys()].filter((hour) => known.get(hour)?.filter);
  if (stale.length > 0) await db.slots.bulkDelete(stale.map(triplesAt));
  if (slots.length > 0) await db.slots.bulkPut(slots);
  return slots.some(({ open }) => open);
}
