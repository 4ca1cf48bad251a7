import type { Batch, Delivered } from '../model/log';
import type { Message } from '../model/message';
import type { MessageRow } from './database';
import { isSameSaid } from './incoming';
import type { LogTables } from './tables';

/**
 * `messages` one for one under the ids they are stored by; `gone` are rows that were there under both ids and now are under one, `moved` those
 * that have their later id now. `former`: by later id, the ids that messages of this delivery had before.
 */
interface Renamed {
  messages: Message[];
  gone: MessageRow[];
  moved: MessageRow[];
  former: Map<string, string[]>;
}

/** How far two tabs may be apart in when they saw one message, in ms. */
const skew = 120_000;

/**
 * Moves rows that were delivered under a provisional id to the id the platform gave them since: the messages lose `was`
 * and get the later id. Where the later id is known already (another tab saw only that) the provisional row goes, and one that
 * is delivered after its later id is taken for that, as `aliases` says. To be called within the transaction that stores
 * the batch, before its rows are looked up; repeating it changes nothing.
 */
export async function moveRenamed(
  db: Pick<LogTables, 'messages'>,
  key: string,
  delivered: Batch['messages'],
  aliases: ReadonlyMap<string, string>,
  stamp?: number,
): Promise<Renamed> {
  const later = laterIds(delivered, aliases);
  const renamed = [...later].filter(([was]) => delivered.some((one) => one.was === was));
  if (renamed.length + aliases.size === 0) return { messages: delivered, gone: [], moved: [], former: new Map() };
  const ids = [...new Set([...renamed.flat(), ...aliases.values()])];
  const found = await db.messages.bulkGet(ids.map((id) => `${key}|${id}`));
  const rows = new Map(ids.map((id, index) => [id, found[index]]));
  const moved = new Map<string, MessageRow>();
  const gone: MessageRow[] = [];
  for (const [was, id] of renamed) {
    const old = rows.get(was);
    if (!old) continue;
    const there = moved.get(id) ?? rows.get(id);
    if (there) gone.push(old);
    // A backup may still hold the row under the id it had: from here on it is known as the same.
    const before = [...(old.was ?? []), ...(there?.was ?? []), { id: was, seq: old.seq }];
    moved.set(id, { ...(there ?? { ...old, id, pk: `${key}|${id}` }), was: before, ...(stamp !== undefined && { stamp }) });
  }
  await db.messages.bulkPut([...moved.values()]);
  await db.messages.bulkDelete(renamed.map(([was]) => `${key}|${was}`));
  const isRenamed = new Map(renamed);
  const former = new Map<string, string[]>();
  for (const [was, id] of renamed) former.set(id, [...(former.get(id) ?? []), was]);
  const messages = delivered.map(({ was, ...one }) => {
    const id = (was === undefined ? undefined : isRenamed.get(was)) ?? isRenamed.get(one.id);
    if (id !== undefined) return { ...one, id };
    const known = rows.get(aliases.get(one.id) ?? '');
    // It says what was so before it got its later id: of that only its time may be the better one.
    return known && isSame(known, one) ? { ...one, id: known.id, text: known.text } : one;
  });
  return { messages, moved: [...moved.values()], gone, former };
}

/** By former id: the id a message of this delivery has in the end. */
function laterIds(delivered: Delivered[], aliases: ReadonlyMap<string, string>): Map<string, string> {
  const next = new Map(
    delivered.flatMap(({ id, was }): [string, string][] => (was === undefined || was === id ? [] : [[was, id]])),
  );
  const lastOf = (was: string): string => {
    let id = was;
    // What a page says may go round in a circle.
    for (let step = 0; step <= next.size && next.has(id); step++) id = next.get(id)!;
    return aliases.get(id) ?? id;
  };
  return new Map([...next.keys()].flatMap((was): [string, string][] => (lastOf(was) === was ? [] : [[was, lastOf(was)]])));
}

/** Whether a message under a provisional id is the one that has had its later id since, and not a new one that got the same. */
function isSame(row: MessageRow, one: Message): boolean {
  if (row.role !== one.role) return false;
  if (row.at === one.at) return true;
  const texts = [row.text, ...(row.earlier ?? [])];
  return Math.abs(row.at - one.at) <= skew && texts.some((text) => text === one.text || isSameSaid(text, one.text));
}
