import { expect, test } from 'vitest';
import { chatId } from '../../../lib/bundle/key';
import { readTimes } from '../../../lib/cli/score-times';
import { split } from '../../../lib/quality/split';

const key = { platform: 'demo', shop: 's', agent: 'a', customer: 'c' };
const at = (id: string, time: number) => ({ id, role: 'customer' as const, text: id, at: time });

test('a gap longer than the limit starts a new conversation', () => {
  const chats = split(key, [at('a', 1_000), at('b', 1_801_000), at('c', 3_601_001)]);
  expect(chats.map(({ id, messages }) => [id, messages.length])).toEqual([
    ['demo|s|c#1000', 2],
    ['demo|s|c#3601001', 1],
  ]);
});

test('messages are sorted, equal times keep their order, and missing times stay in place', () => {
  const chats = split(key, [at('b', 2_000), at('x', 0), at('c', 2_000), at('a', 1_000)]);
  expect(chats.map(({ messages }) => messages.map(({ id }) => id))).toEqual([['a', 'b', 'x', 'c']]);
  expect(split(key, [])).toEqual([]);
});

test('times are read from milliseconds, seconds, ISO strings and counts from the start', () => {
  const ms = 1_700_000_000_000;
  expect(readTimes([ms])).toEqual([ms]);
  expect(readTimes([ms / 1000])).toEqual([ms]);
  expect(readTimes([new Date(ms).toISOString()])).toEqual([ms]);
  const [a = 0, b = 0] = readTimes([0, 61]);
  expect(b - a).toBe(61_000);
  const [c = 0, d = 0] = readTimes(['10:10:00', '10:11:01']);
  expect(d - c).toBe(61_000);
  expect(readTimes([null, undefined, 'soon', Number.NaN, 1e300, -1])).toEqual([0, 0, 0, 0, 0, 0]);
});

test('a conversation carries the key of the log, so that the start stands behind the only bare hash', () => {
  const shop = { ...key, shop: '小鹿|家居#1店 5%', customer: '李|雷' };
  const ids = split(shop, [at('a', 1_000), at('b', 4_000_000)]).map(({ id }) => id);
  expect(ids).toEqual([`${chatId(shop)}#1000`, `${chatId(shop)}#4000000`]);
  expect(ids[0]).toBe('demo|小鹿%7c家居%231店 5%25|李%7c雷#1000');
  const [left] = split({ ...key, shop: 'a|b', customer: 'c' }, [at('a', 1)]);
  const [right] = split({ ...key, shop: 'a', customer: 'b|c' }, [at('a', 1)]);
  expect(left?.id).not.toBe(right?.id);
});

test('clock strings run on past midnight, also when one comes late', () => {
  const gaps = (raw: string[]) => {
    const times = readTimes(raw);
    return times.map((time) => (time - (times[0] ?? 0)) / 1000);
  };
  expect(gaps(['23:59:50', '00:00:10', '00:01:00'])).toEqual([0, 20, 70]);
  expect(gaps(['23:50', '00:00'])).toEqual([0, 600]);
  expect(gaps(['23:59', '00:01', '23:58', '00:02'])).toEqual([0, 120, -60, 180]);
  expect(gaps(['10:00', '09:58', '10:01'])).toEqual([0, -120, 60]);
});
