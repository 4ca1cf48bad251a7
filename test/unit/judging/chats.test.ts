import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { judgeChats } from '../../../components/judging/chats';
import type { Judged } from '../../../components/judging/job';
import { judgingMemory } from '../../../components/judging/memory';
import { gather } from '../../../components/work/gather';
import { appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';

const day = 86_400_000;
const midnight = new Date(2026, 10, 21).getTime();
const standard = { own: [], general: 'shop-standard' };
const privacy = { keep: 'full' as const, maskOrders: false, maskTracking: false };

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell');
});

const add = (customer: string, at: number, text = '有货吗') =>
  appendMessages(
    db,
    {
      chat: { platform: 'demo', shop: 'S', agent: 'a', customer },
      messages: [{ id: `${customer}-${at}`, role: 'customer', text, at }],
    },
    privacy,
  );

function read(from: number, to: number, judge = judgingMemory()(standard)): Promise<Judged[]> {
  return gather((hear) => judgeChats(db, { from, to }, standard, judge, hear, new AbortController().signal));
}
const customers = (parts: Judged[]) => parts.flatMap(({ chats }) => chats.map(({ chat }) => chat.customer));

describe('the chats of a period', () => {
  test('come latest first, each once, and only those that began in it', async () => {
    for (const [customer, at] of [
      ['before', midnight - day],
      ['across', midnight - 60_000],
      ['across', midnight + 60_000],
      ['first', midnight],
      ['second', midnight + 3 * day],
      ['second', midnight + 3 * day + 7_200_000],
      ['last', midnight + 9 * day],
      ['after', midnight + 10 * day],
    ] as const)
      await add(customer, at);
    const parts = await read(midnight, midnight + 10 * day);
    expect(customers(parts)).toEqual(['last', 'second', 'second', 'first']);
    expect(customers(await read(midnight - day, midnight))).toEqual(['across', 'before']);
    expect((await read(midnight - day, midnight))[0]?.chats[0]?.chat.messages).toHaveLength(2);
  });

  test('come in parts that say how far it is', async () => {
    for (let n = 0; n < 120; n++) await add(`c${n}`, midnight + n * 1_000);
    const parts = await read(midnight, midnight + day);
    expect(parts.map(({ chats }) => chats.length)).toEqual([50, 50, 20]);
    expect(parts.map(({ done, total }) => [done, total])).toEqual([
      [50, 120],
      [100, 120],
      [120, 120],
    ]);
  });

  test('of years with little in them are found without a look at every day', async () => {
    await add('old', midnight - 3_000 * day);
    await add('new', midnight);
    expect(customers(await read(midnight - 3_650 * day, midnight + day))).toEqual(['new', 'old']);
    expect(await read(midnight + day, midnight + 2 * day)).toEqual([]);
  });

  test('end when nobody wants them any more', async () => {
    for (let n = 0; n < 60; n++) await add(`c${n}`, midnight + n * 1_000);
    const end = new AbortController();
    const all = { from: midnight, to: midnight + day };
    const hear = vi.fn(() => end.abort());
    await judgeChats(db, all, standard, judgingMemory()(standard), hear, end.signal);
    expect(hear).toHaveBeenCalledOnce();
  });
});

describe('what was judged before', () => {
  test('is not judged again until something changed', async () => {
    await add('c', midnight);
    await add('d', midnight + 1_000);
    const memory = judgingMemory();
    const once = async (sheets = standard) =>
      (await read(midnight, midnight + day, memory(sheets))).flatMap(({ chats }) => chats);
    const [d, c] = await once();
    await db.messages.toCollection().modify((row) => {
      if (row.chat.endsWith('|c')) row.text = '改过的一句';
    });
    const [again, changed] = await once();
    expect(again).toBe(d);
    expect(changed).not.toBe(c);
    expect(changed?.chat.messages[0]?.text).toBe('改过的一句');
  });

  test('is judged again by other sheets', async () => {
    await add('c', midnight);
    const memory = judgingMemory();
    const by = async (sheets: Parameters<typeof memory>[0]) =>
      (await read(midnight, midnight + day, memory(sheets)))[0]?.chats[0]?.judgement.sheet.id;
    const own = { ...shopStandard, id: 'own-1' };
    expect([await by(standard), await by({ own: [own], general: 'own-1' }), await by(standard)]).toEqual([
      'shop-standard',
      'own-1',
      'shop-standard',
    ]);
  });
});
