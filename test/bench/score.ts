import { compileRules } from '../../lib/check/compile';
import { check } from '../../lib/check/engine';
import { rules } from '../../lib/check/rules';
import type { Conversation } from '../../lib/model/conversation';
import type { Message } from '../../lib/model/message';
import { judge } from '../../lib/quality/judge';
import { shopStandard } from '../../lib/quality/sheets/shop-standard';

const SAID = [
  '请问{n}号色还有货吗,几天能到',
  '您好,{n}号色有现货的,今天下单三天左右就能到您手上',
  '好的,那我拍{n}件',
  '收到您的订单{n}了,跟您核对一下收货地址和电话,您看对吗',
  '没问题',
  '请问还有什么可以帮您的吗,满{n}元有优惠券哦',
];

function chatOf(length: number, seed: number): Conversation {
  const messages = Array.from(
    { length },
    (_, i): Message => ({
      id: `m${i}`,
      role: i % 2 === 0 ? 'customer' : 'agent',
      text: (SAID[i % SAID.length] ?? '').replace('{n}', String((seed * 31 + i) % 997)),
      at: 1_700_000_000_000 + i * 20_000,
    }),
  );
  return { id: `c${seed}`, platform: 'demo', shop: 's', agent: 'a', customer: 'c', messages };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Judging with the shipped rules: messages a second over day-like chats, and one chat of 200 judged again after each new message. */
export async function run() {
  const compiled = compileRules(rules);
  const ctx = {
    sheet: shopStandard,
    check: (text: string, context: Parameters<typeof check>[1]) => check(text, context, compiled),
  };
  const chats = Array.from({ length: 2_000 }, (_, seed) => chatOf(20, seed));
  const started = performance.now();
  for (const chat of chats) judge(chat, ctx);
  const throughput = (chats.length * 20) / ((performance.now() - started) / 1000);
  const whole = chatOf(200, 9_999);
  const times = whole.messages.slice(100).map((_, i) => {
    const chat = { ...whole, messages: whole.messages.slice(0, 101 + i) };
    const begun = performance.now();
    judge(chat, { ...ctx, now: 1_700_000_000_000 + (101 + i) * 20_000 });
    return performance.now() - begun;
  });
  return {
    'score.throughput': { value: Math.round(throughput), unit: 'messages/s' },
    'score.live.200': { value: median(times), unit: 'ms' },
  };
}
