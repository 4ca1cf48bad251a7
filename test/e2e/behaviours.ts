import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { overlayIsSilentOn, overlaySays, until } from '../demo/steps';
import { boxOfText, paintedIn, underlined } from './placed';

/** A chat page with the built extension in it, as the agent uses it. Selectors reach into open shadow roots. */
export interface PageUnderTest {
  /** Where a person clicks and types. */
  composer: string;
  /** The texts the page was sent, oldest first, read from its transcript. */
  sent(page: Page): Promise<string[]>;
  /** Absent: the page has no send button. */
  button?: string;
  /** Absent: Enter. `null`: the page has no key that sends. */
  sendKey?: string | null;
}

/** A page under test while it is open. */
export interface Tested extends PageUnderTest {
  page: Page;
  cdp: CDPSession;
}

const stopped = '这句话先没有发出';
const line = [0x9a, 0x0a, 0x2b];
const soon = { timeout: 15_000, interval: 25 };

export async function testing(page: Page, ui: PageUnderTest): Promise<Tested> {
  await page.locator(ui.composer).waitFor();
  return { ...ui, page, cdp: await page.context().newCDPSession(page) };
}

/** What every composer must do. Each behaviour starts and ends with an empty composer and may follow any other. */
export const behaviours: Record<string, (tested: Tested) => Promise<void>> = {
  async 'typing arrives as typed and goes out as typed'(at) {
    const before = await start(at);
    await at.page.keyboard.type('您好，这边帮您看一下');
    expect(await draft(at)).toBe('您好，这边帮您看一下');
    await send(at, before, '您好，这边帮您看一下');
  },

  async 'a phrase is found and underlined in place'(at) {
    const before = await start(at);
    await at.page.keyboard.type('亲，加我微信吧，谢谢您');
    const [mark] = await marks(at, ['加我微信吧']);
    const own = await boxOfText(at.cdp, box(at), '加我微信吧');
    for (const side of ['left', 'top', 'right', 'bottom'] as const) {
      expect(Math.abs(mark!.box[side] - own[side]), side).toBeLessThanOrEqual(2);
    }
    await until('the line to be painted', async () => (await paintedIn(at.page, own, line)) > 20);
    expect([await draft(at), await at.sent(at.page)]).toEqual(['亲，加我微信吧，谢谢您', before]);
    await clear(at);
    await marks(at, []);
  },

  async 'a replacement goes in, and undo brings the old words back'(at) {
    const before = await start(at);
    await at.page.keyboard.type('亲，加我微信吧，谢谢您');
    await marks(at, ['加我微信吧']);
    await at.page.keyboard.press('Alt+G');
    await holds(at, '亲，您在这里告诉我就可以，谢谢您');
    await at.page.keyboard.press('Control+z');
    await holds(at, '亲，加我微信吧，谢谢您');
    expect(await at.sent(at.page)).toEqual(before);
    await clear(at);
  },

  async 'typing goes on after a replacement, and Enter sends it once'(at) {
    const before = await start(at);
    await at.page.keyboard.type('亲，加我微信吧，谢谢您');
    await marks(at, ['加我微信吧']);
    await at.page.keyboard.press('Alt+G');
    await holds(at, '亲，您在这里告诉我就可以，谢谢您');
    await at.page.keyboard.type('的支持');
    expect(await draft(at)).toBe('亲，您在这里告诉我就可以，谢谢您的支持');
    await send(at, before, '亲，您在这里告诉我就可以，谢谢您的支持');
  },

  async 'a stopped message stays until it is edited, by key and by button'(at) {
    let before = await start(at);
    for (const way of waysOf(at)) {
      await at.page.keyboard.type('加我微信');
      await way();
      await overlaySays(at.page, stopped);
      expect([await draft(at), await at.sent(at.page)]).toEqual(['加我微信', before]);
      for (let key = 0; key < 4; key++) await at.page.keyboard.press('Backspace');
      await at.page.keyboard.type('您说');
      await overlayIsSilentOn(at.page, stopped);
      await holds(at, '您说');
      await way();
      before = await arrives(at, before, '您说');
      await focus(at);
    }
  },

  async 'a slash puts a reply in at the caret and sends nothing'(at) {
    const before = await start(at);
    await at.page.keyboard.type('亲 /kcyh');
    await overlaySays(at.page, '确认有货');
    await at.page.keyboard.press('Enter');
    await holds(at, '亲 您看中的这款现在有现货，下单后会按页面写明的时间安排发出。');
    expect(await at.sent(at.page)).toEqual(before);
    await at.page.keyboard.type('好');
    await send(at, before, '亲 您看中的这款现在有现货，下单后会按页面写明的时间安排发出。好');
  },

  async 'an input method composes, commits by space and by Enter, and the next Enter is the message'(at) {
    let before = await start(at);
    await compose(at, 'jiawo', '加我');
    await at.page.keyboard.type('微信');
    await marks(at, ['加我微信']);
    expect([await draft(at), await at.sent(at.page)]).toEqual(['加我微信', before]);
    await clear(at);
    for (const key of ['Space', 'Enter'] as const) {
      await compose(at, 'zaine', '在呢', key);
      await painted(at.page);
      expect([await draft(at), await at.sent(at.page)]).toEqual(['在呢', before]);
      const [way] = waysOf(at);
      await way!();
      before = await arrives(at, before, '在呢');
    }
  },

  async 'an Enter right after a composition does not slip past the guard'(at) {
    const before = await start(at);
    const [way] = waysOf(at);
    await compose(at, 'jiawoweixin', '加我微信');
    await way!();
    await overlaySays(at.page, stopped);
    expect([await draft(at), await at.sent(at.page)]).toEqual(['加我微信', before]);
    await clear(at);
  },
};

