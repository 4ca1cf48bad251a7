import { Dexie, type EntityTable, type Transaction } from 'dexie';
import type { ChatKey, Gap, LogEvent } from '../model/log';
import type { Message } from '../model/message';
import { onlyOurs, onlyReading } from './factory';
import { sealing } from './sealed/core';
import { keyAsked } from './sealed/held';
import type { SlotRow } from './slots';
import { fillVisitsAndSlots } from './upgrade';
import type { VisitRow } from './visits';

/**
 * One stored message. `pk` is `${chat}|${id}`. `seq` counts arrivals within a chat and breaks ties of `at`.
 * `agent` is who was signed in when it arrived; `earlier` are texts an edit replaced, oldest first; `was` are the ids it had
 * before, each with the `seq` of that row.
 * `stamp` is the change of the log that wrote it last (see stamp.ts).
 */
export interface MessageRow extends Message {
  pk: string;
  chat: string;
  seq: number;
  agent: string;
  earlier?: string[];
  was?: { id: string; seq: number }[];
  stamp?: number;
}

/** One chat: who talks where. `lastAt` is epoch milliseconds, `next` the sequence number of the next arrival, `stamp` as of its latest row. */
export interface ChatRow extends ChatKey {
  key: string;
  lastAt: number;
  next: number;
  stamp?: number;
}

export interface EventRow extends LogEvent {
  stamp?: number;
}

export interface LogDatabase extends Dexie {
  messages: EntityTable<MessageRow, 'pk'>;
  chats: EntityTable<ChatRow, 'key'>;
  visits: EntityTable<VisitRow, 'id'>;
  slots: EntityTable<SlotRow, 'hour'>;
  gaps: EntityTable<Gap, 'id'>;
  events: EntityTable<EventRow, 'id'>;
  meta: EntityTable<{ key: string; value: string }, 'key'>;
}

interface Version {
  stores: Record<string, string>;
  /** Brings the rows of the version before forward. */
  upgrade?(transaction: Transaction): Promise<void>;
}

/** The tables of versions 2 and 3. */
const withHours = {
  messages: 'pk, at, [chat+at]',
  chats: 'key, lastAt, stamp',
  visits: 'id, day, chat',
  slots: 'hour, open',
  gaps: 'id, from',
  events: 'id, at, chat, stamp',
  meta: 'key',
};

/** Every schema that ever shipped stays listed in full, so that any old database can be brought forward. */
const versions: Version[] = [
  { stores: { messages: 'pk, at, [chat+at]', chats: 'key, lastAt', gaps: 'id, from', events: 'id, at', meta: 'key' } },
  {
    stores: withHours,
    upgrade: fillVisitsAndSlots,
  },
  // Among the slots are rows of triples (see slots.ts), which code of before would leave as they are when it adds to their hour.
  { stores: withHours },
];

/**
 * Opens the log. Ingestion is strict: an acknowledged message is on disk, not in a cache of the operating system.
 * When another context upgrades the schema this connection closes for good, because Dexie would otherwise reopen the
 * newer database with old code and write old rows into it (dexie #2097).
 */
export function openLog(name = 'saywell'): LogDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', ...onlyOurs(versions.length * 10 + 4) }) as LogDatabase;
  versions.forEach(({ stores, upgrade }, index) => {
    const version = db.version(index + 1).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  });
  // Below everything of Dexie's own, which may keep plain rows in memory.
  db.use({ stack: 'dbcore', name: 'sealed', level: -10, create: sealing });
  db.on('ready', keyAsked, true);
  db.use({ stack: 'dbcore', name: 'read-only', create: (core) => onlyReading(core, () => isNewer(db)) });
  db.on('versionchange', ({ newVersion }) => {
    // A log that is deleted may begin anew. `false` keeps Dexie's own handler away, which would let this connection open again.
    db.close({ disableAutoOpen: newVersion !== null });
    return false;
  });
  return db;
}

/** Whether the stored schema is newer than this code; Dexie opens such a database without complaint (dexie #1880). */
export function isNewer(db: LogDatabase): boolean {
  return Math.round(db.backendDB().version / 10) > versions.length;
}
