import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { type Desk, demoDesk } from '../demo/desk';
import { serveDemo } from '../demo/server';
import { composerText, overlaySays, until } from '../demo/steps';
import { root, start } from './browser';
import { makeLater } from './log-page';
import { seriousFaults, soon } from './own-page';
import { panelOf, shownItems, verdictOf } from './sidepanel-page';

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;
let chat: Page;
let desk: Desk;
let panel: Page;
const tab = (name: string) => panel.getByRole('tab', { name });
const isChosen = (name: string) => panel.getByRole('tab', { name, selected: true }).waitFor();
const say = async (words: string) => {
  await chat.locator('#composer').fill(words);
  await chat.locator('#composer').press('Enter');
};
/** What has the focus: its id, or of an item its name and what of it. */
const focused = () =>
  panel.evaluate(() => {
    const { activeElement } = document;
    const item = activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item;
    return item ? `${item} ${activeElement?.className}` : activeElement?.id;
  });
const hasFocus = (what: string) => expect.poll(focused, soon).toBe(what);
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
  chat = await browser.context.newPage();
  await chat.goto(`${demo.url}?play=0`);
  desk = demoDesk(chat);
  await desk.receive('你好，这款防水吗');
  await overlaySays(chat, /开场|售前/);
  await say('您好，面料是加厚牛津布，日常小雨没有问题的');
  await desk.order();
  await desk.receive('拍好了');
  panel = await panelOf(browser, demo.url);
  await until('the address item', async () => (await verdictOf(panel, 'confirm_address')) === 'due');
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

