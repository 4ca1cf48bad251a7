import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { crash } from './log-crash';
import { newProfile } from './log-faults';

test('20 times the browser is killed in the middle of writing: acknowledged − stored = 0, 0 doubled', {
  timeout: 600_000,
}, async () => {
  const profile = await newProfile();
  const { acked, stored, midWrite } = await crash(profile, 20);
  console.log(`20 SIGKILLs, ${midWrite} of them during a delivery: ${acked.length} acknowledged, ${stored.length} stored`);
  const have = new Set(stored);
  expect(acked.filter((id) => !have.has(id))).toEqual([]);
  expect(stored).toHaveLength(have.size);
  expect(acked.length).toBeGreaterThan(20 * 40);
  expect(midWrite).toBeGreaterThan(0);
  await rm(profile, { recursive: true, force: true });
});
