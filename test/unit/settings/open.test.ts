import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type OpenChat, openChat } from '../../../lib/model/open';

const open: OpenChat = {
  key: 'demo|S|C',
  conversation: 'demo|S|C#1',
  ...{ platform: 'demo', shop: 'S', agent: 'A', customer: 'C' },
  facts: {},
  stage: 'opening',
  readable: true,
  at: 1_000,
  items: [{ id: 'greeting', state: 'open' }],
};

let store: typeof import('../../../lib/settings/open');
let background: typeof import('../../../entrypoints/background/open');
beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser);
  store = await import('../../../lib/settings/open');
  background = await import('../../../entrypoints/background/open');
});
beforeEach(() => fakeBrowser.reset());

test.each([
  ['a conversation of another chat', { conversation: 'demo|S|D#1' }],
  ['a key of another platform', { key: 'feige|S|C', conversation: 'feige|S|C#1' }],
  ['an item nobody knows', { items: [{ id: 'smile', state: 'open' }] }],
  ['a field nobody knows', { score: 100 }],
  ['a wait without a limit above zero', { waiting: { since: 1, limit: 0 } }],
])('%s is no open chat', (_, change) => {
  expect(openChat.safeParse(open).success).toBe(true);
  expect(openChat.safeParse({ ...open, ...change }).success).toBe(false);
});

test('keeps one chat a tab, for this session of the browser only', async () => {
  await Promise.all([1, 2, 3].map((tab) => store.rememberOpen(tab, { ...open, at: tab }, 'd')));
  await store.rememberOpen(2, undefined);
  expect(Object.keys(await store.readOpen())).toEqual(['1', '3']);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('a document that goes takes nothing of another along', async () => {
  await store.rememberOpen(1, open, 'new');
  await store.rememberOpen(1, undefined, 'old');
  expect(await store.readOpen()).toEqual({ 1: open });
  await store.rememberOpen(1, undefined, 'new');
  expect(await store.readOpen()).toEqual({});
});

test('what is broken is left out', async () => {
  await store.rememberOpen(1, open, 'd');
  await fakeBrowser.storage.session.set({ open: { 1: { by: 'd', open }, 2: { by: 'd', open: { ...open, stage: 'party' } } } });
  expect(await store.readOpen()).toEqual({ 1: open });
});

test('a repeated report is written twice a minute, one that says something new at once', async () => {
  const end = new AbortController();
  let changes = 0;
  store.watchOpen(() => changes++, end.signal);
  for (let at = 1_000; at <= 31_000; at += 5_000) await store.rememberOpen(1, { ...open, at }, 'd');
  expect([changes, (await store.readOpen())[1]?.at]).toEqual([2, 31_000]);
  await store.rememberOpen(1, { ...open, at: 31_001, stage: 'closing' }, 'd');
  await store.rememberOpen(1, { ...open, at: 31_002, stage: 'closing' }, 'other document');
  expect(changes).toBe(4);
  end.abort();
  await store.rememberOpen(1, undefined);
  expect(changes).toBe(4);
});

test('counts the other chats in which a wait nears its limit', () => {
  const { countNear } = background;
  const wait = (customer: string, since: number, limit?: number): OpenChat => ({
    ...open,
    key: `demo|S|${customer}`,
    waiting: limit === undefined ? { since } : { since, limit },
  });
  const all = {
    1: wait('here', 0, 60_000),
    2: wait('here', 0, 60_000),
    3: wait('early', 30_000, 60_000),
    4: wait('near', 15_000, 60_000),
    5: wait('near', 15_000, 60_000),
    6: wait('late', -60_000, 60_000),
    7: wait('not judged', 0),
    8: open,
  };
  expect(countNear(all, 1, 0.75, 60_000)).toBe(2);
  expect(countNear(all, 1, 0.5, 60_000)).toBe(3);
  expect(countNear(all, 99, 0.9, 60_000)).toBe(2);
});
