import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { agentMessages, countMessages, readShops } from '../../../lib/log/agent-messages';
import { appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import type { Message } from '../../../lib/model/message';

let db: LogDatabase;
let next = 0;
beforeEach(() => {
  db = openLog(`agent-messages-${next++}`);
});
afterEach(() => db.delete());

const message = (id: string, role: Message['role'], text: string, at: number): Message => ({ id, role, text, at });

async function say(shop: string, customer: string, messages: Message[]) {
  for (let from = 0; from < messages.length; from += 200) {
    await appendMessages(db, {
      chat: { platform: 'demo', shop, agent: '小满', customer },
      messages: messages.slice(from, from + 200),
    });
  }
}

async function all(period: { from: number; to: number }, shop?: string) {
  const pages = [];
  for await (const page of agentMessages(db, period, shop)) pages.push(page);
  return pages;
}

test('only what agents sent, within the period, with what the customer said before in that chat', async () => {
  await say('甲店', 'c1', [
    message('a', 'customer', '有货吗', 10),
    message('b', 'agent', '有的', 20),
    message('c', 'system', '已转接', 25),
    message('d', 'agent', '还在吗', 30),
    message('e', 'agent', '太晚', 40),
  ]);
  await say('乙店', 'c2', [message('a', 'agent', '您好', 22)]);
  const [page] = await all({ from: 10, to: 40 });
  expect(page?.messages.map(({ text, previous, shop }) => [text, previous, shop])).toEqual([
    ['有的', '有货吗', '甲店'],
    ['您好', undefined, '乙店'],
    ['还在吗', '有货吗', '甲店'],
  ]);
  expect(await countMessages(db, { from: 10, to: 40 })).toBe(5);
  expect(page?.read).toBe(5);
});

test('of one shop', async () => {
  await say('甲|店', 'c1', [message('a', 'agent', '甲的', 1)]);
  await say('乙店', 'c2', [message('a', 'agent', '乙的', 2)]);
  const [page] = await all({ from: 0, to: 9 }, '甲|店');
  expect(page?.messages.map(({ text }) => text)).toEqual(['甲的']);
  expect(await readShops(db)).toHaveLength(2);
});

test('pages lose and double nothing, even where thousands share one moment', async () => {
  const lines = Array.from({ length: 4_500 }, (_, i) =>
    message(`m${i}`, 'agent', `第 ${i} 句`, i < 1_500 ? i : i < 4_200 ? 2_000 : i),
  );
  await say('甲店', 'c1', lines);
  const pages = await all({ from: 0, to: 10_000 });
  const texts = pages.flatMap(({ messages }) => messages.map(({ text }) => text));
  expect(pages.length).toBeGreaterThan(1);
  expect(texts).toEqual(lines.map(({ text }) => text));
  expect(pages.at(-1)?.read).toBe(4_500);
});

test('an empty period gives no page', async () => {
  expect(await all({ from: 0, to: 9 })).toEqual([]);
});
