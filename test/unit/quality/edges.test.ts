import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversation } from '../../../lib/model/conversation';
import type { Message } from '../../../lib/model/message';
import { judge, timers } from '../../../lib/quality/judge';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { chatOf, context, startedAt } from './chat';

const SAID = [
  '有货吗',
  '您好，有现货的亲，今天就发',
  '拍下了',
  '收货信息帮您核对下哈：浙江省宁波市海曙区望春街道',
  '还需要别的帮助不',
  '祝您购物愉快',
  '收到的碗碎了',
  '非常抱歉，给您补发一个',
  '谢谢',
  '滚',
  '发错窗口了',
  '[图片]',
  '',
  '[订单] 保温杯 x1 待发货',
  'Anything else?',
  'I just paid',
];
const message = fc.record<Omit<Message, 'id'>>(
  {
    role: fc.constantFrom('agent', 'customer', 'system', 'bot'),
    text: fc.oneof(fc.constantFrom(...SAID), fc.string({ unit: 'grapheme', maxLength: 60 })),
    at: fc.oneof(
      fc.constantFrom(0, -1, startedAt, Number.MAX_SAFE_INTEGER),
      fc.integer({ min: startedAt, max: startedAt + 9e7 }),
    ),
    kind: fc.constantFrom('text', 'image', 'product', 'order', 'address', 'recalled'),
    trust: fc.constantFrom('seen', 'page-minute', 'page-second'),
  },
  { requiredKeys: ['role', 'text', 'at'] },
);
const chats = fc
  .array(message, { maxLength: 30 })
  .map((rows): Conversation => ({ ...chatOf([]), messages: rows.map((row, i) => ({ id: `m${i}`, ...row })) }));
const weights = fc.oneof(fc.constantFrom(0, -1, -1e9, Number.NaN, Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 100 }));

test('whatever the messages, times, kinds and weights, the score lies in 0–100 and every verdict says why in both languages', () => {
  fc.assert(
    fc.property(chats, fc.array(weights, { minLength: 12, maxLength: 12 }), fc.boolean(), (chat, all, live) => {
      const items = Object.fromEntries(
        Object.keys(shopStandard.items).map((id, i) => [id, { on: i !== 5, weight: all[i] ?? 0, penalty: all[11 - i] ?? 0 }]),
      ) as typeof shopStandard.items;
      const ctx = context({ sheet: { ...shopStandard, items }, ...(live && { now: startedAt + 60_000 }) });
      const judged = judge(chat, ctx);
      if (judged.score !== null) {
        expect(judged.score).toBeGreaterThanOrEqual(0);
        expect(judged.score).toBeLessThanOrEqual(100);
      }
      expect(judged.penalty).toBeGreaterThanOrEqual(0);
      const ids = new Set(chat.messages.map(({ id }) => id));
      for (const verdict of Object.values(judged.items)) {
        expect(verdict.because.zh).toMatch(/[\u4e00-\u9fff].*。$/);
        expect(verdict.because.en).toMatch(/^[A-Z].*\.$/);
        expect(verdict.evidence.every((one) => ids.has(one.message))).toBe(true);
      }
      timers(chat, ctx);
    }),
    { numRuns: 300 },
  );
});

test('a failed verdict shows what it is about', () => {
  fc.assert(
    fc.property(chats, (chat) => {
      for (const verdict of Object.values(judge(chat, context()).items)) {
        if (verdict.verdict === 'fail') expect(verdict.evidence.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

test('a chat of 2,000 messages is judged like its short form', () => {
  const long = ['C@0: 你好，有几款要问', 'A@10: 您好，您请讲'];
  for (let i = 0; i < 999; i++) long.push(`C@${20 + i * 20}: ${i}号有货吗`, `A@${30 + i * 20}: 亲，${i}号有现货的，今天就发`);
  const verdicts = (lines: string[]) =>
    Object.fromEntries(Object.entries(judge(chatOf(lines), context()).items).map(([id, { verdict }]) => [id, verdict]));
  expect(verdicts(long)).toEqual(verdicts(long.slice(0, 6)));
});

test('the shop, a robot and an empty shop window are told apart', () => {
  const of = (lines: string[], item: 'first_response' | 'closing' | 'anything_else' | 'confirm_address') =>
    judge(chatOf(lines), context()).items[item].verdict;
  expect(of(['C: 转人工', 'B: 正在为您转接'], 'first_response')).toBe('na');
  expect(of(['C: 尺码偏大吗', 'C@120: 在吗'], 'first_response')).toBe('fail');
  expect(of(['C: 怎么洗', 'A: 您好,建议手洗', 'B@400: 感谢您的咨询，祝您生活愉快'], 'closing')).toBe('fail');
  expect(of(['C: 妈 我今晚不回家吃饭', 'A: 您好，您是不是发错窗口了', 'C: 不好意思发错了'], 'anything_else')).toBe('na');
  expect(of(['C: 还有什么可以帮您~ 哈哈 锅能用电磁炉吗', 'A: 您好，可以的，都能用', 'C: 哦'], 'anything_else')).toBe('fail');
  expect(of(['C: 付了 我填的地址对吗', 'A: 您好，今天就发'], 'confirm_address')).toBe('fail');
  expect(of(['C: 怎么洗', 'A: 您好,手洗', 'C: 妈的 破店', 'A: 抱歉', 'C: 刚才急了 不好意思', 'A: 没事'], 'closing')).toBe('fail');
});

test('a rebuff, a question passed over and a picture asked for are told from answers', () => {
  const of = (lines: string[], item: 'full_answer' | 'hold_notice' | 'anything_else') =>
    judge(chatOf(lines), context()).items[item].verdict;
  expect(of(['C: 什么时候发货', 'A: 自己看详情页', 'C: 哦'], 'full_answer')).toBe('fail');
  expect(of(['C: 什么时候发货', 'A: 您好，下午四点前发出', 'C: 哦'], 'full_answer')).toBe('pass');
  expect(of(['C: 鱼缸带灯吗 几瓦的', 'A: 您好，带灯的哦'], 'full_answer')).toBe('fail');
  expect(of(['C: 鱼缸带灯吗 几瓦的', 'A: 您好，带灯的，五瓦'], 'full_answer')).toBe('pass');
  expect(of(['C: 1透不透2有没有口袋3会不会拖地', 'A: 您好，不透，里面有衬裙，裙摆到脚踝，不拖地'], 'full_answer')).toBe('fail');
  expect(of(['C: 1透不透2有没有口袋3会不会拖地', 'A: 您好，不透，两侧各一个暗袋，裙摆到脚踝，不拖地'], 'full_answer')).toBe(
    'pass',
  );
  expect(of(['C@0: 叶子烂了', 'A@20: 您好，麻烦您发张图', 'C@60: [图片]', 'A@500: 给您退款'], 'hold_notice')).toBe('fail');
  expect(of(['C@0: 叶子烂了', 'A@20: 您好，麻烦您发张图', 'C@60: [图片]', 'A@90: 给您退款'], 'hold_notice')).toBe('na');
  expect(of(['C: 怎么洗', 'A: 您好，冷水手洗', 'C: 我再想想'], 'anything_else')).toBe('fail');
  expect(of(['C: 怎么洗', 'A: 您好，冷水手洗', 'C: 下次再买'], 'anything_else')).toBe('na');
});
