import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { readSheet } from '../../lib/quality/sheets/read';
import { until } from '../demo/steps';
import { start } from './browser';
import { type Seed, seedLog, seriousFaults } from './own-page';

/** Thirty chats: every one greets and answers within 45 s and never closes, so that a stricter limit and a heavier closing move them all. */
const seeds: Seed[] = Array.from({ length: 30 }, (_, n) => ({
  customer: `c${n}`,
  name: `客户${n}`,
  messages: [
    ['customer', '有货吗', 6_000 - n],
    ['agent', n % 3 === 0 ? '您好,有现货的亲,今天就发' : '有现货的亲,今天就发', 5_955 - n],
    ['customer', '哦', 5_900 - n],
  ],
}));

let browser: Launched;
let page: Page;
const open = (lang = 'zh') => page.goto(`chrome-extension://${browser.extensionId}/options.html?lang=${lang}#sheet`);
const effect = (lang = 'zh') => page.getByRole('region', { name: lang === 'zh' ? '改了会怎样' : 'What would change' });
const weight = (item: string) => page.getByRole('spinbutton', { name: `权重：${item}` });
const general = () =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ settings?: { sheet?: string } }> } } };
    };
    return (await chrome.storage.local.get('settings')).settings?.sheet ?? 'shop-standard';
  });

beforeAll(async () => {
  browser = await start();
  page = await browser.context.newPage();
  await open();
  await page.getByText('自带的评分表不能改').waitFor();
  await seedLog(page, seeds);
});
afterAll(() => browser.close());

describe('a sheet that comes along', () => {
  test('shows every item and cannot be changed', async () => {
    expect(await page.locator('.sheet-table tbody tr').count()).toBe(12);
    expect(await weight('结束语').isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: /发布/ }).count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe('a sheet of the shop', () => {
  beforeAll(async () => {
    await page.getByRole('button', { name: '复制一份来改' }).click();
    await page.getByText('v1 草稿').waitFor();
  });

  test('a draft shows what it would change, before it is published', async () => {
    await weight('结束语').fill('50');
    await effect().getByText('近 30 天 30 个会话').waitFor();
    await effect().getByText('升 0，降 30').waitFor();
    expect(await effect().getByText('结束语').first().isVisible()).toBe(true);
    expect(await general()).toBe('shop-standard');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a draft outlives the page', async () => {
    await page.goto('about:blank');
    await open();
    await page.getByRole('combobox', { name: '评分表' }).click();
    await page.locator('.ant-select-item-option', { hasText: '店铺标准（副本）' }).click();
    await until('draft', async () => (await weight('结束语').inputValue()) === '50');
  });

  test('what cannot be is said, and nothing is tried or published', async () => {
    await page.getByRole('spinbutton', { name: '等待告知（秒）' }).fill('30');
    await page.getByText('等待告知的时限不能短于首次响应的时限。').waitFor();
    await effect().getByText('先把左边标出的地方改好').waitFor();
    expect(await page.getByRole('button', { name: '发布 v1' }).isDisabled()).toBe(true);
    await page.getByRole('spinbutton', { name: '等待告知（秒）' }).fill('180');
    await effect().getByText('升 0，降 30').waitFor();
  });

  test('published it is in use, the next change is version 2, and undo takes it back', async () => {
    await page.getByRole('button', { name: '发布 v1' }).click();
    await page.getByText('v1 使用中').waitFor();
    const id = await general();
    expect(id).toMatch(/^own-/);
    await weight('问候语').fill('20');
    await page.getByText('v2 草稿 · 改了 1 处').waitFor();
    await effect().getByText('问候语').first().waitFor();
    await page.getByRole('button', { name: '发布 v2' }).click();
    await page.getByText('v2 使用中').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('v2 草稿 · 改了 1 处').waitFor();
    expect(await general()).toBe(id);
  });

  test('it can be exported, and the file is a sheet', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    const read = readSheet(await readFile(await (await download).path(), 'utf8'));
    expect(read).toMatchObject({ ok: true, sheet: { version: 2, items: { closing: { weight: 50 }, greeting: { weight: 20 } } } });
  });
});
