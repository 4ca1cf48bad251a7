import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, timers } from '../../../lib/quality/judge';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { chatOf, context, startedAt } from './chat';

const good = [
  'C@0: 有货吗',
  'A@10: 您好,有现货的亲,今天就发',
  'C@60: 拍下了',
  'A@70: 跟您核对下地址:浙江省宁波市海曙区,对吗',
  'A@80: 还有什么可以帮您',
  'A@300: 感谢惠顾,祝您生活愉快',
];

test('a good chat scores 100 without penalty', () => {
  expect(judge(chatOf(good), context())).toMatchObject({ score: 100, critical: false, penalty: 0, reward: 0 });
});

test('weights of items that do not apply leave the denominator', () => {
  // greeting 10, first 15, courtesy 10, full 10, anything_else 5 (failed), closing 10 (failed): 45 of 60.
  const judged = judge(chatOf(['C@0: 有货吗', 'A@10: 您好,有现货的亲,今天就发', 'C@60: 哦']), context());
  expect(judged).toMatchObject({ score: 75, penalty: 10 });
});

test('a sent block finding makes the chat critical and the score 0', () => {
  expect(judge(chatOf([...good, 'A@310: 您加我微信']), context())).toMatchObject({ score: 0, critical: true });
  expect(judge(chatOf([...good, 'A@310: 这个我不知道呢亲']), context())).toMatchObject({
    critical: false,
    items: { forbidden: { verdict: 'fail' } },
  });
});

test('solicited praise costs 5 and voids the reward', () => {
  const praised = [...good, 'C@310: 你们服务态度真好'];
  expect(judge(chatOf(praised), context())).toMatchObject({ reward: 5 });
  expect(judge(chatOf([...praised, 'A@320: 麻烦您给个五星好评哦']), context())).toMatchObject({
    reward: 0,
    penalty: 5,
    items: { praise: { verdict: 'pass' } },
  });
});

test('while live, what can still be done is due, and fails when the silence has ended the chat', () => {
  const chat = chatOf(good.slice(0, 3));
  const live = judge(chat, context({ now: startedAt + 70_000 })).items;
  expect(live.confirm_address).toMatchObject({ verdict: 'na', due: true });
  expect(live.closing).toMatchObject({ verdict: 'na', due: true });
  expect(judge(chat, context({ now: startedAt + 3_600_000 })).items.confirm_address).toMatchObject({
    verdict: 'fail',
    penalty: 5,
  });
});

test('timers say what runs and since when', () => {
  expect(timers(chatOf(good.slice(0, 1)), context())).toEqual({ unanswered: { since: startedAt, limit: 60_000 } });
  expect(timers(chatOf(good.slice(0, 3)), context()).address).toEqual({ since: startedAt + 60_000 });
  expect(timers(chatOf(good.slice(0, 2)), context()).silence).toEqual({ since: startedAt + 10_000, limit: 120_000 });
});

test('a wait that the sheet does not judge has no limit', () => {
  const off = { on: false, weight: 10 };
  const without = (id: 'first_response' | 'hold_notice') =>
    context({ sheet: { ...shopStandard, items: { ...shopStandard.items, [id]: off } } });
  const asked = [...good.slice(0, 2), 'C@300: 多久能到'];
  const limit = (lines: string[], ctx: ReturnType<typeof context>) => timers(chatOf(lines), ctx).unanswered?.limit;
  expect([limit(good.slice(0, 1), without('first_response')), limit(good.slice(0, 1), without('hold_notice'))]).toEqual([
    undefined,
    60_000,
  ]);
  expect([limit(asked, without('hold_notice')), limit(asked, without('first_response'))]).toEqual([
    undefined,
    expect.any(Number),
  ]);
});

test('chats without a turn, without times, and sheets of zero or negative weights are judged without a crash', () => {
  expect(judge(chatOf([]), context()).score).toBeNull();
  expect(judge(chatOf(['S: 会话开始']), context()).score).toBeNull();
  const timeless = chatOf(good);
  timeless.messages = timeless.messages.map((message) => ({ ...message, at: 0 }));
  expect(judge(timeless, context()).items.first_response.verdict).toBe('na');
  const items = { ...shopStandard.items, greeting: { on: true, weight: -10 }, closing: { on: false, weight: 10 } };
  expect(judge(chatOf(good), context({ sheet: { ...shopStandard, items } })).score).toBe(100);
  const none = Object.fromEntries(Object.keys(items).map((id) => [id, { on: true, weight: 0 }])) as typeof items;
  expect(judge(chatOf(good), context({ sheet: { ...shopStandard, items: none } })).score).toBeNull();
});

test('the order in which messages arrive does not matter', () => {
  const expected = judge(chatOf(good), context());
  const shuffled = fc.shuffledSubarray(chatOf(good).messages, { minLength: good.length });
  fc.assert(
    fc.property(shuffled, (messages) => {
      expect(judge({ ...chatOf(good), messages }, context())).toEqual(expected);
    }),
  );
});

test('any text is judged, and evidence points into the messages', () => {
  const line = fc.tuple(fc.constantFrom('C', 'A', 'S', 'B'), fc.string({ unit: 'grapheme', maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const chat = chatOf(lines.map(([role, text]) => `${role}: ${text}`));
      const sizes = new Map(chat.messages.map((message) => [message.id, message.text.length]));
      for (const { evidence } of Object.values(judge(chat, context()).items)) {
        for (const one of evidence) expect(one.end ?? 0).toBeLessThanOrEqual(sizes.get(one.message) ?? -1);
      }
    }),
  );
});
