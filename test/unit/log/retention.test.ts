import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendEvents, appendGap, appendMessages } from '../../../lib/log/append';
import { readVisits, searchText } from '../../../lib/log/browse';
import { missing, storeCanary, storedCanary } from '../../../lib/log/canary';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { eraseChats, findCustomers, wipeLog } from '../../../lib/log/erase';
import { countRows } from '../../../lib/log/read';
import { oldestKept, purge } from '../../../lib/log/retention';
import { sealSlots } from '../../../lib/log/seal';
import { hold, holdNothing } from '../../../lib/log/sealed/held';
import { settleSeal } from '../../../lib/log/sealed/settle';
import { addPieces, addTriples, mayHold } from '../../../lib/log/slots';
import { addSuppression, openTeam, readSuppressions, type TeamDatabase } from '../../../lib/log/team';
import { dayOf } from '../../../lib/log/visits';

const now = new Date(2026, 10, 22, 12).getTime();
const day = 86_400_000;
const on = new AbortController().signal;

let db: LogDatabase;
let team: TeamDatabase;
beforeEach(() => {
  db = openLog();
  team = openTeam();
});
afterEach(async () => {
  holdNothing();
  db.close();
  team.close();
  await Dexie.delete('saywell');
  await Dexie.delete('saywell-team');
});

const chat = (customer: string) => ({ platform: 'demo', shop: 'S', agent: 'a', customer });

/** One message a day for `days` days up to now, the oldest first. */
async function fill(customer: string, days: number): Promise<void> {
  for (let age = days - 1; age >= 0; age--) {
    const at = now - age * day;
    const messages = [{ id: `m${age}`, role: 'customer' as const, text: `${customer} 说了第${age}天的话`, at }];
    await appendMessages(db, { chat: chat(customer), messages });
  }
}

async function found(query: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of searchText(db, query, { signal: on })) ids.push(...page.map(({ row }) => row.id));
  return ids;
}

const visits = () => readVisits(db, { from: '2000-01-01', to: '2100-01-01' });

describe('retention', () => {
  test('everything older goes, and nothing younger', async () => {
    await fill('张三', 100);
    await fill('李四', 3);
    await appendMessages(db, {
      chat: chat('旧客'),
      messages: [{ id: 'x', role: 'customer', text: '早就走了', at: now - 95 * day }],
    });
    const event = (id: string, at: number) => ({ id, at, chat: 'demo|S|张三', type: 'ignored' as const });
    await appendEvents(db, [event('old', now - 91 * day), event('new', now - 89 * day)]);
    const gap = (id: string, from: number, to: number) => ({ id, from, to, platform: 'demo', reason: 'page-silent' as const });
    await appendGap(db, gap('old', now - 95 * day, now - 94 * day));
    await appendGap(db, gap('over', now - 95 * day, now - 80 * day));
    await storeCanary(db, { id: 'c', appends: 9, rows: 104, since: 0, at: now });

    const oldest = oldestKept(90, now);
    expect(await purge(db, oldest, on)).toBe(10);

    expect(await countRows(db)).toEqual({ messages: 94, chats: 2, gaps: 1, events: 1 });
    expect(await db.messages.where('at').below(oldest).count()).toBe(0);
    expect((await visits()).every(({ to }) => to >= oldest)).toBe(true);
    expect(await visits()).toHaveLength(94);
    expect(await found('早就走了')).toEqual([]);
    expect(await found('第95天')).toEqual([]);
    expect(await found('第5天')).toEqual(expect.arrayContaining(['m5']));
    expect((await storedCanary(db))?.rows).toBe(94);
    expect(await purge(db, oldest, on)).toBe(0);
  });

  test('more than one batch goes, and a day that is half over is counted again', async () => {
    const messages = Array.from({ length: 200 }, (_, index) => ({
      id: `n${index}`,
      role: 'agent' as const,
      text: `第${index}句`,
      at: now - 90 * day - 100_000 + index * 1_000,
    }));
    for (const customer of ['a', 'b', 'c']) await appendMessages(db, { chat: chat(customer), messages });
    expect(await purge(db, oldestKept(90, now), on)).toBe(300);
    expect(await countRows(db)).toMatchObject({ messages: 300, chats: 3 });
    expect((await visits()).map(({ count, day: when }) => [count, when])).toEqual(Array(3).fill([100, dayOf(now - 90 * day)]));
  });

  test('an aborted purge stops between two batches', async () => {
    await fill('张三', 10);
    const end = new AbortController();
    end.abort();
    expect(await purge(db, now, end.signal)).toBe(0);
    expect((await countRows(db)).messages).toBe(10);
  });

  test('a locked log lets go of what is due, of an hour that is half over too', async () => {
    const seal = { rev: 1, on: true, key: { id: 'k1', rounds: 1, salt: '', wrapped: '' } };
    hold({ seal, key: { id: 'k1', key: Buffer.alloc(32, 7).toString('base64') } });
    await settleSeal(db, seal);
    const hour = Math.floor(now / 3_600_000) * 3_600_000 - 50 * day;
    const messages = ['due', 'left'].map((id, index) => ({ id, role: 'agent' as const, text: id, at: hour + index * 60_000 }));
    await appendMessages(db, { chat: chat('张三'), messages });
    await fill('李四', 1);
    hold({ seal });
    expect(await purge(db, hour + 1, on)).toBe(1);
    expect((await db.messages.toCollection().primaryKeys()).sort()).toEqual(['demo|S|张三|left', 'demo|S|李四|m0']);
  });

  test('a message that comes meanwhile is stored', async () => {
    await fill('张三', 30);
    const [removed] = await Promise.all([
      purge(db, now - 5 * day, on),
      appendMessages(db, { chat: chat('张三'), messages: [{ id: 'late', role: 'agent', text: '还在', at: now }] }),
    ]);
    expect(removed).toBe(24);
    expect(await found('还在')).toEqual(['late']);
  });
});

