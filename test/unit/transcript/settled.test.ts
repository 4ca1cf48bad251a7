import { expect, test } from 'vitest';
import type { SeenBubble } from '../../../lib/page/transcript/known';
import { doubtOf, watchDoubt } from '../../../lib/page/transcript/settled';

const says = (text: string, nativeId?: string): SeenBubble => ({ role: 'customer', text, kind: 'text', nativeId });
const shown = (...bubbles: SeenBubble[]) => ({ customer: 'a', bubbles });

test.each([
  ['the first reading', undefined, 'a', [says('x')], 0],
  ['one more bubble', shown(says('x')), 'a', [says('x'), says('y')], 0],
  ['another chat', shown(says('x', '1')), 'b', [says('y', '2')], 0],
  ['another chat that is empty', shown(says('x', '1')), 'b', [], 0],
  ['a new name over old ids', shown(says('x', 'A1')), 'b', [says('x', 'a1')], Number.POSITIVE_INFINITY],
  ['a new name over the same words', shown(says('x')), 'b', [says('x')], 1_500],
  ['the old name over other ids', shown(says('x', '1')), 'a', [says('x', '2')], 300],
  ['the old name over other words', shown(says('x')), 'a', [says('y')], 300],
] as const)('%s', (_, before, customer, bubbles, doubt) => {
  expect(doubtOf(before, customer, bubbles)).toBe(doubt);
});

test('an empty chat that fills is doubted for a moment: it may be the next one before its name', () => {
  const doubt = watchDoubt();
  expect(doubt.isDoubtful('a', [], 0)).toBe(false);
  expect(doubt.isDoubtful('a', [says('x', '1')], 16)).toBe(true);
  expect(doubt.isDoubtful('b', [says('x', '1')], 32)).toBe(false);
  expect(doubt.isDoubtful('b', [], 1_000)).toBe(false);
  expect(doubt.isDoubtful('b', [says('y', '2')], 1_016)).toBe(true);
  expect(doubt.isDoubtful('b', [says('y', '2')], 1_316)).toBe(false);
});
