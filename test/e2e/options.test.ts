import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import type { Settings } from '../../lib/model/settings';
import { until } from '../demo/steps';
import { start } from './browser';
import { type Seed, seedLog, seriousFaults, soon } from './own-page';

/** Four hundred messages of an agent: two of them ask for 微信, six name 女装 or 安装, the others are polite. */
const said = (index: number) => {
  if (index < 2) return '您加我微信吧';
  if (index < 8) return index % 2 ? '女装都在二楼' : '安装视频在详情页';
  return '好的，马上为您处理';
};
const seeds: Seed[] = Array.from({ length: 8 }, (_, chat) => ({
  customer: `c${chat}`,
  messages: Array.from({ length: 50 }, (__, i) => ['agent', said(chat * 50 + i), 5_000 - chat * 60 - i]),
}));

interface Stored {
  settings?: Partial<Settings>;
}

let browser: Launched;
let page: Page;
const options = (query = '?lang=zh') => `chrome-extension://${browser.extensionId}/options.html${query}`;
const row = (name: string) => page.locator('.rules tr').filter({ has: page.getByRole('button', { name, exact: true }) });
const trial = () => page.locator('.trial');
const notice = (text: string | RegExp) => page.locator('.notice').getByText(text).waitFor();
const stored = () =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Stored> } } } };
    return (await chrome.storage.local.get('settings')).settings ?? {};
  });
/** It stays until the next one: without this the undo of the one before could be taken for the next one's. */
const closeNotice = async () => {
  await page
    .locator('.notice')
    .getByRole('button', { name: /^收\s?起$/ })
    .click();
  await page.locator('.notice').waitFor({ state: 'detached' });
};
const undo = async () => {
  await page.getByRole('button', { name: '撤销' }).click();
  await notice('已撤销');
};
const levels = async () => (await stored()).levels ?? {};

async function choose(select: Locator, option: string) {
  await select.click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option })
    .click();
}

beforeAll(async () => {
  browser = await start();
  page = await browser.context.newPage();
  await page.goto(options());
  await page.getByText('近 30 天还没有客服消息').waitFor();
});
afterAll(() => browser.close());

