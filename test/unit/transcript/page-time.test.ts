import { expect, test } from 'vitest';
import { parsePageTime } from '../../../lib/page/transcript/page-time';
import { settleTimes } from '../../../lib/page/transcript/times';

process.env.TZ = 'Asia/Shanghai';
const now = Date.parse('2026-11-22T10:30:00+08:00'); // a Sunday

test.each([
  ['2026年01月02日 10:00:00', '2026-01-02T10:00:00+08:00', 'page-second'],
  ['2026-1-2 10:00', '2026-01-02T10:00:00+08:00', 'page-minute'],
  ['2026/01/02 10:00:07', '2026-01-02T10:00:07+08:00', 'page-second'],
  ['11月21日 09:05', '2026-11-21T09:05:00+08:00', 'page-minute'],
  ['12-30 18:55:20', '2025-12-30T18:55:20+08:00', 'page-second'],
  ['昨天 12:03', '2026-11-21T12:03:00+08:00', 'page-minute'],
  ['前天 12:03', '2026-11-20T12:03:00+08:00', 'page-minute'],
  ['今天 08:00', '2026-11-22T08:00:00+08:00', 'page-minute'],
  ['星期二 下午3:05', '2026-11-17T15:05:00+08:00', 'page-minute'],
  ['周日 11:00', '2026-11-15T11:00:00+08:00', 'page-minute'],
  ['Yesterday 3:05 PM', '2026-11-21T15:05:00+08:00', 'page-minute'],
  ['Tuesday 12:05 am', '2026-11-17T00:05:00+08:00', 'page-minute'],
  ['11月3日 12:03', '2026-11-03T12:03:00+08:00', 'page-minute'],
  ['11月3日 星期二 12:03', '2026-11-03T12:03:00+08:00', 'page-minute'],
  ['11月23日 12:03', '2025-11-23T12:03:00+08:00', 'page-minute'],
  ['2-29 10:00', '2024-02-29T10:00:00+08:00', 'page-minute'],
  ['星期三 凌晨12:30', '2026-11-18T00:30:00+08:00', 'page-minute'],
  ['昨天中午12:30', '2026-11-21T12:30:00+08:00', 'page-minute'],
  ['昨天 早上8:05', '2026-11-21T08:05:00+08:00', 'page-minute'],
  ['10:00', '2026-11-22T10:00:00+08:00', 'page-minute'],
  ['10:00:09', '2026-11-22T10:00:09+08:00', 'page-second'],
  ['２３：５８', '2026-11-21T23:58:00+08:00', 'page-minute'],
  ['2026-11-22T02:00:00Z', '2026-11-22T10:00:00+08:00', 'page-second'],
])('%s', (label, iso, trust) => {
  expect(parsePageTime(label, now)).toMatchObject({ at: Date.parse(iso), trust });
});

test.each([
  '刚刚',
  '3分钟前',
  '晚上12:05',
  '2026-2-30 10:00',
  '2-30 10:00',
  '11月3日',
  '25:00',
  '10:75',
  '13月40日 10:00',
  '已等待1小时',
  '订单 10:00 已发货',
  '',
  'x'.repeat(500),
])('is not exact: %s', (label) => expect(parsePageTime(label, now)).toBeUndefined());

test.each([
  ['昨天 23:50', '2026-12-31T23:50:00+08:00'],
  ['前天 23:50', '2026-12-30T23:50:00+08:00'],
  ['星期三 23:50', '2026-12-30T23:50:00+08:00'],
  ['12-31 23:50', '2026-12-31T23:50:00+08:00'],
  ['1月1日 00:05', '2027-01-01T00:05:00+08:00'],
  ['23:50', '2026-12-31T23:50:00+08:00'],
  ['00:05', '2027-01-01T00:05:00+08:00'],
])('just after midnight of the new year: %s', (label, iso) => {
  const newYear = Date.parse('2027-01-01T00:10:00+08:00'); // a Friday
  expect(parsePageTime(label, newYear)?.at).toBe(Date.parse(iso));
});

test('yesterday is a calendar day, of 23 or 25 hours where the clocks change', () => {
  process.env.TZ = 'America/New_York';
  const spring = parsePageTime('Yesterday 10:00 AM', Date.parse('2026-03-08T12:00:00-04:00'));
  const autumn = parsePageTime('Yesterday 10:00 AM', Date.parse('2026-11-01T12:00:00-05:00'));
  process.env.TZ = 'Asia/Shanghai';
  expect(spring?.at).toBe(Date.parse('2026-03-07T10:00:00-05:00'));
  expect(autumn?.at).toBe(Date.parse('2026-10-31T10:00:00-04:00'));
});

const bubble = (label?: string, at = now) => ({
  role: 'agent' as const,
  text: 'x',
  kind: 'text' as const,
  time: label === undefined ? undefined : parsePageTime(label, at),
});

test('a time shown once is inherited by its group, not by the bubbles above it', () => {
  const times = settleTimes([bubble(), bubble('10:00'), bubble(), bubble('10:07'), bubble()]);
  expect(times.map(({ own, group }) => [own?.at, group?.at].map((at) => at && (at - now) / 60_000))).toEqual([
    [undefined, undefined],
    [-30, -30],
    [undefined, -30],
    [-23, -23],
    [undefined, -23],
  ]);
});

test('clocks without a date run back over midnight', () => {
  const night = Date.parse('2026-11-22T00:10:00+08:00');
  const labels = ['23:58', '23:59', '00:01', '00:09'];
  const times = settleTimes(labels.map((label) => bubble(label, night)));
  expect(times.map(({ own }) => (own!.at - night) / 60_000)).toEqual([-12, -11, -9, -1]);
  const later = settleTimes(['23:58', '09:00', '08:00'].map((label) => bubble(label)));
  expect(later.map(({ own }) => new Date(own!.at).getDate())).toEqual([20, 21, 22]);
});

test('the hour that summer time repeats is told apart by order', () => {
  process.env.TZ = 'America/New_York';
  const evening = Date.parse('2026-11-01T12:00:00-05:00');
  const times = settleTimes(['00:50', '01:50', '01:10', '01:55', '02:05'].map((label) => bubble(label, evening)));
  const minutes = times.map(({ own }) => (own!.at - times[0]!.own!.at) / 60_000);
  process.env.TZ = 'Asia/Shanghai';
  expect(minutes).toEqual([0, 60, 80, 125, 135]);
});
