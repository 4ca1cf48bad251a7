import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenChat } from '../../../lib/model/open';
import type { ItemId } from '../../../lib/model/sheet';
import { type QueueRow, queueOf, rowOf } from '../../../lib/quality/queue';
import { waitOf } from '../../../lib/quality/queue-wait';
import { timers } from '../../../lib/quality/timers';
import { chatOf, context, startedAt } from './chat';
import { judgedAt } from './coaching-chat';

const row = (lines: string[], seconds: number) => {
  const { chat, judgement, now } = judgedAt(lines, seconds);
  return rowOf(chat, judgement, { ...context(), now });
};
/** Seconds after the start of the chat since when somebody waits. */
const waits = (lines: string[]) => {
  const found = waitOf(chatOf(lines), context({ now: startedAt + 600_000 }));
  return found && (found.since - startedAt) / 1_000;
};

describe('who waits', () => {
  test.each<[string, string[], number | undefined]>([
    ['nobody has answered', ['C@0: 这款有货吗'], 0],
    ['only the first word counts', ['C@0: 你好', 'C@9: 这款有货吗'], 0],
    ['a later question waits since it was asked', ['C@0: 有货吗', 'A@5: 有现货今天就能发', 'C@30: 那什么时候到呢'], 30],
    ['an answered customer does not', ['C@0: 有货吗', 'A@5: 有现货，今天下单今天就发'], undefined],
    ['请稍等 is no answer', ['C@0: 帮我查下快递到哪了', 'A@5: 好的，请稍等'], 0],
    ['好的 to a request is one', ['C@0: 麻烦备注发顺丰', 'A@5: 好的'], undefined],
    ['a customer who left', ['C@0: 有货吗', 'C@40: 算了不用了谢谢'], undefined],
    ['one who asks again has not left', ['C@0: 有货吗', 'C@40: 谢谢', 'C@50: 能开发票吗'], 0],
    ['a robot that answered', ['C@0: 怎么退货', 'B@1: 收到货七天内，在订单里点申请退货，再按提示寄回就可以'], undefined],
    ['a robot that only greets', ['C@0: 怎么退货', 'B@1: 您好，欢迎光临本店'], 0],
    ['a robot that promises a person', ['C@0: 怎么退货', 'B@1: 正在为您转接人工客服，前面还有3位'], 0],
    ['a robot that names the hours of people', ['C@0: 怎么退货', 'B@1: 人工客服上班时间是早上九点到晚上十点'], 0],
    [
      'a robot after a person spoke',
      ['C@0: 有货吗', 'A@5: 有现货的，今天就能发出', 'C@20: 怎么退货', 'B@21: 收到货七天内在订单里点申请退货就可以'],
      20,
    ],
    ['a chat the platform closed', ['C@0: 有货吗', 'S@60: 会话已结束'], undefined],
    ['one handed on', ['C@0: 有货吗', 'S@60: 已转接给 售后小林'], undefined],
    ['only a system line', ['S@0: 买家已付款'], undefined],
  ])('%s', (_, lines, since) => {
    expect(waits(lines)).toBe(since);
  });

  test('the limit is that of the first answer, then that of waiting', () => {
    expect(row(['C@0: 有货吗'], 10).wait?.limit).toBe(60_000);
    expect(row(['C@0: 有货吗', 'A@5: 有现货今天就能发', 'C@30: 那什么时候到呢'], 40).wait?.limit).toBe(180_000);
  });

  test('words that were not kept are not shown', () => {
    const text = (line: string) => waitOf(chatOf([line]), context())?.text;
    expect([text('C: 这款有货吗'), text('C: 某某有货吗'), text('C: xxxx 0000000 吗')]).toEqual(['这款有货吗', '', '']);
  });

  test('whoever waits here waits in the overlay too', () => {
    const line = fc.tuple(
      fc.constantFrom('C', 'A', 'B', 'S'),
      fc.constantFrom('有货吗', '好的', '请稍等', '谢谢再见', '有现货今天就能发', '会话已结束', '？？', '您好，欢迎光临'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const chat = chatOf(lines.map(([who, text], n) => `${who}@${n * 20}: ${text}`));
        const ctx = context({ now: startedAt + 400_000 });
        const wait = waitOf(chat, ctx);
        if (wait) expect(timers(chat, ctx).unanswered?.since).toBe(wait.since);
      }),
    );
  });
});

