import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../../lib/model/sheet';
import { coachingOf } from '../../../lib/quality/coaching';
import { overlap, tallyOf } from '../../../lib/quality/coaching-interval';
import { ownOf } from '../../../lib/quality/coaching-own';
import { scenarios, wayFor } from '../../../lib/quality/coaching-practice';
import { goodSentenceOf } from '../../../lib/quality/coaching-sentence';
import { items } from '../../../lib/quality/items/index';
import type { QueueRow } from '../../../lib/quality/queue';
import { en } from '../../../lib/replies/packs/en';
import { zh } from '../../../lib/replies/packs/zh';
import { judgedAt, verdictsOf } from './coaching-chat';

const pass = { verdict: 'pass' as const };
const fail = { verdict: 'fail' as const };
/** So many chats in which the item was done, and so many in which it was not. */
const of = (item: ItemId, passed: number, failed: number) =>
  Array.from({ length: passed + failed }, (_, n) => verdictsOf(n, { [item]: n < passed ? pass : fail }));
const none = { today: [], before: [], open: [] };

describe('interval', () => {
  // Worked values of the Wilson score interval at 95 %.
  test.each([
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
  ])('%i of %i', (passed, applied, low, high) => {
    const tally = tallyOf(passed, applied);
    expect(tally.low).toBeCloseTo(low, 4);
    expect(tally.high).toBeCloseTo(high, 4);
  });

  test('holds the share, narrows with more trials, and says nothing of none', () => {
    expect(tallyOf(0, 0)).toMatchObject({ low: 0, high: 1 });
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (passed, failed) => {
        fc.pre(passed + failed > 0);
        const one = tallyOf(passed, passed + failed);
        const share = passed / (passed + failed);
        expect(one.low).toBeLessThanOrEqual(share);
        expect(one.high).toBeGreaterThanOrEqual(share);
        const more = tallyOf(passed * 4, (passed + failed) * 4);
        expect(more.high - more.low).toBeLessThan(one.high - one.low);
        expect(overlap(one, more)).toBe(true);
      }),
    );
  });
});

describe('strengths', () => {
  const strengths = (today: ReturnType<typeof of>, before: ReturnType<typeof of>) =>
    coachingOf({ ...none, today, before }).strengths.map(({ item, kind }) => `${item} ${kind}`);

  test('clearly better needs intervals apart', () => {
    expect(strengths(of('closing', 12, 0), of('closing', 10, 30))).toEqual(['closing better']);
    expect(strengths(of('closing', 9, 1), of('closing', 24, 16))).toEqual([]);
  });
  test('kept up: always before, and every time today', () => {
    expect(strengths(of('closing', 4, 0), of('closing', 39, 1))).toEqual(['closing kept']);
    expect(strengths(of('closing', 4, 1), of('closing', 39, 1))).toEqual([]);
    expect(strengths(of('closing', 4, 0), of('closing', 30, 10))).toEqual([]);
  });
  test('without a past, every time today', () => {
    expect(strengths(of('closing', 3, 0), [])).toEqual(['closing done']);
    expect(strengths(of('closing', 2, 0), [])).toEqual([]);
  });
  test('praise is not one’s own doing', () => {
    expect(strengths(of('praise', 9, 0), [])).toEqual([]);
  });
});

