import type { Batch } from '../model/log';
import type { Message } from '../model/message';
import type { LogDatabase, MessageRow } from './database';

/** `messages` one for one as they are stored; `gone` are rows that were there under both ids and now are under one. */
interface Renamed {
  messages: Message[];
  gone: MessageRow[];
}

/**
 * Moves rows that were delivered under a provisional id to the id the platform gave them since: the messages lose `was`
 * and get the later id. Where the later id is known already (another tab saw only that) the provisional row goes.
 * To be called within the transaction that stores the batch, before its rows are looked up; repeating it changes nothing.
 */
export async function moveRenamed(db: LogDatabase, key: string, messages: Batch['messages']): Promise<Renamed> {
  const renamed = messages.filter(({ was }) => was !== undefined);
  if (renamed.length === 0) return { messages, gone: [] };
  const rows = await db.messages.bulkGet(renamed.flatMap(({ id, was }) => [`${key}|${was}`, `${key}|${id}`]));
  const moved = renamed.flatMap(({ id }, index): MessageRow[] => {
    const old = rows[2 * index];
    return old && !rows[2 * index + 1] ? [{ ...old, id, pk: `${key}|${id}` }] : [];
  });
  await db.messages.bulkPut(moved);
  await db.messages.bulkDelete(renamed.map(({ was }) => `${key}|${was}`));
  const later = new Map(renamed.map(({ id, was }) => [was, id]));
  return {
    messages: messages.map(({ was: _, ...one }) => ({ ...one, id: later.get(one.id) ?? one.id })),
    gone: renamed.flatMap((_, index) => (rows[2 * index + 1] ? (rows[2 * index] ?? []) : [])),
  };
}
