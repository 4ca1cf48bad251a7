import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { readSheet } from '../../lib/quality/sheets/read';
import { shopStandard } from '../../lib/quality/sheets/shop-standard';
import { until } from '../demo/steps';
import { start } from './browser';
import { type Seed, seedLog, seriousFaults, soon } from './own-page';

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
const effect = () => page.getByRole('region', { name: '改了会怎样' });
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
    expect(await page.getByRole('navigation').getByRole('link', { name: '检查项与评分表' }).getAttribute('aria-current')).toBe(
      'page',
    );
    await expect.poll(() => page.locator('.sheet-table tbody tr').count(), soon).toBe(12);
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
    await effect().getByText('结束语').first().waitFor();
    expect(await general()).toBe('shop-standard');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a draft outlives the page', async () => {
    await page.goto('about:blank');
    await open();
    await choose('店铺标准（副本）');
    await until('draft', async () => (await weight('结束语').inputValue()) === '50');
  });

  test('what cannot be is said, and nothing is tried or published', async () => {
    await page.getByRole('spinbutton', { name: '等待告知（秒）' }).fill('30');
    await page.getByText('等待告知的时限不能短于首次响应的时限。').waitFor();
    await effect().getByText('先把左边标出的地方改好').waitFor();
    await expect.poll(() => page.getByRole('button', { name: '发布 v1' }).isDisabled(), soon).toBe(true);
    await page.getByRole('spinbutton', { name: '等待告知（秒）' }).fill('180');
    await effect().getByText('升 0，降 30').waitFor();
  });

  test.each([
    ['-5', '「结束语」的权重应在 0 到 100 之间。'],
    ['120', '「结束语」的权重应在 0 到 100 之间。'],
  ])('a weight of %s stays as it was typed and is explained', async (typed, said) => {
    await weight('结束语').fill(typed);
    await page.getByText(said).waitFor();
    expect(await weight('结束语').inputValue()).toBe(typed);
    await expect.poll(() => page.getByRole('button', { name: '发布 v1' }).isDisabled(), soon).toBe(true);
    expect(await page.locator('.main').innerText()).not.toContain('NaN');
    await weight('结束语').fill('50');
    await page.getByText(said).waitFor({ state: 'detached' });
  });

  test('with the last item off it says that one has to be on', async () => {
    const file = JSON.stringify({ ...shopStandard, items: allBut('closing') });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    // The sheet shown before has every item on, and is a draft of version 1, too.
    const isOn = (item: string) => page.getByRole('switch', { name: `启用：${item}` }).getAttribute('aria-checked');
    await expect.poll(() => isOn('问候语'), soon).toBe('false');
    await page.getByText('v1 草稿').waitFor();
    await page.getByRole('switch', { name: '启用：结束语' }).click();
    await page.getByText('所有项目都停用了，至少要启用一项。').waitFor();
    expect(await page.locator('.main').innerText()).not.toContain('NaN');
    await page.getByRole('button', { name: '放弃草稿' }).click();
    await choose('店铺标准（副本）');
    await effect().getByText('升 0，降 30').waitFor();
  });

  test('published it is in use, the next change is version 2, and undo takes it back', async () => {
    await publish('发布 v1');
    await page.getByText('v1 使用中').waitFor();
    await expect.poll(general, soon).toMatch(/^own-/);
    const id = await general();
    await weight('问候语').fill('20');
    await page.getByText('v2 草稿 · 改了 1 处').waitFor();
    await effect().getByText('问候语').first().waitFor();
    await publish('发布 v2');
    await page.getByText('v2 使用中').waitFor();
    await page.locator('.notice').getByText('v2').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('v2 草稿 · 改了 1 处').waitFor();
    await expect.poll(general, soon).toBe(id);
  });

  test('every version stays in sight, says what it changed, and the latest can be taken back', async () => {
    const versions = page.getByRole('region', { name: '版本', exact: true }).getByRole('listitem');
    await publish('发布 v2');
    await expect
      .poll(() => versions.allInnerTexts(), soon)
      .toEqual([expect.stringMatching(/v2\s*改了：问候语/), expect.stringMatching(/v1\s*第一版/)]);
    await versions.first().getByRole('button', { name: '撤回' }).click();
    await page.getByText('v1 使用中').waitFor();
    await page.getByText('v2 草稿 · 改了 1 处').waitFor();
    await expect.poll(() => versions.count(), soon).toBe(1);
  });

  test('it can be exported, and the file is a sheet', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    const read = readSheet(await readFile(await (await download).path(), 'utf8'));
    expect(read).toMatchObject({ ok: true, sheet: { version: 2, items: { closing: { weight: 50 }, greeting: { weight: 20 } } } });
  });
});

describe('a sheet for some chats', () => {
  const places = () => page.getByRole('region', { name: '哪些会话用哪张' });

  test('begins from its kind of place and says what is missing', async () => {
    await places().getByRole('button', { name: '另做一张' }).click();
    await page.getByRole('menuitem', { name: '只用于某些店铺' }).click();
    await page.getByText('限定了平台或店铺，但名单是空的').waitFor();
    await page.getByRole('combobox', { name: '只用于店铺' }).fill('木禾箱包旗舰店');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await effect().getByText('没有一个会话的分数会变。').waitFor();
    expect(await page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  });

  test('published it stands before the general one, and can be opened and edited from its row', async () => {
    await publish('发布 v1');
    const used = async () => (await places().locator('tbody tr').allInnerTexts()).map((text) => text.split('\t')[0]?.trim());
    await expect.poll(used, soon).toEqual(['木禾箱包旗舰店', '其余会话']);
    await places().locator('tbody tr').nth(1).getByRole('button').click();
    await page.getByText('v2 草稿 · 改了 1 处').waitFor();
    await places().locator('tbody tr').first().getByRole('button').click();
    await page.getByText('v1 使用中').waitFor();
    await expect.poll(() => weight('结束语').isEnabled(), soon).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

/** Opens a sheet from the list of all. */
async function choose(title: string): Promise<void> {
  await page.getByRole('combobox', { name: '评分表' }).click();
  await page.locator('.ant-select-item-option', { hasText: title }).click();
}

/** The items of the standard sheet with one left on. */
const allBut = (kept: string) =>
  Object.fromEntries(Object.entries(shopStandard.items).map(([id, item]) => [id, { ...item, on: id === kept }]));

/** Nothing is published before its effect was seen: the button waits for it, and the question repeats it. */
async function publish(button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const asked = page.getByRole('dialog');
  await asked.getByText('平均分').waitFor();
  await asked.getByRole('button', { name: '发布', exact: true }).click();
  await asked.waitFor({ state: 'hidden' });
}

const shots = process.env.SAYWELL_SHOTS;
test.runIf(shots).each([
  ['zh', 'light', 1280],
  ['zh', 'dark', 1280],
  ['en', 'light', 1280],
  ['en', 'dark', 400],
  ['zh', 'light', 400],
] as const)('pictures: %s, %s, %i px', async (lang, colorScheme, width) => {
  const own = await browser.context.newPage();
  await own.emulateMedia({ colorScheme });
  await own.setViewportSize({ width, height: 900 });
  await own.goto(`chrome-extension://${browser.extensionId}/options.html?lang=${lang}#sheet`);
  await own.locator('.sheet-table').waitFor();
  await own.locator('.sheet-effect [aria-live]').waitFor();
  expect(await seriousFaults(own)).toEqual([]);
  expect(await own.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  await own.screenshot({ path: `${shots}/sheet-${lang}-${colorScheme}-${width}.png`, fullPage: true });
  await own.close();
});
