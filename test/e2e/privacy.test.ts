import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import {
  addressEnglish,
  addressTraditional,
  addressVillage,
  addressWithoutRegion,
  addressWithRegion,
} from '../unit/log/plants/addresses';
import { dice, type Plant } from '../unit/log/plants/dice';
import { card, identity, mail, mobile, phone } from '../unit/log/plants/numbers';
import { start } from './browser';
import { openFeed, sayOnce } from './log-feed';
import { openReview, waitForRows } from './log-page';
import { foundInProfile } from './profile';

const each = 60;
const kinds = [
  phone,
  identity,
  card,
  mail,
  addressWithRegion,
  addressWithoutRegion,
  addressVillage,
  addressEnglish,
  addressTraditional,
];
const one = dice(20_261_122);
const plants: Plant[] = kinds.flatMap((plant) => Array.from({ length: each }, () => plant(one)));
/** Said between the plants, so that a number at the end of one never runs into the next. Shows that the search can find a text. */
const marker = '标记ZEBRA';
/** A whole number, a whole door: what nobody may find. Parts of two digits would be found by chance. */
const secrets = [...new Set(plants.flatMap(({ numbers = [], words = [] }) => [...numbers, ...words.filter(isTelling)]))];

function isTelling(word: string): boolean {
  return word.length >= 7 || /[\u4e00-\u9fa5].*[\u4e00-\u9fa5].*\d{2}/.test(word);
}

let profile: string;
const printed: string[] = [];

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'saywell-privacy-'));
});
afterAll(async () => {
  await rm(profile, { recursive: true, force: true });
});

/** One run of the browser; its files are whole when it has ended. */
async function run(work: (feed: Page, own: Page) => Promise<void>): Promise<void> {
  const browser = await start({ profile });
  try {
    await within(browser, work);
  } finally {
    await browser.close();
  }
}

async function within(browser: Launched, work: (feed: Page, own: Page) => Promise<void>): Promise<void> {
  browser.context.on('console', (message) => printed.push(message.text()));
  browser.context.on('weberror', (error) => printed.push(String(error.error())));
  const own = await openReview(browser);
  const feed = await openFeed(browser.context);
  await work(feed, own);
}

describe('what is on the disk after a day of work', () => {
  test('holds none of the planted numbers and doors, and nothing was printed', async () => {
    await run(async (feed, own) => {
      for (const [index, { text }] of plants.entries()) await sayOnce(feed, `${marker}${index}？${text}`);
      await waitForRows(own, `^${marker}`, plants.length, 60_000);
    });
    const found = await foundInProfile(profile, [marker, ...secrets]);
    expect(secrets.length).toBeGreaterThan(450);
    expect(found.filter(({ word }) => word === marker).length).toBeGreaterThan(0);
    expect(found.filter(({ word }) => word !== marker)).toEqual([]);
    expect(printed.filter((text) => secrets.some((secret) => text.includes(secret)) || text.includes(marker))).toEqual([]);
  }, 180_000);

  test('is found by the same search where the user chose to keep everything', async () => {
    const number = mobile(one);
    await run(async (feed, own) => {
      await own.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } };
        await chrome.storage.local.set({ settings: { keep: 'full' } });
      });
      await sayOnce(feed, `控制句 ${number}`);
      await waitForRows(own, '^控制句', 1, 30_000);
    });
    expect((await foundInProfile(profile, [number])).length).toBeGreaterThan(0);
  }, 120_000);
});
