import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newProfile } from './log-faults';
import { reloadUnder } from './log-reload';

test('20 reloads of the extension: 0 lost, 0 doubled, recording again within 3 s, the draft untouched', {
  timeout: 300_000,
}, async () => {
  const profile = await newProfile();
  const { resumed, overlays, drafts, errors, shown, stored, gaps } = await reloadUnder(profile, 20);
  console.log(
    `20 reloads: resumed after ${Math.round(Math.max(...resumed))} ms at most, ${shown.length} shown, ${stored.length} stored, ${gaps} gaps`,
  );
  expect(Math.max(...resumed)).toBeLessThanOrEqual(3_000);
  expect(new Set(overlays)).toEqual(new Set([1]));
  expect(new Set(drafts)).toEqual(new Set(['还没写完的草稿']));
  expect(errors).toEqual([]);
  expect(stored).toEqual(shown);
  expect(gaps).toBe(20);
  await rm(profile, { recursive: true, force: true });
});
