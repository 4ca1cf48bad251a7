import type { Page } from 'playwright-core';
import { overlayHtml } from '../../lib/cli/browser';

/** Waits until a condition holds, looking again every 50 ms; throws a sentence after `limit` ms. */
export async function until<T>(
  what: string | (() => string),
  look: () => Promise<T | undefined | false | ''>,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${limit} ms for: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The overlay's visible words, tags dropped. */
export async function overlayText(page: Page): Promise<string> {
  return (await overlayHtml(page))
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** Waits until the overlay says something; what it says instead is part of the sentence thrown. */
export function overlaySays(page: Page, words: string | RegExp, limit?: number): Promise<boolean> {
  let text = '';
  return until(
    () => `the overlay to say ${words}; it says: ${text}`,
    async () => {
      text = await overlayText(page);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    },
    limit,
  );
}

export const overlayIsSilentOn = (page: Page, words: string, limit?: number) =>
  until(`the overlay to stop saying ${words}`, async () => !(await overlayText(page)).includes(words), limit);

/** Waits until the bar offers a reply: it is drawn before the rules and replies by which anything is found, stopped or put in. */
export const overlayIsReady = (page: Page) =>
  until('a reply in the bar', async () => (await overlayHtml(page)).includes('class="reply"'));

/** What stands in the composer, textarea or contenteditable. */
export function composerText(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((el) => (el instanceof HTMLTextAreaElement ? el.value : (el.textContent ?? '')));
}

export const composerHolds = (page: Page, selector: string, words: string) =>
  until(`the composer to hold ${words}`, async () => (await composerText(page, selector)).includes(words));

export async function clearComposer(page: Page, selector: string): Promise<void> {
  await page.locator(selector).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
}
