import { describe, expect, test } from 'vitest';
import { troublesOf } from '../../../components/log-health/derive';
import { markOf } from '../../../entrypoints/background/mark';
import { breakOf } from '../../../entrypoints/background/silence';
import type { LogHealth } from '../../../lib/model/log-health';

const well: LogHealth = { state: 'well', since: 0 };
const loss = { what: 'log' as const, rows: 12_345, at: Date.UTC(2026, 10, 1), found: 9 };
const health = { platform: 'demo', attached: true, readable: true, since: 50, pending: 0 };

describe('what a page says of the log', () => {
  test.each<[string, LogHealth, boolean, (string | undefined)[]]>([
    ['nothing when all is well', well, false, []],
    ['full: make room', { ...well, state: 'full' }, false, ['full', 'privacy']],
    ['damaged: restore', { ...well, state: 'damaged' }, false, ['damaged', 'backup']],
    ['newer: nothing can be done here', { ...well, state: 'newer' }, false, ['newer', undefined]],
    ['an old page: reload, whatever else', { ...well, state: 'full' }, true, ['reload', 'reload']],
    ['lost: restore', { ...well, loss }, false, ['lost', 'backup']],
    ['settings lost: look', { ...well, loss: { ...loss, what: 'settings' } }, false, ['settings-lost', 'privacy']],
    ['the state before the loss', { ...well, state: 'full', loss }, false, ['full', 'privacy', 'lost', 'backup']],
  ])('%s', (_, log, isOld, expected) => {
    expect(troublesOf(log, 'zh', isOld).flatMap(({ id, help }) => [id, help])).toEqual(expected);
  });

  test('only a loss can be put away, and no slot stays open', () => {
    for (const lang of ['zh', 'en'] as const) {
      const all = troublesOf({ state: 'full', since: 1, loss }, lang);
      expect(all.map(({ canNote }) => canNote)).toEqual([false, true]);
      for (const { title, body } of all) expect(`${title}${body}`).not.toMatch(/[{}]/);
      expect(all[1]?.body).toContain('12,345');
    }
  });
});

test('the mark on the icon: a full log has a word, other trouble of the log goes before the page’s', () => {
  expect(markOf(health, well, 'zh')).toBeUndefined();
  expect(markOf(health, { ...well, state: 'full' }, 'zh')?.text).toBe('满');
  expect(markOf(undefined, { ...well, state: 'full' }, 'en')?.text).toBe('full');
  expect(markOf(health, { ...well, loss }, 'zh')?.text).toBe('!');
  const amber = markOf({ ...health, readable: false }, well, 'zh');
  expect(amber?.colour).not.toBe(markOf({ ...health, readable: false }, { ...well, state: 'damaged' }, 'zh')?.colour);
});

test('an update leaves a gap from the last report of the old version to the start of the new one', () => {
  const before = { health, at: 40, isOld: true as const };
  expect(breakOf(7, before, health)).toMatchObject({ from: 40, to: 50, reason: 'extension-reloaded' });
  expect(breakOf(7, { ...before, at: 60 }, health)).toMatchObject({ from: 60, to: 60 });
  expect(breakOf(7, { health, at: 40 }, health)).toBeUndefined();
  expect(breakOf(7, undefined, health)).toBeUndefined();
  expect(breakOf(7, before, { ...health, readable: false })).toBeUndefined();
  expect(breakOf(7, { ...before, health: { ...health, readable: false } }, health)).toBeUndefined();
});
