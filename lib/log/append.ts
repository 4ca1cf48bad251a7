import { chatId } from '../bundle/key';
import type { Batch, Gap, LogEvent } from '../model/log';
import type { Message } from '../model/message';
import { putAliases, readAliases } from './aliases';
import { countAppend, storedCanary } from './canary';
import type { ChatRow, LogDatabase, MessageRow } from './database';
import { isNewer } from './database';
import { directly, tellWatchers } from './directly';
import { addToVisits, type Change, followSlots, movedVisits, readAround, recountBy } from './follow';
import { careful, type Privacy, prepare, prepareEvent } from './incoming';
import { merge } from './merge';
import { moveRenamed } from './renamed';
import { sealSlots } from './seal';
import { nextStamp, saveStamp } from './stamp';

/** What is safe on disk now. `stored` counts rows written; `ids` names every item of the delivery. */
export interface Stored {
  stored: number;
  ids: string[];
}

/**
 * Stores one delivery in one transaction and resolves after it committed. What may not be kept goes first; nothing but
 * the log is awaited inside. Known messages are acknowledged again, so a delivery may be repeated at will.
 * Rejects with `SchemaNewer` when a later version of the program owns the database, with `LogLocked` when it is encrypted and
 * the passphrase was not entered, else with Dexie's or the browser's own errors.
 */
export async function appendMessages(db: LogDatabase, batch: Batch, privacy: Privacy = careful): Promise<Stored> {
  const { chat, messages: delivered } = prepare(batch, privacy);
  const key = chatId(chat);
  const { stored, opened, isNew } = await directly(db, async (log) => {
    const lookUp = (messages: Message[]) => log.messages.bulkGet(messages.map(({ id }) => `${key}|${id}`));
    // Each time the disk is waited for costs as much as all that is asked at once: one round of reading, one of writing.
    const [stamp, canary, before, around, found, aliases] = await Promise.all([
      nextStamp(log),
      storedCanary(log),
      log.chats.get(key),
      readAround(log, key, delivered),
      lookUp(delivered),
      // Only what an agent sends has another id at first.
      readAliases(
        log,
        key,
        delivered.flatMap(({ role, id }) => (role === 'agent' ? [id] : [])),
      ),
      log.unlocked,
    ]);
    const { messages, gone, moved, former } = await moveRenamed(log, key, delivered, aliases, stamp.n);
    const known = messages === delivered ? found : await lookUp(messages);
    const made = changesOf(messages, known, former, { chat: key, agent: chat.agent, stamp: stamp.n, seq: before?.next ?? 0 });
    const fresh = made.filter(({ was }) => !was).length;
    const next = (before?.next ?? 0) + fresh;
    const lastAt = made.reduce((latest, { row }) => Math.max(latest, row.at), before?.lastAt ?? 0);
    const isNew = made.length + moved.length > 0 || hasChanged(before, next, lastAt, chat.agent);
    const [opened] = await Promise.all([
      followSlots(log, made, around.slots),
      addToVisits(log, made, around.visits),
      made.length > 0 && log.messages.bulkPut(made.map(({ row }) => row)),
      former.size > 0 &&
        putAliases(
          log,
          [...moved, ...made.map(({ row }) => row)].filter(({ id }) => former.has(id)),
        ),
      made.length > 0 && countAppend(log, fresh, canary),
      isNew &&
        Promise.all([
          log.chats.put({ ...before, ...chat, key, lastAt, next, agent: chat.agent || (before?.agent ?? ''), stamp: stamp.n }),
          saveStamp(log, stamp),
        ]),
    ]);
    for (const id of movedVisits(made, gone)) await recountBy(log, id, log.said);
    return { stored: made.length, opened, isNew };
  });
  if (isNew) tellWatchers(db);
  // Nobody waits for it: an hour without a filter is found by reading it, and the next hour tries again.
  if (opened) sealSlots(db).catch(() => undefined);
  return { stored, ids: delivered.map((one) => one.id) };
}

/** Stores a gap. The same gap may be sent again with a later end while it lasts. */
export async function appendGap(db: LogDatabase, gap: Gap): Promise<Stored> {
  return write(db, [db.gaps], async () => {
    await db.gaps.put(gap);
    return { stored: 1, ids: [gap.id] };
  });
}

/** Stores what became of findings and suggestions; reasons people typed are kept like any text. */
export async function appendEvents(db: LogDatabase, events: LogEvent[], privacy: Privacy = careful): Promise<Stored> {
  const rows = events.map((one) => prepareEvent(one, privacy));
  return write(db, [db.events, db.meta], async () => {
    const stamp = await nextStamp(db);
    await Promise.all([db.events.bulkPut(rows.map((one) => ({ ...one, stamp: stamp.n }))), saveStamp(db, stamp)]);
    return { stored: rows.length, ids: rows.map((one) => one.id) };
  });
}

async function write<T>(db: LogDatabase, tables: Parameters<LogDatabase['transaction']>[1][], body: () => Promise<T>) {
  if (!db.isOpen()) await db.open();
  if (isNewer(db)) throw Object.assign(new Error('the log belongs to a newer version'), { name: 'SchemaNewer' });
  return db.transaction('rw', tables as never, body);
}

/** What is to be written: the new ones, numbered from `seq` on, and what became of those that were known. */
function changesOf(
  messages: Message[],
  known: (MessageRow | undefined)[],
  former: ReadonlyMap<string, string[]>,
  { seq, ...row }: Pick<MessageRow, 'chat' | 'agent' | 'stamp' | 'seq'>,
): Change[] {
  const changes = new Map<string, Change>();
  let next = seq;
  messages.forEach((one, index) => {
    const pk = `${row.chat}|${one.id}`;
    const present = changes.get(pk)?.row ?? known[index];
    const told = present ? merge(present, one) : { ...one, pk, seq: next++, ...row };
    const now = withFormer(told ?? present, former.get(one.id)) ?? told;
    if (now) changes.set(pk, { row: { ...now, ...(row.stamp !== undefined && { stamp: row.stamp }) }, was: known[index] });
  });
  return [...changes.values()];
}

/** The row with the ids its message had before; undefined when it has them all. */
function withFormer(row: MessageRow | undefined, ids: string[] = []): MessageRow | undefined {
  const missing = ids.filter((id) => !row?.was?.some((one) => one.id === id));
  return row && missing.length > 0
    ? { ...row, was: [...(row.was ?? []), ...missing.map((id) => ({ id, seq: row.seq }))] }
    : undefined;
}

function hasChanged(before: ChatRow | undefined, next: number, lastAt: number, agent: string): boolean {
  return before?.next !== next || before.lastAt !== lastAt || (agent !== '' && before.agent !== agent);
}
