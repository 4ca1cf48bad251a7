import { describe, expect, test } from 'vitest';
import { chatId } from '../../../lib/bundle/key';
import type { ChatKey } from '../../../lib/model/log';
import type { Message } from '../../../lib/model/message';
import { split } from '../../../lib/quality/split';

const key: ChatKey = { platform: 'demo', shop: '小鹿|家居#1店 5%', agent: '客服', customer: '李|雷' };
const said = (id: string, at: number): Message => ({ id, role: 'customer', text: id, at });

describe('conversations of one customer', () => {
  test('carry the key the log stores, with the start behind the only bare hash', () => {
    const chats = split(key, [said('a', 1_000), said('b', 2_000), said('c', 4_000_000)]);
    expect(chats.map(({ id }) => id)).toEqual([`${chatId(key)}#1000`, `${chatId(key)}#4000000`]);
    expect(chats[0]?.id).toBe('demo|小鹿%7c家居%231店 5%25|李%7c雷#1000');
  });

  test('of two shops whose names only differ in the bar never share an id', () => {
    const [left] = split({ ...key, shop: 'a|b', customer: 'c' }, [said('a', 1)]);
    const [right] = split({ ...key, shop: 'a', customer: 'b|c' }, [said('a', 1)]);
    expect(left?.id).not.toBe(right?.id);
  });
});
