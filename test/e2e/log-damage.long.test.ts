import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { blockFolder, damages, loseName, reopenDamaged } from './log-damage';
import { newProfile } from './log-faults';
import { feedUrl, openFeed, sayOnce, shownBy, watchAcks } from './log-feed';
import { openReview, rowsOf } from './log-page';
import { popupOf } from './log-popup';
import { badgeOf, gapsOf, storedBeside } from './log-rows';

let profile: string;
let browser: Launched;
beforeEach(async () => {
  profile = await newProfile();
});
afterEach(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
});

const some = process.env.SAYWELL_ALL ? Object.keys(damages) : Object.keys(damages).slice(2, 3);

test.each(some)('%s: the loss is told, a backup is offered, and recording goes on', async (name) => {
  browser = await reopenDamaged(profile, damages[name]!);
  const own = await openReview(browser);
  await until('the loss to be noticed', async () => {
    const health = (await storedBeside(own))['log-health'] as { loss?: { what: string } } | undefined;
    return health?.loss?.what === 'log';
  });
  expect(await gapsOf(own)).toMatchObject([{ reason: 'tampered' }]);

  const page = await openFeed(browser.context);
  const acks = await watchAcks(page, browser.extensionId);
  await sayOnce(page, '新消息');
  await until('the new message to be stored', async () => acks.ids.size === 1);
  expect((await rowsOf(own, '^新消息$')).length).toBe(1);
  await until('the mark', async () => (await badgeOf(own, `${feedUrl}*`)) === '!');

  const popup = await popupOf(browser, feedUrl);
  await popup.getByText('有记录不见了').waitFor();
  await popup.getByRole('button', { name: '从备份恢复' }).waitFor();
  await own.goto(`chrome-extension://${browser.extensionId}/options.html#backup`);
  await own.getByText('有记录不见了').waitFor();
  await popup.getByRole('button', { name: '知道了' }).click();
  await popup.getByText('有记录不见了').waitFor({ state: 'detached' });
  await own.getByText('有记录不见了').waitFor({ state: 'detached' });
});

test('the name of its list is gone: nothing is missing in silence, and recording goes on', async () => {
  browser = await reopenDamaged(profile, loseName);
  const own = await openReview(browser);
  const page = await openFeed(browser.context);
  const acks = await watchAcks(page, browser.extensionId);
  await sayOnce(page, '新消息');
  await until('the new message to be stored', async () => acks.ids.size === 1);
  const beside = await storedBeside(own);
  const { loss } = (beside['log-health'] ?? {}) as { loss?: { what: string } };
  const { rows } = beside['log-canary'] as { rows: number };
  const left = await rowsOf(own, '^[旧新]消息');
  expect(loss?.what === 'log' || left.length >= rows).toBe(true);
});

test('files that do not open are told; messages wait in the page, and nothing is taken for stored', async () => {
  browser = await reopenDamaged(profile, blockFolder);
  const page = await openFeed(browser.context);
  const acks = await watchAcks(page, browser.extensionId);
  await sayOnce(page, '新消息');
  const popup = await popupOf(browser, feedUrl);
  await popup.getByText('记录打不开').waitFor();
  await popup.getByRole('button', { name: '从备份恢复' }).waitFor();
  await until('a refusal', async () => acks.errors.size > 0);
  expect(acks.ids.size).toBe(0);
  expect(await shownBy(page)).toHaveLength(1);
  expect(await badgeOf(popup, `${feedUrl}*`)).toBe('!');
});
