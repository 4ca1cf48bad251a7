import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rebase } from '../../../lib/check/rebase';

const found = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, text: part };
};

it.each([
  ['前面不知道', '再前面不知道', '不知道', 3],
  ['不知道后面', '不知道后面了', '不知道', 0],
  ['一不知道二', '一不知二', '不知道', undefined],
  ['一不知道二', '一不太知道二', '不知道', undefined],
  ['不知道', '不知道不知道', '不知道', 0],
])('%s → %s', (before, after, part, start) => {
  const [moved] = rebase([found(before, part)], before, after);
  expect(moved?.start).toBe(start);
});

it('keeps only what still says the same', () => {
  const text = fc.string({ unit: fc.constantFrom('不', '知', '道'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, a, b) => {
      const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
      for (const moved of rebase([{ start, end, text: before.slice(start, end) }], before, after)) {
        expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
      }
    }),
    { numRuns: 3_000 },
  );
});
