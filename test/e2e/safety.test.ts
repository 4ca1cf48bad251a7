import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { overlayIsSilentOn, overlaySays, until } from '../demo/steps';
import { start } from './browser';
import { draft, openHostile, sendByScript, sent, switchTo } from './hostile-page';
import { eventsOf, openReview } from './log-page';
import { soon } from './own-page';

let browser: Launched;
let own: Page;
beforeAll(async () => {
  browser = await start();
  own = await openReview(browser);
});
afterAll(() => browser.close());

const stopped = '这句话先没有发出';
const switched = '会话已经切换';
const holds = (page: Page, words: string) => until(`the draft ${words}`, async () => (await draft(page)).includes(words));
/** The page opens another chat in the middle of the next input event, and leaves the composer as it is. */
const switchAtNextInput = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('#composer')!;
    const open = () => document.querySelector<HTMLElement>('.chat-head')!.setAttribute('data-customer', 'c-2');
    box.addEventListener('input', open, { once: true });
  });

describe.each(['', 'clearblur', 'hotkeys,swallow'])('variables that the page does not tell, page %s', (hard) => {
  test.each(['textarea', 'rich'])('are asked for before insertion: %s', async (editor) => {
    const page = await openHostile(browser.context, `with=${hard}&editor=${editor}`);
    await page.keyboard.type('亲， /ddhm');
    await overlaySays(page, '订单已收到');
    await page.keyboard.press('Enter');
    await overlaySays(page, '页面上没有这些');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2601-77');
    await page.keyboard.press('Enter');
    await holds(page, '您的订单 2601-77 已经收到');
    await overlayIsSilentOn(page, '页面上没有这些');
    await page.keyboard.type('！');
    await holds(page, '！');
    expect(await draft(page)).toMatch(/^亲， 您的订单 2601-77 已经收到，.*！$/);
    expect(await sent(page)).toEqual([]);
    await page.close();
  });

  test('Escape leaves the draft as it was, with the caret where it was', async () => {
    const page = await openHostile(browser.context, `with=${hard}`);
    await page.keyboard.type('亲， /ddhm');
    await overlaySays(page, '订单已收到');
    await page.keyboard.press('Enter');
    await overlaySays(page, '页面上没有这些');
    await page.keyboard.type('26');
    await page.keyboard.press('Escape');
    await overlayIsSilentOn(page, '页面上没有这些');
    await holds(page, '/ddhm');
    await until('the focus back', () => page.evaluate(() => document.activeElement?.id === 'composer'));
    await page.keyboard.type('好');
    await expect.poll(() => draft(page), soon).toBe('亲， /ddhm好');
    await page.close();
  });
});

describe.each(['textarea', 'rich'])('the wrong customer, %s', (editor) => {
  test('a chat that was opened between the menu and the choice gets nothing', async () => {
    const page = await openHostile(browser.context, `editor=${editor}`);
    await page.keyboard.type('/jsy');
    await overlaySays(page, '感谢光临');
    await page.evaluate(() => document.querySelector('.chat-head')!.setAttribute('data-customer', 'c-2'));
    await page.keyboard.press('Enter');
    await overlaySays(page, switched);
    expect(await draft(page)).toBe('/jsy');
    await page.close();
  });

  test('another customer of the same name gets nothing', async () => {
    const page = await openHostile(browser.context, `editor=${editor}`);
    await page.keyboard.type('/jsy');
    await overlaySays(page, '感谢光临');
    await page.evaluate(() => {
      const row = document.querySelector<HTMLElement>('.msg-row')!;
      row.dataset.mid = 'of-somebody-else';
    });
    await page.keyboard.press('Enter');
    await overlaySays(page, switched);
    expect(await draft(page)).toBe('/jsy');
    await page.close();
  });

  test('a chat that opens while we write loses our words again', async () => {
    const page = await openHostile(browser.context, `editor=${editor}`);
    await page.keyboard.type('亲，');
    await switchAtNextInput(page);
    await page.keyboard.press('Alt+1');
    await overlaySays(page, switched);
    await until('the draft as it was', async () => (await draft(page)) === '亲，');
    await page.close();
  });

  test('a chat that opens while variables are asked for gets nothing', async () => {
    const page = await openHostile(browser.context, `editor=${editor}`);
    await page.keyboard.type('/ddhm');
    await overlaySays(page, '订单已收到');
    await page.keyboard.press('Enter');
    await overlaySays(page, '页面上没有这些');
    await switchTo(page, 'c-2', '/ddhm');
    await page.keyboard.type('2601-77');
    await page.keyboard.press('Enter');
    await overlaySays(page, switched);
    expect(await draft(page)).toBe('/ddhm');
    await page.close();
  });

  test('a reason given in one chat releases nothing in another', async () => {
    const page = await openHostile(browser.context, `editor=${editor}`);
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Enter');
    await overlaySays(page, stopped);
    await page.keyboard.press('Alt+Y');
    await overlaySays(page, '为什么需要照原文发送');
    await page.keyboard.press('Alt+1');
    await overlaySays(page, '已放行这一次');
    await switchTo(page, 'c-2', '加我微信');
    await page.locator('#composer').focus();
    await page.keyboard.press('Enter');
    await overlaySays(page, stopped);
    expect(await sent(page)).toEqual([]);
    await page.close();
  });
});

test('what a page sends by itself is noted with its finding; what a reason let out is not', async () => {
  const page = await openHostile(browser.context, '');
  const noted = async () => (await eventsOf(own)).filter(({ type }) => type === 'programmatic-send');
  await page.keyboard.type('加我微信');
  await page.keyboard.press('Enter');
  await overlaySays(page, stopped);
  await page.keyboard.press('Alt+Y');
  await overlaySays(page, '为什么需要照原文发送');
  await page.keyboard.press('Alt+1');
  await overlaySays(page, '已放行这一次');
  await page.keyboard.press('Enter');
  await until('it to go out', async () => (await sent(page)).length === 1);
  const isUnderlined = () => page.evaluate(() => (CSS.highlights.get('saywell-block')?.size ?? 0) > 0);
  await until('the underline of before to go', async () => !(await isUnderlined()));
  await page.keyboard.type('您加我微信吧');
  await until('an underline', isUnderlined);
  await sendByScript(page);
  await until('a note', async () => (await noted()).length > 0);
  expect(await noted()).toMatchObject([{ severity: 'block', category: 'contact' }]);
  await page.close();
});

test('guard and menu leave the last bubble in sight, and give the room back', async () => {
  const page = await openHostile(browser.context, '');
  const room = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.msg-scroller')!).paddingBottom));
  const bar = await until('room for the bar', room);
  await page.evaluate(() => {
    const { page } = window as unknown as { page: { receive(words: string): void } };
    for (let n = 0; n < 40; n++) page.receive(`第 ${n} 句`);
  });
  await page.keyboard.type('加我微信');
  await page.keyboard.press('Enter');
  await overlaySays(page, stopped);
  await until('more room', async () => (await room()) > bar + 60);
  const clear = () =>
    page.evaluate(() => {
      const scroller = document.querySelector('.msg-scroller')!;
      const last = [...document.querySelectorAll('.msg-row')].at(-1)!.getBoundingClientRect();
      return scroller.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(scroller).paddingBottom) - last.bottom;
    });
  await expect.poll(clear, soon).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Escape');
  await until('the room to come back', async () => (await room()) === bar);
  await page.close();
});
