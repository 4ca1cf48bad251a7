import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendEvents, appendGap, appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { countRows, messageOf, readChat, readEvents, readGaps, readPeriod } from '../../../lib/log/read';
import type { Message } from '../../../lib/model/message';

const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' };
const key = 'demo|S|C';
const say = (id: string, at: number, text = id, more: Partial<Message> = {}): Message => ({
  id,
  role: 'agent',
  text,
  at,
  ...more,
});

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell');
});

const texts = async () => (await readChat(db, key))?.rows.map(({ text }) => text);

describe('append', () => {
  test('a repeated delivery is acknowledged again and changes nothing', async () => {
    const batch = { chat, messages: [say('1', 1_000), say('2', 2_000)] };
    expect(await appendMessages(db, batch)).toEqual({ stored: 2, ids: ['1', '2'] });
    expect(await appendMessages(db, batch)).toEqual({ stored: 0, ids: ['1', '2'] });
    expect(await countRows(db)).toEqual({ messages: 2, chats: 1, gaps: 0, events: 0 });
  });

  test('the same message twice in one delivery is one row', async () => {
    expect(await appendMessages(db, { chat, messages: [say('1', 1), say('1', 1)] })).toEqual({ stored: 1, ids: ['1', '1'] });
  });

  test('two equal texts with different ids stay two', async () => {
    await appendMessages(db, { chat, messages: [say('1', 1, '好的'), say('2', 1, '好的')] });
    expect(await texts()).toEqual(['好的', '好的']);
  });

  test('order is by time, then by arrival', async () => {
    await appendMessages(db, { chat, messages: [say('c', 60_000), say('d', 60_000)] });
    await appendMessages(db, { chat, messages: [say('e', 60_000), say('a', 1_000)] });
    expect(await texts()).toEqual(['a', 'c', 'd', 'e']);
  });

  test('an edit keeps the text it replaced, and a late repeat does not bring it back', async () => {
    await appendMessages(db, { chat, messages: [say('1', 1, '明天到')] });
    await appendMessages(db, { chat, messages: [say('1', 1, '后天到')] });
    expect(await appendMessages(db, { chat, messages: [say('1', 1, '明天到')] })).toEqual({ stored: 0, ids: ['1'] });
    const rows = (await readChat(db, key))?.rows;
    expect(rows?.map(({ text, earlier }) => ({ text, earlier }))).toEqual([{ text: '后天到', earlier: ['明天到'] }]);
  });

  test('a recall keeps what was said', async () => {
    await appendMessages(db, { chat, messages: [say('1', 1, '爱买不买')] });
    await appendMessages(db, { chat, messages: [say('1', 1, '你撤回了一条消息', { kind: 'recalled' })] });
    const row = (await readChat(db, key))?.rows[0];
    expect(row && messageOf(row)).toEqual({ id: '1', role: 'agent', text: '爱买不买', at: 1, kind: 'recalled' });
  });

  test('a better trusted time wins, a worse one does not', async () => {
    await appendMessages(db, { chat, messages: [say('1', 60_000, 'x', { trust: 'page-minute' })] });
    await appendMessages(db, { chat, messages: [say('1', 61_234, 'x', { trust: 'page-second' })] });
    await appendMessages(db, { chat, messages: [say('1', 99_000, 'x', { trust: 'seen' })] });
    expect((await readChat(db, key))?.rows[0]).toMatchObject({ at: 61_234, trust: 'page-second' });
  });

  test('personal data never reaches the disk', async () => {
    const mine = { ...chat, customer: '13812342046', name: '李雷13812342046' };
    await appendMessages(db, { chat: mine, messages: [say('1', 1, '电话13998761234')] });
    await appendEvents(db, [{ id: 'e', at: 1, chat: 'demo|S|13812342046', type: 'sent-anyway', reason: '客户留了13998761234' }]);
    const all = JSON.stringify([await db.messages.toArray(), await db.chats.toArray(), await db.events.toArray()]);
    expect(all).not.toMatch(/1[3-9]\d{9}/);
    expect(all).toContain('139••••1234');
    expect((await readEvents(db, { from: 0, to: 2 }))[0]?.chat).toBe((await readPeriod(db, { from: 0, to: 2 }))[0]?.key);
  });

  test('a period is half open and keeps chats apart', async () => {
    await appendMessages(db, { chat, messages: [say('1', 10), say('2', 20)] });
    await appendMessages(db, { chat: { ...chat, customer: 'D|E' }, messages: [say('1', 15)] });
    const found = await readPeriod(db, { from: 10, to: 20 });
    expect(found.map((one) => [one.key, one.rows.map(({ id }) => id)])).toEqual([
      ['demo|S|C', ['1']],
      ['demo|S|D%7cE', ['1']],
    ]);
  });

  test('a gap grows under the same id', async () => {
    const gap = { id: 'g', from: 10, to: 20, platform: 'demo', reason: 'page-silent' as const };
    await appendGap(db, gap);
    await appendGap(db, { ...gap, to: 30 });
    expect(await readGaps(db, { from: 25, to: 40 })).toEqual([{ ...gap, to: 30 }]);
    expect(await readGaps(db, { from: 30, to: 40 })).toEqual([]);
  });

  test('the order of arrival does not change what is stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 10 }), { maxLength: 12 }),
        async (batches) => {
          await db.messages.clear();
          await db.chats.clear();
          for (const ids of batches) await appendMessages(db, { chat, messages: ids.map((id) => say(`m${id}`, id)) });
          const expected = [...new Set(batches.flat())].sort((a, b) => a - b).map((id) => `m${id}`);
          expect((await texts()) ?? []).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a database of a newer version', () => {
  test('is never written by this one', async () => {
    const newer = new Dexie('saywell');
    newer
      .version(9)
      .stores({ messages: 'pk, at, [chat+at]', chats: 'key, lastAt', gaps: 'id, from', events: 'id, at', meta: 'key' });
    await newer.open();
    newer.close();
    await expect(appendMessages(db, { chat, messages: [say('1', 1)] })).rejects.toMatchObject({ name: 'SchemaNewer' });
    await newer.open();
    expect(await newer.table('messages').count()).toBe(0);
    newer.close();
  });
});
