import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { serveDemo } from '../demo/server';
import { clearComposer, composerHolds, composerText, overlayIsReady, overlayIsSilentOn, overlaySays, until } from '../demo/steps';
import { root, start } from './browser';

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;
let page: Page;
const box = '#composer';
const sent = () =>
  page.evaluate(() =>
    (window as unknown as { demo: { rows(): { side: string; text: string }[] } }).demo
      .rows()
      .flatMap(({ side, text }) => (side === 'out' ? [text] : [])),
  );
const receive = (text: string) =>
  page.evaluate((said) => (window as unknown as { demo: { receive(text: string): void } }).demo.receive(said), text);

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await page.goto(`${demo.url}?play=0`);
  await overlayIsReady(page);
  await page.locator(box).focus();
});

describe('guard', () => {
  test('a reason releases this exact text once, and the agent presses Enter', async () => {
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Enter');
    await overlaySays(page, '这句话先没有发出');
    await page.keyboard.press('Alt+Y');
    await overlaySays(page, '为什么需要照原文发送');
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Alt+2');
    await overlaySays(page, '已放行这一次');
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Enter');
    await until('the message to go out', async () => (await sent()).length === 1);
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Enter');
    await overlaySays(page, '这句话先没有发出');
    expect(await sent()).toEqual(['加我微信']);
  });

  test('a changed text needs a new release', async () => {
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Y');
    await page.keyboard.press('Alt+1');
    await overlaySays(page, '已放行这一次');
    await page.keyboard.type('哦');
    await page.keyboard.press('Enter');
    await overlaySays(page, '这句话先没有发出');
    expect(await sent()).toEqual([]);
  });

  test('the send button is stopped as Enter is', async () => {
    await page.keyboard.type('加我微信');
    await page.locator('.send-btn').click();
    await overlaySays(page, '这句话先没有发出');
    expect(await sent()).toEqual([]);
    expect(await composerText(page, box)).toBe('加我微信');
  });

  test('typing goes on at once, and a clean text goes out with the first Enter', async () => {
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Enter');
    await overlaySays(page, '这句话先没有发出');
    await clearComposer(page, box);
    await overlayIsSilentOn(page, '这句话先没有发出');
    await page.keyboard.type('您好，已经为您备注好了');
    await page.keyboard.press('Enter');
    await until('the message to go out', async () => (await sent()).length === 1);
  });

  test('Alt+G takes the suggestion, which passes', async () => {
    await page.keyboard.type('您加我微信吧');
    await page.keyboard.press('Enter');
    await overlaySays(page, '换成建议');
    await page.keyboard.press('Alt+G');
    await until('the suggestion', async () => !(await composerText(page, box)).includes('微信'));
    await page.keyboard.press('Enter');
    await until('the message to go out', async () => (await sent()).length === 1);
  });

  test('a blank that nobody filled does not go out', async () => {
    await page.keyboard.type('您的订单【订单号】已收到');
    await page.keyboard.press('Enter');
    await overlaySays(page, '没有填好');
    expect(await sent()).toEqual([]);
  });
});

describe('replies', () => {
  test.each(['/', '、'])('%s opens the menu; Enter inserts and never sends', async (key) => {
    await page.keyboard.type(`${key}jsy`);
    await overlaySays(page, '感谢光临');
    await page.keyboard.press('Enter');
    await composerHolds(page, box, '感谢您光临');
    expect(await composerText(page, box)).not.toContain('jsy');
    expect(await sent()).toEqual([]);
  });

  test('the draft around the caret stays', async () => {
    await page.keyboard.type('亲爱的顾客，');
    await page.keyboard.press('Alt+1');
    await composerHolds(page, box, '欢迎光临');
    expect(await composerText(page, box)).toMatch(/^亲爱的顾客，/);
  });

  test('the page switched chats under our hands: refused, and said', async () => {
    await receive('你好');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.chat-head')!.dataset.customer = 'somebody-else';
    });
    await page.keyboard.press('Alt+1');
    await overlaySays(page, '会话已经切换');
    expect(await composerText(page, box)).toBe('');
    await page.keyboard.type('请稍等');
    await page.keyboard.press('Enter');
    await overlayIsSilentOn(page, '会话已经切换');
  });

  test('Escape leaves the slash to the page', async () => {
    await page.keyboard.type('/jsy');
    await overlaySays(page, '感谢光临');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await until('the text to go out as it is', async () => (await sent()).includes('/jsy'));
  });
});
