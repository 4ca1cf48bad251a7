import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { logOf, openBackups, startWithLog } from './backup-page';
import { seriousFaults } from './own-page';

let browser: Launched & { own: Page };
let page: Page;
let log: ReturnType<typeof logOf>;
let exported: string;

const button = (name: string) => page.getByRole('button', { name });
const notice = (text: string | RegExp) => page.locator('.notice').getByText(text).waitFor();
const preview = (text: string | RegExp) => page.locator('.backup-preview').getByText(text).first().waitFor();
const fact = (name: string) =>
  page
    .locator('.backup-preview .pairs div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .textContent();
/** Restores what the preview shows and waits until it is done: only then the preview goes. */
const restore = async () => {
  await page.locator('.backup-preview').getByRole('button', { name: /^恢复/ }).click();
  await page.locator('.backup-preview').waitFor({ state: 'detached' });
};
const choose = (...paths: string[]) => page.locator('.backup input[type=file]').setInputFiles(paths);
const kinds = async () => (await log.files()).map(({ name }) => name.replace(/.*-(full|changes)\..*/, '$1'));
const written = (count: number) =>
  until(`backup ${count} to be written and remembered`, async () => {
    const files = await log.files();
    return files.length >= count && files.at(-1)?.name === (await log.last())?.name;
  });
/** Wakes the background as its hour does. */
const ring = () =>
  browser.own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, info: { when: number }): Promise<void> } };
    };
    return chrome.alarms.create('backup', { when: Date.now() });
  });
/** Waits until the background means to look again an hour after the last backup: it does so when it is through with this one. */
const through = () =>
  until('the background to be through', async () => {
    const next = await browser.own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } };
      };
      return (await chrome.alarms.get('backup'))?.scheduledTime;
    });
    return next === ((await log.last())?.lookedAt ?? 0) + 3_600_000;
  });

beforeAll(async () => {
  browser = await startWithLog();
  log = logOf(browser.own);
  await log.append(20, 100);
  await log.addTeam();
  page = await openBackups(browser);
});
afterAll(() => browser?.close());