const box = ({ page, composer }: PageUnderTest & { page: Page }): Locator => page.locator(composer).first();

/** What stands in the composer as a person reads it. */
export function draft(at: Tested): Promise<string> {
  return box(at).evaluate((el) =>
    // The text as it is laid out, line breaks included.
    (el instanceof HTMLTextAreaElement || el instanceof HTMLInputElement ? el.value : (el as HTMLElement).innerText)
      .replace(/[\u200B\uFEFF]/g, '')
      .replaceAll('\u00A0', ' ')
      .replace(/\n+$/, ''),
  );
}

async function start(at: Tested): Promise<string[]> {
  await clear(at);
  return at.sent(at.page);
}

async function focus(at: Tested): Promise<void> {
  await box(at).click();
}

/** Empties the composer as a person would, and waits until nothing of ours is left to see. */
async function clear(at: Tested): Promise<void> {
  await focus(at);
  await at.page.keyboard.press('Control+A');
  await at.page.keyboard.press('Delete');
  await holds(at, '');
  await overlayIsSilentOn(at.page, stopped);
}

const holds = (at: Tested, words: string) => expect.poll(() => draft(at), soon).toBe(words);

/** Waits until exactly these phrases are underlined. */
async function marks(at: Tested, phrases: string[]) {
  const texts = async () => (await underlined(at.page)).map(({ text }) => text);
  await expect.poll(texts, soon).toEqual(phrases);
  return underlined(at.page);
}

/** Every way this page sends: its key, its button. */
function waysOf(at: Tested): (() => Promise<void>)[] {
  const { sendKey = 'Enter', button } = at;
  return [
    ...(sendKey ? [() => at.page.keyboard.press(sendKey)] : []),
    ...(button ? [() => at.page.locator(button).first().click()] : []),
  ];
}

async function send(at: Tested, before: string[], text: string): Promise<void> {
  const [way] = waysOf(at);
  await way?.();
  if (way) await arrives(at, before, text);
  else await clear(at);
}

/** The message is in the transcript once, nothing else is, and the composer is empty. */
async function arrives(at: Tested, before: string[], text: string): Promise<string[]> {
  const wanted = [...before, text];
  await expect.poll(() => at.sent(at.page), soon).toEqual(wanted);
  await holds(at, '');
  return wanted;
}

/** Letters, candidates, and the commit by a key that belongs to the input method. */
async function compose({ cdp }: Tested, letters: string, words: string, by: 'Space' | 'Enter' = 'Space'): Promise<void> {
  for (let length = 1; length <= letters.length; length++) {
    const text = letters.slice(0, length);
    await cdp.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }
  const key = { key: 'Process', code: by, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await cdp.send('Input.insertText', { text: words });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Two frames: whatever the page does in answer to an event has been done. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))));
