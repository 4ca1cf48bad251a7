import { chatId } from '../bundle/key';
import type { BackupChat, BackupMessage, BackupRecord } from '../model/backup';
import type { Gap, LogEvent } from '../model/log';
import { mergeChat, mergeRestored } from './backup-merge';
import type { Kept } from './backup-run';
import { takeTeam } from './backup-team';
import { countAppend } from './canary';
import type { ChatRow, LogDatabase, MessageRow } from './database';
import { type Change, followSlots, followVisits } from './follow';
import { type Privacy, prepare, prepareEvent, textToKeep } from './incoming';
import { nextStamp, saveStamp } from './stamp';

/** What may be kept here, whatever a file holds: messages and events before `oldest` (epoch milliseconds) are left out. */
export interface KeepHere {
  privacy: Privacy;
  oldest: number;
}

/** What became of the records of a block, or would. `known` were there already, as they are or better. */
export interface Taken {
  chats: number;
  added: number;
  changed: number;
  known: number;
  expired: number;
  events: number;
  gaps: number;
  /** Word lists, replies and what is not to be underlined again. */
  team: number;
}

/** What was new, by name: a preview that reads several files tells by it what it has counted before. */
export interface Fresh {
  messages: string[];
  chats: string[];
  team: string[];
}

export const nothing: Taken = { chats: 0, added: 0, changed: 0, known: 0, expired: 0, events: 0, gaps: 0, team: 0 };

/** One chat of a block with its messages, as they may be kept here. */
interface Part {
  chat: Omit<ChatRow, 'stamp'>;
  messages: BackupMessage[];
}

/**
 * Takes the records of one block in, those of the log in one transaction, all or none of them: what is new is added, what is known is
 * completed, nothing newer is lost. `chat` is the chat that messages before the first chat line belong to; returns the
 * one for the next block. With `isDry` it only says what would happen.
 */
export async function takeBlock(
  { db, team }: Kept,
  records: BackupRecord[],
  chat: BackupChat | undefined,
  keep: KeepHere,
  isDry = false,
): Promise<{ taken: Taken; chat: BackupChat | undefined; fresh: Fresh }> {
  const { parts, expired, last } = partsOf(records, chat, keep);
  const gaps = records.flatMap((one) => ('gap' in one && one.gap.to >= keep.oldest ? [one.gap] : []));
  const events = records.flatMap((one) =>
    'event' in one && one.event.at >= keep.oldest ? [prepareEvent(one.event, keep.privacy)] : [],
  );
  const tables = [db.messages, db.chats, db.visits, db.slots, db.gaps, db.events, db.meta];
  const fromTeam = await takeTeam(team, records, keep.privacy, isDry);
  return db.transaction(isDry ? 'r' : 'rw', tables, async () => {
    const { changes, gone, chats, known } = await compare(db, parts);
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
      events: newEvents.length,
      gaps: newGaps.length,
      team: fromTeam.length,
    };
    return { taken, chat: last, fresh: { messages: fresh.map(({ row }) => row.pk), chats: newChats, team: fromTeam } };
  });
}

function partsOf(records: BackupRecord[], first: BackupChat | undefined, { privacy, oldest }: KeepHere) {
  const groups: { chat: BackupChat; messages: BackupMessage[] }[] = first ? [{ chat: first, messages: [] }] : [];
  let expired = 0;
  for (const record of records) {
    if ('chat' in record) groups.push({ chat: record.chat, messages: [] });
    if (!('message' in record)) continue;
    if (record.message.at < oldest) expired++;
    else groups.at(-1)?.messages.push(record.message);
  }
  const last = groups.at(-1)?.chat;
  const parts = groups.filter(({ messages }) => messages.length > 0).map((group) => partOf(group, privacy));
  return { parts, expired, last };
}

