import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type Launched, launch } from '../../lib/cli/browser';
import { type Desk, fixtureDesk } from '../demo/desk';

export const root = process.cwd();

/** A browser with the built extension; the runner builds it before these tests start. */
export function start(options: { lang?: string; dark?: boolean; profile?: string } = {}): Promise<Launched> {
  return launch({ extension: join(root, '.output', 'chrome-mv3'), headless: true, ...options });
}

/** Real addresses of the consoles whose fixtures live in test/pages. */
export const addresses: Record<string, string> = {
  pinduoduo: 'https://mms.pinduoduo.com/chat-merchant/index.html#/',
  feige: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
};

/** Opens a fixture at the console's real address, so that the manifest's match patterns decide. Nothing else is served. */
export async function openFixture(context: BrowserContext, id: string): Promise<Page> {
  const body = await readFile(join(root, 'test', 'pages', id, 'index.html'), 'utf8');
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(addresses[id]!);
  return page;
}

/** A fixture as a journey's desk, with a fresh customer. */
export async function openDesk(context: BrowserContext, id: string): Promise<Desk> {
  const page = await openFixture(context, id);
  const composer = id === 'pinduoduo' ? '#replyTextarea' : '[data-qa-id="qa-send-message-textarea"]';
  await page.evaluate(() => (window as unknown as { fixture: { history(lines: []): void } }).fixture.history([]));
  return fixtureDesk(id, page, composer, id === 'pinduoduo' ? '文一西路 1 号' : '天府三街 199 号');
}
