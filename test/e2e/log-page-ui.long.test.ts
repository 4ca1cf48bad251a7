import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { dayOf } from '../../lib/log/visits';
import { until } from '../demo/steps';
import { start } from './browser';
import { openFeed, sayOnce } from './log-feed';
import { makeLater, waitForRows } from './log-page';
import { keyOf, type SeedChat, seedBrowsable } from './log-page-seed';
import { seriousFaults, soon } from './own-page';

const midnight = new Date().setHours(0, 0, 0, 0);
/** A moment so many days ago, at ten in the morning and some minutes. */
const on = (days: number, minutes = 0) =>
  new Date(new Date(midnight).setDate(new Date(midnight).getDate() - days)).setHours(10, minutes);
const say = (role: 'agent' | 'customer', text: string, at: number, more = {}) => ({ role, text, at, ...more });

const missed: SeedChat = {
  customer: 'k1',
  name: '林**',
  platform: 'pinduoduo',
  messages: [
    say('customer', '<img src=x onerror="window.broken=1">怎么还没发货', on(1, 40)),
    say('agent', '这个不知道，您加我微信吧', on(1, 42)),
    say('agent', '今天一定发出', on(1, 52), { earlier: ['明天再发'] }),
    say('agent', '发错了', on(1, 53), { kind: 'recalled', trust: 'seen' }),
  ],
};
const polite: SeedChat = {
  customer: 'k2',
  name: '陈**',
  messages: [
    say('customer', '这款防水吗', on(1, 10)),
    say('agent', '您好，面料是加厚牛津布，日常小雨没有问题的', on(1, 11)),
    say('agent', '订单 241121-33447788 已经安排', on(1, 12)),
    say('agent', '还有什么可以帮您', on(1, 13)),
    say('customer', '没有了，尺寸3344我记下了', on(1, 14)),
    say('agent', '感谢您的光临，祝您生活愉快', on(1, 15)),
  ],
};
const long: SeedChat = {
  customer: 'k3',
  name: '名字很长'.repeat(40),
  messages: Array.from({ length: 600 }, (_, n) =>
    say(n % 2 ? 'agent' : 'customer', `第 ${n} 句，${'布料很软'.repeat(n % 9)}`, on(2) + n * 20_000),
  ),
};
/** Five thousand chats of earlier days. */
const many: SeedChat[] = Array.from({ length: 5_000 }, (_, n) => ({
  customer: `c${n}`,
  messages: [say('customer', `库存还有吗 ${n}`, on(4 + (n % 40), 0) + n * 300)],
}));
const gap = { id: 'g', from: on(1, 42), to: on(1, 51), platform: 'pinduoduo', reason: 'page-silent' as const };

let browser: Launched;
let page: Page;
const address = (hash = '', query = '?lang=zh') => `chrome-extension://${browser.extensionId}/log.html${query}${hash}`;
const rows = () => page.locator('.chat-row');
const names = () => page.locator('.chat-row b').allInnerTexts();
const status = () => page.locator('.status output').innerText();
/** Until the status says just this: `1 条消息` is a part of `111 条消息`, too. */
const settled = (words: string | RegExp) =>
  typeof words === 'string'
    ? expect.poll(status, soon).toBe(words)
    : page.locator('.status output', { hasText: words }).waitFor();
const cursorIs = (name: string) =>
  expect.poll(() => page.locator('.chat-row[aria-selected=true] b').allInnerTexts(), soon).toEqual([name]);
const focused = () => page.evaluate(() => document.activeElement?.id);
const hasFocus = (id: string) => expect.poll(focused, soon).toBe(id);
const choose = async (label: string, option: string) => {
  await page.getByRole('combobox', { name: label }).click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option })
    .click();
};
/** Whether the middle of an element is within what its scroller shows. */
const inView = (selector: string) =>
  page.evaluate((wanted) => {
    const [box, frame] = [document.querySelector(wanted), document.querySelector('.transcript')].map((one) =>
      one?.getBoundingClientRect(),
    );
    return box !== undefined && frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom;
  }, selector);

beforeAll(async () => {
  browser = await start();
  page = await browser.context.newPage();
  await page.goto(address());
  await page.getByText('还没有记录').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await seedBrowsable(page, [missed, polite, long, ...many], [gap]);
  await page.goto('about:blank');
  await page.goto(address());
  await rows().first().waitFor();
});
afterAll(() => browser.close());

