import type { BackupMessage } from '../model/backup';
import type { Gap } from '../model/log';
import { mergeChat, mergeRestored } from './backup-merge';
import type { Part } from './backup-parts';
import type { ChatRow, LogDatabase, MessageRow } from './database';
import type { Change } from './follow';

export interface ChatChange {
  row: ChatRow;
  isNew: boolean;
}

/** What a block would change; `gone` are rows under an id that the message has no longer, `known` counts what is there already. */
export interface Comparison {
  changes: Change[];
  gone: MessageRow[];
  chats: ChatChange[];
  known: number;
}

/** Compares chats and their messages with what is stored, in the transaction of the caller. */
export async function compareParts(db: LogDatabase, parts: Part[]): Promise<Comparison> {
  const changes = new Map<string, Change>();
  const gone = new Map<string, MessageRow>();
  const chats = new Map<string, ChatChange>();
  let known = 0;
  const stored = await readStored(db, parts);
  for (const { chat, messages } of parts) {
    const { key } = chat;
    const former = stored.renamed.get(key) ?? [];
    const before = chats.get(key)?.row ?? stored.chats.get(key);
    const next = before ? mergeChat(before, chat) : chat;
    const changed = changes.size + gone.size;
    for (const message of messages) {
      const pk = `${key}|${message.id}`;
      for (const { id } of message.was ?? []) {
        const row = stored.rows.get(`${key}|${id}`);
        if (row && isFormer(message, row)) gone.set(row.pk, row);
      }
      const was = stored.rows.get(pk);
      const present = changes.get(pk)?.row ?? was;
      const row = present
        ? mergeRestored(present, message)
        : former.some((one) => isFormer(one, message))
          ? undefined
          : { ...message, pk, chat: key };
      if (row) changes.set(pk, { row, was });
      else known++;
    }
    // A chat carries the number of the latest change to any of its messages.
    const isTouched = changes.size + gone.size > changed;
    if (next || isTouched) chats.set(key, { row: next ?? before ?? chat, isNew: !stored.chats.has(key) });
  }
  return { changes: [...changes.values()], gone: [...gone.values()], chats: [...chats.values()], known };
}

interface Stored {
  chats: Map<string, ChatRow>;
  rows: Map<string, MessageRow>;
  /** Messages that had another id before, by chat. */
  renamed: Map<string, MessageRow[]>;
}

/** The chats that are known, each with all of its messages: asked for as a range they come many times faster than by their keys. */
async function readStored(db: LogDatabase, parts: Part[]): Promise<Stored> {
  const keys = [...new Set(parts.map(({ chat }) => chat.key))];
  const chats = (await db.chats.bulkGet(keys)).filter((row) => row !== undefined);
  const ofChat = (key: string) => db.messages.where('pk').between(`${key}|`, `${key}}`, true, false).toArray();
  const rows = await Promise.all(chats.map(({ key }) => ofChat(key)));
  return {
    chats: new Map(chats.map((row) => [row.key, row])),
    rows: new Map(rows.flat().map((row) => [row.pk, row])),
    renamed: new Map(chats.map(({ key }, index) => [key, rows[index]?.filter(({ was }) => was) ?? []])),
  };
}

/**
 * Whether `old` is `message` under an id it had before. An id alone proves nothing: a later message may have got the same one, and a
 * file may claim what it likes.
 */
function isFormer(message: BackupMessage, old: BackupMessage): boolean {
  const isSameRow = message.was?.some(({ id, seq }) => id === old.id && (seq === old.seq || message.at === old.at));
  const texts = [old.text, ...(old.earlier ?? [])];
  const saysSame = [message.text, ...(message.earlier ?? [])].some((text) => texts.includes(text));
  return isSameRow === true && message.role === old.role && saysSame;
}

/** Gaps that are new or reach further than the stored one of the same id. */
export async function gapsToPut(db: LogDatabase, gaps: Gap[]): Promise<Gap[]> {
  const stored = await db.gaps.bulkGet(gaps.map(({ id }) => id));
  return gaps.flatMap((gap, index) => {
    const before = stored[index];
    if (!before) return [gap];
    const next = { ...before, from: Math.min(before.from, gap.from), to: Math.max(before.to, gap.to) };
    return next.from === before.from && next.to === before.to ? [] : [next];
  });
}
