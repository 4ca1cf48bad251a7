import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults } from '../../../lib/settings/defaults';
import { restorable } from '../../../lib/settings/restored';
import { byTurn } from './locks';

const { team: _, informed: __, ...values } = defaults;
const fresh = { at: 0, values };
const chosen = { at: 1_000, values: { ...values, shop: '本店' } };

describe('settings of a backup', () => {
  test.each([
    ['come to a computer where nothing was chosen, whoever wrote them', { at: 1, isOwn: false }, fresh, { lang: 'en' }],
    ['come back where they are later and its own', { at: 2_000, isOwn: true }, chosen, { lang: 'en' }],
    ['stay out where later ones were chosen', { at: 500, isOwn: true }, chosen, {}],
    ['of another computer stay out where anything was chosen', { at: 2_000, isOwn: false }, chosen, {}],
    ['stay out where nobody chose them either', { at: 0, isOwn: true }, fresh, {}],
  ])('%s', (_name, file, here, change) => {
    expect(restorable([{ ...file, values: { lang: 'en' } }], here)).toEqual(change);
  });

  test('the latest of several counts, and only what differs', () => {
    const old = { at: 1, isOwn: true, values: { lang: 'en', theme: 'dark' } };
    const later = { at: 2, isOwn: true, values: { lang: 'zh', bar: true } };
    expect(restorable([later, old], fresh)).toEqual({ lang: 'zh' });
  });

  test('never loosen privacy, and make it stricter', () => {
    const loose = { keep: 'full', retention: 180, maskOrders: false, maskTracking: false };
    const strict = { keep: 'scores', retention: 7, maskOrders: true, maskTracking: true };
    expect(restorable([{ at: 1, isOwn: true, values: loose }], fresh)).toEqual({});
    expect(restorable([{ at: 1, isOwn: true, values: strict }], fresh)).toEqual(strict);
  });

  test('fields that are broken or unknown change nothing', () => {
    const text = '{"lang":"fr","guard":0,"colour":"red","team":9,"informed":9,"shop":"新店","__proto__":{"bar":false}}';
    expect(restorable([{ at: 1, isOwn: true, values: JSON.parse(text) }], fresh)).toEqual({ shop: '新店' });
  });
});

describe('when something was chosen', () => {
  let store: typeof import('../../../lib/settings/store');
  beforeAll(async () => {
    vi.stubGlobal('chrome', fakeBrowser);
    vi.stubGlobal('navigator', { locks: byTurn() });
    store = await import('../../../lib/settings/store');
  });
  beforeEach(() => fakeBrowser.reset());

  test('is known, not what changes by itself, nor what an earlier version kept no time of', async () => {
    expect(await store.readChosen()).toEqual(fresh);
    await store.saveSettings({ team: 5, informed: 6 });
    expect((await store.readChosen()).at).toBe(0);
    await fakeBrowser.storage.local.set({ settings: { lang: 'en' } });
    expect((await store.readChosen()).at).toBe(1);
    const before = Date.now();
    await store.saveSettings({ lang: 'zh' });
    expect((await store.readChosen()).at).toBeGreaterThanOrEqual(before);
  });
});
