import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, stopWorker } from '../../lib/cli/browser';
import { serveDemo } from '../demo/server';
import { root, start } from './browser';
import { injectAgain, openReview, rowsOf, type StoredRow, startWithCache, waitForRows } from './log-page';

interface DemoWindow {
  demo: { receive(text: string, key?: string): string; open(key: string): void };
}

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;
let review: Page;

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
  review = await openReview(browser);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

async function openDemo(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${demo.url}?play=0`);
  await page.locator('saywell-overlay').waitFor({ state: 'attached' });
  return page;
}

const receive = (page: Page, text: string) => page.evaluate((said) => (window as unknown as DemoWindow).demo.receive(said), text);
const textsOf = (rows: StoredRow[]) => rows.map(({ text }) => text);

describe('the log', () => {
  test('keeps every message once and in order while the worker is killed every 200 ms', async () => {
    const page = await openDemo();
    const chats = ['c-lin', 'c-my', 'c-wu'];
    const total = 150;
    let isOver = false;
    let kills = 0;
    const killing = (async () => {
      for (; !isOver; kills++) {
        await stopWorker(review);
        await new Promise((done) => setTimeout(done, 200));
      }
    })();
    await page.evaluate(
      async ([keys, count]) => {
        const { demo } = window as unknown as DemoWindow;
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        for (let i = 0; i < count; i++) {
          const key = keys[Math.floor(i / 10) % keys.length]!;
          if (i % 10 === 0) demo.open(key);
          const id = demo.receive(`第${i}句 ${key}`, key);
          while (!document.querySelector(`[data-mid="${id}"]`)) await frame();
          // The page is read once a frame; nobody changes chats within two.
          await frame();
          await frame();
        }
      },
      [chats, total] as const,
    );
    await waitForRows(review, '^第', total, 30_000);
    isOver = true;
    await killing;
    expect(kills).toBeGreaterThan(10);
    const rows = await rowsOf(review, '^第');
    for (const key of chats) {
      const expected = Array.from({ length: total }, (_, i) => i)
        .filter((i) => chats[Math.floor(i / 10) % chats.length] === key)
        .map((i) => `第${i}句 ${key}`);
      expect(textsOf(rows.filter(({ chat }) => chat.endsWith(`|${key}`)))).toEqual(expected);
    }
    expect(rows).toHaveLength(total);
    await page.close();
  });

  test('has one session in a page after our script came again and our own page was reloaded', async () => {
    const page = await openDemo();
    await receive(page, '之前');
    await waitForRows(review, '^之前$', 1, 10_000);
    await injectAgain(review, 'http://127.0.0.1/*');
    await review.reload();
    await receive(page, '之后');
    await waitForRows(review, '^之后$', 1, 10_000);
    expect(await page.locator('saywell-overlay').count()).toBe(1);
    expect(textsOf(await rowsOf(review, '^之[前后]$'))).toEqual(['之前', '之后']);
    await page.close();
  });

  test('goes on where it was when a page comes back from the back/forward cache', async () => {
    const cached = await startWithCache();
    try {
      const own = await openReview(cached);
      const page = await cached.context.newPage();
      await page.goto(`${demo.url}?play=0`);
      await page.locator('saywell-overlay').waitFor({ state: 'attached' });
      await receive(page, '离开前');
      await waitForRows(own, '^离开前$', 1, 10_000);
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
      await page.goto(`${demo.url}console.css`);
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction(() => 'persisted' in window);
      expect(await page.evaluate(() => (window as unknown as { persisted: boolean }).persisted)).toBe(true);
      await receive(page, '回来后');
      await waitForRows(own, '^回来后$', 1, 10_000);
      expect(await page.locator('saywell-overlay').count()).toBe(1);
      expect(textsOf(await rowsOf(own, '^(?:离开前|回来后)$'))).toEqual(['离开前', '回来后']);
    } finally {
      await cached.close();
    }
  });

  test('shows what a customer wrote as text, whatever it looks like', async () => {
    const page = await openDemo();
    await page.evaluate(() => (window as unknown as DemoWindow).demo.open('c-xu'));
    await page.locator('.chat-head[data-customer="c-xu"]').waitFor();
    const evil = '<img src=x onerror="pwned=1"><script>pwned=1</script><b id="evil">便宜</b>';
    await receive(page, evil);
    await waitForRows(review, 'evil', 1, 10_000);
    expect(textsOf(await rowsOf(review, 'evil'))).toEqual([evil]);
    await review.bringToFront();
    await review.reload();
    await review.locator('.chat-row', { hasText: evil }).click();
    await review.locator('.bubble', { hasText: evil }).waitFor();
    for (const tab of [review, page]) {
      expect(await tab.locator('#evil, img[src="x"]').count()).toBe(0);
      expect(await tab.evaluate(() => 'pwned' in window)).toBe(false);
    }
    await page.close();
  });

  test('takes a message of 100,000 characters, and the next one', async () => {
    const page = await openDemo();
    await receive(page, '长'.repeat(100_000));
    await receive(page, '还在吗在吗');
    await waitForRows(review, '^长+$', 1, 10_000);
    await waitForRows(review, '^还在吗在吗$', 1, 10_000);
    expect((await rowsOf(review, '^长+$'))[0]?.text).toHaveLength(100_000);
    await page.close();
  });
});
