import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open } from './composer-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const read = (page: Page, selector: string) =>
  page.evaluate((at) => {
    const el = document.querySelector<HTMLElement>(at)!;
    const { text, caret } = window.saywell.editorFor(el)!.read(el);
    return { text, caret };
  }, selector);

const replace = (page: Page, selector: string, phrase: string, by: string) =>
  page.evaluate(
    async ([at, words, wording]) => {
      const el = document.querySelector<HTMLElement>(at!)!;
      const { text } = window.saywell.editorFor(el)!.read(el);
      const start = text.indexOf(words!);
      const composition = window.saywell.trackComposition(document, new AbortController().signal);
      return window.saywell.replaceFound(el, composition, text, { start, end: start + words!.length }, wording!);
    },
    [selector, phrase, by],
  );

/** Has the page put another text into its field when Enter is pressed. */
async function onEnter(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate(
    ([at, next]) => {
      const el = document.querySelector<HTMLElement>(at!)!;
      el.addEventListener('keydown', (event) => {
        event.preventDefault();
        if (el instanceof HTMLTextAreaElement) el.value = next!;
        else el.textContent = next!;
      });
    },
    [selector, text],
  );
}

/** Has the page do something right after words were written, before they are read back, as a quick key would, and be busy for as many ms. */
async function onceWritten(page: Page, selector: string, act: (el: HTMLElement) => void, busy = 0): Promise<void> {
  await page.evaluate(
    ({ selector, body, busy }) => {
      const el = document.querySelector<HTMLElement>(selector)!;
      window.saywell.attachComposer(el, { onText() {}, onComposition() {} }, new AbortController().signal);
      const onInput = () => {
        setTimeout(() => new Function('el', `(${body})(el)`)(el));
        console.info('written');
        for (const end = Date.now() + busy; Date.now() < end; );
      };
      el.addEventListener('input', onInput, { once: true });
    },
    { selector, body: act.toString(), busy },
  );
}

describe.each([
  ['textarea', '#box'],
  ['contenteditable', '#box'],
])('%s', (name, selector) => {
  test('a phrase is replaced, the caret stays behind the last word, typing goes on and undo restores', async () => {
    const { page } = await open(browser, name);
    await page.click(selector);
    await page.keyboard.type('亲，不知道呢，请稍等');
    expect(await replace(page, selector, '不知道', '我帮您查一下')).toBe('done');
    expect(await read(page, selector)).toEqual({ text: '亲，我帮您查一下呢，请稍等', caret: 13 });
    await page.keyboard.type('哦');
    expect((await read(page, selector)).text).toBe('亲，我帮您查一下呢，请稍等哦');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect((await read(page, selector)).text).toBe('亲，不知道呢，请稍等');
    await page.context().close();
  });

  test('several lines are read as typed and inserted at the caret without losing the draft', async () => {
    const { page } = await open(browser, name);
    await page.click(selector);
    await page.keyboard.type('甲');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('乙');
    expect(await read(page, selector)).toEqual({ text: '甲\n\n乙', caret: 4 });
    await page.keyboard.press('ArrowLeft');
    const done = await page.evaluate(async (at) => {
      const composition = window.saywell.trackComposition(document, new AbortController().signal);
      return window.saywell.insertAtCaret(document.querySelector<HTMLElement>(at)!, composition, '您好，');
    }, selector);
    expect(done).toBe('done');
    expect(await read(page, selector)).toEqual({ text: '甲\n\n您好，乙', caret: 6 });
    await page.context().close();
  });

  test('a text that moved on is mapped again, and a phrase that changed is left alone', async () => {
    const { page } = await open(browser, name);
    await page.click(selector);
    await page.keyboard.type('您好，不知道');
    const late = (by: string) =>
      page.evaluate(
        async ([at, wording]) => {
          const composition = window.saywell.trackComposition(document, new AbortController().signal);
          const el = document.querySelector<HTMLElement>(at!)!;
          return window.saywell.replaceFound(el, composition, '不知道', { start: 0, end: 3 }, wording!);
        },
        [selector, by],
      );
    expect(await late('我查一下')).toBe('done');
    expect((await read(page, selector)).text).toBe('您好，我查一下');
    expect(await late('再来一次')).toBe('stale');
    expect((await read(page, selector)).text).toBe('您好，我查一下');
    await page.context().close();
  });

  test.each([
    ['undone', 'Control+z', undefined],
    ['sent', 'Enter', ''],
    ['left for another chat', 'Enter', '另一位顾客的草稿'],
  ])('words that are %s at once were taken by the page, and nothing is put back or tried again', async (_, key, next) => {
    const { page } = await open(browser, name);
    await page.click(selector);
    await page.keyboard.type('不知道');
    if (next !== undefined) await onEnter(page, selector, next);
    // The page is busy until the key has come, and only then the words are read back.
    const written = page.waitForEvent('console');
    await onceWritten(page, selector, () => undefined, 300);
    const done = replace(page, selector, '不知道', '我帮您查一下');
    await written;
    await page.keyboard.press(key);
    expect(await done).toBe('done');
    expect((await read(page, selector)).text).toBe(next ?? '不知道');
    await page.context().close();
  });

  test('a page that puts its own text back has refused the words, whatever key is tapped meanwhile', async () => {
    const { page } = await open(browser, name);
    await page.click(selector);
    await page.keyboard.type('不知道');
    const written = page.waitForEvent('console');
    await onceWritten(
      page,
      selector,
      (el) => {
        if ('value' in el) el.value = '不知道';
        else el.textContent = '不知道';
      },
      300,
    );
    const done = replace(page, selector, '不知道', '我帮您查一下');
    await written;
    await page.keyboard.press('Shift');
    // A field that may be written in another way is; nothing is called done that does not stand.
    const stands = name === 'contenteditable';
    expect(await done).toBe(stands ? 'done' : 'refused');
    expect((await read(page, selector)).text).toBe(stands ? '我帮您查一下' : '不知道');
    await page.context().close();
  });

  test('a page that empties its field by itself gets the old words back', async () => {
    const { page } = await open(browser, name);
    await page.click(selector);
    await page.keyboard.type('不知道');
    await onceWritten(page, selector, (el) => {
      if ('value' in el) el.value = '';
      else el.textContent = '';
    });
    expect(await replace(page, selector, '不知道', '我帮您查一下')).toBe('refused');
    expect((await read(page, selector)).text).toBe('不知道');
    await page.context().close();
  });
});

