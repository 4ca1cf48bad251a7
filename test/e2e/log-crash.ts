import type { Page } from 'playwright-core';
import type { Launched } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { start } from './browser';
import { killBrowser, logFolder } from './log-faults';
import { openFeed, play, watchAcks } from './log-feed';
import { openReview, rowsOf } from './log-page';

/** Messages of one round have numbers of their own. */
const perRound = 100_000;

/**
 * Opens the browser, lets a chat flow fast, and kills the whole browser in the middle of it, `rounds` times with one profile.
 * Returns which messages our script had been told were safe and which are in the log afterwards, and how often a delivery was
 * under way when the browser died.
 */
export async function crash(profile: string, rounds: number): Promise<{ acked: string[]; stored: string[]; midWrite: number }> {
  const acked = new Set<string>();
  let midWrite = 0;
  for (let round = 0; round < rounds; round++) {
    // A different moment in each round.
    const { acks } = await recordUntilKilled(profile, round * perRound, 40 + round * 17);
    if (acks.asked > acks.answered) midWrite++;
    for (const id of acks.ids) acked.add(id);
  }
  return { acked: [...acked], stored: await storedIn(profile), midWrite };
}

/** Lets a chat flow fast from message `first` on, and kills the browser once more than `enough` were acknowledged. */
export async function recordUntilKilled(profile: string, first: number, enough: number) {
  const browser = await start({ profile });
  const page = await openFeed(browser.context);
  const acks = await watchAcks(page, browser.extensionId);
  await beginAt(page, first);
  void play(page, first + perRound, 5, 10).catch(() => undefined);
  await until('some acknowledgements', async () => acks.ids.size > enough);
  await killBrowser(browser.context);
  await browser.close().catch(() => undefined);
  return { acks, folder: logFolder(profile, browser.extensionId) };
}

/** The ids of what a feed said, as the log has them now. */
export async function storedIn(profile: string): Promise<string[]> {
  const browser: Launched = await start({ profile });
  try {
    const rows = await rowsOf(await openReview(browser), '^第\\d+句$');
    return rows.map(({ text }) => `m${text.slice(1, -1)}`);
  } finally {
    await browser.close();
  }
}

const beginAt = (page: Page, n: number) =>
  page.evaluate((first) => {
    (window as unknown as { feed: { next: number } }).feed.next = first;
  }, n);
