import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open } from './composer-page';
import { boxOfText } from './placed';

/** What editors do that we do not know by name, each in a model of its own. */
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Attached as in a chat, so that the agent's own typing is known. */
async function attached(id: string) {
  const opened = await open(browser, 'unnamed');
  await opened.page.evaluate((at) => {
    const el = document.getElementById(at)!;
    window.saywell.attachComposer(el, { onText() {}, onComposition() {} }, new AbortController().signal);
  }, id);
  await opened.page.click(`#${id}`);
  return opened;
}

const text = (page: Page, id: string) =>
  page.evaluate((at) => {
    const el = document.getElementById(at)!;
    return window.saywell.editorFor(el)!.read(el).text;
  }, id);

const replace = (page: Page, id: string, phrase: string, by: string) =>
  page.evaluate(
    ([at, words, wording]) => {
      const el = document.getElementById(at!)!;
      const { text } = window.saywell.editorFor(el)!.read(el);
      const start = text.indexOf(words!);
      return window.saywell.replaceFound(el, { isOpen: () => false }, text, { start, end: start + words!.length }, wording!);
    },
    [id, phrase, by],
  );

test('characters that hold the caret are no text, and places beside them are right', async () => {
  const { page, cdp } = await attached('filled');
  expect(await text(page, 'filled')).toBe('甲行\n亲，不知道呢');
  const { left, right } = await boxOfText(cdp, page.locator('#filled'), '不知道');
  const ours = await page.evaluate(() => {
    const el = document.getElementById('filled')!;
    const { text, rangeOf } = window.saywell.editorFor(el)!.read(el);
    const start = text.indexOf('不知道');
    const { left, right } = rangeOf({ start, end: start + 3 })!.getBoundingClientRect();
    return { left, right };
  });
  expect(ours).toEqual({ left, right });
  expect(await replace(page, 'filled', '不知道', '我来查')).toBe('done');
  expect(await text(page, 'filled')).toBe('甲行\n亲，我来查呢');
  await page.context().close();
});

test.each(['snapshots', 'keys'])('one undo takes back our words and leaves what the agent typed: %s', async (id) => {
  const { page } = await attached(id);
  await page.keyboard.press('a');
  await page.keyboard.type('亲，不知道呢');
  expect(await replace(page, id, '不知道', '我来查')).toBe('done');
  expect(await text(page, id)).toBe('a亲，我来查呢');
  await page.keyboard.press('Control+z');
  expect(await text(page, id)).toBe('a亲，不知道呢');
  await page.context().close();
});

test('blank lines come through an editor that joins line ends', async () => {
  const { page } = await attached('blocks');
  const done = await page.evaluate(() =>
    window.saywell.insertAtCaret(document.getElementById('blocks')!, { isOpen: () => false }, '第一行\n\n1 < 2 & <b>'),
  );
  expect([done, await text(page, 'blocks')]).toEqual(['done', '第一行\n\n1 < 2 & <b>']);
  await page.context().close();
});

test('a deletion happens where it was asked for, wherever the editor thinks its caret is', async () => {
  const { page } = await attached('ranges');
  await page.keyboard.type('亲，真的不知道呢');
  expect(await replace(page, 'ranges', '真的', '')).toBe('done');
  expect(await text(page, 'ranges')).toBe('亲，不知道呢');
  await page.context().close();
});
