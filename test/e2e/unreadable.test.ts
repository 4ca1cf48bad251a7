import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { overlaySays, overlayText, until } from '../demo/steps';
import { addresses, start } from './browser';
import { openHostile } from './hostile-page';

let browser: Launched;
beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

/** A console after a redesign: the composer is there, the message list is not. */
const redesigned = `<!doctype html><meta charset="utf-8"><title>商家客服工作台</title>
<body style="margin:0;font-family:sans-serif"><div style="height:400px">新版页面</div>
<div class="reply-box" style="width:900px"><textarea id="replyTextarea" style="width:880px;height:90px"></textarea><div class="send-btn">发送</div></div>`;

test('a console without its anchors: said loudly, logged as a gap, checks go on, nothing is recorded', async () => {
  const page = await browser.context.newPage();
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.fulfill({ contentType: 'text/html', body: redesigned }) : route.abort(),
  );
  await page.goto(addresses.pinduoduo!);
  await overlaySays(page, '没有完全读懂', 30_000);
  await page.locator('#replyTextarea').focus();
  await page.keyboard.type('加我微信');
  await until('the phrase to be underlined', () => page.evaluate(() => (CSS.highlights.get('saywell-block')?.size ?? 0) > 0));
  await page.keyboard.press('Enter');
  await overlaySays(page, '这句话先没有发出');
  expect(await page.locator('#replyTextarea').inputValue()).toBe('加我微信');

  const review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html`);
  const gaps = await until('a gap in the log', () => review.evaluate(readAll, 'gaps').then((rows) => rows.length > 0 && rows));
  expect(gaps[0]).toMatchObject({ platform: 'pinduoduo', reason: 'anchors-missing' });
  expect(await review.evaluate(readAll, 'messages')).toEqual([]);
});

test('a page that is no chat gets nothing', async () => {
  const page = await browser.context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>dev server</h1><p>no composer here</p>' }),
  );
  await page.goto('http://localhost:5999/');
  await page.locator('h1').waitFor();
  // A chat that is opened later has its bar: the page before had its time.
  await openHostile(browser.context, '');
  expect(await overlayText(page)).toBe('');
});

/** Every row of one table, read beside Dexie. */
async function readAll(table: string): Promise<Record<string, unknown>[]> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'saywell')) return [];
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('saywell');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
    const all = db.transaction(table).objectStore(table).getAll();
    all.onsuccess = () => resolve(all.result);
    all.onerror = () => reject(all.error);
  });
  db.close();
  return rows;
}
