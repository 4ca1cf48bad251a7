import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBundle } from '../../lib/bundle/read';
import type { Launched } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { start } from './browser';
import { type Seed, seedLog, seriousFaults, soon } from './own-page';

/** Four chats, latest first, all within minutes so that they fall into one week whenever this runs. */
const seeds: Seed[] = [
  {
    customer: 'k1',
    name: '林**',
    messages: [
      ['customer', '<img src=x onerror="window.broken=1"><b>你好</b>，怎么还没发货', 600],
      ['agent', '在', 300],
      ['agent', '这个不知道，您加我微信吧', 290],
      ['customer', '？？', 280],
    ],
  },
  {
    customer: '=HYPERLINK("k2")',
    name: '陈**',
    platform: 'pinduoduo',
    messages: [
      ['customer', '这款防水吗', 900],
      ['agent', '您好，面料是加厚牛津布，日常小雨没有问题的', 880],
      ['customer', '谢谢，你们服务态度真好', 870],
      ['agent', '不客气，还有什么可以帮您', 860],
      ['customer', '没有了', 850],
      ['agent', '感谢您的光临，祝您生活愉快', 840],
    ],
  },
  { customer: 'k3', messages: [['customer', '有藏青色吗', 1_200]] },
  { customer: '名字很长'.repeat(30), messages: [['customer', '尺码偏大吗', 1_500]] },
];

let browser: Launched;
let page: Page;
const review = (query = '?lang=zh') => `chrome-extension://${browser.extensionId}/review.html${query}`;
const rows = () => page.locator('.chat-row');
const names = () => page.locator('.chat-row b').allInnerTexts();
const selects = (name: string) =>
  expect.poll(() => page.locator('.chat-row[aria-selected=true] b').allInnerTexts(), soon).toEqual([name]);

beforeAll(async () => {
  browser = await start();
  page = await browser.context.newPage();
  await page.goto(review());
  await page.getByText('这段时间还没有会话').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await seedLog(page, seeds);
  await page.goto('about:blank');
  await page.goto(review());
  // The list grows while chats are judged.
  await until('all chats', async () => (await rows().count()) === seeds.length);
});
afterAll(() => browser.close());

describe('one’s own chats', () => {
  test('the list: latest first, the name the page showed, the platform as agents call it', async () => {
    expect(await names()).toEqual(seeds.map(({ name, customer }) => name ?? customer));
    expect(await rows().nth(1).innerText()).toContain('拼多多');
    expect(await page.locator('.chat-list').innerText()).not.toContain('pinduoduo');
    expect(await page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  });

  test('the transcript: findings in place, evidence numbered, the pause said, the customer’s HTML shown as text', async () => {
    expect(await page.locator('.mark-block').innerText()).toContain('加我微信');
    expect(await page.locator('.mark-block').getAttribute('title')).toMatch(/\p{Script=Han}/u);
    await expect.poll(() => page.locator('.mark-warn').allInnerTexts(), soon).toContain('在');
    const numbers = page.locator('.bubble-line', { hasText: '加我微信' }).locator('.number');
    const index = await page.locator('.sheet-item', { hasText: '无禁用语' }).locator('.sheet-number').innerText();
    await expect.poll(async () => (await numbers.allTextContents()).map((text) => text.trim()), soon).toContain(index);
    expect(await page.locator('.pause').innerText()).toBe('间隔 5分钟 0秒');
    expect(await page.locator('.transcript').innerText()).toContain('<b>你好</b>');
    expect(await page.locator('.transcript img, .transcript b').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });

  test('J and K walk the chats, arrows do in the list, E the evidence; in the search they are letters', async () => {
    const [first, second] = [seeds[0]!.name!, seeds[1]!.name!];
    await page.locator('h1').click();
    await page.keyboard.press('j');
    await selects(second);
    await page.keyboard.press('k');
    await selects(first);
    await page.locator('.chat-list').focus();
    await page.keyboard.press('ArrowDown');
    await selects(second);
    await page.keyboard.press('ArrowUp');
    await selects(first);
    await page.keyboard.press('e');
    const focused = page.locator('.bubble.is-focused');
    const one = await focused.innerText();
    await page.keyboard.press('e');
    await until('the focus on another bubble', async () => {
      const now = await focused.allInnerTexts();
      return now.length === 1 && now[0] !== one;
    });
    await page.keyboard.press('/');
    await page.keyboard.type('jk');
    await expect.poll(() => page.locator('.find input').inputValue(), soon).toBe('jk');
    await page.getByText('没有符合条件的会话').waitFor();
    await page.getByRole('button', { name: '清除条件' }).click();
    await expect.poll(() => rows().count(), soon).toBe(4);
  });

  test('a quote of the score sheet goes to its message', async () => {
    await rows().first().click();
    await page.locator('.sheet-item', { hasText: '无禁用语' }).locator('.quote', { hasText: '加我微信' }).click();
    await page.locator('.bubble.is-focused', { hasText: '加我微信' }).waitFor();
  });

  test('search looks into messages and names, the filter into verdicts', async () => {
    const find = page.locator('.find input');
    await find.fill('牛津布');
    await expect.poll(names, soon).toEqual([seeds[1]!.name]);
    await find.fill('林*');
    await until('the other chat', async () => (await names()).join() === '林**');
    await find.fill('');
    await page.getByRole('combobox').click();
    await page.locator('.ant-select-item-option', { hasText: '有提醒的' }).click();
    await until('flagged chats only', async () => (await names()).join() === '林**');
    await page.getByRole('combobox').click();
    await page.locator('.ant-select-item-option', { hasText: '全部会话' }).click();
    await until('all chats', async () => (await names()).length === 4);
  });

  test('the CSV opens in a spreadsheet: byte order mark, one row a chat, no cell that runs', async () => {
    const bytes = await download('导出 CSV');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toContain(`"'=HYPERLINK(""k2"")"`);
    expect(
      lines
        .join('\n')
        .split(/[,\n]/)
        .filter((cell) => /^"?[=+@]/.test(cell)),
    ).toEqual([]);
    await page.getByText(/已写好 saywell-.*\.csv，共 4 个会话/).waitFor();
  });

  test('the bundle holds in every respect and claims what the page shows', async () => {
    const read = await readBundle(await download('导出复核包'));
    if (!read.ok) throw new Error(`line ${read.line}: ${read.fault} ${read.detail}`);
    expect(read.value.header.counts).toEqual({ conversations: 4, messages: 12 });
    const shown = (await page.locator('.chat-row .score').allInnerTexts()).map((text) => (text === '–' ? null : Number(text)));
    expect(read.value.entries.map(({ claimed }) => claimed?.score ?? null)).toEqual(shown);
  });

  test.each([
    ['zh', 'light', 1280],
    ['zh', 'dark', 1280],
    ['en', 'light', 1280],
    ['en', 'dark', 1280],
    ['zh', 'light', 400],
  ] as const)('axe finds nothing serious: %s, %s, %i px', async (lang, colorScheme, width) => {
    const own = await browser.context.newPage();
    await own.emulateMedia({ colorScheme });
    await own.setViewportSize({ width, height: 800 });
    await own.goto(review(`?lang=${lang}`));
    await own.locator('.chat-row').first().waitFor();
    expect(await seriousFaults(own)).toEqual([]);
    await own.close();
  });
});

async function download(button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await coming).path());
}
