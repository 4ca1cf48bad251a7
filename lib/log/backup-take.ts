import type { ReadBlock } from '../bundle/backup/read';
import type { BackupChat } from '../model/backup';
import type { Gap, LogEvent } from '../model/log';
import { putAliases } from './aliases';
import { type Comparison, compareParts, gapsToPut } from './backup-compare';
import { takeNotes } from './backup-notes';
import { type KeepHere, partsOf } from './backup-parts';
import type { Kept } from './backup-run';
import { takeSheets } from './backup-sheets';
import { takeTeam } from './backup-team';
import { countAppend } from './canary';
import type { LogDatabase } from './database';
import { followSlots, followVisits } from './follow';
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
 * one for the next block. With `isDry` it only says what would happen; `isTrusted` is about score sheets.
 */
export async function takeBlock(
  { db, team, sheets, notes }: Kept,
  block: Pick<ReadBlock, 'header' | 'records'>,
  chat: BackupChat | undefined,
  keep: KeepHere,
  { isDry, isTrusted }: { isDry: boolean; isTrusted: boolean },
): Promise<{ taken: Taken; chat: BackupChat | undefined; fresh: Fresh }> {
  const { records } = block;
  const { parts, expired, last } = partsOf(records, chat, keep);
  const gaps = records.flatMap((one) => ('gap' in one && one.gap.to >= keep.oldest ? [one.gap] : []));
  const events = records.flatMap((one) =>
    'event' in one && one.event.at >= keep.oldest ? [prepareEvent(one.event, keep.privacy)] : [],
  );
  const tables = [db.messages, db.chats, db.visits, db.slots, db.gaps, db.events, db.meta];
  const fromTeam = await takeTeam(team, block, keep, isDry);
  const judging = await takeSheets(sheets, records, isTrusted, isDry);
  const noted = await takeNotes(notes, records, keep, isDry);
  return db.transaction(isDry ? 'r' : 'rw', tables, async () => {
    const { changes, gone, chats, known } = await compareParts(db, parts);
    const newGaps = await gapsToPut(db, gaps);
    const there = await db.events.bulkGet(events.map(({ id }) => id));
    const newEvents = events.filter((_, index) => !there[index]);
    const fresh = changes.filter(({ was }) => !was);
    const isNothing = changes.length + gone.length + chats.length + newGaps.length + newEvents.length === 0;
    if (!isDry && !isNothing) await put(db, { changes, gone, chats, newGaps, newEvents, added: fresh.length });
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

async function put(db: LogDatabase, { changes, gone, chats, newGaps, newEvents, added }: Puts): Promise<void> {
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
  await followSlots(db, changes);
  await followVisits(db, changes, gone);
  if (added > 0) await countAppend(db, added);
  await saveStamp(db, stamp);
}
