import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import type { Settings } from '../../lib/model/settings';
import { until } from '../demo/steps';
import { start } from './browser';
import { rowsOf } from './log-page';
import { type Seed, seedLog, seriousFaults, soon } from './own-page';

const day = 86_400;
const seeds: Seed[] = [
  {
    customer: '小林',
    messages: [
      ['customer', '小林问几天能到', 300],
      ['agent', '小林您好，三天左右', 200],
    ],
  },
  { customer: '小吴', messages: [['customer', '小吴问有没有货', 100]] },
  { customer: '老客', messages: [['customer', '老客很久以前问的', 40 * day]] },
];

interface Stored {
  settings?: Partial<Settings>;
}

let browser: Launched;
let page: Page;
const address = (query = '?lang=zh') => `chrome-extension://${browser.extensionId}/options.html${query}#privacy`;
const panel = (name: string) => page.getByRole('region', { name, exact: true });
const button = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('button', { name });
const dialog = (title: string | RegExp) => page.getByRole('dialog').filter({ hasText: title });
const notice = (text: string | RegExp) => page.locator('.notice').getByText(text).waitFor();
const stored = () =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Stored> } } } };
    return (await chrome.storage.local.get('settings')).settings ?? {};
  });
const count = (label: string) =>
  panel('到底存了什么').locator('.counts div').filter({ hasText: label }).locator('dd').first().innerText();

beforeAll(async () => {
  browser = await start();
  page = await until('the page that opens after the installation', async () =>
    browser.context.pages().find((one) => one.url().endsWith('/options.html#privacy')),
  );
  await page.goto(address());
  await panel('好好说会记录什么').waitFor();
});
afterAll(() => browser.close());

describe('what is recorded is said first', () => {
  test('the popup says it too until it was read', async () => {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?lang=zh`);
    await popup.getByText('您和客户的对话会记录下来').waitFor();
    await button('我看过了', panel('好好说会记录什么')).click();
    await panel('好好说会记录什么').getByText('已确认').waitFor();
    await expect.poll(async () => (await stored()).informed, soon).toBeGreaterThan(1_700_000_000_000);
    await popup.reload();
    await popup.locator('.figures').waitFor();
    expect(await popup.locator('main').innerText()).not.toContain('您和客户的对话会记录下来');
    await popup.close();
  });
});

describe('how much is kept', () => {
  const kept = () => panel('存多少').locator('.kept').innerText();

  test('the example shows what each choice keeps, and a choice can be undone', async () => {
    await expect.poll(kept, soon).toContain('138••••2046');
    expect(await kept()).not.toContain('文三路123号');
    await panel('存多少').getByText('只留评分用的', { exact: true }).click();
    await until('it to be saved', async () => (await stored()).keep === 'scores');
    await notice('已保存');
    await until('the skeleton', async () => (await kept()).includes('某某'));
    // The question mark alone says that something was asked.
    expect(await kept()).toMatch(/某某某某？$/);
    // It stays until the next one, and its undo is not that of the next choice.
    await button(/^收\s?起$/, page.locator('.notice')).click();
    await page.locator('.notice').waitFor({ state: 'detached' });
    await panel('存多少').getByText('全文', { exact: true }).click();
    await until('the whole text', async () => (await kept()).includes('13812342046'));
    await notice('已保存');
    expect((await stored()).keep).toBe('full');
    await button('撤销').click();
    await until('undone', async () => (await stored()).keep === 'scores');
    await panel('存多少').getByText('遮住个人信息', { exact: true }).click();
    await until('masked', async () => (await stored()).keep === 'masked');
  });

  test('order and tracking numbers are hidden when chosen', async () => {
    await until('masks again', async () => (await kept()).includes('231025-123456789012345'));
    for (const name of ['订单号也遮住', '快递单号也遮住']) await page.getByRole('switch', { name }).click();
    await until('both hidden', async () => !/123456789012345|SF1234567890123/.test(await kept()));
    await expect.poll(stored, soon).toMatchObject({ maskOrders: true, maskTracking: true });
  });

  test('a typed sentence is shown as it would be kept', async () => {
    await page.getByRole('textbox', { name: '写一句，看看存下来是什么样' }).fill('打一三八一二三四二零四六');
    await until('the number hidden', async () => (await kept()) === '打一三八••••二零四六');
  });
});

describe('with a log', () => {
  beforeAll(async () => {
    await seedLog(page, seeds);
    await page.goto('about:blank');
    await page.goto(address());
    await until('the counts', async () => (await count('消息')) === '4');
  });

  test('the newest rows are shown word for word', async () => {
    const first = panel('到底存了什么').locator('.stored code').first();
    await first.waitFor();
    const shown = JSON.parse(await first.innerText()) as { text: string };
    expect(shown.text).toBe('小吴问有没有货');
  });

  test.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('axe finds nothing serious: %s, %s', async (lang, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address(`?lang=${lang}`));
    await page.locator('.stored code').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address());
  });

  test('fewer days ask first, with the number, and then delete', async () => {
    const choose = async () => {
      await page.getByRole('combobox', { name: '保留天数' }).click();
      await page.locator('.ant-select-item-option', { hasText: /^30 天$/ }).click();
    };
    await choose();
    await dialog('改为保留 30 天').getByText('有 1 条消息').waitFor();
    await button('取消', dialog('改为保留 30 天')).click();
    await dialog('改为保留 30 天').waitFor({ state: 'hidden' });
    expect((await stored()).retention).not.toBe(30);
    await choose();
    await button('改短并删除', dialog('改为保留 30 天')).click();
    await until('the setting', async () => (await stored()).retention === 30);
    await until('the old message to go', async () => (await rowsOf(page, '^老客')).length === 0);
    expect(await rowsOf(page, '^小')).toHaveLength(3);
  });

  test('a customer is found, asked about and erased; the others stay', async () => {
    await page.getByRole('textbox', { name: '客户的账号或昵称' }).fill('没有这个人');
    await page.getByText('没有符合「没有这个人」的客户').waitFor();
    await page.getByRole('textbox', { name: '客户的账号或昵称' }).fill('林');
    await button('删除小林').click();
    await dialog('删除与「小林」').getByText('会删掉 2 条消息').waitFor();
    await button('取消', dialog('删除与「小林」')).click();
    await dialog('删除与「小林」').waitFor({ state: 'hidden' });
    expect(await rowsOf(page, '^小林')).toHaveLength(2);
    await button('删除小林').click();
    await button(/^删\s?除$/, dialog('删除与「小林」')).click();
    await notice('已删除 2 条消息');
    expect(await rowsOf(page, '^小林')).toEqual([]);
    expect(await rowsOf(page, '^小吴')).toHaveLength(1);
  });

  test('emptying the log asks twice and is no alarm', async () => {
    await button('清空全部记录').click();
    await button('继续', dialog('清空 1 个会话、1 条消息')).click();
    await button('取消', dialog('再确认一次')).click();
    await dialog('再确认一次').waitFor({ state: 'hidden' });
    expect(await rowsOf(page, '^小吴')).toHaveLength(1);
    await button('清空全部记录').click();
    await button('继续', dialog('清空 1 个会话、1 条消息')).click();
    await button('全部清空', dialog('再确认一次')).click();
    await notice('记录已清空');
    expect(await rowsOf(page, '')).toEqual([]);
    await until('the counts', async () => (await count('消息')) === '0');
    await page.reload();
    await until('the counts again', async () => (await count('消息')) === '0');
    expect(await page.locator('.log-trouble').count()).toBe(0);
    expect((await stored()).keep).toBe('masked');
  });
});
