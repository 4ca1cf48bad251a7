import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { crash } from './log-crash';
import { newProfile } from './log-faults';
import { reloadUnder } from './log-reload';

let profile: string;
beforeEach(async () => {
  profile = await newProfile();
});
afterEach(() => rm(profile, { recursive: true, force: true }));

test('what was acknowledged is stored when the browser is killed in the middle of writing', async () => {
  const { acked, stored } = await crash(profile, 1);
  const have = new Set(stored);
  expect(acked.filter((id) => !have.has(id))).toEqual([]);
  expect(stored).toHaveLength(have.size);
  expect(acked.length).toBeGreaterThan(40);
});

test('a reload of the extension loses nothing, leaves the draft and one script, and is noted as a gap', {
  timeout: 180_000,
}, async () => {
  const { resumed, overlays, drafts, errors, shown, stored, gaps } = await reloadUnder(profile, 1);
  // How soon is for the long run, where nothing else runs.
  expect(resumed).toHaveLength(1);
  expect(overlays).toEqual([1]);
  expect(drafts).toEqual(['还没写完的草稿']);
  expect(errors).toEqual([]);
  expect(stored).toEqual(shown);
  expect(gaps).toBe(1);
});