describe('everything on record', () => {
  test('five thousand chats: newest first, only those on screen are drawn and judged', async () => {
    await settled('5,003 个会话');
    await expect.poll(async () => (await names()).slice(0, 3), soon).toEqual(['林**', '陈**', long.name]);
    expect(await rows().count()).toBeLessThan(40);
    await until('scores', async () => (await page.locator('.score.is-pending').count()) === 0);
    await expect.poll(() => rows().first().innerText(), soon).toMatch(/拼多多\s*0/);
    await page.locator('#results').focus();
    await page.locator('#results').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.locator('#row-5002').waitFor();
    expect(await rows().count()).toBeLessThan(40);
    await until('scores at the end', async () => (await page.locator('.score.is-pending').count()) === 0);
    expect(await page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  });

  test('a day of the list of days, by hand and by key', async () => {
    await page.keyboard.press('d');
    await hasFocus('days');
    await page.keyboard.press('ArrowDown');
    await settled('2 个会话');
    await page.locator('.day-row[aria-selected=true]', { hasText: '昨天' }).waitFor();
    await until('the address', async () => page.url().includes(`day=${dayOf(on(1))}`));
    await page.keyboard.press('ArrowDown');
    await until('the day before', async () => (await names()).join() === long.name);
    await page.keyboard.press('x');
    await settled('5,003 个会话');
  });

  test('a search finds words inside messages, marks them and opens the message in its chat', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('牛津布');
    await settled('1 条消息');
    await expect.poll(() => page.locator('.chat-row mark').allInnerTexts(), soon).toEqual(['牛津布']);
    await page.keyboard.press('Enter');
    await page.locator('.bubble.is-focused', { hasText: '牛津布' }).waitFor();
    await expect.poll(() => page.locator('.transcript mark').allInnerTexts(), soon).toEqual(['牛津布']);
    await hasFocus('transcript');
    const said = () => new URLSearchParams(new URL(page.url()).hash.slice(1));
    await expect.poll(() => [said().get('chat'), said().get('message')], soon).toEqual([keyOf(polite), 'm1']);
    await page.keyboard.press('ArrowDown');
    await page.locator('.bubble.is-focused', { hasText: '241121-33447788' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('选一条，这里显示整段对话').waitFor();
    await hasFocus('results');
  });

  test('each letter asks anew, and what was replaced by an edit is found too', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('库存还有吗 49');
    await settled('111 条消息');
    await page.keyboard.type('99');
    await settled('1 条消息');
    await page.locator('#search').fill('明天再发');
    await until('an edit', async () => (await rows().count()) === 1 && (await rows().innerText()).includes('改前'));
    await page.locator('#search').fill('没有人说过的话');
    await page.getByText('没有符合条件的记录').waitFor();
    await page.getByRole('button', { name: '清除条件' }).first().click();
    await settled('5,003 个会话');
  });

  test('letters of an input method are not searched for until it is done', async () => {
    await page.keyboard.press('/');
    await page.evaluate(() => {
      const asked: string[] = [];
      const replace = history.replaceState.bind(history);
      history.replaceState = (state, unused, url) => {
        asked.push(decodeURIComponent(String(url)));
        replace(state, unused, url);
      };
      Object.assign(window, { asked });
    });
    const session = await browser.context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'niu', selectionStart: 3, selectionEnd: 3 });
    await expect.poll(() => page.locator('#search').inputValue(), soon).toBe('niu');
    expect(await status()).toBe('5,003 个会话');
    await session.send('Input.insertText', { text: '牛津' });
    await settled('1 条消息');
    // Each search is put into the address, in the order they were asked for.
    const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
    await expect.poll(asked, soon).toContainEqual(expect.stringContaining('牛津'));
    expect(await asked()).not.toContainEqual(expect.stringContaining('niu'));
    await session.detach();
    await page.locator('#search').fill('');
    await settled('5,003 个会话');
  });

  test('customer, platform, order number, score and finding each narrow it, and the address keeps all of them', async () => {
    await page.goto(address(`#day=${dayOf(on(1))}`));
    await settled('2 个会话');
    await page.locator('#customer').fill('k2');
    await until('a customer', async () => (await names()).join() === '陈**');
    await page.locator('#customer').fill('');
    await choose('平台', '拼多多');
    await until('a platform', async () => (await names()).join() === '林**');
    await choose('平台', '全部平台');
    await choose('提醒', '站外联系');
    await until('a finding', async () => (await names()).join() === '林**' && (await status()) === '1 个会话');
    await choose('得分', '80 分及以上');
    await page.getByText('没有符合条件的记录').waitFor();
    await choose('得分', '关键项没做到');
    await until('both', async () => (await status()) === '1 个会话');
    await page.reload();
    await until('the same after a reload', async () => (await status()) === '1 个会话' && (await names()).join() === '林**');
    await page.locator('body').press('x');
    await choose('搜什么', '订单号');
    await page.locator('#search').fill('订单号：3344');
    await settled('1 条消息');
    await expect.poll(() => page.locator('.chat-row mark').allInnerTexts(), soon).toEqual(['3344']);
    expect(await rows().innerText()).toContain('241121');
    await page.locator('body').press('Escape');
    await page.keyboard.press('x');
    await settled('5,003 个会话');
  });

  test('a chat: times, gaps, findings under the text, edits and recalls; the customer’s HTML is text', async () => {
    await until('the list again', async () => (await names())[0] === '林**');
    await rows().first().click();
    const chat = page.locator('.transcript');
    await chat.locator('.beneath.found-block').waitFor();
    await expect.poll(() => chat.innerText(), soon).toContain('10:42–10:51 没有记录');
    const words = await chat.innerText();
    expect(words).toContain('今天一定发出');
    expect(words).toMatch(/改过 1 次，之前是\s*明天再发/);
    expect(words).toContain('已撤回，原话保留');
    expect(words).toContain('约 10:53');
    expect(words).toContain('会话，关键项没做到');
    expect(words).toContain('<img src=x');
    expect(await page.locator('.mark-block').innerText()).toContain('加我微信');
    expect(await page.locator('.beneath.found-block').first().innerText()).toMatch(/拦下 · 「.*加我微信.*」 · \p{Script=Han}/u);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await page.locator('body').press('e');
    await page.locator('.bubble.is-focused', { hasText: '加我微信' }).waitFor();
    await page.goBack();
    await page.getByText('选一条，这里显示整段对话').waitFor();
  });

  test('a link opens scrolled to its message and marks it, also deep in a long chat', async () => {
    await page.goto('about:blank');
    await page.goto(address(`#${new URLSearchParams({ chat: keyOf(long), message: 'm300' })}`));
    await page.locator('.bubble.is-focused', { hasText: '第 300 句' }).waitFor();
    await until('the message in view', () => inView('.bubble.is-focused'));
    await expect.poll(() => page.locator('.transcript-row').count(), soon).toBeLessThan(80);
    await page.locator('.transcript').focus();
    for (let n = 0; n < 12; n++) await page.keyboard.press('ArrowUp');
    await page.locator('.bubble.is-focused', { hasText: '第 288 句' }).waitFor();
    await until('that one in view', () => inView('.bubble.is-focused'));
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('c');
    await page.getByText('链接已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URLSearchParams(new URL(copied).hash.slice(1)).get('message')).toBe('m288');
  });

  test('a link to what is not on record says so', async () => {
    await page.goto('about:blank');
    await page.goto(address('#chat=demo%7Cgone&message=m1'));
    await page.getByText('这个会话不在记录里').waitFor();
    await page.goto(address(`#${new URLSearchParams({ chat: keyOf(polite), message: 'm99' })}`));
    await page.getByText('链接指的那条消息不在记录里', { exact: false }).waitFor();
  });

  test('a search through all chats can be stopped, arrows walk without leaving the search', async () => {
    await page.goto(address('#finding=jargon'));
    await page.getByRole('button', { name: '停止' }).click();
    await settled(/停在这里/);
    await page.keyboard.press('x');
    await settled('5,003 个会话');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await cursorIs('陈**');
    await hasFocus('search');
    await page.keyboard.press('ArrowUp');
    await cursorIs('林**');
    await page.keyboard.press('f');
    await expect.poll(() => page.locator('#search').inputValue(), soon).toBe('f');
    await page.locator('#search').fill('');
  });

  test('what is recorded meanwhile is offered, not pushed in', async () => {
    const feed = await openFeed(browser.context);
    await sayOnce(feed, '刚刚说的');
    const news = page.getByRole('button', { name: '有新的记录' });
    await news.waitFor();
    expect(await status()).toBe('5,003 个会话');
    await waitForRows(page, '^刚刚说的$', 1, 15_000);
    await news.click();
    await settled('5,004 个会话');
    await expect.poll(async () => (await names())[0], soon).toBe('客户');
    await news.waitFor({ state: 'detached' });
    await feed.close();
  });

  test.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 400],
  ] as const)('axe finds nothing serious: %s, %s, %i px', async (lang, colorScheme, width) => {
    const own = await browser.context.newPage();
    await own.emulateMedia({ colorScheme });
    await own.setViewportSize({ width, height: 800 });
    await own.goto(address(`#${new URLSearchParams({ chat: keyOf(missed), message: 'm1' })}`, `?lang=${lang}`));
    await own.locator('.beneath.found-block').first().waitFor();
    expect(await seriousFaults(own)).toEqual([]);
    expect(await own.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
    await own.keyboard.press('Escape');
    await own.locator('.chat-row').first().waitFor();
    expect(await seriousFaults(own)).toEqual([]);
    expect(await own.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
    await own.close();
  });

  test('a log of a later version that cannot be read says so and what helps', async () => {
    await page.goto('about:blank');
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/icon/16.png`);
    await makeLater(own);
    await own.close();
    await page.goto(address());
    await page.getByText('记录属于更新的版本，这个页面读不了').waitFor();
    await page.getByText('记录属于更新的版本，这里只能看').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
