import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open } from './composer-page';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  ({ page } = await open(browser, 'contenteditable'));
});
afterAll(() => browser.close());

test.each([
  ['', ''],
  ['甲', '甲'],
  ['<div>甲</div><div>乙</div>', '甲\n乙'],
  ['甲<div>乙</div>', '甲\n乙'],
  ['甲<br>乙', '甲\n乙'],
  ['甲<br>', '甲'],
  ['甲<br><br>', '甲\n'],
  ['<div><br></div><div>乙</div>', '\n乙'],
  ['<div>甲</div><div><br></div><div>乙</div>', '甲\n\n乙'],
  ['<p>甲<br class="ProseMirror-trailingBreak"></p><p>乙</p>', '甲\n乙'],
  ['<div><p>甲</p></div><p>乙<b>丙</b>丁</p>', '甲\n乙丙丁'],
  ['<ul><li>甲</li><li>乙</li></ul>丙', '甲\n乙\n丙'],
  ['甲&nbsp;乙&nbsp;', '甲 乙 '],
  ['<span data-slate-zero-width="z">\uFEFF</span>', ''],
  ['<span data-slate-placeholder="true" contenteditable="false">请输入</span>甲', '甲'],
  ['加<img alt="笑">我', '加\uFFFC我'],
  ['<div>甲</div><style>p{}</style><script type="text/plain">x</script>', '甲'],
])('%s reads as %j, and every span maps to its own letters', async (html, expected) => {
  const result = await page.evaluate((markup) => {
    const el = document.querySelector<HTMLElement>('#box')!;
    el.innerHTML = markup;
    const { text, rangeOf } = window.saywell.editorFor(el)!.read(el);
    const letters = (value: string) => value.replaceAll('\u00A0', ' ').replace(/[\n\uFFFC\uFEFF]/g, '');
    const wrong: string[] = [];
    for (let start = 0; start <= text.length; start++) {
      for (let end = start; end <= text.length; end++) {
        const got = rangeOf({ start, end })?.toString() ?? 'none';
        if (text.length > 0 && letters(got) !== letters(text.slice(start, end))) wrong.push(`${start}-${end}: ${got}`);
      }
    }
    return { text, wrong, outside: rangeOf({ start: 0, end: text.length + 1 }) === undefined };
  }, html);
  expect(result).toEqual({ text: expected, wrong: [], outside: true });
});

test('the caret is read at every place it can be put', async () => {
  const carets = await page.evaluate(() => {
    const el = document.querySelector<HTMLElement>('#box')!;
    el.innerHTML = '<div>甲乙</div><div><br></div><div>丙</div>';
    const { text, rangeOf } = window.saywell.editorFor(el)!.read(el);
    return Array.from({ length: text.length + 1 }, (_, at) => {
      const range = rangeOf({ start: at, end: at })!;
      getSelection()!.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      return window.saywell.editorFor(el)!.read(el).caret;
    });
  });
  expect(carets).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a composer is found by the order of selectors, and secrets, twins and read-only fields never', async () => {
  const opened = await open(browser, 'textarea');
  const found = await opened.page.evaluate(() => {
    const idOf = (...selectors: string[]) => window.saywell.findComposer(document, selectors)?.id;
    const first = idOf(':::', '.missing', 'textarea', 'input');
    document.querySelector<HTMLTextAreaElement>('#box')!.readOnly = true;
    return [first, idOf('textarea'), idOf('#secret', '#code', '#twin'), idOf('input')];
  });
  expect(found).toEqual(['box', undefined, undefined, 'line']);
  await opened.page.context().close();
});

test('a composer in a shadow root is found by a later selector, too', async () => {
  const opened = await open(browser, 'shadow');
  const found = await opened.page.evaluate(() => window.saywell.findComposer(document, ['.missing', '[contenteditable]'])?.id);
  expect(found).toBe('box');
  await opened.page.context().close();
});

test('a composer is followed when it is mounted late, replaced while focused, or another takes the focus', async () => {
  const opened = await open(browser, 'textarea');
  await opened.page.evaluate(() => {
    document.querySelector('#box')!.remove();
    const log: string[] = [];
    Object.assign(window, { log });
    const { signal } = new AbortController();
    window.saywell.followComposer(
      document,
      ['textarea'],
      (el, until) => {
        log.push(`on ${el.id}`);
        until.addEventListener('abort', () => log.push(`off ${el.id}`));
      },
      signal,
    );
  });
  const mount = (id: string) =>
    opened.page.evaluate((name) => {
      const field = document.createElement('textarea');
      field.id = name;
      document.body.prepend(field);
    }, id);
  const until = (count: number) =>
    opened.page.waitForFunction((wanted) => (window as unknown as { log: string[] }).log.length >= wanted, count);
  await mount('first');
  await until(1);
  await opened.page.click('#first');
  await opened.page.evaluate(() => {
    const next = document.createElement('textarea');
    next.id = 'second';
    document.querySelector('#first')!.replaceWith(next);
  });
  await until(3);
  await mount('third');
  await opened.page.click('#third');
  await until(5);
  const log = await opened.page.evaluate(() => (window as unknown as { log: string[] }).log);
  expect(log).toEqual(['on first', 'off first', 'on second', 'off second', 'on third']);
  await opened.page.context().close();
});
