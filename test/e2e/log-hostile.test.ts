import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, stopWorker } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { start } from './browser';
import { type Acks, openFeed, play, sayOnce, shownBy, watchAcks } from './log-feed';
import { hearConsoles, leaked } from './log-heard';
import { ledger } from './log-kill';
import { openReview, rowsOf } from './log-page';
import { gapsOf } from './log-rows';

let browser: Launched;
let own: Page;
let page: Page;
let acks: Acks;
let heard: string[];
beforeAll(async () => {
  browser = await start();
  heard = hearConsoles(browser.context);
  own = await openReview(browser);
  page = await openFeed(browser.context);
  acks = await watchAcks(page, browser.extensionId);
});
afterAll(() => browser.close());

const isAcked = async () => (await shownBy(page)).every((id) => acks.ids.has(id));

test('a page that forges WXT’s event, takes our host away and stops every event is recorded all the same', async () => {
  await page.evaluate((id) => {
    const forge = () => {
      const detail = { contentScriptName: 'chat', messageId: crypto.randomUUID() };
      document.dispatchEvent(new CustomEvent(`${id}:chat:wxt:content-script-started`, { detail }));
      window.postMessage(
        { type: `${id}:wxt:content-script-started`, contentScriptName: 'chat', messageId: crypto.randomUUID() },
        '*',
      );
      document.querySelector('saywell-overlay')?.remove();
    };
    setInterval(forge, 100);
    const stop = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['visibilitychange', 'pageshow', 'focusin', 'input', 'keydown', 'pagehide', 'abort', 'message'])
      for (const target of [window, document]) target.addEventListener(type, stop, true);
  }, browser.extensionId);
  await play(page, 100, 1, 30);
  await until('every message to be acknowledged', isAcked, 10_000);
  const found = ledger(await shownBy(page), acks, await rowsOf(own, '^第\\d+句$'), 0);
  expect(found).toEqual({ shown: 100, kills: 0, lost: [], doubled: [], inOrder: true, betrayed: [] });
});

test('a page that takes its transcript away for more than five seconds leaves a gap record, and is recorded again after it', async () => {
  const from = Date.now();
  await page.evaluate(() => {
    const list = document.querySelector('.msg-list')!;
    const place = list.parentElement!;
    list.remove();
    Object.assign(window, { bringBack: () => place.append(list) });
  });
  await until('a gap record', async () => (await gapsOf(own)).some((gap) => gap.reason === 'anchors-missing'), 15_000);
  await page.evaluate(() => (window as unknown as { bringBack(): void }).bringBack());
  await sayOnce(page, '第100句');
  await until('every message to be acknowledged', isAcked, 10_000);
  const until5s = async () =>
    (await gapsOf(own)).find(
      ({ reason, from: start, to }) => reason === 'anchors-missing' && to - start >= 5_000 && start >= from - 1_000,
    );
  expect(await until('the whole gap', until5s)).toBeDefined();
});

test.runIf(process.env.SAYWELL_ALL)('a page that stands still for twelve seconds leaves a gap record', async () => {
  await page.bringToFront();
  await page.evaluate(() => {
    for (const end = Date.now() + 12_000; Date.now() < end; );
  });
  await sayOnce(page, '第101句');
  await until(
    'a gap record',
    async () => (await gapsOf(own)).some(({ reason, from, to }) => reason === 'page-silent' && to - from >= 5_000),
    15_000,
  );
  await until('every message to be acknowledged', isAcked, 10_000);
});

test('no console ever heard a word of a customer', async () => {
  const secrets = ['13812345678', '6222020200112233445', '文一西路', '张三丰', '悄悄话'];
  for (const secret of secrets) await sayOnce(page, `悄悄话 ${secret} 请保密`);
  await page.evaluate(() => {
    const name = document.querySelector('.chat-customer')!;
    name.textContent = '张三丰 13812345678';
  });
  await stopWorker(own);
  await until('every message to be acknowledged', isAcked, 15_000);
  // Beyond what may be said in one message, so that it is refused.
  await sayOnce(page, `${'长'.repeat(300_000)}张三丰`);
  await sayOnce(page, '最后一句');
  await until('the message after it', async () => (await rowsOf(own, '^最后一句$')).length === 1, 15_000);
  await page.evaluate(() => console.info('heard'));
  await until('the page’s own words', async () => heard.some((line) => line.includes('heard')));
  expect(leaked(heard, secrets)).toEqual([]);
  expect(heard.filter((line) => /uncaught|unhandled/i.test(line))).toEqual([]);
});
