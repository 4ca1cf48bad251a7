import type { Page } from 'playwright-core';
import type { Launched } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { start } from './browser';
import { type Acks, openFeed, play, sayOnce, shownBy, watchAcks } from './log-feed';
import { openReview, rowsOf } from './log-page';
import { gapsOf } from './log-rows';

interface OwnWindow {
  chrome: { runtime: { reload(): void } };
}

export interface Reloads {
  /** Ms from the reload until the first delivery of the new script was acknowledged, one for each reload. */
  resumed: number[];
  /** Overlays in the page after each reload. */
  overlays: number[];
  /** What stood in the composer after each reload. */
  drafts: string[];
  /** What the page said to the console, errors included. */
  errors: string[];
  shown: string[];
  stored: string[];
  gaps: number;
}

/** Reloads the extension `times` times under a chat that goes on, with a draft in the composer. */
export async function reloadUnder(profile: string, times: number): Promise<Reloads> {
  const browser = await start({ profile });
  const page = await openFeed(browser.context);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const acks = await watchAcks(page, browser.extensionId);
  await page.locator('#composer').fill('还没写完的草稿');
  await sayOnce(page, '开始');
  await until('the first acknowledgement', async () => acks.ids.size > 0);
  void play(page, Number.MAX_SAFE_INTEGER, 1, 50).catch(() => undefined);
  const found: Reloads = { resumed: [], overlays: [], drafts: [], errors, shown: [], stored: [], gaps: 0 };
  for (let time = 0; time < times; time++) {
    found.resumed.push(await reload(browser, acks));
    await until('one overlay', async () => (await page.locator('saywell-overlay').count()) === 1, 5_000).catch(() => undefined);
    found.overlays.push(await page.locator('saywell-overlay').count());
    found.drafts.push(await page.locator('#composer').inputValue());
  }
  await stopPlaying(page);
  const shown = (await shownBy(page)).slice(1);
  const own = await until('a page of ours', () => openReview(browser).catch(() => undefined));
  const stored = async () => (await rowsOf(own, '^第\\d+句$')).map(({ text }) => `m${text.slice(1, -1)}`);
  await until('all that was shown to be stored', async () => (await stored()).length >= shown.length, 10_000).catch(
    () => undefined,
  );
  found.shown = shown;
  found.stored = await stored();
  found.gaps = (await gapsOf(own)).filter(({ reason }) => reason === 'extension-reloaded').length;
  await browser.close();
  return found;
}

/** Reloads as the extensions page would, and waits for the first acknowledged delivery afterwards. */
async function reload(browser: Launched, acks: Acks): Promise<number> {
  const own = await until('a page of ours', () => openReview(browser).catch(() => undefined));
  const spies = acks.worlds;
  const started = performance.now();
  // The page goes down with the call.
  await own.evaluate(() => (window as unknown as OwnWindow).chrome.runtime.reload()).catch(() => undefined);
  // Where nothing else starts the new worker, its alarm does within a minute.
  await until('a new script in the page', async () => acks.worlds > spies, 75_000);
  const before = acks.ids.size;
  await until('a new acknowledgement', async () => acks.ids.size > before);
  return performance.now() - started;
}

const stopPlaying = (page: Page) =>
  page.evaluate(() => clearInterval((window as unknown as { feed: { timer: number } }).feed.timer));
