import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, stopWorker } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { start } from './browser';
import { newProfile } from './log-faults';
import { type Acks, feedUrl, openFeed, sayOnce, shownBy, watchAcks } from './log-feed';
import { popupOf } from './log-popup';
import { allOf, badgeOf, storedBeside } from './log-rows';
import { type Seed, seedLog, seriousFaults } from './own-page';
import { foundInProfile } from './profile';

const passphrase = '青蛙 电梯 Zebra 十七';
/** Letters that no file holds by chance. */
const planted = Array.from({ length: 60 }, (_, index) => `种下的話${index}琅嬛QX${(index * 7_919 + 104_729).toString(36)}`);
const afterRestart = Array.from({ length: 10 }, (_, index) => `锁着说的${index}琅嬛WK${(index * 6_151 + 99_991).toString(36)}`);

/** Messages as they are stored: how many, how many of them in a box, and the texts of the others. */
interface Tally {
  total: number;
  ids: number;
  boxes: number;
  texts: string[];
}

/** Messages of before. */
const old = 10_000;
const before = old + 2;

let profile: string;
let browser: Launched;
let own: Page;
let feed: Page;
let acks: Acks;
const printed: string[] = [];
let sessions = 0;

/** Begins another session of the browser with the same profile. */
async function begin(): Promise<void> {
  browser = await start({ profile });
  browser.context.on('console', (message) => printed.push(message.text()));
  browser.context.on('weberror', (error) => printed.push(String(error.error())));
  own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  feed = await openFeed(browser.context);
  acks = await watchAcks(feed, browser.extensionId);
  // Another session, other messages: the page counts from the start again.
  await feed.evaluate((from) => Object.assign((window as unknown as { feed: object }).feed, { next: from }), 1_000 * sessions++);
}

const ownPage = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};
const tally = (): Promise<Tally> =>
  own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<{ id: string; pk: string; text?: string; box?: Uint8Array }[]>((resolve, reject) => {
      const asking = db.transaction('messages').objectStore('messages').getAll();
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
    db.close();
    const texts = rows.flatMap(({ text }) => text ?? []);
    return {
      total: rows.length,
      ids: new Set(rows.map(({ pk }) => pk)).size,
      boxes: rows.filter(({ box }) => box instanceof Uint8Array).length,
      texts,
    };
  });
/** How many rows were rewritten so far; undefined when nothing is left to be. */
const rewritten = async () => {
  const work = (await allOf<{ key: string; value: string }>(own, 'meta')).find(({ key }) => key === 'seal-work');
  return work && (JSON.parse(work.value) as { done: number }).done;
};
const areAcked = async () => (await shownBy(feed)).every((id) => acks.ids.has(id));
const panel = (page: Page) => page.getByRole('region', { name: '给记录加密', exact: true });
const badge = () => badgeOf(own, `${feedUrl}*`);

beforeAll(async () => {
  profile = await newProfile();
  await begin();
});
afterAll(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
});

describe('the first session', () => {
  let options: Page;
  test('asks for a passphrase twice, says what is at stake, and then encrypts', async () => {
    await sayOnce(feed, '加密以前说的');
    await until('it to be stored', areAcked);
    await seedLog(
      own,
      Array.from({ length: old / 50 }, (_, at) => ({
        customer: `老客${at}`,
        messages: Array.from({ length: 50 }, (_, n) => ['customer', `以前的第${n}句`, 500 - n] as Seed['messages'][number]),
      })),
    );
    options = await ownPage('options.html?lang=zh#privacy');
    await panel(options).getByRole('button', { name: '设置口令' }).click();
    const dialog = options.getByRole('dialog', { name: '设置口令' });
    await dialog.getByText('忘了口令，记录就再也打不开').waitFor();
    await dialog.getByText('备份文件不加密').first().waitFor();
    const ok = dialog.getByRole('button', { name: '开始加密' });
    await dialog.getByLabel('口令', { exact: true }).fill('太短');
    await dialog.getByLabel('再输一次').fill('太短');
    expect(await ok.isDisabled()).toBe(true);
    await dialog.getByLabel('口令', { exact: true }).fill(passphrase);
    await dialog.getByText('两次输入的不一样').waitFor();
    expect(await ok.isDisabled()).toBe(true);
    await dialog.getByLabel('再输一次').fill(passphrase);
    await dialog.getByLabel('再输一次').press('Enter');
    await panel(options).getByText('已加密，这次打开浏览器已解锁').waitFor();
  });

  test('rewrites what was there, also when the worker is killed on the way', async () => {
    await until('the first rows', async () => Number(await rewritten()) > 0);
    await stopWorker(own);
    const { boxes } = await tally();
    expect(boxes).toBeGreaterThan(0);
    expect(boxes).toBeLessThan(old);
    await options.reload();
    await panel(options).getByText('正在加密以前的记录').waitFor();
    await sayOnce(feed, '叫醒它');
    await until('the rest', async () => (await rewritten()) === undefined, 50_000);
    expect(await tally()).toEqual({ total: before, ids: before, boxes: before, texts: [] });
  });

  test('stores what is said as nobody can read it, and shows it as before', async () => {
    for (const text of planted) await sayOnce(feed, text);
    await until('all of it to be stored', areAcked, 30_000);
    await stopWorker(own);
    await sayOnce(feed, '琅嬛之后');
    await until('more to be stored by a worker that began anew', areAcked);
    const all = before + planted.length + 1;
    expect(await tally()).toEqual({ total: all, ids: all, boxes: all, texts: [] });
    const review = await ownPage('review.html?lang=zh');
    await review.getByText('琅嬛之后').first().waitFor();
    await options.reload();
    await options.locator('.stored code', { hasText: '琅嬛之后' }).waitFor();
    expect(await badge()).toBe('');
    // What is searched for would stand in the browser's history, if it stood in the address.
    const log = await ownPage('log.html?lang=zh');
    await log.locator('#search').fill(planted[7] ?? '');
    await log
      .locator('#results')
      .getByText(planted[7] ?? '')
      .click();
    await log.locator('#transcript span', { hasText: planted[7] ?? '' }).waitFor();
    await log.goBack();
    await until('the search again', async () => (await log.locator('#search').inputValue()) === planted[7]);
  });

  test('leaves nothing of it, of the passphrase or of the key in the profile', async () => {
    const key = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(key: string): Promise<Record<string, { key: string }>> } } };
      };
      return (await chrome.storage.session.get('log-key'))['log-key']?.key ?? '';
    });
    expect(key).toHaveLength(44);
    await browser.close();
    const said = [...planted, '琅嬛', encodeURIComponent('琅嬛')];
    const found = await foundInProfile(profile, ['log-seal', ...said, passphrase, key]);
    expect(found.filter(({ word }) => word === 'log-seal').length).toBeGreaterThan(0);
    expect(found.filter(({ word }) => word !== 'log-seal')).toEqual([]);
  });
});