describe('a folder', () => {
  test('before one is picked it says what for, and nothing is written', async () => {
    await page.getByText('选一个文件夹，好好说的页面开着时').waitFor();
    expect(await log.files()).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('picked: a full file at once, then only what changed, then nothing', async () => {
    await button('选文件夹').click();
    await notice(/已写好 saywell-.*-full/);
    expect(await kinds()).toEqual(['full']);
    await button('现在备份').click();
    await notice('没有新内容，备份已是最新');
    await log.append(1, 60, 20);
    await button('现在备份').click();
    await notice(/已写好 saywell-.*-changes/);
    const [full, changes] = await log.files();
    expect(await kinds()).toEqual(['full', 'changes']);
    expect((changes?.size ?? 0) * 3).toBeLessThan(full?.size ?? 0);
    expect(await page.locator('.backup-facts dd').first().textContent()).toContain('备份');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('the background writes into it too, when its hour has come', async () => {
    await page.goto('about:blank');
    await log.append(1, 10, 21);
    await log.age(3_700_000);
    await ring();
    await written(3);
    expect(await kinds()).toEqual(['full', 'changes', 'changes']);
  });

  test('it leaves alone what a page of ours backed up within the hour, and comes again an hour after that', async () => {
    await through();
    await log.append(1, 10, 22);
    await ring();
    await through();
    expect(await kinds()).toEqual(['full', 'changes', 'changes']);
  });

  test('a page of ours that is opened backs up what has not been for an hour', async () => {
    await log.age(3_700_000);
    await page.close();
    page = await openBackups(browser);
    await written(4);
    expect((await kinds()).length).toBe(4);
    await page.locator('.backup-facts').waitFor();
  });
});

describe('restore', () => {
  test('a wiped log comes back from the folder, row for row', async () => {
    const before = await log.state();
    expect(before.messages).toBe(2_080);
    await log.wipe();
    expect((await log.state()).messages).toBe(0);
    await button('用备份文件夹里的文件').click();
    await preview('文件里有什么');
    expect(await fact('缺的消息，会补上')).toBe('2,080');
    expect(await fact('已经有的')).toBe('0');
    expect(await fact('新会话对象')).toBe('23');
    expect(await page.locator('.backup-files li').count()).toBe(4);
    expect((await log.state()).messages).toBe(0);
    await restore();
    await notice('恢复好了：补上 2,080 条，补全 0 条');
    expect(await log.state()).toEqual(before);
  });

  test('doing it again finds nothing to do', async () => {
    await button('用备份文件夹里的文件').click();
    await preview('这些文件里的内容都已经有了，不用恢复。');
    expect(await fact('已经有的')).toBe('2,080');
    expect(await button('恢复').last().isDisabled()).toBe(true);
    await page.locator('.backup-preview').getByRole('button', { name: '收起' }).click();
  });

  test('export all, wipe, import: the same rows, words and replies', async () => {
    const before = await log.state();
    const coming = page.waitForEvent('download');
    await button('导出全部').click();
    const file = await coming;
    exported = join(tmpdir(), file.suggestedFilename());
    await file.saveAs(exported);
    await notice(/已存成 saywell-/);
    await log.wipe();
    await choose(exported);
    await preview('文件里有什么');
    expect(await fact('团队词表、话术和忽略')).toBe('2');
    await restore();
    expect(await log.state()).toEqual(before);
  });

  test('a cut file: where it stops, and the safe part is restored', async () => {
    await log.wipe();
    const whole = await readFile(exported);
    const cut = join(tmpdir(), `cut-${exported.split('/').at(-1)}`);
    await writeFile(cut, whole.subarray(0, Math.floor(whole.length * 0.8)));
    await choose(cut);
    await preview(/第 [\d,]+ 行起有问题：文件不完整，结尾缺失。第 1,001 行以前都核对过，可以放心恢复。/);
    await restore();
    const { messages } = await log.state();
    expect(messages).toBeGreaterThan(900);
    expect(messages).toBeLessThan(1_001);
    await choose(exported);
    await preview('文件里有什么');
    expect(await fact('已经有的')).toBe(new Intl.NumberFormat('zh').format(messages));
    await page.locator('.backup-preview').getByRole('button', { name: '收起' }).click();
  });

  test('a file of somebody else is named as one and changes nothing', async () => {
    const before = await log.state();
    const other = join(tmpdir(), 'saywell-other.ndjson');
    await writeFile(other, '{"format":"saywell-bundle","version":1}\n');
    await choose(other);
    await preview('用不了：这不是好好说的备份文件。');
    expect(await page.locator('.backup-preview').getByRole('button', { name: '恢复' }).isDisabled()).toBe(true);
    expect(await log.state()).toEqual(before);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test.runIf(process.env.SAYWELL_ALL)('cancelled half-way it keeps whole blocks, and again it goes on', async () => {
    await log.wipe();
    await log.append(24, 500);
    const before = await log.state();
    const coming = page.waitForEvent('download');
    await button('导出全部').click();
    const file = await coming;
    const path = join(tmpdir(), `big-${file.suggestedFilename()}`);
    await file.saveAs(path);
    await log.wipe();
    await choose(path);
    await button('恢复 12,000 条').click();
    await button('取消').click();
    await notice('已停下。停下前恢复的都留着，再做一次会接着来。');
    expect((await log.state()).messages).toBeLessThan(12_000);
    await choose(path);
    await restore();
    expect(await log.state()).toEqual(before);
  });
});

test('in English, with no word of the other language', async () => {
  const english = await openBackups(browser, 'lang=en');
  await english.getByText('Automatic backups').waitFor();
  await english.locator('.backup-facts').waitFor();
  const shown = (await english.locator('.main').textContent())?.replace('备份', '') ?? '';
  expect(shown.match(/\p{Script=Han}+/gu)).toBeNull();
  expect(await seriousFaults(english)).toEqual([]);
  await english.close();
});
