import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { overlaySays, until } from '../demo/steps';
import { start } from './browser';
import { draft, openHostile, sent } from './hostile-page';
import { eventsOf, openReview, type StoredEvent } from './log-page';
import { soon } from './own-page';

let browser: Launched;
let own: Page;
beforeAll(async () => {
  browser = await start();
  own = await openReview(browser);
});
afterAll(() => browser.close());

/** The events of one type, as `what`. */
const noted = async (...types: string[]) => (await eventsOf(own)).filter(({ type }) => types.includes(type));

/** Whether the log holds this text as sent by a hand; undefined while it does not hold it. */
function isManual(text: string): Promise<boolean | undefined> {
  return own.evaluate(async (wanted) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'saywell')) return undefined;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<{ text: string; manual?: true }[]>((resolve, reject) => {
      const all = db.transaction('messages').objectStore('messages').getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    db.close();
    const row = rows.find((one) => one.text === wanted);
    return row && row.manual === true;
  }, text);
}

test('a greeting put in with Alt+1 and sent at once is the agent’s own; one that a script sends is not', async () => {
  const page = await openHostile(browser.context, '');
  await page.keyboard.press('Alt+1');
  await until('the greeting', async () => (await draft(page)).length > 6);
  const greeting = await draft(page);
  await page.keyboard.press('Enter');
  await until('it to go out', async () => (await sent(page)).length === 1);
  await until('it in the log', async () => (await isManual(greeting)) !== undefined);
  expect(await isManual(greeting)).toBe(true);
  const became = async () => (await noted('offered', 'inserted', 'used')).slice(0, 3);
  await expect.poll(async () => (await became()).map(({ type }) => type), soon).toEqual(['offered', 'inserted', 'used']);
  const [, inserted, used] = await became();
  expect(inserted?.reply).toBe(used?.reply);

  await page.keyboard.type('自动问候您好');
  await page.evaluate(() => (window as unknown as { page: { sendByScript(): void } }).page.sendByScript());
  await until('it in the log', async () => (await isManual('自动问候您好')) !== undefined);
  expect(await isManual('自动问候您好')).toBe(false);
  await page.close();
});

test('what was underlined and went out as it was is noted when it goes, not before', async () => {
  const page = await openHostile(browser.context, '');
  const before = (await noted('sent', 'rewritten')).length;
  await page.keyboard.type('不知道呢');
  await until('an underline', () =>
    page.evaluate(() => [...CSS.highlights.keys()].some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0)),
  );
  const pressed = Date.now();
  await page.keyboard.press('Enter');
  const since = async () => (await noted('sent', 'rewritten')).slice(before) as (StoredEvent & { at: number })[];
  await expect.poll(async () => (await since()).map(({ type }) => type), soon).toContain('sent');
  for (const { at } of await since()) expect(at).toBeGreaterThanOrEqual(pressed);
  await page.close();
});

test.runIf(process.env.SAYWELL_ALL)(
  'a message let out of a composer in a frame is noted once, by the frame in which it was typed',
  async () => {
    const page = await openHostile(browser.context, 'frame=blank');
    await overlaySays(page, '展开');
    const field = page.frameLocator('iframe').locator('#inner');
    // The transcript's own page is read once it is clear that no composer of its own will come.
    await page.locator('saywell-overlay').first().waitFor({ state: 'attached', timeout: 15_000 });
    await field.focus();
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Enter');
    await overlaySays(page, '这句话先没有发出');
    await page.keyboard.press('Alt+Y');
    await overlaySays(page, '为什么需要照原文发送');
    await page.keyboard.press('Alt+1');
    await overlaySays(page, '已放行这一次');
    await page.keyboard.press('Enter');
    await until('it to go out', async () => (await sent(page)).length === 1);
    await until('it in the log', async () => (await isManual('加我微信')) !== undefined);
    expect(await isManual('加我微信')).toBe(true);
    await until('the reason', async () => (await noted('sent-anyway')).length > 0);
    expect(await noted('programmatic-send')).toEqual([]);
    await page.close();
  },
);