describe('the next session', () => {
  let log: Page;
  let review: Page;
  let popup: Page;
  test('begins locked: the mark says so, nothing is stored, nothing is shown', async () => {
    await begin();
    await until('the mark', async () => (await badge()) === '锁');
    [log, review] = [await ownPage('log.html?lang=zh'), await ownPage('review.html?lang=zh')];
    for (const page of [log, review]) {
      await page.getByText('记录锁着').waitFor();
      expect(await page.locator('main').textContent()).not.toContain('琅嬛');
    }
    for (const text of afterRestart) await sayOnce(feed, text);
    await until('the refusal', async () => acks.errors.has('LogLocked'));
    expect(acks.ids.size).toBe(0);
    expect((await tally()).total).toBe(before + planted.length + 1);
    popup = await popupOf(browser, feedUrl);
    await popup.getByText(/记录锁着，.*起没有再存/).waitFor();
    await popup.getByText(/[1-9]\d* 条在聊天页面里等着存/).waitFor();
    expect(await seriousFaults(popup)).toEqual([]);
    expect(await seriousFaults(log)).toEqual([]);
  });

  test('the right passphrase and Enter unlock it everywhere, and what waited is stored', async () => {
    const field = popup.getByLabel('口令');
    await field.fill(`${passphrase}。`);
    await field.press('Enter');
    await popup.getByText('口令不对').waitFor();
    expect(await badge()).toBe('锁');
    await field.fill(passphrase);
    await field.press('Enter');
    await until('all that waited to be stored', areAcked, 20_000);
    await until('the mark to go', async () => (await badge()) === '');
    await popup.getByText('记录正常').waitFor();
    await log.locator('#results').getByText('客户').first().waitFor();
    await log.locator('#search').fill(afterRestart[3] ?? '');
    await log.locator('#results').getByText('锁着说的3').waitFor();
    await review.getByText('锁着说的9').first().waitFor();
    const all = before + planted.length + 1 + afterRestart.length;
    expect(await tally()).toEqual({ total: all, ids: all, boxes: all, texts: [] });
  });

  test('locks at a word, changes its passphrase, and is opened by the new one only', async () => {
    const options = await ownPage('options.html?lang=zh#privacy');
    await panel(options).getByRole('button', { name: '更改口令' }).click();
    const dialog = options.getByRole('dialog', { name: '更改口令' });
    await dialog.getByLabel('现在的口令').fill('不是这个口令呀呀');
    for (const label of ['口令', '再输一次']) await dialog.getByLabel(label, { exact: true }).fill('另一条更长的鱼在秋天');
    await dialog.getByRole('button', { name: '更改口令' }).click();
    await dialog.getByText('现在的口令不对').waitFor();
    await dialog.getByLabel('现在的口令').fill(passphrase);
    await dialog.getByRole('button', { name: '更改口令' }).click();
    await options.getByText('口令已更改').waitFor();
    await panel(options).getByRole('button', { name: '立即锁定' }).click();
    await until('the mark', async () => (await badge()) === '锁');
    await panel(options).getByText('已加密，现在锁着').waitFor();
    await log.getByText('记录锁着').waitFor();
    const field = panel(options).getByLabel('口令', { exact: true });
    await field.fill(passphrase);
    await field.press('Enter');
    await panel(options).getByText('口令不对').waitFor();
    await field.fill('另一条更长的鱼在秋天');
    await field.press('Enter');
    await panel(options).getByText('已加密，这次打开浏览器已解锁').waitFor();
    await until('the mark to go', async () => (await badge()) === '');
  });

  test('switched off is stored in the clear again, all of it', async () => {
    const options = await ownPage('options.html?lang=zh#privacy');
    await panel(options).getByRole('button', { name: '关闭加密' }).click();
    await options.getByRole('dialog').getByRole('button', { name: '关闭加密' }).click();
    await panel(options).getByRole('button', { name: '设置口令' }).waitFor();
    const { boxes, texts } = await tally();
    expect(boxes).toBe(0);
    const said = ['加密以前说的', '叫醒它', ...planted, '琅嬛之后', ...afterRestart];
    expect(texts.filter((text) => !text.startsWith('以前的第')).sort()).toEqual(said.sort());
    expect(texts).toHaveLength(old + said.length);
    expect((await storedBeside(own))['log-seal']).not.toHaveProperty('key');
    expect(await badge()).toBe('');
    expect(printed.filter((text) => /琅嬛|Zebra/.test(text))).toEqual([]);
  });
});
