import { beforeEach, expect, test, vi } from 'vitest';
import { createTyping } from '../../../components/session/draft/typing';
import { createPause } from '../../../components/session/pause';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('typing lasts until a second after the last key, and its end is told once', () => {
  let pauses = 0;
  const { key, isOn } = createTyping(() => pauses++, new AbortController().signal);
  expect(isOn()).toBe(false);
  for (let n = 0; n < 50; n++) {
    key();
    vi.advanceTimersByTime(90);
  }
  expect([isOn(), pauses, vi.getTimerCount()]).toEqual([true, 0, 1]);
  vi.advanceTimersByTime(909);
  expect([isOn(), pauses]).toEqual([true, 0]);
  vi.advanceTimersByTime(2);
  expect([isOn(), pauses, vi.getTimerCount()]).toEqual([false, 1, 0]);
  vi.advanceTimersByTime(10_000);
  key();
  vi.advanceTimersByTime(1_001);
  expect(pauses).toBe(2);
});

test('a session that ended is not told of the pause', () => {
  let pauses = 0;
  const end = new AbortController();
  const { key } = createTyping(() => pauses++, end.signal);
  key();
  end.abort();
  key();
  vi.advanceTimersByTime(5_000);
  expect([pauses, vi.getTimerCount()]).toEqual([0, 0]);
});

test('what is stopped is not done, and can be started again', () => {
  let done = 0;
  const pause = createPause(() => done++, 400, new AbortController().signal);
  pause.start();
  vi.advanceTimersByTime(300);
  pause.stop();
  vi.advanceTimersByTime(1_000);
  expect(done).toBe(0);
  pause.start();
  vi.advanceTimersByTime(300);
  pause.stop();
  pause.start();
  vi.advanceTimersByTime(399);
  expect(done).toBe(0);
  vi.advanceTimersByTime(1);
  expect(done).toBe(1);
});
