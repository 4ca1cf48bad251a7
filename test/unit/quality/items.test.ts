import { describe, expect, test } from 'vitest';
import { itemId } from '../../../lib/model/sheet';
import { items } from '../../../lib/quality/items/index';
import { chatOf, context } from './chat';

test('every item id has exactly one item', () => {
  expect(items.map(({ id }) => id).sort()).toEqual([...itemId.options].sort());
});

describe.each(items.map((item) => [item.id, item] as const))('%s', (_, item) => {
  test.each(item.examples.map((example) => [example.chat.join(' / '), example] as const))('%s', (_chat, example) => {
    const verdict = item.judge(chatOf(example.chat), context());
    expect(verdict.verdict).toBe(example.verdict);
    expect(verdict.because.zh).not.toBe('');
    expect(verdict.because.en).not.toBe('');
  });
});