describe('what is open', () => {
  const order = ['C@0: 这款有货吗', 'A@10: 您好，有现货，今天就能发出', 'C@60: 拍下了'];
  test('the address after an order; the end of a chat only after silence', () => {
    expect(row(order, 70).open).toEqual(['confirm_address']);
    const quiet = [...order, 'A@80: 好的，给您核对一下，收货地址是宁波市海曙区望春路8号，对吗'];
    expect(row([...quiet, 'C@90: 对的'], 100).open).toEqual([]);
    const ended = ['C@0: 怎么洗', 'A@10: 您好，建议冷水手洗，阴干就可以'];
    expect(row(ended, 60).open).toEqual([]);
    expect(row(ended, 140).open).toEqual(['anything_else', 'closing']);
  });

  test('the address can be checked later the same day, but not once the parcel is on its way', () => {
    expect(row(order, 3_600).open).toEqual(['confirm_address']);
    expect(row(order, 86_400).open).toEqual([]);
    expect(row([...order, 'S@600: 商家已发货'], 3_600).open).toEqual([]);
  });

  test('before the first word the wait says everything', () => {
    expect(row(['C@0: 有货吗'], 100)).toMatchObject({ open: [], wait: { limit: 60_000 } });
  });

  test('a notice of waiting is open once the first limit has passed', () => {
    const asked = ['C@0: 有货吗', 'A@5: 您好，有现货今天就能发', 'C@30: 那什么时候到呢'];
    expect(row(asked, 80).open).toEqual([]);
    expect(row(asked, 95).open).toEqual(['hold_notice']);
  });

  test('a time without a record leaves the wait open to doubt', () => {
    const { chat, judgement, now } = judgedAt(['C@0: 有货吗'], 300);
    const unsure = (from: number, to: number, platform = 'demo') =>
      rowOf(chat, judgement, { ...context(), now }, [{ platform, from: startedAt + from * 1_000, to: startedAt + to * 1_000 }])
        .isUnsure;
    expect([unsure(60, 90), unsure(60, 90, 'feige'), unsure(-90, -60), unsure(400, 500)]).toEqual([true, false, false, false]);
  });
});

describe('the queue', () => {
  const make = (n: number, more: Partial<QueueRow> = {}): QueueRow => ({
    key: `demo|s|k${n}`,
    conversation: `demo|s|k${n}#1`,
    platform: 'demo',
    shop: 's',
    customer: `k${n}`,
    at: n,
    open: [],
    isUnsure: false,
    ...more,
  });
  const wait = (since: number) => ({ since, limit: 60_000, message: 'm', text: '有货吗' });
  const tab = (n: number, more: Partial<OpenChat> = {}) => ({
    tab: 7,
    chat: {
      ...{ key: `demo|s|k${n}`, conversation: `demo|s|k${n}#1`, platform: 'demo', shop: 's', agent: 'a', customer: `k${n}` },
      ...{ facts: {}, stage: 'consulting' as const, readable: true, at: 50, items: [] },
      ...more,
    },
  });

  test('who waits longest comes first, then what is open, the latest first; the rest is left out', () => {
    const open: ItemId[] = ['closing'];
    const rows = [make(1), make(2, { wait: wait(30) }), make(3, { open }), make(4, { wait: wait(10) }), make(5, { open })];
    expect(queueOf(rows, []).map(({ customer }) => customer)).toEqual(['k4', 'k2', 'k5', 'k3']);
  });

  test('an answered later conversation hides an earlier one that was left', () => {
    const earlier = make(1, { wait: wait(10) });
    expect(queueOf([earlier, make(1, { conversation: 'demo|s|k1#90', at: 90 })], [])).toEqual([]);
    expect(queueOf([make(1, { conversation: 'demo|s|k1#90', at: 90 }), earlier], [])).toEqual([]);
  });

  test('a tab gives its number and stage, ends a wait at once, and stands for what the log does not know', () => {
    const known = make(1, { wait: wait(10) });
    const waiting = { since: 10, limit: 60_000 };
    expect(queueOf([known], [tab(1, { waiting })])).toEqual([{ ...known, stage: 'consulting', tab: 7 }]);
    expect(queueOf([known], [tab(1)])).toEqual([]);
    expect(queueOf([make(1)], [tab(1, { waiting })])).toEqual([]);
    const [unknown] = queueOf([], [tab(2, { waiting, name: '陈**' })]);
    expect(unknown).toMatchObject({ customer: '陈**', tab: 7, wait: { since: 10, limit: 60_000, text: '' } });
    expect(queueOf([], [tab(2, { waiting, readable: false })])).toEqual([]);
    const later = { waiting, conversation: 'demo|s|k1#4' };
    expect(queueOf([make(1, { at: 5 })], [tab(1, later)])).toEqual([]);
    expect(queueOf([make(1, { at: 3 })], [tab(1, later)])).toHaveLength(1);
  });

  test('one row a chat, waits in order, whatever comes in', () => {
    const some = fc.record({
      n: fc.nat(5),
      at: fc.nat(100),
      since: fc.option(fc.nat(100), { nil: undefined }),
      open: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some), fc.array(fc.nat(5)), (all, tabs) => {
        const rows = all.map(({ n, at, since, open }) =>
          make(n, { at, ...(since !== undefined && { wait: wait(since) }), open: open ? ['closing'] : [] }),
        );
        const queue = queueOf(
          rows,
          tabs.map((n) => tab(n, { waiting: { since: n } })),
        );
        expect(new Set(queue.map(({ key }) => key)).size).toBe(queue.length);
        const since = queue.flatMap((one) => one.wait?.since ?? []);
        expect(since).toEqual([...since].sort((a, b) => a - b));
        expect(queue.findLastIndex((one) => one.wait) < since.length).toBe(true);
      }),
    );
  });
});
