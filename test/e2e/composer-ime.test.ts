import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open } from './composer-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Attaches to #box with a guard that stops everything and a key; each leaves a trace in `window.trace`. */
async function attached(name: string): Promise<{ page: Page; cdp: CDPSession }> {
  const opened = await open(browser, name);
  await opened.page.evaluate(() => {
    const trace: string[] = [];
    const { signal } = new AbortController();
    const el = document.querySelector<HTMLElement>('#box')!;
    const events = {
      onText: (text: string) => trace.push(`text ${text}`),
      onComposition: (isOpen: boolean) => trace.push(isOpen ? 'open' : 'closed'),
    };
    window.saywell.attachComposer(el, events, signal);
    const composition = window.saywell.trackComposition(document, signal);
    const guard = { doc: document, composer: () => el, sendSelectors: [], sendKeys: ['Enter'], decide: () => 'stop' as const };
    window.saywell.guardSend({ ...guard, onStopped: (text) => trace.push(`stopped ${text}`) }, signal);
    window.saywell.bindKeys({ 'Alt+1': () => trace.push('key') > 0 }, document, signal);
    Object.assign(window, { trace, composition });
  });
  await opened.page.click('#box');
  // The click is read in a task of its own, which an evaluation can overtake; a timer cannot.
  await trace(opened.page);
  return opened;
}

const trace = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 0));
    return (window as unknown as { trace: string[] }).trace.splice(0);
  });

const key = (cdp: CDPSession, code: string, keyCode: number, type: 'rawKeyDown' | 'keyUp' = 'rawKeyDown', modifiers = 0) =>
  cdp.send('Input.dispatchKeyEvent', {
    type,
    key: code === 'Enter' ? 'Enter' : 'Process',
    code,
    windowsVirtualKeyCode: keyCode,
    modifiers,
  });

const compose = async (cdp: CDPSession, letters: string) => {
  await key(cdp, 'KeyA', 229);
  await cdp.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length });
};

describe.each(['textarea', 'contenteditable'])('%s', (name) => {
  test.each([
    ['space', 'Space'],
    ['a digit', 'Digit1'],
    ['Enter', 'Enter'],
  ])('pinyin is not read until it is committed by %s, and that key is never taken', async (_, code) => {
    const { page, cdp } = await attached(name);
    await compose(cdp, 'ni');
    await compose(cdp, "ni'h");
    await key(cdp, 'Digit1', 229, 'rawKeyDown', 1);
    expect(await trace(page)).toEqual(['open']);
    await key(cdp, code, 229);
    await cdp.send('Input.insertText', { text: '你好' });
    await key(cdp, code, code === 'Enter' ? 13 : 32, 'keyUp');
    const after = await trace(page);
    expect(after[0]).toBe('closed');
    expect(after.slice(1).every((line) => line === 'text 你好')).toBe(true);
    expect(after.length).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    expect(await trace(page)).toEqual(['stopped 你好']);
    await page.context().close();
  });

  test('a cancelled composition leaves the draft as it was', async () => {
    const { page, cdp } = await attached(name);
    await page.keyboard.type('您');
    await trace(page);
    await compose(cdp, 'hao');
    await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    const after = await trace(page);
    expect(after.filter((line) => line.startsWith('text')).every((line) => line === 'text 您')).toBe(true);
    expect(after.slice(0, 2)).toEqual(['open', 'closed']);
    await page.context().close();
  });

  test('nothing is replaced while composing', async () => {
    const { page, cdp } = await attached(name);
    await page.keyboard.type('不知道');
    await compose(cdp, 'a');
    const result = await page.evaluate(() => {
      const { composition } = window as unknown as { composition: { isOpen(): boolean; owns(event: KeyboardEvent): boolean } };
      const el = document.querySelector<HTMLElement>('#box')!;
      return window.saywell.replaceFound(el, composition, '不知道', { start: 0, end: 3 }, '我查一下');
    });
    expect(result).toBe('composing');
    await page.context().close();
  });

  test('the Enter of the same task as compositionend is left alone, the next one is guarded', async () => {
    const { page } = await attached(name);
    await page.keyboard.type('您好');
    await trace(page);
    const lines = await page.evaluate(async () => {
      const el = document.querySelector<HTMLElement>('#box')!;
      const enter = () => el.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      el.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      el.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      const { trace } = window as unknown as { trace: string[] };
      Object.defineProperty(window, 'sent', { value: [], configurable: true });
      const stopper = (event: Event) => event.stopImmediatePropagation();
      el.addEventListener('keydown', stopper, { capture: true, once: true });
      enter();
      const first = trace.filter((line) => line.startsWith('stopped')).length;
      await new Promise((done) => setTimeout(done, 0));
      enter();
      return [first, trace.filter((line) => line.startsWith('stopped')).length];
    });
    expect(lines).toEqual([0, 1]);
    await page.context().close();
  });
});

test('a field that is emptied by its page without an event is noticed', async () => {
  const { page } = await attached('textarea');
  await page.keyboard.type('您好');
  await trace(page);
  await page.evaluate(() => {
    document.querySelector<HTMLTextAreaElement>('#box')!.value = '';
  });
  await page.waitForFunction(() => (window as unknown as { trace: string[] }).trace.includes('text '));
  await page.context().close();
});
