import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { logOf, openBackups, startWithLog } from './backup-page';
import { seriousFaults } from './own-page';

let browser: Launched & { own: Page };
let page: Page;
let log: ReturnType<typeof logOf>;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const preview = () => page.locator('.backup-preview');
const fact = (name: string) =>
  preview()
    .locator('.pairs div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .textContent();
const restore = async () => {
  await preview().getByRole('button', { name: /^恢复/ }).click();
  await preview().waitFor({ state: 'detached' });
};

beforeAll(async () => {
  browser = await startWithLog();
  log = logOf(browser.own);
  await log.append(3, 20);
  page = await openBackups(browser);
});
afterAll(() => browser?.close());

test('a customer who was erased stays out of a restore, and comes back only when that is asked for and confirmed', async () => {
  await button('选文件夹').click();
  await page
    .locator('.notice')
    .getByText(/已写好 saywell-.*-full/)
    .waitFor();
  expect(await log.erase(1)).toBe(20);
  await button('用备份文件夹里的文件').click();
  await preview().getByText('有 1 个会话是特意删除的，不会恢复').waitFor();
  expect(await fact('缺的消息，会补上')).toBe('0');
  expect(await fact('已经有的')).toBe('40');
  expect(await preview().getByRole('button', { name: '恢复', exact: true }).isDisabled()).toBe(true);
  expect(await seriousFaults(page)).toEqual([]);

  await button('仍要恢复').click();
  const asked = page.getByRole('dialog').filter({ hasText: '恢复特意删除过的 1 个会话？' });
  await asked.waitFor();
  await asked.getByRole('button', { name: /取\s*消/ }).click();
  await asked.waitFor({ state: 'detached' });
  expect((await log.state()).messages).toBe(40);
  await button('仍要恢复').click();
  await asked.getByRole('button', { name: '仍要恢复' }).click();
  await preview().getByText('特意删除过的 1 个会话，这次会一起恢复').waitFor();
  expect(await fact('缺的消息，会补上')).toBe('20');
  await restore();
  expect((await log.state()).messages).toBe(60);
});

test('a customer who was erased stays out when the log is lost before the next backup', async () => {
  await button('写一份完整的').click();
  await page
    .locator('.notice')
    .getByText(/已写好 saywell-.*-full/)
    .waitFor();
  await page.goto(`${page.url().split('#')[0]}#privacy`);
  await page.getByRole('textbox', { name: '客户的账号或昵称' }).fill('客户2');
  await button('删除客户2').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^删\s?除$/ })
    .click();
  await page.locator('.notice').getByText('已删除 20 条消息').waitFor();
  await page.goto('about:blank');
  await log.lose();
  await page.close();
  page = await openBackups(browser);
  await button('用备份文件夹里的文件').click();
  await preview().getByText('有 1 个会话是特意删除的，不会恢复').waitFor();
  expect(await fact('缺的消息，会补上')).toBe('40');
  await restore();
  expect((await log.state()).messages).toBe(40);
});

test('score sheets, notes and settings come back from a file, with their numbers before anything is done', async () => {
  await log.addSheet();
  await log.addNote();
  await browser.own.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } };
    return chrome.storage.local.set({ settings: { shop: '木禾', bar: false }, 'settings-chosen': Date.now() });
  });
  const coming = page.waitForEvent('download');
  await button('导出全部').click();
  const path = join(tmpdir(), (await coming).suggestedFilename());
  await (await coming).saveAs(path);
  expect(await log.takeSheets()).toEqual(['本店评分表']);
  expect(await log.takeNotes()).toEqual(['问过两次发货时间']);
  await browser.own.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { remove(keys: string[]): Promise<void> } } } };
    return chrome.storage.local.remove(['settings', 'settings-chosen']);
  });
  await page.reload();
  await page.locator('.backup input[type=file]').setInputFiles([path]);
  await preview().waitFor();
  expect(await fact('评分表')).toBe('1');
  expect(await fact('备注')).toBe('1');
  expect(await fact('设置，会换成文件里的')).toBe('2');
  expect(await seriousFaults(page)).toEqual([]);
  await restore();
  expect(await log.takeNotes()).toEqual(['问过两次发货时间']);
  expect(await log.takeSheets()).toEqual(['本店评分表']);
  const stored = await browser.own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ settings?: object }> } } };
    };
    return chrome.storage.local.get('settings');
  });
  expect(stored.settings).toMatchObject({ shop: '木禾', bar: false });
});
