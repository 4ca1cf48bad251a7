import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open } from './composer-page';
import { boundsOf } from './composer-pixels';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const line: [number, number, number] = [0x9a, 0x0a, 0x2b];
const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'nonce-x'; require-trusted-types-for 'script'",
};

/** Types, underlines and replaces in #box; gives what happened. */
async function loop(page: Page, forceBoxes: boolean): Promise<string> {
  await page.click('#box');
  await page.keyboard.type('不知道');
  await page.evaluate((boxes) => {
    const el = document.querySelector<HTMLElement>('#box')!;
    const shown = window.saywell.createUnderline(el, document, { forceBoxes: boxes }, new AbortController().signal);
    shown.show([{ start: 0, end: 3, severity: 'block' }], window.saywell.editorFor(el)!.read(el));
    Object.assign(window, { line: shown });
  }, forceBoxes);
  await expect.poll(async () => (await boundsOf(page, line)).count, { timeout: 10_000 }).toBeGreaterThan(20);
  return page.evaluate(async () => {
    const el = document.querySelector<HTMLElement>('#box')!;
    const composition = window.saywell.trackComposition(document, new AbortController().signal);
    const done = await window.saywell.replaceFound(el, composition, '不知道', { start: 0, end: 3 }, '我查一下');
    return `${done} ${window.saywell.editorFor(el)!.read(el).text}`;
  });
}

test.each([
  ['textarea', false],
  ['textarea', true],
  ['contenteditable', false],
  ['contenteditable', true],
] as const)('a strict policy with trusted types changes nothing: %s, boxes %s', async (name, boxes) => {
  const { page } = await open(browser, name, '', strict);
  expect(await loop(page, boxes)).toBe('done 我查一下');
  await page.context().close();
});

test.each(['textarea', 'contenteditable'])('a page that forbids selecting changes nothing: %s', async (name) => {
  const { page } = await open(browser, name, "document.body.style.userSelect = 'none'");
  expect(await loop(page, false)).toBe('done 我查一下');
  await page.context().close();
});

test('a composer in a modal dialog gets its line above the dialog', async () => {
  const { page } = await open(
    browser,
    'textarea',
    "const d = document.createElement('dialog'); document.body.append(d); d.append(document.getElementById('box')); d.showModal()",
  );
  expect(await loop(page, false)).toBe('done 我查一下');
  await page.context().close();
});

test('a menu that the page opens over the field hides the line, and it comes back', async () => {
  const { page } = await open(browser, 'textarea');
  await page.evaluate(() => {
    const el = document.querySelector<HTMLTextAreaElement>('#box')!;
    el.value = '加我微信';
    const shown = window.saywell.createUnderline(el, document, {}, new AbortController().signal);
    shown.show([{ start: 0, end: 4, severity: 'block' }], window.saywell.editorFor(el)!.read(el));
    const menu = document.createElement('div');
    menu.id = 'menu';
    menu.style.cssText = 'position:absolute;inset:0 0 auto 0;height:300px;background:#fff';
    document.body.append(menu);
  });
  const seen = async () => (await boundsOf(page, line)).count > 0;
  await expect.poll(seen, { timeout: 10_000 }).toBe(false);
  await page.evaluate(() => document.querySelector('#menu')!.remove());
  await expect.poll(seen, { timeout: 10_000 }).toBe(true);
  await page.context().close();
});

test('a browser without custom highlights gets boxes', async () => {
  const { page } = await open(browser, 'contenteditable', "Reflect.deleteProperty(window, 'Highlight')");
  expect(await loop(page, false)).toBe('done 我查一下');
  expect(await page.evaluate(() => document.querySelector('saywell-underline') !== null)).toBe(true);
  await page.context().close();
});
