import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { searchText } from '../../../lib/log/browse';
import { isNewer, type LogDatabase, openLog } from '../../../lib/log/database';
import { sealSlots } from '../../../lib/log/seal';
import { hourOf } from '../../../lib/log/slots';
import { dayOf } from '../../../lib/log/visits';

/** Written by the program of its version and never changed since. */
interface Frozen {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, { at?: number; chat?: string; agent?: string; pk?: string }[]>;
}
const read = (name: string): Frozen =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'), (_, value) =>
    typeof value?.bytes === 'string' ? Uint8Array.from(Buffer.from(value.bytes, 'base64')) : value,
  );
const frozen = read('v1');
const messages = frozen.rows.messages ?? [];

/** A database as an earlier version left it. */
async function thaw({ version, stores, rows: tables } = frozen): Promise<void> {
  const old = new Dexie('saywell');
  old.version(version).stores(stores);
  await old.open();
  for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkAdd(rows);
  old.close();
}

afterEach(() => Dexie.delete('saywell'));

async function findIn(db: LogDatabase, query: string): Promise<string[]> {
  const found: string[] = [];
  for await (const page of searchText(db, query, { signal: new AbortController().signal })) {
    found.push(...page.map(({ row }) => row.id));
  }
  return found;
}

describe('a database of version 1', () => {
  test('keeps every row as it was', async () => {
    await thaw();
    const db = openLog();
    await db.open();
    expect(isNewer(db)).toBe(false);
    for (const [name, rows] of Object.entries(frozen.rows)) expect(await db.table(name).toArray(), name).toEqual(rows);
    db.close();
  });

  test('gets a visit for each chat and local day', async () => {
    await thaw();
    const db = openLog();
    const expected = new Map<string, number[]>();
    for (const { at = 0, chat = '' } of messages) {
      const id = `${dayOf(at)}|${chat}`;
      expected.set(id, [...(expected.get(id) ?? []), at]);
    }
    const visits = await db.visits.toArray();
    expect(visits.map(({ id, from, to, count }) => [id, from, to, count])).toEqual(
      [...expected]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, times]) => [id, Math.min(...times), Math.max(...times), times.length]),
    );
    expect(visits.every(({ id, day, chat }) => id === `${day}|${chat}`)).toBe(true);
    expect(new Set(visits.flatMap(({ agents }) => agents))).toEqual(new Set(['小周', '小吴']));
    db.close();
  });

  test('can be searched, also for what an edit replaced, and written to', async () => {
    await thaw();
    const db = openLog();
    const find = (query: string) => findIn(db, query);
    expect((await db.slots.toArray()).map(({ hour, filter }) => [hour, filter !== undefined])).toEqual(
      [...new Set(messages.map(({ at = 0 }) => hourOf(at)))].sort((a, b) => a - b).map((hour) => [hour, true]),
    );
    expect(await find('stock')).toEqual(['b1']);
    expect(await find('48小时')).toEqual(['a2']);
    expect(await find('明天')).toEqual(['a3']);
    expect(await find('012345')).toEqual(['a6']);
    expect(await find('退')).toEqual(['d1']);
    expect(await find('没有人说过')).toEqual([]);
    const chat = { platform: 'pinduoduo', shop: '晨光', agent: '小吴', customer: 'u1' };
    await appendMessages(db, { chat, messages: [{ id: 'a9', role: 'agent', text: '再见啦', at: messages.at(-1)?.at ?? 0 }] });
    expect(await find('再见啦')).toEqual(['a9']);
    db.close();
  });

  test('is as it was when the upgrade breaks half-way', async () => {
    await thaw();
    const db = openLog();
    // The visits are filled last: by then the slots have been written.
    db.visits.hook('creating', () => {
      throw new Error('the power went');
    });
    await expect(db.open()).rejects.toThrow();
    db.close();
    const old = new Dexie('saywell');
    old.version(frozen.version).stores(frozen.stores);
    await old.open();
    expect(old.backendDB().version).toBe(10);
    expect([...old.backendDB().objectStoreNames]).toEqual(Object.keys(frozen.stores).sort());
    expect(await old.table('messages').toArray()).toEqual(messages);
    old.close();
  });
});

describe('a database of version 2', () => {
  const second = read('v2');

  test('keeps every row as it was, and is closed to the code that wrote it', async () => {
    await thaw(second);
    const db = openLog();
    await db.open();
    expect([isNewer(db), db.backendDB().version]).toEqual([false, 30]);
    for (const [name, rows] of Object.entries(second.rows)) expect(await db.table(name).toArray(), name).toEqual(rows);
    db.close();
  });

  test('is searched where hours have no triples yet and where they got some', async () => {
    await thaw(second);
    const db = openLog();
    const all = ['stock', '48小时', '明天', '012345', '退', '没有人说过'];
    const expected = [['b1'], ['a2'], ['a3'], ['a6'], ['d1'], []];
    expect(await Promise.all(all.map((query) => findIn(db, query)))).toEqual(expected);
    const late = { id: 'late', role: 'agent' as const, text: '补上的一句话', at: messages[0]?.at ?? 0 };
    await appendMessages(db, { chat: { platform: 'demo', shop: 'S', agent: 'a', customer: 'c' }, messages: [late] });
    expect(await findIn(db, '一句话')).toEqual(['late']);
    await db.slots.bulkPut((await db.slots.toArray()).map(({ hour }) => ({ hour, open: 1 as const })));
    await sealSlots(db);
    expect((await db.slots.toArray()).some(({ hour }) => hour < 0)).toBe(true);
    expect(await Promise.all(all.map((query) => findIn(db, query)))).toEqual(expected);
    expect(await findIn(db, '一句话')).toEqual(['late']);
    db.close();
  });
});
