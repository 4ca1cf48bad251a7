import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendEvents, appendGap } from '../../../lib/log/append';
import { readDays, readVisits, searchText } from '../../../lib/log/browse';
import type { LogDatabase } from '../../../lib/log/database';
import { eraseChats, findCustomers, wipeLog } from '../../../lib/log/erase';
import { readChat, readEvents, readPeriod } from '../../../lib/log/read';
import { purge } from '../../../lib/log/retention';
import { sealSlots } from '../../../lib/log/seal';
import { hold, holdNothing } from '../../../lib/log/sealed/held';
import { createSeal } from '../../../lib/log/sealed/passphrase';
import { lockOfLog, settleSeal, storedSeal } from '../../../lib/log/sealed/settle';
import { openTeam } from '../../../lib/log/team';
import { chat, endLog, everything, holds, hour, key, newLog, rawRows, say, send, switchOn } from './sealed-log';

let db: LogDatabase;
beforeEach(() => {
  holdNothing();
  db = newLog('sealed');
});
afterEach(() => endLog(db));

const { signal } = new AbortController();
const locked = { name: 'LogLocked' };
const texts = async (log = db) => (await readChat(log, key))?.rows.map(({ text }) => text);
async function found(log: LogDatabase, query: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const hits of searchText(log, query, { signal })) ids.push(...hits.map(({ row }) => row.id));
  return ids;
}

