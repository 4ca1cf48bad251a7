import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askedNothing } from '../../../components/log/address';
import type { Asked, LogRow } from '../../../components/log/job';
import { listRows } from '../../../components/log/list';
import { markOf } from '../../../components/log/marks';
import { appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import type { Privacy } from '../../../lib/log/incoming';
import type { Role } from '../../../lib/model/message';

const now = new Date(2026, 10, 22, 12).getTime();
const dayAgo = (days: number) => new Date(2026, 10, 22 - days, 9).getTime();
const standard = { own: [], general: 'shop-standard' };
const privacy: Privacy = { keep: 'full', maskOrders: false, maskTracking: false };

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell');
});

function add(customer: string, at: number, text: string, role: Role = 'agent', platform = 'demo') {
  const chat = { platform, shop: 'S', agent: 'a', customer, name: `名${customer}` };
  return appendMessages(db, { chat, messages: [{ id: `${customer}-${at}`, role, text, at }] }, privacy);
}

async function pagesOf(asked: Partial<Asked>): Promise<LogRow[][]> {
  const pages: LogRow[][] = [];
  const signal = new AbortController().signal;
  for await (const page of listRows(db, { ...askedNothing, ...asked }, signal, now)) pages.push(page);
  return pages;
}

const customers = async (asked: Partial<Asked>) => (await pagesOf(asked)).flat().map(({ who }) => who.customer);

describe('the list', () => {
  beforeEach(async () => {
    await add('today', now - 1, '您好');
    await add('tomorrow', now + 86_400_000, '时钟走快了');
    await add('week', dayAgo(7), '面料是牛津布', 'agent', 'pinduoduo');
    await add('years', dayAgo(3_000), '很久以前的牛津布');
  });

  test('comes newest first, the newest at once, and however long ago it was', async () => {
    expect(await customers({})).toEqual(['tomorrow', 'today', 'week', 'years']);
    expect((await pagesOf({}))[0]?.map(({ who }) => who.customer)).toEqual(['tomorrow', 'today']);
  });

  test('oldest first when asked', async () => {
    expect(await customers({ sort: 'oldest' })).toEqual(['years', 'week', 'today', 'tomorrow']);
  });

  test('narrows to a day, a platform, a customer by id or name', async () => {
    expect(await customers({ day: '2026-11-15' })).toEqual(['week']);
    expect(await customers({ platform: 'pinduoduo' })).toEqual(['week']);
    expect(await customers({ customer: '名TO' })).toEqual(['tomorrow', 'today']);
  });

  test('of messages with a text, narrowed in the same ways', async () => {
    expect(await customers({ text: '牛津布' })).toEqual(['week', 'years']);
    expect(await customers({ text: '牛津布', platform: 'demo' })).toEqual(['years']);
    expect(await customers({ text: '牛津布', customer: 'week' })).toEqual(['week']);
    expect(await customers({ text: '牛津布', day: '2026-11-15' })).toEqual(['week']);
  });

  test('of order numbers only, when those are looked for', async () => {
    await add('order', dayAgo(1), '您的订单 241120-33447788 已经发出');
    await add('size', dayAgo(1), '尺寸 3344 毫米');
    expect(await customers({ text: '3344', scope: 'order' })).toEqual(['order']);
    expect((await customers({ text: '3344' })).sort()).toEqual(['order', 'size']);
  });
});

test('a chat across midnight is judged whole on both days', async () => {
  const midnight = new Date(2026, 10, 21).getTime();
  await add('c', midnight - 60_000, '在吗', 'customer');
  await add('c', midnight + 60_000, '您加我微信吧');
  const marks = await Promise.all(['2026-11-20', '2026-11-21'].map((day) => markOf(db, 'demo|S|c', day, standard)));
  expect(marks[0]).toEqual(marks[1]);
  expect(marks[0]).toMatchObject({ conversations: 1, critical: true, score: 0 });
  expect(marks[0]?.categories).toContain('contact');
  expect(await markOf(db, 'demo|S|c', '2026-11-19', standard)).toMatchObject({ conversations: 0, score: null });
});
