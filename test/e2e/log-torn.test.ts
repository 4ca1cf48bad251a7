import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../demo/steps';
import { start } from './browser';
import { beginAt, storedIn } from './log-crash';
import { killBrowser, logFolder, newProfile } from './log-faults';
import { openFeed, play, watchAcks } from './log-feed';

/** Head and a piece of an entry that goes on elsewhere: sum, length 4096, kind "first", and the beginning of what it holds. */
const torn = Buffer.concat([Buffer.from([1, 2, 3, 4, 0, 16, 2]), Buffer.alloc(900, 7)]);

/** Lets a chat flow, kills the browser, and returns what was acknowledged and where the log is. */
async function record(profile: string, from: number): Promise<{ acked: Set<string>; folder: string }> {
  const browser = await start({ profile });
  const page = await openFeed(browser.context);
  const acks = await watchAcks(page, browser.extensionId);
  await beginAt(page, from);
  void play(page, from + 5_000, 5, 10).catch(() => undefined);
  await until('some acknowledgements', async () => acks.ids.size > 60);
  await killBrowser(browser.context);
  await browser.close().catch(() => undefined);
  return { acked: acks.ids, folder: logFolder(profile, browser.extensionId) };
}

test('a browser killed in the middle of writing an entry takes nothing with it, now or later', async () => {
  const profile = await newProfile();
  const first = await record(profile, 0);
  const file = (await readdir(first.folder)).filter((name) => name.endsWith('.log')).at(-1)!;
  await appendFile(join(first.folder, file), torn);
  // What follows the torn entry is what makes Chromium give up the whole, one start later.
  const second = await record(profile, 10_000);
  const stored = new Set(await storedIn(profile));
  expect([...first.acked, ...second.acked].filter((id) => !stored.has(id))).toEqual([]);
  await rm(profile, { recursive: true, force: true });
});
