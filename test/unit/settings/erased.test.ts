import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { byTurn } from './locks';

const mark = (digit: string) => ({ salt: '0'.repeat(32), sum: digit.repeat(64), at: 1_000, by: 'own' });

let store: typeof import('../../../lib/settings/erased');
beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('navigator', { locks: byTurn() });
  store = await import('../../../lib/settings/erased');
});
beforeEach(() => fakeBrowser.reset());

test('marks beside the log are changed by turn, so that none is lost', async () => {
  await Promise.all(['1', '2', '3'].map((digit) => store.changeErased((marks) => [...marks, mark(digit)])));
  expect((await store.readErased()).map(({ sum }) => sum[0]).sort()).toEqual(['1', '2', '3']);
});

test('what is no mark is left out, and whatever else is stored is no list', async () => {
  await fakeBrowser.storage.local.set({ erased: [mark('1'), { ...mark('2'), sum: 'demo|S|C' }, 'x'] });
  expect(await store.readErased()).toEqual([mark('1')]);
  await fakeBrowser.storage.local.set({ erased: { length: 1 } });
  expect(await store.readErased()).toEqual([]);
});
