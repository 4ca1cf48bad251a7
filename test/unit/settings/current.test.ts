import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { byTurn } from './locks';

let followSettings: typeof import('../../../lib/settings/current').followSettings;
let saveSettings: typeof import('../../../lib/settings/store').saveSettings;
beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('navigator', { locks: byTurn() });
  ({ followSettings } = await import('../../../lib/settings/current'));
  ({ saveSettings } = await import('../../../lib/settings/store'));
});
beforeEach(() => fakeBrowser.reset());

test('settings are read once and again after a change', async () => {
  const settings = followSettings();
  expect((await settings()).keep).toBe('masked');
  await saveSettings({ keep: 'scores' });
  expect((await settings()).keep).toBe('scores');
  expect(settings()).toBe(settings());
});

test('a change while they are being read is not missed', async () => {
  const settings = followSettings();
  const early = settings();
  await saveSettings({ keep: 'full' });
  await early;
  expect((await settings()).keep).toBe('full');
});

test('another change in the store forgets nothing', async () => {
  const settings = followSettings();
  const known = settings();
  await fakeBrowser.storage.local.set({ tabs: {} });
  expect(settings()).toBe(known);
});