describe('the one thing to improve', () => {
  const open = (customer: string, ids: ItemId[]): QueueRow => ({
    key: `demo|s|${customer}`,
    conversation: `demo|s|${customer}#1`,
    platform: 'demo',
    shop: 's',
    customer,
    at: 1,
    open: ids,
    isUnsure: false,
  });
  const improve = (input: Partial<Parameters<typeof coachingOf>[0]>) => coachingOf({ ...none, ...input }).improve;

  test('what can still be made good today goes first', () => {
    const found = improve({
      today: of('confirm_address', 12, 2),
      before: of('greeting', 0, 20),
      open: [
        open('a', ['confirm_address']),
        open('b', ['confirm_address', 'closing']),
        open('c', ['closing']),
        open('d', ['closing']),
      ],
    });
    expect(found).toMatchObject({ kind: 'repair', item: 'confirm_address', today: { passed: 12, applied: 14 } });
    expect(found?.kind === 'repair' && found.chats.map(({ customer }) => customer)).toEqual(['a', 'b']);
  });

  test('else what cost most again and again', () => {
    expect(improve({ before: [...of('hold_notice', 9, 4), ...of('confirm_address', 9, 5)] })).toMatchObject({
      kind: 'repeated',
      item: 'confirm_address',
      recent: { passed: 9, applied: 14 },
    });
    expect(improve({ before: of('confirm_address', 9, 2) })).toBeUndefined();
  });

  test('what is clearly mended today is not brought up again', () => {
    expect(improve({ today: of('closing', 20, 0), before: of('closing', 5, 25) })).toBeUndefined();
  });

  test('a phrase the sheet takes no points for is brought up, but after what costs some', () => {
    expect(improve({ before: of('forbidden', 1, 9) })).toMatchObject({ kind: 'repeated', item: 'forbidden' });
    expect(improve({ before: [...of('forbidden', 1, 9), ...of('closing', 1, 3)] })).toMatchObject({ item: 'closing' });
  });

  test('a phrase sent again and again is named with what to say instead', () => {
    const finding = { rule: 'r', category: 'attitude', severity: 'warn', start: 0, end: 3, message: 'm2' } as const;
    const before = Array.from({ length: 4 }, (_, n) =>
      verdictsOf(
        n,
        { forbidden: fail },
        { findings: [{ ...finding, text: n < 3 ? '不知道' : '不管', replacements: ['我帮您核实一下'] }] },
      ),
    );
    expect(improve({ before })).toMatchObject({
      item: 'forbidden',
      words: { text: '不知道', times: 3, instead: '我帮您核实一下' },
    });
  });

  test('every item has a reply or a line to practise on, in both languages', () => {
    for (const { id } of items) {
      if (id === 'praise') continue;
      expect(scenarios[id].line.zh).toMatch(/\p{Script=Han}/u);
      expect(scenarios[id].line.en).not.toMatch(/\p{Script=Han}/u);
      for (const [lang, library] of [['zh', zh] as const, ['en', en] as const]) {
        const way = wayFor(id, library, lang);
        if (way?.kind === 'reply') expect(way.reply).toMatchObject({ closes: id, lang });
        else expect(way).toEqual({ kind: 'practice', scenario: scenarios[id] });
      }
    }
    expect(wayFor('confirm_address', zh, 'zh')?.kind).toBe('reply');
    expect(wayFor('full_answer', zh, 'zh')?.kind).toBe('practice');
    expect(wayFor('praise', zh, 'zh')).toBeUndefined();
  });
});

describe('a good sentence', () => {
  const said = (lines: string[]) => goodSentenceOf([judgedAt(lines)])?.text;
  test('one that was praised, before one that calmed, before one that answered', () => {
    const answered = ['C: 怎么洗', 'A: 您好，建议30度以下的冷水手洗，阴干就可以', 'C: 明白了'];
    const praised = ['C: 怎么洗', 'A: 您好，建议放洗衣袋里轻柔机洗', 'C: 你服务态度真好，谢谢'];
    expect(said(answered)).toContain('30度');
    expect(goodSentenceOf([judgedAt(answered), judgedAt(praised), judgedAt(answered)])).toMatchObject({
      text: '您好，建议放洗衣袋里轻柔机洗',
      message: 'm2',
      because: { zh: '客户随后称赞了您的服务。' },
    });
  });
  test('what had to be asked again is passed over', () => {
    const asked = ['C: 怎么洗', 'A: 您好，建议30度以下冷水手洗，阴干就可以', 'C: 能机洗吗'];
    expect(said([...asked, 'A: 可以机洗，用轻柔档就好，记得装洗衣袋', 'C: 明白了'])).toContain('轻柔档');
  });
  test.each([
    ['asked again', ['C: 怎么洗', 'A: 您好，建议冷水手洗，阴干就可以', 'C: 能机洗吗']],
    ['a finding in it', ['C: 怎么洗', 'A: 您好，这个不知道，建议冷水手洗', 'C: 明白了']],
    ['somebody’s number', ['C: 电话多少', 'A: 您好，电话是 0571-8899001122，上午有人', 'C: 明白了']],
    ['words that were not kept', ['C: 怎么洗', 'A: 您好，建议某某某某手洗，某某就可以', 'C: 明白了']],
    ['an address', ['C: 寄到哪里', 'A: 您好，寄到宁波市海曙区望春路8号', 'C: 明白了']],
    ['too short to be one', ['C: 有货吗', 'A: 现货的哦亲', 'C: 明白了']],
  ])('none: %s', (_, lines) => {
    expect(said(lines)).toBeUndefined();
  });
});

describe('whose chats', () => {
  const chat = (n: number, agent: string, shop: string, at: number) =>
    verdictsOf(n, {}, { agent, shop, messages: [{ id: 'm', role: 'agent', text: '好', at }] });
  test('the account now signed in of each shop; an unknown account is one’s own', () => {
    const all = [chat(1, '早班', 'a', 1), chat(2, '晚班', 'a', 2), chat(3, '客服2', 'b', 1), chat(4, '', 'a', 3)];
    const { own, others } = ownOf(all);
    expect(own.map((one) => one.chat.id)).toEqual(['c2', 'c3', 'c4']);
    expect(others).toBe(1);
  });
});
