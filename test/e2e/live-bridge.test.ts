import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, overlayHtml } from '../../lib/cli/browser';
import { clearComposer, composerHolds, composerText, overlaySays, until } from '../demo/steps';
import { ask, filmBar, openChats, opened, tabOf, workerOf } from './bridge-page';
import { openFixture, start } from './browser';

interface Fixture {
  fixture: {
    switchTo(key: string): void;
    receive(text: string, key?: string): void;
    order(key?: string): void;
    history(lines: [side: 'customer' | 'agent', text: string, minutesAgo: number][]): void;
  };
}

const box = '#replyTextarea';
/** After a key nothing moves for a second, less the frame in which the key came. */
const calm = 950;
const [first, second] = ['1000000000001', '1000000000002'];
let browser: Launched;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

async function open() {
  const page = await openFixture(browser.context, 'pinduoduo');
  const tab = await tabOf(browser.context, 'mms.pinduoduo.com');
  await overlaySays(page, '分');
  const call = <Name extends keyof Fixture['fixture']>(name: Name, ...values: Parameters<Fixture['fixture'][Name]>) =>
    page.evaluate(
      ([which, given]) =>
        (window as unknown as { fixture: Record<string, (...all: unknown[]) => void> }).fixture[which]!(...given),
      [name, values] as [string, unknown[]],
    );
  return { page, tab, call };
}

test('the report follows the chat on screen, and ends with the page', async () => {
  const { context } = browser;
  const { page, tab, call } = await open();
  const before = await opened(context, tab, (chat) => chat?.customer === first);
  expect(before.open).toMatchObject({
    platform: 'pinduoduo',
    readable: true,
    items: [{ id: 'anything_else' }, { id: 'closing' }],
  });
  await call('switchTo', second!);
  const after = await opened(context, tab, (chat) => chat?.customer === second);
  expect(after.open?.key).not.toBe(before.open?.key);
  expect(after.open?.waiting?.since).toBeTypeOf('number');
  await page.goto('about:blank');
  await opened(context, tab, (chat) => chat === undefined);
  await page.close();
});

test('a message is scrolled to and framed, and nothing of the page is changed', async () => {
  const { page, tab, call } = await open();
  const lines = Array.from({ length: 80 }, (_, n): ['customer' | 'agent', string, number] => [
    n % 2 ? 'agent' : 'customer',
    `第 ${n} 句`,
    200 - n,
  ]);
  await call('history', lines);
  await opened(browser.context, tab, (chat) => chat !== undefined && chat.customer !== first);
  const target = page.getByText('第 3 句', { exact: true });
  const id = await target.evaluate((el) => /_(\d+)$/.exec(el.closest('li')!.id)![1]!);
  const worker = await workerOf(browser.context);
  await page.evaluate(() => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target: node, type } of records) if (!/^SAYWELL-/.test(node.nodeName)) seen.push(`${type} ${node.nodeName}`);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, { seen });
  });
  expect(await ask(worker, tab, 'showMessage', 'no-such-message')).toBe('not-here');
  expect(await ask(worker, tab, 'showMessage', id)).toBe('shown');
  const framed = /class="pointed" style="([^"]*)"/;
  const frame = await until('the frame', async () => framed.exec(await overlayHtml(page))?.[1]);
  const rect = await target.evaluate((el) => el.getBoundingClientRect().toJSON());
  const px = (name: string) => Number(new RegExp(`(?:^|[ ;])${name}: ?([\\d.-]+)px`).exec(frame)?.[1]);
  expect(px('top')).toBeLessThanOrEqual(rect.top);
  expect(px('top') + px('height')).toBeGreaterThanOrEqual(rect.bottom);
  expect(rect.top).toBeGreaterThan(0);
  await until('the frame to go', async () => !framed.test(await overlayHtml(page)));
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await page.close();
});

test('the script for an item goes into the composer of that chat only, and never into a composition', async () => {
  const { page, tab, call } = await open();
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.bringToFront();
  await call('history', [['customer', '藏青还有货吗', 0]]);
  const { open: chat } = await opened(browser.context, tab, (one) => one?.items.some(({ id }) => id === 'greeting') === true);
  const close = (key = chat!.key, item = 'greeting') => ask(own, tab, 'closeItem', { key, item });
  await page.locator(box).focus();
  await page.keyboard.type('草稿');
  expect(await close(`${chat!.key}x`)).toBe('other-chat');
  expect(await close(chat!.key, 'praise')).toBe('no-reply');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'ni hao', selectionStart: 6, selectionEnd: 6 });
  expect(await close()).toBe('refused');
  await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await composerHolds(page, box, '草稿');
  expect(await composerText(page, box)).toBe('草稿');
  await until('the end of the composition', async () => (await close()) === 'inserted');
  const filled = await composerText(page, box);
  expect(filled).toMatch(/^草稿.+服务/);
  await call('switchTo', first!);
  await opened(browser.context, tab, (one) => one?.customer === first);
  expect(await close()).toBe('other-chat');
  expect(await composerText(page, box)).toBe(filled);
  expect((await openChats(browser.context))[tab]?.customer).toBe(first);
  await own.close();
  await page.close();
});

test('nothing in the bar appears, vanishes or moves while the agent types; it does when they pause', async () => {
  const { page, call } = await open();
  await call('history', [['customer', '藏青还有货吗', 0]]);
  await clearComposer(page, box);
  await overlaySays(page, '问候语');
  await page.keyboard.type('您');
  const cut = await filmBar(page);
  for (const [at, key] of [...'这款绝对不会坏请放心下单吧'].entries()) {
    await page.keyboard.type(key, { delay: 60 });
    if (at === 3) await call('receive', '质量太差了，我要投诉你们');
    if (at === 7) await call('order');
  }
  await overlaySays(page, '售后');
  const [begun, ...changes] = await cut();
  expect(begun?.parts).toContain('item');
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter(({ sinceKey }) => sinceKey < calm)).toEqual([]);
  await page.close();
});
