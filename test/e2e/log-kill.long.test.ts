import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { start } from './browser';
import { openFeed, watchAcks } from './log-feed';
import { underFire } from './log-kill';
import { openReview } from './log-page';

let browser: Launched;
beforeEach(async () => {
  browser = await start();
});
afterEach(() => browser.close());

test.each([
  ['10,000 messages as fast as a page can show them', [10_000, 10, 20]],
  ['a message every 50 ms for two minutes', [2_400, 1, 50]],
] as const)('%s, the worker killed every 200 ms: 0 lost, 0 doubled, in order', { timeout: 900_000 }, async (what, pace) => {
  const own = await openReview(browser);
  const page = await openFeed(browser.context);
  const acks = await watchAcks(page, browser.extensionId);
  const { shown, kills, ...found } = await underFire(own, page, acks, [...pace], 600_000);
  console.log(
    `${what}: ${shown} shown, ${kills} kills, ${acks.ids.size} acknowledged, ${found.lost.length} lost, ${found.doubled.length} doubled`,
  );
  expect(found).toEqual({ lost: [], doubled: [], inOrder: true, betrayed: [] });
  expect(shown).toBe(pace[0]);
  expect(kills).toBeGreaterThan(20);
});
