import { expect, test } from 'vitest';
import { gapMinutes, pageOf } from '../../../components/popup/derive';
import type { Gap } from '../../../lib/model/log';

const minute = 60_000;
const gap = (from: number, to: number): Gap => ({
  id: `${from}`,
  from: from * minute,
  to: to * minute,
  platform: 'demo',
  reason: 'page-hidden',
});

test('gaps count once where they overlap, and only inside the day', () => {
  expect(gapMinutes([gap(5, 9), gap(0, 2), gap(1, 6)], minute, 8 * minute)).toBe(7);
  expect(gapMinutes([gap(10, 12)], 0, 8 * minute)).toBe(0);
  expect(gapMinutes([{ ...gap(1, 2), to: minute + 1 }], 0, 8 * minute)).toBe(1);
});

test('a silent page has stopped, one without a composer waits, one that cannot tell speakers is partly readable', () => {
  const health = { platform: 'demo', attached: true, readable: true, since: 1, pending: 0 };
  const shown = (change: object, now = 20_000, lang: 'zh' | 'en' = 'zh') =>
    pageOf({ health: { ...health, ...change }, at: 10_000 }, lang, now);
  expect(shown({})).toEqual({ state: 'recording', platform: '练习台', since: 1, pending: 0 });
  expect(shown({ readable: false, problem: 'bubble' })).toMatchObject({ state: 'partly', problem: 'bubble' });
  expect(shown({ attached: false, platform: 'new-one' })).toMatchObject({ state: 'absent', platform: 'new-one' });
  expect(shown({}, 25_001, 'en')).toMatchObject({ state: 'stopped', since: 10_000, platform: 'Practice console' });
  expect(pageOf(null, 'zh', 0)).toBeUndefined();
});
