import { Dexie, RangeSet } from 'dexie';
import type { Seal } from '../model/seal';
import { isNewer, type LogDatabase, type MessageRow } from './database';
import { answerOf, endOf, tryToAbort } from './native';
import { rowToWrite } from './sealed/core';
import { openingKey } from './sealed/held';
import { openRow, type Row } from './sealed/rows';
import { refuseLocked } from './sealed/settle';
import { parseSeal, sealId } from './sealed/stored';
import type { LogTables, Rows } from './tables';

const names = ['messages', 'chats', 'visits', 'slots', 'meta'] as const;

/** The log within one transaction. */
export interface Direct extends LogTables {
  /** Rejects with `LogLocked` where nothing personal can be stored. */
  unlocked: Promise<void>;
  /** Messages of a chat from a moment to before another, epoch milliseconds. */
  said(chat: string, from: number, to: number): Promise<MessageRow[]>;
}

/**
 * Does `body` in one strict transaction and resolves after it committed, with rows sealed and opened as everywhere. Nothing but
 * the tables may be awaited in it. Without Dexie, whose promises make up most of what the worker has to clear away after a delivery, and
 * without waiting for each row before the commit. Rejects with `SchemaNewer`, with what `body` throws, or with the browser's own errors.
 */
export async function directly<T>(db: LogDatabase, body: (log: Direct) => Promise<T>): Promise<T> {
  const transaction = await begin(db);
  const ended = endOf(transaction);
  // Asked before anything else is: who switched encryption on a moment ago, in whichever page, is heard.
  const seal = answerOf<{ value: string } | undefined>(transaction.objectStore('meta').get(sealId)).then((row) =>
    parseSeal(row?.value),
  );
  const asked: Promise<unknown>[] = [];
  try {
    const done = await body(tablesOf(transaction, seal, asked));
    await Promise.all(asked);
    transaction.commit();
    await ended;
    return done;
  } catch (error) {
    tryToAbort(transaction);
    await ended.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

/** Tells pages that watch the log of a change, as Dexie does after its own (see watch.ts). */
export function tellWatchers(db: LogDatabase): void {
  Dexie.on.storagemutated.fire({ [`idb://${db.name}/chats/lastAt`]: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });
}

async function begin(db: LogDatabase, isAgain = false): Promise<IDBTransaction> {
  if (!db.isOpen()) await db.open();
  if (isNewer(db)) throw Object.assign(new Error('the log belongs to a newer version'), { name: 'SchemaNewer' });
  try {
    return db.backendDB().transaction(names, 'readwrite', { durability: 'strict' });
  } catch (error) {
    if (isAgain || !(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    // The browser ended the connection; Dexie opens such a one anew, too.
    db.close({ disableAutoOpen: false });
    return begin(db, true);
  }
}

function tablesOf(transaction: IDBTransaction, seal: Promise<Seal | undefined>, asked: Promise<unknown>[]): Direct {
  const opened = (name: string, row: Row | undefined) =>
    row && openRow(name, row, row[transaction.objectStore(name).keyPath as string] as IDBValidKey, openingKey());
  const ask = (work: Promise<unknown>) => {
    asked.push(work);
    return work;
  };
  const rowsOf = <T, K extends IDBValidKey>(name: (typeof names)[number]): Rows<T, K> => {
    const store = transaction.objectStore(name);
    const get = (key: K) => answerOf<Row | undefined>(store.get(key)).then((row) => opened(name, row) as T | undefined);
    const putAll = (rows: T[]) =>
      ask(
        seal.then((stored) => {
          for (const row of rows as Row[]) store.put(rowToWrite(name, row, row[store.keyPath as string] as IDBValidKey, stored));
        }),
      );
    const deleteAll = (keys: K[]) => ask(seal.then(() => keys.forEach((key) => void store.delete(key))));
    return {
      get,
      bulkGet: (keys) => Promise.all(keys.map(get)),
      put: (row) => putAll([row]),
      bulkPut: putAll,
      delete: (key) => deleteAll([key]),
      bulkDelete: deleteAll,
    };
  };
  const unlocked = seal.then(refuseLocked);
  unlocked.catch(() => undefined);
  return {
    messages: rowsOf('messages'),
    chats: rowsOf('chats'),
    visits: rowsOf('visits'),
    slots: rowsOf('slots'),
    meta: rowsOf('meta'),
    unlocked,
    async said(chat, from, to) {
      const range = IDBKeyRange.bound([chat, from], [chat, to], false, true);
      const rows = await answerOf<Row[]>(transaction.objectStore('messages').index('[chat+at]').getAll(range));
      return rows.map((row) => opened('messages', row)) as unknown as MessageRow[];
    },
  };
}
