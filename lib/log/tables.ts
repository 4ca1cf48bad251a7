import type { ChatRow, MessageRow } from './database';
import type { SlotRow } from './slots';
import type { VisitRow } from './visits';

/** What storing messages asks of a table. Dexie's tables answer to it, and those of `directly`. */
export interface Rows<T, K> {
  get(key: K): PromiseLike<T | undefined>;
  bulkGet(keys: K[]): PromiseLike<(T | undefined)[]>;
  put(row: T): PromiseLike<unknown>;
  bulkPut(rows: T[]): PromiseLike<unknown>;
  delete(key: K): PromiseLike<unknown>;
  bulkDelete(keys: K[]): PromiseLike<unknown>;
}

/** The tables that a delivery touches, within a transaction over them. */
export interface LogTables {
  messages: Rows<MessageRow, string>;
  chats: Rows<ChatRow, string>;
  visits: Rows<VisitRow, string>;
  slots: Rows<SlotRow, number>;
  meta: Rows<{ key: string; value: string }, string>;
}
