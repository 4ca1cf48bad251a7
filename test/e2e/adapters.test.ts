import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Picked } from '../../lib/page/adapters';
import type { Reconciled } from '../../lib/page/transcript/reconcile';
import type { Snapshot, watchChat } from '../../lib/page/watch';

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const source = `
  export { pickAdapter } from './lib/page/adapters';
  export { readTranscript } from './lib/page/transcript/read';
  export { reconcile } from './lib/page/transcript/reconcile';
  export { startChat } from './lib/page/transcript/known';
  export { watchChat } from './lib/page/watch';
`;

/** What the tests put into the page. */
interface Kit {
  pickAdapter(location: Location, doc: Document): Picked;
  readTranscript: typeof import('../../lib/page/transcript/read').readTranscript;
  reconcile: typeof import('../../lib/page/transcript/reconcile').reconcile;
  startChat: typeof import('../../lib/page/transcript/known').startChat;
  watchChat: typeof watchChat;
}
interface Fixture {
  receive(text: string, key?: string): void;
  system(text: string): void;
  order(): void;
  recall(): void;
  redraw(): void;
  switchTo(key: string): void;
}
declare const kit: Kit;
declare const fixture: Fixture;
declare global {
  interface Window {
    known: Record<string, Reconciled['known']>;
    snapshots: Snapshot[];
    lost: string[];
    /** Keys of the customers the watched page was read with, each time it was. */
    asked: string[];
  }
}

let browser: Browser;
let script: string;

beforeAll(async () => {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kit',
  });
  script = result.outputFiles[0]!.text;
  browser = await chromium.launch({ executablePath: process.env.SAYWELL_BROWSER, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function open(url: string, html: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Shanghai' });
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const page = await context.newPage();
  await page.goto(url);
  await page.addScriptTag({ content: script });
  return page;
}

function readPage(page: Page) {
  return page.evaluate(() => {
    const { adapter, missing, readable } = kit.pickAdapter(location, document);
    const now = Date.now();
    const seen = kit.readTranscript(adapter, document, now, adapter.customer(document)?.key);
    if (typeof seen === 'symbol') throw new Error('torn');
    return {
      id: adapter.id,
      missing,
      readable,
      customer: adapter.customer(document),
      order: adapter.order?.(document, now),
      seen,
    };
  });
}

/** Watches and reconciles as the content script does. */
function startWatching(page: Page) {
  return page.evaluate(() => {
    window.known = {};
    window.snapshots = [];
    window.lost = [];
    window.asked = [];
    const picked = kit.pickAdapter(location, document).adapter;
    const adapter: typeof picked = {
      ...picked,
      customer(doc) {
        const customer = picked.customer(doc);
        window.asked.push(customer?.key ?? '');
        return customer;
      },
    };
    const onChange = (snapshot: Snapshot) => {
      const { key } = snapshot.customer;
      const known = window.known[key] ?? kit.startChat(key);
      window.known[key] = kit.reconcile(known, snapshot.bubbles, snapshot.at, snapshot.live).known;
      window.snapshots.push(snapshot);
    };
    kit.watchChat(adapter, document, { onChange, onLost: (reason) => window.lost.push(reason) }, new AbortController().signal);
  });
}
const textsOf = (page: Page, key: string) =>
  page.evaluate((name) => window.known[name]?.rows.map((row) => `${row.message.role} ${row.message.text}`) ?? [], key);
const untilLast = (page: Page, key: string, text: string) =>
  page.waitForFunction(([name, words]) => window.known[name!]?.rows.at(-1)?.message.text === words, [key, text]);

describe.each(['pinduoduo', 'feige'])('%s', (id) => {
  const expected = JSON.parse(read(`test/pages/${id}/expected.json`));
  const html = read(`test/pages/${id}/index.html`);

  test('reads customer, messages and order', async () => {
    const page = await open(expected.url, html);
    const found = await readPage(page);
    expect(found).toMatchObject({ id, missing: [], readable: true, customer: expected.customer });
    expect(found.order).toBeUndefined();
    expect(found.seen.map(({ role, kind, text }) => [role, kind, text])).toEqual(expected.messages);
    expect(new Set(found.seen.map((bubble) => bubble.nativeId)).size).toBe(expected.messages.length);
    await page.evaluate(() => fixture.order());
    expect((await readPage(page)).order).toMatchObject(expected.order);
  });

  test('records live messages once each, in their own chat', async () => {
    const page = await open(expected.url, html);
    await startWatching(page);
    const { key } = expected.customer;
    await page.evaluate(() => fixture.receive('<script>alert(1)</script>'));
    await untilLast(page, key, '<script>alert(1)</script>');
    const composer = page.locator('textarea');
    await composer.fill('马上为您查');
    await composer.press('Enter');
    await untilLast(page, key, '马上为您查');
    await composer.fill('好的');
    await page.getByText('发送', { exact: true }).click();
    await untilLast(page, key, '好的');
    await page.evaluate((other) => fixture.switchTo(other), expected.other.key);
    await untilLast(page, expected.other.key, expected.other.messages[0][2]);
    await page.evaluate((back) => fixture.switchTo(back), key);
    await page.evaluate(() => fixture.redraw());
    await page.evaluate(() => fixture.receive('再见'));
    await untilLast(page, key, '再见');
    const before = expected.messages.map(([role, , text]: string[]) => `${role} ${text}`);
    const live = ['customer <script>alert(1)</script>', 'agent 马上为您查', 'agent 好的', 'customer 再见'];
    expect(await textsOf(page, key)).toEqual([...before, ...live]);
    expect(await textsOf(page, expected.other.key)).toEqual([`customer ${expected.other.messages[0][2]}`]);
    expect(await page.evaluate(() => window.lost)).toEqual([]);
  });

  test('a burst of switches attributes nothing wrongly', async () => {
    const page = await open(expected.url, html);
    await startWatching(page);
    const keys = [expected.customer.key, expected.other.key];
    await page.evaluate(async (both) => {
      for (let i = 0; i < 200; i++) {
        const key = both[i % 3 === 0 ? 1 : 0]!;
        if (i % 4 === 0) fixture.switchTo(key);
        fixture.receive(`给${key}的第${i}条`, key);
        if (i % 5 === 0) await new Promise((done) => requestAnimationFrame(done));
      }
    }, keys);
    for (const [key, last] of [
      [keys[0], 199],
      [keys[1], 198],
    ]) {
      await page.evaluate((one) => fixture.switchTo(one), key);
      await untilLast(page, key, `给${key}的第${last}条`);
      const all = await textsOf(page, key);
      const burst = all.filter((text) => text.includes('的第'));
      expect(burst.every((text) => text.includes(`给${key}的`))).toBe(true);
      expect(new Set(burst).size).toBe(burst.length);
      expect(burst.length).toBe(
        Array.from({ length: 200 }, (_, i) => keys[i % 3 === 0 ? 1 : 0]).filter((one) => one === key).length,
      );
    }
  });

  test('a recall keeps what was sent', async () => {
    const page = await open(expected.url, html);
    await startWatching(page);
    const composer = page.locator('textarea');
    await composer.fill('加我微信');
    await composer.press('Enter');
    await untilLast(page, expected.customer.key, '加我微信');
    await page.evaluate(() => fixture.recall());
    await page.waitForFunction((key) => window.known[key]?.rows.at(-1)?.message.kind === 'recalled', expected.customer.key);
    expect((await textsOf(page, expected.customer.key)).at(-1)).toBe('agent 加我微信');
  });

  test('a missing anchor is named', async () => {
    const page = await open(expected.url, html);
    await page.evaluate(() => document.querySelector('textarea')!.remove());
    const found = await page.evaluate(() => {
      const { missing, platform, adapter } = kit.pickAdapter(location, document);
      return { missing, platform, id: adapter.id };
    });
    expect(found).toEqual({ missing: ['composer'], platform: id, id });
  });
});

test('Pinduoduo ignores what a script clicks', async () => {
  const page = await open('https://mms.pinduoduo.com/chat-merchant/index.html#/', read('test/pages/pinduoduo/index.html'));
  await page.locator('textarea').fill('您好');
  await page.evaluate(() => document.querySelector<HTMLElement>('.send-btn')!.click());
  expect((await readPage(page)).seen.at(-1)?.text).not.toBe('您好');
});

/** The page's own zone, whatever the machine's is. */
const clockIn = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: 'numeric', minute: '2-digit' })
    .format(at)
    .replace(/^0/, '');

