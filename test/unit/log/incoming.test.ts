import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules/index';
import { appendEvents, appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { isSameSaid, keyToKeep, type Privacy, prepare, textToKeep } from '../../../lib/log/incoming';
import { maskText } from '../../../lib/log/mask';
import { readChat } from '../../../lib/log/read';
import { skeleton } from '../../../lib/log/skeleton';
import type { Conversation } from '../../../lib/model/conversation';
import { judge } from '../../../lib/quality/judge';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';

const full: Privacy = { keep: 'full', maskOrders: false, maskTracking: false };
const masked: Privacy = { ...full, keep: 'masked' };
const scores: Privacy = { ...full, keep: 'scores' };
const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: '13812342046', name: '王芳 13998761234' };
const said = (text: string) => ({ chat, messages: [{ id: '1', role: 'customer' as const, text, at: 1_000 }] });

describe('what of a delivery is kept', () => {
  test('everything, personal data masked, or only what judging needs', () => {
    const batch = said('我叫王芳，请问几天能到，电话13812342046');
    expect(prepare(batch, full)).toEqual(batch);
    expect(prepare(batch, masked)).toMatchObject({
      chat: { customer: '138••••2046', name: '王芳 139••••1234' },
      messages: [{ id: '1', at: 1_000, text: '我叫王芳，请问几天能到，电话138••••2046' }],
    });
    const { chat: who, messages } = prepare(batch, scores);
    expect(who).toEqual({ platform: 'demo', shop: 'S', agent: 'a', customer: '138••••2046' });
    expect(messages[0]?.text).toHaveLength('我叫王芳，请问几天能到，电话138••••2046'.length);
    expect(messages[0]?.text).not.toMatch(/王|芳|138|2046/);
    expect(messages[0]?.text).toContain('请问');
  });

  test('masks are what holds when nobody said otherwise', () => {
    expect(prepare(said('13812342046'))).toEqual(prepare(said('13812342046'), masked));
  });

  test('order and tracking numbers by choice', () => {
    const text = '订单号 231025-123456789012345 快递单号 SF1234567890123';
    expect(textToKeep(text, masked)).toBe(text);
    expect(textToKeep(text, { ...masked, maskOrders: true })).toMatch(/^订单号 23••••-•••••••••••2345 快递单号 SF1234567890123$/);
    expect(textToKeep(text, { ...masked, maskTracking: true })).toMatch(
      /^订单号 231025-123456789012345 快递单号 SF12•••••••0123$/,
    );
  });

  test('an event points to the chat as it is stored', () => {
    const key = 'demo|S%7c|13812342046';
    expect(keyToKeep(key, full)).toBe(key);
    expect(keyToKeep(key, masked)).toBe('demo|S%7c|138••••2046');
    expect(keyToKeep(`${key}#1763805783000`, masked)).toBe('demo|S%7c|138••••2046#1763805783000');
    expect(keyToKeep('demo|S|a%7c13812342046', masked)).toBe('demo|S|a%7c138••••2046');
    expect(keyToKeep('', masked)).toBe('');
  });
});

describe('when the setting changes', () => {
  let db: LogDatabase;
  beforeEach(() => {
    db = openLog();
  });
  afterEach(async () => {
    db.close();
    await Dexie.delete('saywell');
  });

  test.each([
    [full, masked],
    [masked, full],
    [full, scores],
    [masked, scores],
    [scores, masked],
  ])('the same message is no edit', async (before, after) => {
    const batch = { ...said('请问几天能到，电话13812342046，订单号231025-123456789012345'), chat: { ...chat, customer: 'C' } };
    await appendMessages(db, batch, before);
    expect(await appendMessages(db, batch, after)).toMatchObject({ stored: 0, ids: ['1'] });
    expect((await readChat(db, 'demo|S|C'))?.rows[0]?.earlier).toBeUndefined();
  });

  test('what was really changed is an edit', () => {
    expect(isSameSaid('电话138••••2046', '电话139••••2046')).toBe(false);
    expect(isSameSaid('今天发货', '明天发货')).toBe(false);
    expect(isSameSaid('100件', '200件')).toBe(false);
  });

  test('a reason somebody typed is masked, and not kept with scores only', async () => {
    const event = { at: 1, chat: '', type: 'released' as const, reason: '客户要的 13812342046' };
    await appendEvents(db, [{ ...event, id: '1' }], masked);
    await appendEvents(db, [{ ...event, id: '2' }], scores);
    expect((await db.events.toArray()).map(({ reason }) => reason)).toEqual(['客户要的 138••••2046', undefined]);
  });
});

describe('scores only', () => {
  const compiled = compileRules(rules);
  const context = { sheet: shopStandard, check: (text: string, of: Parameters<typeof check>[1]) => check(text, of, compiled) };
  const chats = ['dev', 'fresh'].flatMap((name) =>
    readFileSync(`test/eval/chats/${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Conversation),
  );

  test('every item of every chat is judged as with the whole text, from less than half of the letters', () => {
    const differ: string[] = [];
    let [letters, kept, items] = [0, 0, 0];
    for (const each of chats) {
      const { platform, shop, agent, customer } = each;
      const { messages } = prepare({ chat: { platform, shop, agent, customer }, messages: each.messages }, scores);
      const [whole, rest] = [judge(each, context), judge({ ...each, messages }, context)];
      for (const [id, { verdict }] of Object.entries(whole.items)) {
        items++;
        if (rest.items[id as keyof typeof rest.items].verdict !== verdict) differ.push(`${each.id} ${id}`);
      }
      each.messages.forEach(({ text }, index) => {
        const after = messages[index]?.text ?? '';
        for (const [at, one] of [...maskText(text)].entries()) {
          if (!/\p{L}/u.test(one)) continue;
          letters++;
          if (after[at] === one) kept++;
        }
      });
    }
    expect(items).toBeGreaterThan(1_000);
    // Which of several questions was passed over is told by words that are not kept.
    expect(differ.filter((one) => !one.endsWith(' full_answer'))).toEqual([]);
    expect(differ.length / items).toBeLessThan(0.003);
    expect(kept / letters).toBeLessThan(0.5);
  }, 60_000);

  test('doing it twice is doing it once, and a pasted book ends soon', () => {
    for (const text of ['请问几天能到，我叫王芳', '亲，让您久等了，祝您生活愉快', 'Hi, my name is Tom, when will it arrive?']) {
      expect(skeleton(skeleton(text))).toBe(skeleton(text));
    }
    const book = '从前有一个叫王小明的人住在山上，他每天都写很长的信。'.repeat(400);
    expect(skeleton(book)).toHaveLength(book.length);
    expect(skeleton(book)).not.toContain('王小明');
  }, 30_000);
});