describe('erasing', () => {
  test('of a customer nothing is left, not even in the search index', async () => {
    await fill('张三', 4);
    await fill('李四', 3);
    await sealSlots(db);
    await appendEvents(db, [
      { id: '1', at: now, chat: 'demo|S|张三', type: 'ignored' },
      { id: '2', at: now, chat: `demo|S|张三#${now}`, type: 'ignored' },
      { id: '3', at: now, chat: 'demo|S|张三丰', type: 'ignored' },
    ]);
    const own = {
      id: 's',
      rule: 'r',
      category: 'curt' as const,
      text: 't',
      scope: 'once' as const,
      reason: 'r',
      at: 1,
      platform: 'demo',
    };
    await addSuppression(team, { ...own, shop: 'S', chat: `demo|S|张三#${now}` });
    await addSuppression(team, { ...own, id: 'o', shop: 'S', chat: 'demo|S|李四' });
    expect(await findCustomers(db, '张')).toMatchObject([{ chat: { key: 'demo|S|张三' }, messages: 4 }]);

    expect(await eraseChats(db, team, ['demo|S|张三'])).toBe(4);

    expect(await countRows(db)).toEqual({ messages: 3, chats: 1, gaps: 0, events: 1 });
    expect((await visits()).map(({ chat: key }) => key)).toEqual(Array(3).fill('demo|S|李四'));
    expect(await found('张三')).toEqual([]);
    expect(await found('李四')).toHaveLength(3);
    const sealed = (await db.slots.toArray()).filter(({ filter }) => filter);
    // Pairs and triples of two hours, those of an hour in which nobody else wrote are gone.
    expect(sealed).toHaveLength(4);
    expect(sealed.some((slot) => mayHold(slot, addPieces('张三', new Set())))).toBe(false);
    expect(sealed.some((slot) => mayHold(slot, addTriples('张三 说', new Set())))).toBe(false);
    expect((await readSuppressions(team)).map(({ id }) => id)).toEqual(['o']);
    expect(await findCustomers(db, '张')).toEqual([]);
  });

  test('wiping empties the log and is no alarm', async () => {
    await fill('张三', 3);
    const canary = { id: 'c', appends: 3, rows: 3, since: 0, at: now };
    await storeCanary(db, canary);
    await db.meta.put({ key: 'seal', value: '{"rev":1,"on":false}' });
    await wipeLog(db);
    expect((await db.meta.toCollection().primaryKeys()).sort()).toEqual(['canary', 'seal']);
    for (const table of [db.messages, db.chats, db.visits, db.slots, db.events, db.gaps]) expect(await table.count()).toBe(0);
    expect(missing(canary, await storedCanary(db), true, now)).toBeUndefined();
    await fill('李四', 1);
    expect(await found('李四')).toEqual(['m0']);
  });
});