describe('the panel', () => {
  test('missed and open items come before those that are done, what does not apply is folded', async () => {
    const rank = ['fail', 'due', 'pass', 'na'];
    const ranks = async () => (await shownItems(panel)).map(({ verdict }) => rank.indexOf(verdict));
    await expect.poll(async () => (await ranks()).length, soon).toBe(12);
    const shown = await ranks();
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    const folded = panel.locator('[data-verdict=na]').first();
    expect(await folded.isVisible()).toBe(false);
    await panel.locator('summary').click();
    await folded.waitFor();
    await panel.locator('summary').click();
    await folded.waitFor({ state: 'hidden' });
  });

  test('tabs: one stop, arrows go round, the address keeps which is open', async () => {
    await tab('本次会话').focus();
    await panel.keyboard.press('ArrowLeft');
    await hasFocus('tab-times');
    await panel.waitForURL(/#times/);
    await panel.keyboard.press('ArrowRight');
    await hasFocus('tab-chat');
    await panel.keyboard.press('ArrowRight');
    await isChosen('今日');
    await panel.waitForURL(/#today/);
    await panel.reload();
    await isChosen('今日');
    await tab('本次会话').click();
    await panel.locator('[data-item]').first().waitFor();
  });

  test('arrows walk the items, I inserts, N notes; letters are letters in the note', async () => {
    await panel.locator('main').click({ position: { x: 5, y: 5 } });
    await panel.keyboard.press('ArrowDown');
    await expect.poll(focused, soon).toMatch(/ item-head$/);
    const first = await focused();
    await panel.keyboard.press('ArrowDown');
    await until('another item', async () => {
      const now = await focused();
      return now !== first && now?.endsWith(' item-head');
    });
    await panel.keyboard.press('ArrowUp');
    await expect.poll(focused, soon).toBe(first);
    await chat.locator('#composer').fill('');
    await panel.locator('[data-item=confirm_address] .item-head').focus();
    await panel.keyboard.press('i');
    await until('the line', async () => (await composerText(chat, '#composer')).includes(desk.address));
    await panel.keyboard.press('n');
    await hasFocus('notes');
    await panel.keyboard.type('in');
    await expect.poll(() => panel.locator('#notes').inputValue(), soon).toBe('in');
    await panel.getByText('已保存', { exact: true }).waitFor();
    await panel.keyboard.press('Escape');
    await expect.poll(focused, soon).not.toBe('notes');
  });

  test('a verdict that changes moves its row; focus and scroll stay', async () => {
    await panel.setViewportSize({ width: 360, height: 500 });
    await panel.locator('.body').evaluate((body) => body.scrollTo(0, 60));
    await panel.locator('[data-item=confirm_address] .item-head').evaluate((head) => head.focus({ preventScroll: true }));
    const at = () => panel.locator('.body').evaluate((body) => body.scrollTop);
    const before = await at();
    await say(`跟您核对一下收货地址：${desk.address}，对吗？`);
    await desk.receive('对的，没问题');
    await until('the address', async () => (await verdictOf(panel, 'confirm_address')) === 'pass');
    await hasFocus('confirm_address item-head');
    expect(Math.abs((await at()) - before)).toBeLessThan(60);
    await panel.setViewportSize({ width: 360, height: 860 });
  });

  test('a message that is not on the page is found in the log', async () => {
    const row = panel.locator('[data-item=greeting]');
    // The practice console forgets everything over a reload; the log does not.
    await chat.reload();
    await desk.receive('还在吗');
    await overlaySays(chat, /开场|售前/);
    await until('the conversation as it was', async () => (await verdictOf(panel, 'greeting')) === 'pass');
    await row.locator('.quote').first().click();
    const link = row.getByRole('link', { name: '在记录里看' });
    await link.waitFor();
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.pathname).toBe('/log.html');
    expect(new URLSearchParams(address.hash.slice(1)).get('message')).toBe(
      await row.locator('.quote').first().getAttribute('data-message'),
    );
  });

  test.each([
    ['zh', 'light', 320],
    ['zh', 'dark', 360],
    ['en', 'light', 400],
    ['en', 'dark', 320],
  ] as const)('axe finds nothing serious and nothing is cut off: %s, %s, %i px', async (lang, colorScheme, width) => {
    const own = await panelOf(browser, demo.url, `&lang=${lang}`, width);
    await own.emulateMedia({ colorScheme });
    await own.locator('[data-item]').first().waitFor();
    await own.locator('summary').click();
    expect(await seriousFaults(own)).toEqual([]);
    expect(await sideways(own)).toBe(0);
    expect(
      await own
        .locator('.body')
        .evaluate(
          (body) => [...body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length,
        ),
    ).toBe(0);
    await own.close();
  });

  test('a tab without a chat says what to do; when the chat page goes, so does its chat', async () => {
    await chat.goto('about:blank');
    await panel.getByText('打开一个会话').waitFor();
    expect(await seriousFaults(panel)).toEqual([]);
  });
});

describe('the tab in front', () => {
  test('is followed: its chat comes, and goes with it', async () => {
    const own = await browser.context.newPage();
    await own.addInitScript(() => {
      const scope = globalThis as unknown as { front: number; chrome?: { tabs?: { query(what: object): Promise<unknown> } } };
      const { chrome } = scope;
      if (!chrome?.tabs) return;
      const query = chrome.tabs.query.bind(chrome.tabs);
      chrome.tabs.query = async (what) => ('active' in what ? [{ id: scope.front }] : query(what));
    });
    await own.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?lang=zh`);
    await own.getByText('打开一个会话').waitFor();
    const next = await browser.context.newPage();
    await next.goto(`${demo.url}?play=0`);
    await demoDesk(next).receive('有藏青色吗');
    await overlaySays(next, /开场|售前/);
    const turnTo = async (page: Page) => {
      const id = await own.evaluate(
        async (url) => {
          const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } } };
          return (await chrome.tabs.query({ url: `${url}*` })).at(-1)?.id ?? -1;
        },
        page.url().replace(/:\d+/, '').replace(/\?.*/, ''),
      );
      await own.evaluate((front) => Object.assign(globalThis, { front }), id);
      await own.bringToFront();
      await page.bringToFront();
    };
    await turnTo(next);
    await own.locator('[data-item=greeting]').waitFor();
    await own.evaluate(() => Object.assign(globalThis, { front: -1 }));
    await panel.bringToFront();
    await own.getByText('打开一个会话').waitFor();
    await own.close();
    await next.close();
  });
});

describe('a panel that has nothing to judge', () => {
  test('says that an unreadable page is checked and not scored', async () => {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/icon/16.png`);
    const open = {
      platform: 'demo',
      shop: '木禾',
      agent: '小满',
      customer: 'k',
      key: 'demo|木禾|k',
      conversation: 'demo|木禾|k#1',
      facts: {},
      stage: 'opening',
      readable: false,
      at: Date.now(),
      items: [],
    };
    await own.evaluate(async (one) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: { set(what: object): Promise<void> } } } };
      await chrome.storage.session.set({ open: { 999: { by: 'a', open: one } } });
    }, open);
    await own.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=999&lang=zh`);
    await own.getByText('只检查，不评分').waitFor();
    expect(await own.locator('[data-item]').count()).toBe(0);
    expect(await seriousFaults(own)).toEqual([]);
    await own.close();
  });

  test('says that the log belongs to a later version', async () => {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/icon/16.png`);
    await makeLater(own);
    await own.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=999&lang=zh`);
    await own
      .getByText(/刚刚升级|更新的版本/)
      .first()
      .waitFor();
    expect(await seriousFaults(own)).toEqual([]);
  });
});
