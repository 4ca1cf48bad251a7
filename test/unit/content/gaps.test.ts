import { expect, test } from 'vitest';
import { createGaps, watchSleep } from '../../../components/session/exchange/gaps';
import type { Gap } from '../../../lib/model/log';

function setUp() {
  const clock = { now: 100_000 };
  const told: Gap[] = [];
  const gaps = createGaps({ platform: 'demo', load: 1, add: (gap) => told.push(gap), now: () => clock.now });
  return { clock, told, gaps };
}

test('a time shorter than five seconds is no gap', () => {
  const { clock, told, gaps } = setUp();
  gaps.lost('anchors-missing', 98_000);
  clock.now = 102_999;
  gaps.beat();
  gaps.found();
  gaps.past('page-hidden', 98_000);
  expect(told).toEqual([]);
});

test('one gap grows while it lasts, twice a minute, and ends when the page can be read again', () => {
  const { clock, told, gaps } = setUp();
  gaps.lost('anchors-missing', 98_000);
  gaps.lost('anchors-missing', 99_000);
  for (; clock.now < 200_000; clock.now += 5_000) gaps.beat();
  gaps.found();
  gaps.beat();
  expect(told.map(({ from, to }) => [from, to])).toEqual([
    [98_000, 105_000],
    [98_000, 135_000],
    [98_000, 165_000],
    [98_000, 195_000],
    [98_000, 200_000],
  ]);
  expect(new Set(told.map(({ id }) => id)).size).toBe(1);
  gaps.lost('anchors-missing', 210_000);
  clock.now = 220_000;
  gaps.found();
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
});

function sleeper() {
  const { clock, told, gaps } = setUp();
  const view = new EventTarget();
  const doc = Object.assign(new EventTarget(), { defaultView: view, visibilityState: 'visible' });
  const end = new AbortController();
  const sleep = watchSleep(doc as unknown as Document, gaps, 5_000, () => clock.now, end.signal);
  const page = (type: string) => view.dispatchEvent(Object.assign(new Event(type), { persisted: true }));
  return { clock, told, doc, end, sleep, page };
}

test('the back/forward cache and a frozen tab are told on waking', () => {
  const { clock, told, doc, page, sleep } = sleeper();
  page('pagehide');
  doc.dispatchEvent(new Event('freeze'));
  clock.now += 60_000;
  doc.dispatchEvent(new Event('resume'));
  page('pageshow');
  sleep.beat();
  expect(told).toMatchObject([{ reason: 'page-hidden', from: 100_000, to: 160_000 }]);
});

test('a page that is left for good wakes no more and tells nothing', () => {
  const { clock, told, doc, sleep } = sleeper();
  doc.defaultView.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
  clock.now += 5_000;
  sleep.beat();
  expect(told).toEqual([]);
});

test('a page in front that stood still is told; one behind has slow timers', () => {
  const { clock, told, doc, sleep } = sleeper();
  clock.now += 9_999;
  sleep.beat();
  expect(told).toEqual([]);
  clock.now += 10_000;
  sleep.beat();
  expect(told).toMatchObject([{ reason: 'page-silent', from: 114_999, to: 119_999 }]);
  doc.dispatchEvent(new Event('visibilitychange'));
  clock.now += 60_000;
  sleep.beat();
  expect(told).toHaveLength(1);
});

test('nothing is told after the end', () => {
  const { clock, told, end, page } = sleeper();
  page('pagehide');
  end.abort();
  clock.now += 60_000;
  page('pageshow');
  expect(told).toEqual([]);
});
