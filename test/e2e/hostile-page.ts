import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { overlayIsReady } from '../demo/steps';
import { root } from './browser';

interface HostileWindow {
  sent: string[];
  hot: string[];
  page: {
    text(): string;
    receive(words: string): void;
    sendByScript(): void;
    switchTo(key: string, draft?: string): void;
  };
}

const policy =
  "default-src 'none'; script-src 'nonce-x'; style-src 'nonce-x'; require-trusted-types-for 'script'; trusted-types page";

/** test/pages/hostile at an address the extension attaches to, once the overlay offers replies. `query` as its first script says; a composer in a frame is waited for by nobody. */
export async function openHostile(context: BrowserContext, query: string, isStrict = false): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const body = readFileSync(join(root, 'test/pages/hostile/index.html'), 'utf8');
  await page.route('http://localhost/**', (route) =>
    route.fulfill({ contentType: 'text/html', body, headers: isStrict ? { 'content-security-policy': policy } : {} }),
  );
  await page.goto(`http://localhost/hostile?${query}`);
  if (query.startsWith('frame=')) return page;
  await overlayIsReady(page);
  await page.locator('#composer').focus();
  return page;
}

export const sent = (page: Page) => page.evaluate(() => (window as unknown as HostileWindow).sent);
export const hot = (page: Page) => page.evaluate(() => (window as unknown as HostileWindow).hot);
export const draft = (page: Page) => page.evaluate(() => (window as unknown as HostileWindow).page.text());
export const sendByScript = (page: Page) => page.evaluate(() => (window as unknown as HostileWindow).page.sendByScript());
export const switchTo = (page: Page, key: string, words = '') =>
  page.evaluate(([one, two]) => (window as unknown as HostileWindow).page.switchTo(one!, two), [key, words]);
