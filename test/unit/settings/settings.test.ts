import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults } from '../../../lib/settings/defaults';
import { parseSettings } from '../../../lib/settings/parse';
import { policyOf, withinPolicy } from '../../../lib/settings/within';
import { byTurn } from './locks';

describe('reading what was stored', () => {
  test.each([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a list', [1, 2], {}],
    ['one field', { lang: 'en' }, { lang: 'en' }],
    ['a broken field beside a good one', { lang: 'fr', bar: false }, { bar: false }],
    ['a wrong type', { check: 'yes', guard: 0, shop: 'x' }, { shop: 'x' }],
    ['a name that is too long', { agent: 'a'.repeat(201), theme: 'dark' }, { theme: 'dark' }],
    ['a field we do not know', { colour: 'red' }, {}],
  ])('%s', (_, stored, kept) => {
    expect(parseSettings(stored)).toEqual({ ...defaults, ...kept });
  });

  test('a prototype cannot be smuggled in', () => {
    parseSettings(JSON.parse('{"__proto__": {"guard": false, "polluted": true}}'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(parseSettings(JSON.parse('{"__proto__": {"guard": false}}')).guard).toBe(true);
  });
});

describe('the policy of an administrator', () => {
  test.each([
    ['none', {}, 180],
    ['fewer days', { retentionDays: 30 }, 30],
    ['more than we allow', { retentionDays: 3_650 }, 180],
    ['no number', { retentionDays: 'ten' }, 90],
    ['no days at all', { retentionDays: 0 }, 90],
  ])('%s', (_, written, most) => {
    expect(policyOf(written)).toEqual({ retentionDays: most });
    expect(withinPolicy({ ...defaults, retention: 180 }, policyOf(written)).retention).toBe(most);
    expect(withinPolicy({ ...defaults, retention: 7 }, policyOf(written)).retention).toBe(7);
  });

  test('nobody may choose more than half a year', () => {
    expect(parseSettings({ retention: 181 }).retention).toBe(90);
    expect(parseSettings({ retention: 180 }).retention).toBe(180);
    expect(parseSettings({ keep: 'all', maskOrders: true })).toMatchObject({ keep: 'masked', maskOrders: true });
  });
});

describe('the store', () => {
  let store: typeof import('../../../lib/settings/store');
  let tabs: typeof import('../../../lib/settings/tabs');
  beforeAll(async () => {
    vi.stubGlobal('chrome', fakeBrowser);
    vi.stubGlobal('navigator', { locks: byTurn() });
    store = await import('../../../lib/settings/store');
    tabs = await import('../../../lib/settings/tabs');
  });
  beforeEach(() => fakeBrowser.reset());

  test('two pages that change something at once lose nothing of each other', async () => {
    await Promise.all([store.saveSettings({ lang: 'en' }), store.saveSettings({ bar: false })]);
    expect(await store.readSettings()).toEqual({ ...defaults, lang: 'en', bar: false });
  });

  test('a change keeps the other fields', async () => {
    await store.saveSettings({ lang: 'en' });
    expect(await store.saveSettings({ bar: false })).toEqual({ ...defaults, lang: 'en', bar: false });
    expect(await store.readSettings()).toEqual({ ...defaults, lang: 'en', bar: false });
  });

  test('a broken record is read as the defaults', async () => {
    await fakeBrowser.storage.local.set({ settings: { lang: 1, guard: 'no' } });
    expect(await store.readSettings()).toEqual(defaults);
  });

  test('holds what is chosen within the policy, and gives it back when there is none', async () => {
    await store.saveSettings({ retention: 120 });
    await fakeBrowser.storage.managed.set({ retentionDays: 30 });
    expect((await store.saveSettings({ bar: false })).retention).toBe(30);
    expect((await store.readSettings()).retention).toBe(30);
    await fakeBrowser.storage.managed.clear();
    expect((await store.readSettings()).retention).toBe(120);
  });

  test('a watcher sees changes until its signal ends', async () => {
    const end = new AbortController();
    const seen: boolean[] = [];
    store.watchSettings(({ bar }) => seen.push(bar), end.signal);
    await store.saveSettings({ bar: false });
    await vi.waitFor(() => expect(seen).toEqual([false]));
    end.abort();
    await store.saveSettings({ bar: true });
    await store.readSettings();
    expect(seen).toEqual([false]);
  });

  test('tabs that report at the same time do not forget each other', async () => {
    const health = { platform: 'demo', attached: true, readable: true, since: 1, pending: 0 };
    await Promise.all([1, 2, 3].map((id) => tabs.rememberTab(id, { health, at: id })));
    await tabs.rememberTab(2, undefined);
    expect(Object.keys(await tabs.readTabs())).toEqual(['1', '3']);
  });
});
