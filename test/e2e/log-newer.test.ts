import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { start } from './browser';
import { type Acks, feedUrl, openFeed, sayOnce, watchAcks } from './log-feed';
import { openReview, rowsOf } from './log-page';
import { popupOf } from './log-popup';
import { badgeOf } from './log-rows';

let browser: Launched;
let own: Page;
let page: Page;
let acks: Acks;
beforeAll(async () => {
  browser = await start();
  own = await openReview(browser);
  page = await openFeed(browser.context);
  acks = await watchAcks(page, browser.extensionId);
  await sayOnce(page, '升级前');
  await until('it to be stored', async () => acks.ids.size === 1);
});
afterAll(() => browser.close());

/** What a later version does at its first start: brings the log to its own schema. Returns how many ms that waited for others to let go. */
const upgrade = (from: Page): Promise<number> =>
  from.evaluate(async () => {
    const started = performance.now();
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell', 990);
      opening.onupgradeneeded = () => opening.result.createObjectStore('later');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    db.close();
    return performance.now() - started;
  });

const versionOf = (from: Page) =>
  from.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'saywell')?.version);

test('a later version takes the log over at once; old pages say reload, the old program only reads and says so', async () => {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#general`);
  await options.locator('.main').waitFor();
  expect(await upgrade(own)).toBeLessThan(5_000);
  await options.getByText('请刷新这个页面').waitFor();

  await sayOnce(page, '升级后');
  await until('the refusal', async () => acks.errors.has('SchemaNewer'));
  await until('the mark', async () => (await badgeOf(own, `${feedUrl}*`)) === '!');
  const popup = await popupOf(browser, feedUrl);
  await popup.getByText('记录属于更新的版本').waitFor();
  await options.reload();
  await options.getByText('记录属于更新的版本').waitFor();
  expect(acks.ids.size).toBe(1);
  expect((await rowsOf(own, '^升级')).map(({ text }) => text)).toEqual(['升级前']);
  expect(await versionOf(own)).toBe(990);
});
