import { describe, expect, test } from 'vitest';
import type { OpenItem } from '../../../components/overlay/state/bar';
import { mostUrgent, runningIn } from '../../../components/overlay/urgent';

const now = 1_000_000;
const item = (id: OpenItem['id'], passed: number, limit: number, state: OpenItem['state'] = 'open'): OpenItem => ({
  id,
  label: id,
  state,
  since: now - passed * 1_000,
  limit: limit * 1_000,
});
const urgent = (items: OpenItem[], from: number | undefined = 0.75) => mostUrgent(runningIn({ items }), from, now)?.id;

describe('which limit is told of', () => {
  test.each([
    ['none before the share has passed', [item('closing', 74, 100)], undefined],
    ['from the share on', [item('closing', 75, 100)], 'closing'],
    ['the one that ends first', [item('closing', 80, 100), item('hold_notice', 59, 60)], 'hold_notice'],
    [
      'one that can still be kept before one that has ended',
      [item('closing', 61, 60), item('hold_notice', 76, 100)],
      'hold_notice',
    ],
    ['of those that ended the last', [item('closing', 90, 60), item('hold_notice', 61, 60)], 'hold_notice'],
    ['no item that is done or was missed', [item('closing', 80, 100, 'done'), item('greeting', 80, 100, 'failed')], undefined],
    ['no item without a limit', [{ ...item('confirm_address', 9_999, 1), limit: undefined } as never], undefined],
  ])('%s', (_, items, id) => {
    expect(urgent(items)).toBe(id);
  });

  test('earlier or later as it was chosen, and never when it was switched off', () => {
    const half = [item('closing', 60, 100)];
    expect([urgent(half, 0.5), urgent(half, 0.75), urgent([item('closing', 95, 100)], 0.9)]).toEqual([
      'closing',
      undefined,
      'closing',
    ]);
    expect(mostUrgent(runningIn({ items: [item('closing', 500, 100)] }), undefined, now)).toBeUndefined();
  });

  test('a customer who waits comes before all items', () => {
    const running = runningIn({ waiting: { since: now - 50_000, limit: 60_000 }, items: [item('closing', 99, 100)] });
    expect(mostUrgent(running, 0.75, now)?.id).toBe('waiting');
  });
});
