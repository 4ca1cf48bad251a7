import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordUntilKilled, storedIn } from './log-crash';
import { newProfile } from './log-faults';

/** Head and a piece of an entry that goes on elsewhere: sum, length 4096, kind "first", and the beginning of what it holds. */
const torn = Buffer.concat([Buffer.from([1, 2, 3, 4, 0, 16, 2]), Buffer.alloc(900, 7)]);

test('a browser killed in the middle of writing an entry takes nothing with it, now or later', async () => {
  const profile = await newProfile();
  const first = await recordUntilKilled(profile, 0, 60);
  const file = (await readdir(first.folder)).filter((name) => name.endsWith('.log')).at(-1)!;
  await appendFile(join(first.folder, file), torn);
  // What follows the torn entry is what makes Chromium give up the whole, one start later.
  const second = await recordUntilKilled(profile, 100_000, 60);
  const stored = new Set(await storedIn(profile));
  expect([...first.acks.ids, ...second.acks.ids].filter((id) => !stored.has(id))).toEqual([]);
  await rm(profile, { recursive: true, force: true });
});
