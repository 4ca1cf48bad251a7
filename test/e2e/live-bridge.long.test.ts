import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, overlayHtml } from '../../lib/cli/browser';
import type { Settings } from '../../lib/model/settings';
import { serveDemo } from '../demo/server';
import { composerText, overlayIsReady, overlayIsSilentOn, overlaySays, until } from '../demo/steps';
import { ask, openChats, opened, tabOf, workerOf } from './bridge-page';
import { openFixture, root, start } from './browser';
import { openReview, rowsOf } from './log-page';

interface Fixture {
  fixture: { history(lines: [side: 'customer' | 'agent', text: string, minutesAgo: number][]): void };
}
interface Demo {
  demo: { row(row: { side: string; text: string; at?: number }): string; receive(text: string): string };
}

interface ChromeWindow {
  chrome: {
    storage: { local: { get(key: 'settings'): Promise<{ settings?: object }>; set(values: object): Promise<void> } };
  };
}

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

async function openDemo(query = ''): Promise<{ page: Page; tab: number }> {
  const page = await browser.context.newPage();
  await page.goto(`${demo.url}?play=0${query}`);
  await overlayIsReady(page);
  return { page, tab: await tabOf(browser.context, demo.url) };
}

async function save(change: Partial<Settings>): Promise<void> {
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await own.evaluate(async (some) => {
    const { local } = (globalThis as unknown as ChromeWindow).chrome.storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, ...some } });
  }, change);
  await own.close();
}

/** A chat whose customer asked so many seconds ago and has no answer. */
const asked = (page: Page, seconds: number) =>
  page.evaluate((ago) => (window as unknown as Fixture).fixture.history([['customer', '在吗，藏青还有货吗', ago / 60]]), seconds);

test('who waits in another tab is counted, one limit turns amber, and both obey the settings at once', async () => {
  const other = await openFixture(browser.context, 'pinduoduo');
  await overlaySays(other, '分');
  await asked(other, 300);
  const { page } = await openDemo();
  await overlaySays(page, '别处还有 1 位在等');
  await other.bringToFront();
  await until('the amber chip', async () => (await overlayHtml(other)).includes('item due'));
  await save({ warn: false });
  await until('the chip to be calm', async () => !(await overlayHtml(other)).includes('item due'));
  await overlayIsSilentOn(page, '位在等');
  await asked(other, 36);
  await overlaySays(other, '客户已等');
  await save({ warn: true, warnFrom: 0.5 });
  await until('the amber chip', async () => (await overlayHtml(other)).includes('item due'));
  await save({ warnFrom: 0.75 });
  await other.close();
  await page.close();
});

test('a page that writes its address anew is still open', async () => {
  const { page, tab } = await openDemo();
  await page.evaluate(() => (window as unknown as Demo).demo.receive('在吗'));
  await opened(browser.context, tab, (chat) => chat !== undefined);
  for (let n = 0; n < 10; n++) {
    await page.evaluate((step) => history.pushState({}, '', `?play=0&step=${step}`), n);
    expect((await openChats(browser.context))[tab]).toBeDefined();
  }
  await page.close();
});

test('a message far up a virtual list is found, one the page never showed leaves it where it stood', async () => {
  const { page, tab } = await openDemo();
  const ids = await page.evaluate(() => {
    const { demo: console } = window as unknown as Demo;
    const from = Date.now() - 600_000;
    return Array.from({ length: 300 }, (_, n) =>
      console.row({ side: n % 2 ? 'out' : 'in', text: `第 ${n} 句`, at: from + n * 1_000 }),
    );
  });
  const own = await openReview(browser);
  await page.bringToFront();
  // Read by scrolling past all of it once, as an agent would.
  const scroller = page.locator('.msg-scroller');
  const shown = (n: number) => scroller.getByText(`第 ${n} 句`, { exact: true }).isVisible();
  const near = (n: number) =>
    [...document.querySelectorAll('.msg-scroller *')].some(({ textContent }) => {
      const number = /^第 (\d+) 句$/.exec(textContent)?.[1];
      return number !== undefined && Math.abs(Number(number) - n) < 10;
    });
  for (let n = 280; n >= 0; n -= 5) {
    await scroller.evaluate((el, share) => el.scrollTo(0, el.scrollHeight * share), n / 300);
    await page.waitForFunction(near, n);
    await until(`line ${n} to be read`, async () => (await rowsOf(own, `^第 ${n} 句$`)).length === 1);
  }
  await scroller.evaluate((el) => el.scrollTo(0, el.scrollHeight));
  await until('the end of the list', () => shown(299));
  const worker = await workerOf(browser.context);
  const top = await scroller.evaluate((el) => el.scrollTop);
  expect(await ask(worker, tab, 'showMessage', 'never-shown')).toBe('not-here');
  expect(await scroller.evaluate((el) => el.scrollTop)).toBe(top);
  expect(await ask(worker, tab, 'showMessage', ids[7]!)).toBe('shown');
  expect(await shown(7)).toBe(true);
  // A page that calls what scrolls by another name than is known.
  await scroller.evaluate((el) => {
    el.setAttribute('style', 'flex:1;min-height:0;overflow-y:auto');
    el.setAttribute('class', 'renamed');
    el.scrollTo(0, el.scrollHeight);
  });
  const line = (n: number) => page.locator('.renamed').getByText(`第 ${n} 句`, { exact: true });
  await line(299).waitFor();
  await until('the chat to be read again', async () => (await ask(worker, tab, 'showMessage', ids[9]!)) === 'shown');
  expect((await line(9).boundingBox())!.y).toBeGreaterThan(0);
  await own.close();
  await page.close();
});

test('a list that is scrolled by what lies around it is scrolled there', async () => {
  const page = await openFixture(browser.context, 'pinduoduo');
  const tab = await tabOf(browser.context, 'mms.pinduoduo.com');
  await overlaySays(page, '分');
  await page.addStyleTag({ content: '#msgListContainer{flex:none;overflow:visible}.chat-window{overflow-y:auto}' });
  await page.evaluate(() =>
    (window as unknown as Fixture).fixture.history(
      Array.from({ length: 60 }, (_, n) => [n % 2 ? 'agent' : 'customer', `第 ${n} 句`, 100 - n]),
    ),
  );
  const target = page.getByText('第 3 句', { exact: true });
  const id = await target.evaluate((el) => /_(\d+)$/.exec(el.closest('li')!.id)![1]!);
  await page.locator('.chat-window').evaluate((el) => el.scrollTo(0, el.scrollHeight));
  const worker = await workerOf(browser.context);
  await until('the message to be read and shown', async () => (await ask(worker, tab, 'showMessage', id)) === 'shown');
  const box = (await target.boundingBox())!;
  expect(box.y).toBeGreaterThan(0);
  expect(box.y + box.height).toBeLessThan(720);
  await until('the frame', async () => (await overlayHtml(page)).includes('class="pointed"'));
  await page.close();
});

test('the script for an item goes into a rich composer, too, though a page of ours has the focus', async () => {
  const { page, tab } = await openDemo('&editor=rich');
  await page.evaluate(() => (window as unknown as Demo).demo.receive('在吗'));
  const { open } = await opened(browser.context, tab, (chat) => chat?.items.some(({ id }) => id === 'greeting') === true);
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await own.bringToFront();
  expect(await ask(own, tab, 'closeItem', { key: open!.key, item: 'greeting' })).toBe('inserted');
  expect(await composerText(page, '#composer')).toContain('好');
  await own.close();
  await page.close();
});
