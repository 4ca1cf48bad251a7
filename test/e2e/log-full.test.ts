import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { root } from './browser';
import { newProfile } from './log-faults';
import { type Acks, feedUrl, openFeed, sayOnce, shownBy, watchAcks } from './log-feed';
import { openReview, rowsOf } from './log-page';
import { popupOf } from './log-popup';
import { badgeOf, gapsOf, storedBeside } from './log-rows';

let extension: string;
let profile: string;
let browser: Launched;
let own: Page;
let devtools: CDPSession | undefined;
let page: Page;
let acks: Acks;

/** Chromium does not hold an extension with `unlimitedStorage` to the quota of a test, so this copy goes without. */
beforeAll(async () => {
  extension = await mkdtemp(join(tmpdir(), 'saywell-extension-'));
  await cp(join(root, '.output', 'chrome-mv3'), extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  profile = await newProfile();
  // Space once granted is good for half a minute, so the log is made in a run of its own.
  const first = await launch({ extension, headless: true, profile });
  const made = await openReview(first);
  await until('a log', async () => 'log-canary' in (await storedBeside(made)));
  await first.close();
  browser = await launch({ extension, headless: true, profile });
  own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
});
afterAll(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
  await rm(extension, { recursive: true, force: true });
});

/** Gives the extension's databases so many bytes, or as many as there are. It holds as long as the session that asked. */
async function allow(quotaSize?: number): Promise<void> {
  devtools ??= await browser.context.newCDPSession(own);
  const origin = `chrome-extension://${browser.extensionId}`;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
}

const isAcked = async () => (await shownBy(page)).every((id) => acks.ids.has(id));

test('a full disk stops the log loudly, keeps what waits, and goes on by itself when there is room', async () => {
  await allow(1);
  page = await openFeed(browser.context);
  acks = await watchAcks(page, browser.extensionId);
  for (const text of ['第一句', '第二句', '第三句']) await sayOnce(page, text);
  await until('the mark', async () => (await badgeOf(own, `${feedUrl}*`)) === '满', 5_000);
  await until('an answer', async () => acks.errors.size > 0);
  expect([...acks.errors.keys()]).toEqual(['QuotaExceededError']);
  expect(acks.ids.size).toBe(0);
  expect(await rowsOf(own, '^第')).toEqual([]);

  const popup = await popupOf(browser, feedUrl);
  await popup.getByText('存储空间满了').waitFor();
  await popup.getByText(/[1-9] 条在聊天页面里等着存/).waitFor();
  const since = Number(((await storedBeside(own))['log-health'] as { since: number }).since);
  await until('more than five seconds', async () => Date.now() - since > 5_500);
  expect(await isAcked()).toBe(false);

  await allow();
  await sayOnce(page, '第四句');
  await until('all of it to be stored', isAcked, 10_000);
  expect((await rowsOf(own, '^第')).map(({ text }) => text)).toEqual(['第一句', '第二句', '第三句', '第四句']);
  await until('the mark to go', async () => (await badgeOf(own, `${feedUrl}*`)) === '');
  await popup.getByText('记录正常').waitFor();
  const gaps = (await gapsOf(own)).filter(({ reason }) => reason === 'quota');
  expect(gaps.some(({ from, to }) => to - from > 5_000)).toBe(true);
});