describe('before there is a log', () => {
  test('every category is there, says what it catches, and no figure is made up', async () => {
    await expect.poll(() => page.locator('.rules tbody').count(), soon).toBe(13);
    expect(await row('发票').innerText()).toContain('我们不开发票');
    await page.getByText('还没有团队词表').waitFor();
    expect(await row('发票').locator('.figure').nth(1).innerText()).toBe('–');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('stricter without a log: it says so and offers to go on without a trial', async () => {
    await choose(row('态度').getByRole('combobox'), '拦下');
    await trial().getByText('没有可试的').waitFor();
    expect(await levels()).toEqual({});
    await trial().getByRole('button', { name: '不试，直接启用' }).click();
    await notice('「态度」已改为拦下');
    expect(await levels()).toEqual({ '': { attitude: 'block' } });
    await undo();
    expect(await levels()).toEqual({});
  });
});

describe('with a log', () => {
  beforeAll(async () => {
    await seedLog(page, seeds);
    await page.goto('about:blank');
    await page.goto(options());
    await until('rates', async () => (await row('站外联系').locator('.figure').nth(1).innerText()) === '0.50');
  });

  test('milder acts at once and can be undone; the switch turns a category off', async () => {
    await row('站外联系').getByRole('switch').click();
    await notice('「站外联系」已改为关闭');
    expect(await levels()).toEqual({ '': { contact: 'off' } });
    await undo();
    expect(await levels()).toEqual({});
    await expect.poll(() => row('站外联系').getByRole('switch').getAttribute('aria-checked'), soon).toBe('true');
  });

  test('a shop of the log has levels of its own', async () => {
    await choose(page.getByRole('combobox', { name: '店铺' }), '木禾箱包旗舰店');
    await row('发票').getByRole('switch').click();
    await notice('「发票」已改为关闭');
    expect(await levels()).toEqual({ 木禾箱包旗舰店: { invoice: 'off' } });
    await undo();
    expect(await levels()).toEqual({});
    await choose(page.getByRole('combobox', { name: '店铺' }), '所有店铺');
  });

  test('a category unfolds by the keyboard; one rule is set by itself', async () => {
    await row('站外联系').getByRole('button').focus();
    await page.keyboard.press('Enter');
    const rules = page.locator('.rule:not(.more)');
    await expect.poll(() => rules.count(), soon).toBeGreaterThan(5);
    await rules.first().getByRole('switch').click();
    await until('one rule', async () => Object.keys((await levels())[''] ?? {}).some((id) => id.startsWith('contact-')));
    await undo();
    expect(await levels()).toEqual({});
    await row('站外联系').getByRole('button').click();
    await expect.poll(() => rules.count(), soon).toBe(0);
  });

  test('search: by source, by category, by what fires', async () => {
    const find = page.getByRole('searchbox', { name: '搜词、类别或来源' });
    await find.fill('广告法');
    await expect.poll(() => page.locator('.rules tbody').count(), soon).toBe(1);
    await find.fill('加我微信');
    await until('contact', async () => (await page.locator('.rules .unfold').allInnerTexts()).includes('站外联系'));
    await find.fill('没有这样的词');
    await page.getByText('没有符合「没有这样的词」的规则').waitFor();
    await find.fill('');
    await expect.poll(() => page.locator('.rules tbody').count(), soon).toBe(13);
  });

  test('one sentence is tried as it is typed', async () => {
    const box = page.getByRole('textbox', { name: '试一句' });
    await box.fill('您加我微信吧');
    await page.locator('.try .mark-block', { hasText: '微信' }).waitFor();
    await box.fill('好的，马上为您处理');
    await page.getByText('这句没有问题').waitFor();
    await box.fill('');
  });

  test('typed words: what was left out, the trial, a word that fires a lot, then in use and tried by sentence', async () => {
    await page.getByRole('button', { name: '手动添加' }).click();
    await page.getByLabel('要添加的词').fill('装都\n处理\n\n处理\n(?:a+)+b');
    await page.getByLabel('词表名称').fill('女装组');
    await trial().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '试跑' }).click();
    await trial().getByText('用本机近 30 天 400 条客服消息试跑').waitFor();
    await trial().getByText('「处理」提醒得很多').waitFor();
    await expect.poll(() => trial().locator('.over').count(), soon).toBe(1);
    await trial().getByRole('button', { name: '看哪几行' }).click();
    await expect.poll(() => trial().locator('.rejected li').count(), soon).toBe(2);
    await trial().locator('.warning', { hasText: '「处理」' }).getByRole('button', { name: '不启用这个词' }).click();
    await trial().getByRole('button', { name: '启用 1 词' }).waitFor();
    await until('a quieter list', async () => (await trial().locator('.pairs').last().innerText()).includes('3 次'));
    expect(await seriousFaults(page)).toEqual([]);
    await trial().getByRole('button', { name: '看全部 3 次' }).click();
    await page.locator('.long-list .mark-warn').first().waitFor();
    await page.keyboard.press('Escape');
    await trial().getByRole('button', { name: '启用 1 词' }).click();
    await notice('已启用「女装组」，1 词');
    await page.getByRole('textbox', { name: '试一句' }).fill('女装都在二楼');
    await page.locator('.try').getByText('团队词「装都」').waitFor();
  });

  test('a list: renamed, switched off, tried again before it is on, removed and brought back', async () => {
    const lists = page.locator('.lists');
    await lists.getByRole('button', { name: '给「女装组」改名' }).click();
    await lists.getByRole('textbox').fill('楼层');
    await page.keyboard.press('Enter');
    await notice('已改名为「楼层」');
    await lists.getByRole('switch', { name: '启用楼层' }).click();
    await notice('已停用「楼层」');
    await lists.getByRole('switch', { name: '启用楼层' }).click();
    await trial().getByRole('button', { name: '启用 1 词' }).click();
    await notice('已启用「楼层」');
    await lists.getByRole('button', { name: '查看「楼层」' }).click();
    await page.locator('.long-list').getByText('装都').waitFor();
    await page.keyboard.press('Escape');
    await lists.getByRole('button', { name: '删除「楼层」' }).click();
    await notice('已删除「楼层」');
    await page.getByRole('button', { name: '撤销' }).click();
    await lists.getByText('楼层').waitFor();
  });

  test('a file: read, rejected lines downloadable, cancelled before use', async () => {
    await page.getByRole('button', { name: '导入团队词表' }).click();
    const body = '词,类别,程度,替换\n永不褪色,承诺,提醒,正常洗涤不易褪色\n=1+1,承诺,提醒,\n女装,没有的类别,提醒,\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '团队词表.csv', mimeType: 'text/csv', buffer: Buffer.from(body) });
    await trial().getByText('团队词表.csv').waitFor();
    const coming = page.waitForEvent('download');
    await trial().getByRole('button', { name: '下载清单' }).click();
    const rows = (await readFile(await (await coming).path(), 'utf8')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows.join('\n')).not.toMatch(/(^|,)"?=/m);
    await trial().getByRole('button', { name: '不改了' }).click();
    await trial().waitFor({ state: 'detached' });
  });
});

describe('the other sections', () => {
  test('names, language and switches are kept and can be undone', async () => {
    await page.getByRole('link', { name: '通用' }).click();
    await page.getByRole('textbox', { name: '店铺名称' }).fill('木禾');
    await page.keyboard.press('Enter');
    await notice('已保存');
    expect((await stored()).shop).toBe('木禾');
    await closeNotice();
    await page.getByRole('switch', { name: '发送前确认' }).click();
    await notice('已保存');
    expect(await stored()).toMatchObject({ guard: false, shop: '木禾' });
    await undo();
    await until(
      'guard on',
      async () => (await page.getByRole('switch', { name: '发送前确认' }).getAttribute('aria-checked')) === 'true',
    );
    await page.getByText('深色').click();
    await until('dark', async () => (await page.locator('html').getAttribute('data-theme')) === 'dark');
    await page.getByText('跟随系统').click();
  });

  const looks = [
    ['zh', 'light', 1280],
    ['en', 'dark', 400],
    ['en', 'dark', 1280],
    ['zh', 'dark', 400],
    ['en', 'light', 400],
  ] as const;
  const some = process.env.SAYWELL_ALL ? looks : looks.slice(0, 2);

  test.each(some)('nothing serious for axe, nothing sideways: %s, %s, %i px', async (lang, colorScheme, width) => {
    const own = await browser.context.newPage();
    await own.emulateMedia({ colorScheme });
    await own.setViewportSize({ width, height: 800 });
    for (const section of ['rules', 'replies', 'suppressions', 'general', 'keys']) {
      await own.goto('about:blank');
      await own.goto(`${options(`?lang=${lang}`)}#${section}`);
      await own.locator('h1').waitFor();
      expect(await seriousFaults(own)).toEqual([]);
      expect(await own.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await own.close();
  });
});