describe('an encrypted log', () => {
  beforeEach(() => switchOn(db));

  test('gives back what was stored, and holds none of it in the clear', async () => {
    await send(db, [say('1', 1_000, '我住在文三路'), say('2', 2_000, '好的')]);
    await send(db, [say('1', 1_000, '我住在文二路')]);
    await appendEvents(db, [{ id: 'e', at: 3, chat: key, type: 'ignored', reason: '客户自己要的' }], {
      keep: 'full',
      maskOrders: false,
      maskTracking: false,
    });
    const rows = (await readChat(db, key))?.rows;
    expect(rows?.map(({ text, earlier }) => ({ text, earlier }))).toEqual([
      { text: '我住在文二路', earlier: ['我住在文三路'] },
      { text: '好的', earlier: undefined },
    ]);
    expect((await readPeriod(db, { from: 0, to: hour }))[0]?.chat.name).toBe('王先生');
    expect((await readEvents(db, { from: 0, to: hour }))[0]?.reason).toBe('客户自己要的');
    const bytes = await everything(db);
    expect(holds(bytes, 'demo')).toBe(true);
    for (const text of ['文三路', '文二路', '好的', '王先生', '客户自己要的']) expect(holds(bytes, text)).toBe(false);
  });

  test('keeps no filter of the search in the clear, and searches all the same', async () => {
    await send(db, [say('1', 1_000, '我住在文三路')]);
    await send(db, [say('2', 2 * hour, '文三路到了吗')]);
    await sealSlots(db);
    const slots = await rawRows(db, 'slots');
    expect(slots.filter(({ filter }) => filter)).toEqual([]);
    expect(slots.filter(({ box }) => box).length).toBeGreaterThan(0);
    expect((await db.slots.get(0))?.filter).toBeDefined();
    expect(await found(db, '文三路')).toEqual(['2', '1']);
    expect(await found(db, '文四路')).toEqual([]);
  });

  test('says the same as one that is not, whatever comes', async () => {
    const message = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      at: fc.nat({ max: 3 }).map((n) => n * hour + 5),
      text: fc.constantFrom('文三路', '好的', '文二路'),
      kind: fc.constantFrom('text' as const, 'recalled' as const),
    });
    const batches = fc.array(fc.array(message, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const one = newLog(`plain-${run}`);
        const other = newLog(`sealed-${run++}`);
        const seen = async (log: LogDatabase) => [
          await log.messages.toArray(),
          await log.chats.toArray(),
          await readVisits(log, { from: '0000-01-01', to: '9999-12-31' }),
          await readDays(log, '0000-01-01', '9999-12-31'),
          await found(log, '文三'),
        ];
        const fill = async (log: LogDatabase) => {
          for (const batch of all)
            await send(
              log,
              batch.map(({ id, at, text, kind }) => say(id, at, text, { kind })),
            );
          await sealSlots(log);
        };
        try {
          holdNothing();
          await fill(one);
          const plain = await seen(one);
          await switchOn(other);
          await fill(other);
          expect(holds(await everything(other), '文三路')).toBe(false);
          const withoutStamp = (rows: unknown) => JSON.parse(JSON.stringify(rows));
          expect(withoutStamp(await seen(other))).toEqual(withoutStamp(plain));
        } finally {
          holdNothing();
          await endLog(one);
          await endLog(other);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('reads through a cursor too: a customer is found by name and erased', async () => {
    const team = openTeam('sealed-team');
    await send(db, [say('1', 1_000, '我住在文三路')]);
    await send(db, [say('2', 1_000, '在吗')], { ...chat, customer: 'D', name: '李女士' });
    expect((await findCustomers(db, '王先')).map((one) => [one.chat.key, one.messages])).toEqual([[key, 1]]);
    expect(await eraseChats(db, team, [key])).toBe(1);
    expect((await db.messages.toArray()).map(({ id }) => id)).toEqual(['2']);
    expect(await found(db, '文三路')).toEqual([]);
    team.close();
  });

  test('is followed by a connection that was open before, without being told', async () => {
    const other = newLog('sealed');
    holdNothing();
    await expect(send(other, [say('1', 1_000)])).rejects.toMatchObject(locked);
    expect(await rawRows(db, 'messages')).toEqual([]);
    other.close();
  });

  test('is not switched off by whoever only empties it', async () => {
    await send(db, [say('1', 1_000)]);
    await wipeLog(db);
    await send(db, [say('2', 2_000, '清空以后')]);
    expect(holds(await everything(db), '清空以后')).toBe(false);
    expect(await texts()).toEqual(['清空以后']);
  });
});

describe('a log that is locked', () => {
  beforeEach(async () => {
    await switchOn(db);
    await send(db, [say('1', 1_000, '我住在文三路')]);
    await send(db, [say('2', 5 * hour, '到了吗')]);
    await sealSlots(db);
    holdNothing();
  });

  test('is neither read nor searched, and takes nothing in', async () => {
    expect(await lockOfLog(db)).toBe('locked');
    const rows = (await readChat(db, key).catch((error) => error)) as unknown;
    expect(rows).toMatchObject(locked);
    await expect(found(db, '文三路')).rejects.toMatchObject(locked);
    await expect(findCustomers(db, '王')).rejects.toMatchObject(locked);
    await expect(send(db, [say('3', 6 * hour)])).rejects.toMatchObject(locked);
    await expect(send(db, [say('3', 6 * hour)], { ...chat, customer: 'D' })).rejects.toMatchObject(locked);
    await expect(appendEvents(db, [{ id: 'e', at: 3, chat: key, type: 'ignored', reason: '因为' }])).rejects.toMatchObject(
      locked,
    );
    expect(await rawRows(db, 'messages')).toHaveLength(2);
    expect(await rawRows(db, 'events')).toEqual([]);
  });

  test('still notes gaps, and still lets go of what is past its time', async () => {
    await appendGap(db, { id: 'g', from: 1, to: 2, platform: 'demo', reason: 'page-hidden' });
    await purge(db, 2 * hour, signal).catch((error) => expect(error).toMatchObject(locked));
    expect((await rawRows(db, 'messages')).map(({ id }) => id)).toEqual(['2']);
    expect(await rawRows(db, 'gaps')).toEqual([]);
    expect((await rawRows(db, 'visits')).map(({ count }) => count)).toEqual([1]);
  });

  test('can be emptied', async () => {
    await wipeLog(db);
    expect(await rawRows(db, 'messages')).toEqual([]);
  });

  test('does not open with the key of another log', async () => {
    const other = await createSeal('别的口令也很长', 0, 10);
    hold({ key: other.key });
    expect(await lockOfLog(db)).toBe('locked');
    await expect(send(db, [say('3', 6 * hour)])).rejects.toMatchObject(locked);
    await expect(texts()).rejects.toMatchObject(locked);
  });
});

test('a log that lost its own copy of the seal goes by the one beside it', async () => {
  const { seal, session } = await switchOn(db);
  await db.meta.clear();
  await send(db, [say('1', 1_000, '我住在文三路')]);
  expect(holds(await everything(db), '文三路')).toBe(false);
  holdNothing();
  hold({ seal, key: session });
  await settleSeal(db, seal);
  expect(await storedSeal(db)).toEqual(seal);
  expect(await texts()).toEqual(['我住在文三路']);
});
