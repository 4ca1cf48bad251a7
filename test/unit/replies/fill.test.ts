import { describe, expect, test } from 'vitest';
import { fill, greetingAt } from '../../../lib/replies/fill';

describe('fill', () => {
  test('fills what is known and marks where', () => {
    const { text, missing, filled } = fill(
      '您好，欢迎光临{shop}，地址是：{address}',
      { shop: '木禾', address: '青禾路 12 号' },
      'zh',
      9,
    );
    expect(text).toBe('您好，欢迎光临木禾，地址是：青禾路 12 号');
    expect(missing).toEqual([]);
    expect(filled.map(({ start, end }) => text.slice(start, end))).toEqual(['木禾', '青禾路 12 号']);
  });

  test('names each missing variable once and leaves its slot to be asked for', () => {
    const { text, missing } = fill('{order} {order} {customer}', { customer: ' ' }, 'en', 9);
    expect(missing).toEqual(['order', 'customer']);
    expect(text).toBe('{order} {order} {customer}');
  });

  test('a value that looks like a slot is text', () => {
    expect(fill('{customer}您好', { customer: '{order}' }, 'zh', 9).text).toBe('{order}您好');
  });

  test.each([
    [3, '您好'],
    [6, '早上好'],
    [13, '下午好'],
    [20, '晚上好'],
  ])('greets at %i with %s', (hour, word) => expect(greetingAt(hour, 'zh')).toBe(word));
});