function partOf({ chat, messages }: { chat: BackupChat; messages: BackupMessage[] }, privacy: Privacy): Part {
  const { lastAt, next, ...who } = chat;
  const kept = prepare({ chat: who, messages: [] }, privacy).chat;
  return {
    chat: { ...kept, key: chatId(kept), lastAt, next },
    messages: messages.map((one) => ({
      ...one,
      text: textToKeep(one.text, privacy),
      ...(one.earlier && { earlier: one.earlier.map((text) => textToKeep(text, privacy)) }),
    })),
  };
}

interface ChatChange {
  row: ChatRow;
  isNew: boolean;
}

async function compare(db: LogDatabase, parts: Part[]) {
  const changes = new Map<string, Change>();
  const gone = new Map<string, MessageRow>();
  const chats = new Map<string, ChatChange>();
  let known = 0;
  const stored = await db.chats.bulkGet(parts.map(({ chat }) => chat.key));
  for (const [index, { chat, messages }] of parts.entries()) {
    const { key } = chat;
    const before = chats.get(key)?.row ?? stored[index];
    const next = before ? mergeChat(before, chat) : chat;
    const changed = changes.size + gone.size;
    const rows = await db.messages.bulkGet(messages.map(({ id }) => `${key}|${id}`));
    const former = stored[index] && rows.includes(undefined) ? await formerIds(db, key) : new Set<string>();
    for (const [at, message] of messages.entries()) {
      const pk = `${key}|${message.id}`;
      const present = changes.get(pk)?.row ?? rows[at];
      for (const id of message.was ?? []) {
        const row = await db.messages.get(`${key}|${id}`);
        if (row) gone.set(row.pk, row);
        changes.delete(`${key}|${id}`);
      }
      const row = present ? mergeRestored(present, message) : former.has(message.id) ? undefined : { ...message, pk, chat: key };
      if (row) changes.set(pk, { row, was: rows[at] });
      else known++;
    }
    // A chat carries the number of the latest change to any of its messages.
    const isTouched = changes.size + gone.size > changed;
    if (next || isTouched) chats.set(key, { row: next ?? before ?? chat, isNew: !stored[index] });
  }
  return { changes: [...changes.values()], gone: [...gone.values()], chats: [...chats.values()], known };
}

/** Ids that messages of a chat had before: a row that comes under one of them is there already. */
async function formerIds(db: LogDatabase, key: string): Promise<Set<string>> {
  const ids = new Set<string>();
  await db.messages
    .where('pk')
    .between(`${key}|`, `${key}}`, true, false)
    .each(({ was }) => {
      for (const id of was ?? []) ids.add(id);
    });
  return ids;
}

/** Gaps that are new or reach further than the stored one of the same id. */
async function gapsToPut(db: LogDatabase, gaps: Gap[]): Promise<Gap[]> {
  const stored = await db.gaps.bulkGet(gaps.map(({ id }) => id));
  return gaps.flatMap((gap, index) => {
    const before = stored[index];
    if (!before) return [gap];
    const next = { ...before, from: Math.min(before.from, gap.from), to: Math.max(before.to, gap.to) };
    return next.from === before.from && next.to === before.to ? [] : [next];
  });
}

interface Puts {
  changes: Change[];
  gone: MessageRow[];
  chats: ChatChange[];
  newGaps: Gap[];
  newEvents: LogEvent[];
  added: number;
}

async function put(db: LogDatabase, { changes, gone, chats, newGaps, newEvents, added }: Puts): Promise<void> {
  const stamp = await nextStamp(db);
  const stamped = <T>(row: T) => ({ ...row, stamp: stamp.n });
  await db.messages.bulkPut(changes.map(({ row }) => stamped(row)));
  await db.messages.bulkDelete(gone.map(({ pk }) => pk));
  await db.chats.bulkPut(chats.map(({ row }) => stamped(row)));
  await db.gaps.bulkPut(newGaps);
  await db.events.bulkPut(newEvents.map(stamped));
  await followSlots(db, changes);
  await followVisits(db, changes, gone);
  if (added > 0) await countAppend(db, added);
  await saveStamp(db, stamp);
}
