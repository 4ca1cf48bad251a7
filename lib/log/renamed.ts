import type { Batch } from '../model/log';
import type { Message } from '../model/message';
import type { LogDatabase, MessageRow } from './database';

/** `messages` one for one as they are stored; `gone` are rows that were there under both ids and now are under one, `moved` those that have their later id now. */
interface Renamed {
  messages: Message[];
  gone: MessageRow[];
  moved: MessageRow[];
}

/**
 * Moves rows that were delivered under a provisional id to the id the platform gave them since: the messages lose `was`
 * and get the later id. Where the later id is known already (another tab saw only that) the provisional row goes.
 * To be called within the transaction that stores the batch, before its rows are looked up; repeating it changes nothing.
 */
export async function moveRenamed(db: LogDatabase, key: string, messages: Batch['messages'], stamp?: number): Promise<Renamed> {
  const renamed = messages.filter(({ was }) => was !== undefined);
  if (renamed.length === 0) return { messages, gone: [], moved: [] };
  const rows = await db.messages.bulkGet(renamed.flatMap(({ id, was }) => [`${key}|${was}`, `${key}|${id}`]));
  const moved = renamed.flatMap(({ id, was = '' }, index): MessageRow[] => {
    const [old, later] = [rows[2 * index], rows[2 * index + 1]];
    if (!old) return [];
    // A backup may still hold the row under the id it had: from here on it is known as the same.
    const before = [...(old.was ?? []), ...(later?.was ?? []), { id: was, seq: old.seq }];
    return [{ ...(later ?? { ...old, id, pk: `${key}|${id}` }), was: before, ...(stamp !== undefined && { stamp }) }];
  });
  await db.messages.bulkPut(moved);
  await db.messages.bulkDelete(renamed.map(({ was }) => `${key}|${was}`));
  const later = new Map(renamed.map(({ id, was }) => [was, id]));
  return {
    messages: messages.map(({ was: _, ...one }) => ({ ...one, id: later.get(one.id) ?? one.id })),
    moved,
    gone: renamed.flatMap((_, index) => (rows[2 * index + 1] ? (rows[2 * index] ?? []) : [])),
  };
}
