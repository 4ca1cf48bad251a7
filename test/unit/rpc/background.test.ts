import { describe, expect, test } from 'vitest';
import { fits } from '../../../entrypoints/background/hosts';
import { colourOf } from '../../../entrypoints/background/mark';
import { silence } from '../../../entrypoints/background/silence';
import { demo } from '../../../lib/page/adapters/demo';
import { feige } from '../../../lib/page/adapters/feige';
import { pinduoduo } from '../../../lib/page/adapters/pinduoduo';

const health = { platform: 'demo', attached: true, readable: true, since: 1, pending: 0 };
const inFront = { inFront: true, discarded: false };

describe('silence', () => {
  test.each([
    ['just reported', 10_000, health, inFront, undefined],
    ['silent in front', 16_000, health, inFront, { from: 1_000, to: 17_000 }],
    ['silent behind, which timers explain', 60_000, health, { inFront: false, discarded: false }, undefined],
    ['silent behind for long', 151_000, health, { inFront: false, discarded: false }, { from: 1_000, to: 152_000 }],
    ['put to sleep by the browser', 600_000, health, { inFront: false, discarded: true }, undefined],
    ['was not recording anyway', 600_000, { ...health, attached: false }, inFront, undefined],
  ])('%s', (_, passed, said, tab, gap) => {
    const found = silence(7, { health: said, at: 1_000 }, tab, 1_000 + passed);
    expect(found && { from: found.from, to: found.to }).toEqual(gap);
  });

  test('one silence is one gap', () => {
    const first = silence(7, { health, at: 1_000 }, inFront, 60_000);
    expect(silence(7, { health, at: 1_000 }, inFront, 90_000)?.id).toBe(first?.id);
  });
});

test('the mark says how bad it is', () => {
  expect(colourOf(health)).toBeUndefined();
  const marks = [colourOf({ ...health, readable: false }), colourOf({ ...health, attached: false })];
  expect(new Set(marks).size).toBe(2);
  expect(marks).not.toContain(undefined);
});

describe('where a platform may be logged from', () => {
  test.each([
    ['pinduoduo', 'https://mms.pinduoduo.com/chat-merchant/index.html?r=1#/', true],
    ['pinduoduo', 'https://mms.pinduoduo.com/orders/list', false],
    ['pinduoduo', 'https://mms.pinduoduo.com.evil.example/chat-merchant/', false],
    ['pinduoduo', 'http://mms.pinduoduo.com/chat-merchant/', false],
    ['feige', 'https://im.jinritemai.com/pc_seller_v2/main/workspace?fromOrder=1', true],
    ['feige', 'https://mms.pinduoduo.com/chat-merchant/', false],
    ['demo', 'http://127.0.0.1:4173/', true],
    ['demo', 'https://mms.pinduoduo.com/chat-merchant/', false],
    ['generic', 'https://desk.example/', true],
    ['generic', 'chrome-extension://abc/popup.html', false],
    ['__proto__', 'https://desk.example/', false],
    ['unheard-of', 'https://desk.example/', false],
  ])('%s at %s: %s', (platform, url, may) => {
    expect(fits(platform, url)).toBe(may);
  });

  test.each([demo, feige, pinduoduo])('$id is known to the background as to its adapter', (adapter) => {
    for (const pattern of adapter.matches) expect(fits(adapter.id, pattern.replaceAll('*', ''))).toBe(true);
  });
});