test('a field with a length limit refuses what would not fit and keeps its text', async () => {
  const { page } = await open(browser, 'textarea', "document.getElementById('box').maxLength = 6");
  await page.click('#box');
  await page.keyboard.type('不知道哦');
  expect(await replace(page, '#box', '不知道', '我马上帮您查一下')).toBe('refused');
  expect((await read(page, '#box')).text).toBe('不知道哦');
  await page.context().close();
});

test.each(['#beforeinput', '#paste'])('an editor with its own model takes the words: %s', async (selector) => {
  const { page } = await open(browser, 'models');
  await page.click(selector);
  await page.keyboard.type('亲，不知道呢');
  expect(await replace(page, selector, '不知道', '我帮您查一下')).toBe('done');
  expect(await read(page, selector)).toEqual({ text: '亲，我帮您查一下呢', caret: 9 });
  await page.keyboard.type('好');
  expect((await read(page, selector)).text).toBe('亲，我帮您查一下呢好');
  await page.context().close();
});

test('an editor that swallows every event is reported as refused and keeps its text', async () => {
  const { page } = await open(browser, 'models', "document.getElementById('deaf').setLines(['不知道'])");
  expect(await replace(page, '#deaf', '不知道', '我查一下')).toBe('refused');
  expect((await read(page, '#deaf')).text).toBe('不知道');
  await page.context().close();
});

test('an editor that rewrites our words is put back and reported as refused', async () => {
  const { page } = await open(browser, 'models');
  await page.click('#shouting');
  await page.keyboard.type('A1不知道');
  expect(await replace(page, '#shouting', '不知道', 'abc')).toBe('refused');
  expect((await read(page, '#shouting')).text).toBe('A1不知道');
  await page.context().close();
});

test('words are written inside two open shadow roots', async () => {
  const { page } = await open(browser, 'shadow');
  const done = await page.evaluate(async () => {
    const el = window.saywell.findComposer(document, ['#box'])!;
    el.focus();
    document.execCommand('insertText', false, '不知道哦');
    const composition = window.saywell.trackComposition(document, new AbortController().signal);
    const result = await window.saywell.replaceFound(el, composition, '不知道哦', { start: 0, end: 3 }, '我查一下');
    return { result, text: el.textContent, dark: window.saywell.isDark(el) };
  });
  expect(done).toEqual({ result: 'done', text: '我查一下哦', dark: true });
  await page.context().close();
});