describe('unknown pages', () => {
  const expected = JSON.parse(read('test/pages/generic/expected.json'));
  test.each(Object.keys(expected))('%s', async (name) => {
    const page = await open('https://chat.example.test/inbox', read(`test/pages/generic/${name}.html`));
    const found = await readPage(page);
    expect(found).toMatchObject({ id: 'generic', missing: [], readable: expected[name].readable });
    expect(found.customer?.name).toBe(expected[name].customer);
    expect(found.seen.map(({ role, text }) => [role, text])).toEqual(expected[name].messages);
    const { key, clocks } = expected[name];
    if (key) expect(found.customer?.key).toBe(key);
    if (clocks) expect(found.seen.map(({ time }) => time && clockIn(time.at))).toEqual(clocks);
  });
});

describe('watching', () => {
  const html = read('test/pages/pinduoduo/index.html');
  const url = 'https://mms.pinduoduo.com/chat-merchant/index.html#/';

  test('follows a list that is exchanged, and says when it is gone', async () => {
    const page = await open(url, html);
    await startWatching(page);
    await page.evaluate(() => {
      const old = document.querySelector('.msg-list')!;
      old.replaceWith(old.cloneNode(true));
      fixture.receive('换了列表');
    });
    await untilLast(page, '1000000000001', '换了列表');
    await page.evaluate(() => document.querySelector('#msgListContainer')!.remove());
    await page.waitForFunction(() => window.lost.includes('transcript'));
  });

  test('a new name over the old bubbles is not believed', async () => {
    const page = await open(url, html);
    await startWatching(page);
    await page.evaluate(() => {
      const boxes = document.querySelectorAll('.chat-item-box');
      boxes[0]!.classList.remove('active');
      boxes[1]!.classList.add('active');
      document.querySelector('.msg-list')!.append(document.createElement('li'));
    });
    // A second reading comes after the first was not believed.
    await page.waitForFunction(() => window.asked.filter((key) => key && key !== '1000000000001').length > 1);
    expect(await page.evaluate(() => Object.keys(window.known))).toEqual(['1000000000001']);
  });

  test('clobbered forms change nothing', async () => {
    const page = await open(url, html);
    const plain = await readPage(page);
    await page.evaluate(() => {
      const form = document.createElement('form');
      for (const name of ['attributes', 'parentNode', 'querySelector', 'childNodes', 'matches']) {
        form.append(Object.assign(document.createElement('input'), { name }));
        document.body.append(Object.assign(document.createElement('img'), { name }));
      }
      document.body.append(form);
    });
    const found = await readPage(page);
    expect(found).toEqual(plain);
  });
});
