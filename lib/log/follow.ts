import type { LogDatabase, MessageRow } from './database';
import { hourOf, piecesOf, type SlotRow, withPieces } from './slots';
import { dayOf, spanOfDay, type VisitRow, visitId, withMessage } from './visits';

/** A message as it is stored now, and as it was before this delivery. */
export interface Change {
  row: MessageRow;
  was: MessageRow | undefined;
}

/** Brings the visits up to date with messages of one chat that were just put or are gone, in the same transaction. */
export async function followVisits(db: LogDatabase, changes: Change[], gone: MessageRow[]): Promise<void> {
  const added = changes.flatMap(({ row, was }) => (was ? [] : [row]));
  const ids = [...new Set(added.map((row) => visitId(dayOf(row.at), row.chat)))];
  const before = ids.length > 0 ? await db.visits.bulkGet(ids) : [];
  const visits = new Map(ids.map((id, index) => [id, before[index]]));
  for (const row of added) {
    const id = visitId(dayOf(row.at), row.chat);
    visits.set(id, withMessage(visits.get(id), row));
  }
  if (ids.length > 0) await db.visits.bulkPut([...visits.values()].filter((visit) => visit !== undefined));
  const moved = changes.flatMap(({ row, was }) => (was && was.at !== row.at ? [was, row] : []));
  for (const id of new Set([...moved, ...gone].map((row) => visitId(dayOf(row.at), row.chat)))) await recount(db, id);
}

/**
 * Counts a visit again from its messages, in the transaction of whoever changed their times or took some away. A visit without
 * messages goes.
 */
export async function recount(db: LogDatabase, id: string): Promise<void> {
  const [day, chat] = [id.slice(0, id.indexOf('|')), id.slice(id.indexOf('|') + 1)];
  const { from, to } = spanOfDay(day);
  const rows = await db.messages.where('[chat+at]').between([chat, from], [chat, to], true, false).toArray();
  const visit = rows.reduce<VisitRow | undefined>(withMessage, undefined);
  if (visit) await db.visits.put(visit);
  else await db.visits.delete(id);
}

/**
 * Brings the slots up to date with messages that were just put, in the same transaction. Returns whether an hour was
 * opened: then others may be ready to be sealed.
 */
export async function followSlots(db: LogDatabase, changes: Change[]): Promise<boolean> {
  const touched = new Map<number, MessageRow[]>();
  for (const { row, was } of changes) {
    const hour = hourOf(row.at);
    if (was && was.text === row.text && hourOf(was.at) === hour) continue;
    touched.set(hour, [...(touched.get(hour) ?? []), row]);
  }
  if (touched.size === 0) return false;
  const hours = [...touched.keys()];
  const before = await db.slots.bulkGet(hours);
  const slots = hours.flatMap((hour, index): SlotRow[] => {
    const slot = before[index];
    if (!slot) return [{ hour, open: 1 }];
    const next = slot.filter ? withPieces(slot, piecesOf(touched.get(hour) ?? [])) : slot;
    return next === slot ? [] : [next];
  });
  await db.slots.bulkPut(slots);
  return slots.some(({ open }) => open);
}
