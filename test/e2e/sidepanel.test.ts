import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { type Desk, demoDesk } from '../demo/desk';
import { serveDemo } from '../demo/server';
import { composerText, overlaySays, until } from '../demo/steps';
import { root, start } from './browser';
import { panelOf, verdictOf } from './sidepanel-page';

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;
let chat: Page;
let desk: Desk;
let panel: Page;
const row = (item: string) => panel.locator(`[data-item=${item}]`);
const say = async (words: string) => {
  await chat.locator('#composer').fill(words);
  await chat.locator('#composer').press('Enter');
};

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
  chat = await browser.context.newPage();
  await chat.goto(`${demo.url}?play=0`);
  desk = demoDesk(chat);
  await desk.receive('你好，这款防水吗');
  await overlaySays(chat, /开场|售前/);
  panel = await panelOf(browser, demo.url);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

describe('the side panel beside an open chat', () => {
  test('follows what is said, quotes it, and shows it in the page', async () => {
    await row('greeting').waitFor();
    await say('您好，面料是加厚牛津布，日常小雨没有问题的');
    await until('the greeting', async () => (await verdictOf(panel, 'greeting')) === 'pass');
    const quote = row('greeting').locator('.quote').first();
    expect(await quote.textContent()).toMatch(/「.*您好.*」\s*\d\d:\d\d/);
    for (let n = 0; n < 14; n++) await desk.receive(`再问一句 ${n}`);
    const id = await quote.getAttribute('data-message');
    const isSeen = () =>
      chat.evaluate((wanted) => {
        const frame = document.querySelector('.msg-scroller')?.getBoundingClientRect();
        const box = [...document.querySelectorAll<HTMLElement>('.msg-row')]
          .find(({ textContent: innerText }) => innerText.includes('加厚牛津布'))
          ?.getBoundingClientRect();
        return wanted !== null && frame !== undefined && box !== undefined && box.top >= frame.top && box.bottom <= frame.bottom;
      }, id);
    await until('the message out of view', async () => !(await isSeen()));
    // A dozen bubbles none of which was read yet may be another chat's: until they are, nothing is scrolled.
    await until('the message in view', async () => {
      await quote.click();
      return isSeen();
    });
    await row('greeting').getByText('页面已滚到这条消息').waitFor();
  });

  test('an order opens the address, one click puts the line in the composer and nothing is sent', async () => {
    await desk.order();
    await desk.receive('拍好了');
    await until('the address item', async () => (await verdictOf(panel, 'confirm_address')) === 'due');
    await panel.locator('.facts').getByText(desk.address).waitFor();
    await chat.locator('#composer').fill('');
    await row('confirm_address').locator('.insert').click();
    await until('the line', async () => (await composerText(chat, '#composer')).includes(desk.address));
    await row('confirm_address').getByText('已放进输入框').waitFor();
    expect((await desk.sent()).some((text) => text.includes(desk.address))).toBe(false);
  });

  test('a note is saved by itself, masked, and is there again', async () => {
    await panel.locator('#notes').fill('关心耐用度，电话 13812342046');
    await panel.getByText('已保存，个人信息已遮盖').waitFor();
    await panel.reload();
    await until('the note', async () => /关心耐用度，电话 138•+2046/.test(await panel.locator('#notes').inputValue()));
  });
});
