import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carried, differs, sameText, splice } from '../../../lib/page/editors/moved';

test('one edit found between two texts turns the first into the second', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (from, to) => {
      const { span, text } = differs(from, to);
      expect(splice(from, span, text)).toBe(to);
    }),
  );
});

test('an edit inside a text is found no wider than it is', () => {
  expect(differs('亲，不知道呢', '亲，我查一下呢')).toEqual({ span: { start: 2, end: 5 }, text: '我查一下' });
  expect(differs('好好', '好好好')).toEqual({ span: { start: 2, end: 2 }, text: '好' });
});

test.each([
  ['甲\n\n乙', '甲\n乙', true],
  ['甲 \n乙\n', '甲\n乙', true],
  ['甲乙', '甲\n乙', false],
  ['甲  乙', '甲 乙', false],
])('%j and %j count as the same text: %s', (first, second, same) => {
  expect(sameText(first, second)).toBe(same);
});

const span = { start: 4, end: 7 };

test.each([
  ['no selection: behind the new words', undefined, [9, 9]],
  ['a caret before them stays', [3, 3], [3, 3]],
  ['a caret in them goes behind', [5, 5], [9, 9]],
  ['a caret behind them moves along', [7, 7], [9, 9]],
  ['a selection before them stays', [2, 4], [2, 4]],
  ['a selection behind them moves along', [8, 10], [10, 12]],
  ['a selection over them ends behind', [4, 7], [9, 9]],
  ['a selection reaching out of them ends where it ended', [5, 8], [10, 10]],
])('%s', (_, chosen, wanted) => {
  const selection = chosen && { start: chosen[0]!, end: chosen[1]! };
  expect(carried(selection, span, 5)).toEqual({ start: wanted![0], end: wanted![1] });
});
