import type { Transaction } from 'dexie';
import type { LogDatabase } from './database';
import { hourLength, hourOf, piecesOf, sealedSlot } from './slots';
import { announceUpgrade } from './upgrading';
import { dayOf, type VisitRow, visitId, withMessage } from './visits';

/**
 * Version 1 to 2: counts the visits and fills the slots from the stored messages, an hour at a time. All of it happens in
 * the transaction of the upgrade: when the browser is killed half-way, nothing happened.
 */
export async function fillVisitsAndSlots(transaction: Transaction): Promise<void> {
  announceUpgrade(transaction);
  const { messages, visits, slots } = transaction as unknown as LogDatabase;
  const counted = new Map<string, VisitRow>();
  for (let next = Number.MIN_SAFE_INTEGER; ; ) {
    const first = await messages.where('at').aboveOrEqual(next).first();
    if (!first) break;
    const hour = hourOf(first.at);
    next = (hour + 1) * hourLength;
    const rows = await messages.where('at').between(first.at, next, true, false).toArray();
    for (const row of rows) {
      const id = visitId(dayOf(row.at), row.chat);
      counted.set(id, withMessage(counted.get(id), row));
    }
    await slots.add(sealedSlot(hour, piecesOf(rows)));
  }
  await visits.bulkAdd([...counted.values()]);
}
