import { describe, expect, test } from 'vitest';
import { excerptOf, placesOf } from '../../../components/log/excerpt';
import { holdsOrder, orderOf } from '../../../components/log/order';
import type { MessageRow } from '../../../lib/log/database';
import { foldText } from '../../../lib/log/fold';

const row = (text: string, more: Partial<MessageRow> = {}): MessageRow => ({
  ...{ pk: 'c|m', chat: 'c', id: 'm', seq: 0, agent: '', role: 'agent', at: 0 },
  text,
  ...more,
});

describe('what is shown of a message that was found', () => {
  test.each([
    ['您好，面料是加厚牛津布', '牛津布', '牛津布'],
    [`${'前'.repeat(200)}ＡＢＣ${'后'.repeat(200)}`, 'abc', 'ＡＢＣ'],
    ['第一行\n第二行', '第二', '第二'],
    ['开头就是', '开头', '开头'],
  ])('%s: %s', (text, wanted, marked) => {
    const hit = excerptOf(row(text), foldText(wanted));
    expect(hit.text.slice(hit.start, hit.end)).toBe(marked);
    expect(hit.text).not.toContain('\n');
    expect(hit.text.length).toBeLessThan(140);
    expect(hit.isEarlier).toBe(false);
  });

  test('the text before an edit, where only that holds it', () => {
    const hit = excerptOf(row('今天发', { earlier: ['明天发', '后天发'] }), '后天');
    expect(hit).toMatchObject({ text: '后天发', start: 0, end: 2, isEarlier: true });
  });

  test('every place is marked, none twice', () => {
    expect(placesOf('好好好的', '好好')).toEqual([{ start: 0, end: 2 }]);
    expect(placesOf('Ok，ＯＫ', 'ok')).toHaveLength(2);
    expect(placesOf('好', '')).toEqual([]);
  });
});

describe('order numbers', () => {
  test.each([
    ['订单号：241122-33445566', '241122-33445566'],
    ['　２４１１２２３３', '24112233'],
    ['没有数字', ''],
  ])('%s is looked for as %s', (typed, wanted) => {
    expect(orderOf(typed)).toBe(wanted);
  });

  test.each([
    ['订单 2411223344 已发', true],
    ['尺寸 3344 号', false],
    ['电话分机 3344-1', false],
    ['abcd3344efgh', true],
    ['订单 24••••••3344', true],
  ])('%s holds an order number with 3344: %s', (text, holds) => {
    expect(holdsOrder(row(text), '3344')).toBe(holds);
  });

  test('on an order card any number counts, and so does what an edit replaced', () => {
    expect(holdsOrder(row('No 3344', { kind: 'order' }), '3344')).toBe(true);
    expect(holdsOrder(row('改了', { earlier: ['订单 2411223344'] }), '3344')).toBe(true);
  });
});
