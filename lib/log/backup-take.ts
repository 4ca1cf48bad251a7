import type { ReadBlock } from '../bundle/backup/read';
import type { BackupChat } from '../model/backup';
import type { Gap, LogEvent } from '../model/log';
import { countsFrom, isAhead, putAhead } from './ahead';
import { putAliases } from './aliases';
import { type Comparison, compareParts, gapsToPut } from './backup-compare';
import { takeNotes } from './backup-notes';
import { type KeepHere, partsOf, type Written } from './backup-parts';
import type { Kept } from './backup-run';
import { takeSheets } from './backup-sheets';
import { takeTeam } from './backup-team';
import { countAppend } from './canary';
import type { LogDatabase } from './database';
import { type Change, followSlots, followVisits } from './follow';
import { prepareEvent } from './incoming';
import { nextStamp, saveStamp } from './stamp';

/** What became of the records of a block, or would. `known` were there already, as they are or better. */
export interface Taken {
  chats: number;
  added: number;
  changed: number;
  known: number;
  expired: number;
  /** Messages of customers who were erased on purpose: left out. */
  erased: number;
  events: number;
  gaps: number;
  /** Word lists, replies and what is not to be underlined again. */
  team: number;
  /** Score sheets and drafts of them. */
  sheets: number;
  notes: number;
}

/** What was new, by name: a preview that reads several files tells by it what it has counted before. */
export interface Fresh {
  messages: string[];
  chats: string[];
  team: string[];
  sheets: string[];
  notes: string[];
}

export const nothing: Taken = {
  chats: 0,
  added: 0,
  changed: 0,
  known: 0,
  expired: 0,
  erased: 0,
  events: 0,
  gaps: 0,
  team: 0,
  sheets: 0,
  notes: 0,
};

/**
 * Takes the records of one block in, those of the log in one transaction, all or none of them: what is new is added, what is known is
 * completed, nothing newer is lost. `chat` is the chat that messages before the first chat line belong to; returns the
 * one for the next block. With `isDry` it only says what would happen; `isTrusted` is about score sheets, `now` is epoch milliseconds.
 */
export async function takeBlock(
  { db, team, sheets, notes }: Kept,
  block: Pick<ReadBlock, 'header' | 'records'>,
  chat: BackupChat | undefined,
  keep: KeepHere,
  { isDry, isTrusted, now }: { isDry: boolean; isTrusted: boolean; now: number },
): Promise<{ taken: Taken; chat: BackupChat | undefined; fresh: Fresh }> {
  const { records } = block;
  const written: Written = { writtenAt: block.header.writtenAt, now };
  const { parts, expired, last } = partsOf(records, chat, keep, written);
  const when = (at: number) => countsFrom(at, written.writtenAt, now);
  const gaps = records.flatMap((one) => ('gap' in one && one.gap.to >= keep.oldest ? [one.gap] : []));
  const events = records.flatMap((one) =>
    'event' in one && when(one.event.at) >= keep.oldest ? [prepareEvent(one.event, keep.privacy)] : [],
  );
  const tables = [db.messages, db.chats, db.visits, db.slots, db.gaps, db.events, db.meta];
  const fromTeam = await takeTeam(team, block, keep, isDry);
  const judging = await takeSheets(sheets, records, isTrusted, isDry);
  const noted = await takeNotes(notes, records, keep, written, isDry);
  return db.transaction(isDry ? 'r' : 'rw', tables, async () => {
    const { changes, gone, chats, known } = await compareParts(db, parts);
    const newGaps = await gapsToPut(db, gaps);
    const there = await db.events.bulkGet(events.map(({ id }) => id));
    const newEvents = events.filter((_, index) => !there[index]);
    const fresh = changes.filter(({ was }) => !was);
    const isNothing = changes.length + gone.length + chats.length + newGaps.length + newEvents.length === 0;
    if (!isDry && !isNothing) await put(db, { changes, gone, chats, newGaps, newEvents, added: fresh.length }, written);
    const newChats = chats.filter(({ isNew }) => isNew).map(({ row }) => row.key);
    const taken: Taken = {
      chats: newChats.length,
      added: fresh.length,
      changed: changes.length - fresh.length,
      known,
      expired,
      erased: 0,
      events: newEvents.length,
      gaps: newGaps.length,
      team: fromTeam.length,
      sheets: judging.length,
      notes: noted.length,
    };
    const messages = fresh.map(({ row }) => row.pk);
    return { taken, chat: last, fresh: { messages, chats: newChats, team: fromTeam, sheets: judging, notes: noted } };
  });
}

interface Puts extends Omit<Comparison, 'known'> {
  newGaps: Gap[];
  newEvents: LogEvent[];
  added: number;
}

async function put(db: LogDatabase, { changes, gone, chats, newGaps, newEvents, added }: Puts, written: Written): Promise<void> {
  const stamp = await nextStamp(db);
  const stamped = <T>(row: T) => ({ ...row, stamp: stamp.n });
  await db.messages.bulkPut(changes.map(({ row }) => stamped(row)));
  await putAliases(
    db,
    changes.map(({ row }) => row),
  );
  await db.messages.bulkDelete(gone.map(({ pk }) => pk));
  await db.chats.bulkPut(chats.map(({ row }) => stamped(row)));
  await db.gaps.bulkPut(newGaps);
  await db.events.bulkPut(newEvents.map(stamped));
  await noteAheadOf(db, changes, newEvents, written);
  await followSlots(db, changes);
  await followVisits(db, changes, gone);
  if (added > 0) await countAppend(db, added);
  await saveStamp(db, stamp);
}

/** What claims a time that has not come yet was seen when the file was written, at the latest. */
async function noteAheadOf(db: LogDatabase, changes: Change[], events: LogEvent[], { writtenAt, now }: Written): Promise<void> {
  const messages = changes.flatMap(({ row }) => (isAhead(row.at, now) ? [row.pk] : []));
  const others = events.flatMap(({ id, at }) => (isAhead(at, now) ? [id] : []));
  await putAhead(db, 'messages', messages, Math.min(writtenAt, now));
  await putAhead(db, 'events', others, Math.min(writtenAt, now));
}
