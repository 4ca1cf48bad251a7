import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../../lib/model/sheet';
import { dimensionsOf } from '../../../lib/quality/dimensions';
import { items } from '../../../lib/quality/items/index';
import { ledgerOf } from '../../../lib/quality/ledger';
import { pointsFrom100 } from '../../../lib/quality/sheets/points-from-100';
import { judgedAt, verdictsOf } from './coaching-chat';

const fail = (penalty: number) => ({ verdict: 'fail' as const, penalty });
const pass = { verdict: 'pass' as const };
const verdict = fc.record({
  verdict: fc.constantFrom('pass', 'fail', 'na'),
  penalty: fc.nat(9),
  reward: fc.nat(9),
});
const chats = fc.array(fc.dictionary(fc.constantFrom<ItemId>(...items.map(({ id }) => id)), verdict), { maxLength: 12 });

describe('ledger', () => {
  test('what was missed and what was praised, with the chats behind it', () => {
    const missed = judgedAt(['C: 怎么洗', 'A: 您好，建议冷水手洗，阴干就可以', 'C: 哦']);
    const praised = judgedAt(['C: 怎么洗', 'A: 您好，建议冷水手洗，阴干就可以', 'C: 你服务态度真好，谢谢', 'A: 祝您生活愉快']);
    const ledger = ledgerOf([missed, praised]);
    expect(ledger).toMatchObject({ penalty: 10, reward: 5 });
    expect(ledger.rows.map(({ item, kind, points, chats: n }) => [item, kind, points, n])).toEqual([
      ['anything_else', 'penalty', 5, 1],
      ['closing', 'penalty', 5, 1],
      ['praise', 'reward', 5, 1],
    ]);
    expect(ledger.rows[2]?.entries[0]).toMatchObject({ conversation: 'c', message: 'm3', customer: 'c', points: 5 });
  });

  test('most points first, rewards last, latest chat first, and no more chats than anybody reads', () => {
    const many = Array.from({ length: 80 }, (_, n) =>
      verdictsOf(n, { closing: fail(5) }, { messages: [{ id: 'm', role: 'agent', text: '好', at: 1_000 + n }] }),
    );
    const { rows } = ledgerOf([...many, verdictsOf(99, { confirm_address: fail(500), praise: { ...pass, reward: 9 } })]);
    expect(rows.map(({ item }) => item)).toEqual(['confirm_address', 'closing', 'praise']);
    expect(rows[1]).toMatchObject({ points: 400, chats: 80 });
    expect(rows[1]?.entries).toHaveLength(50);
    expect(rows[1]?.entries[0]?.conversation).toBe('c79');
  });

  test('the sums are those of the judgements, in any order of the chats', () => {
    fc.assert(
      fc.property(chats, (chosen) => {
        const all = chosen.map((one, n) => verdictsOf(n, one));
        const ledger = ledgerOf(all);
        expect(ledger.penalty).toBe(all.reduce((sum, { judgement }) => sum + judgement.penalty, 0));
        expect(ledger.reward).toBe(all.reduce((sum, { judgement }) => sum + judgement.reward, 0));
        expect(ledgerOf([...all].reverse())).toEqual(ledger);
      }),
    );
  });
});

describe('dimensions', () => {
  const shareOf = (...all: Parameters<typeof dimensionsOf>) =>
    Object.fromEntries(dimensionsOf(...all).map(({ dimension, share, n }) => [dimension, [share, n]]));

  test('passed weight of applied weight, the five in order; nothing applied is null, not zero', () => {
    const all = [
      verdictsOf(1, { first_response: pass, hold_notice: fail(0), closing: pass }),
      verdictsOf(2, { first_response: pass }),
    ];
    expect(dimensionsOf(all).map(({ dimension }) => dimension)).toEqual([
      'tangibles',
      'reliability',
      'responsiveness',
      'assurance',
      'empathy',
    ]);
    expect(shareOf(all)).toEqual({
      responsiveness: [30 / 40, 2],
      tangibles: [1, 1],
      reliability: [null, 0],
      assurance: [null, 0],
      empathy: [null, 0],
    });
  });

  test('an item of weight 0 has no part, a sheet of points counts every item once', () => {
    const chosen = { forbidden: fail(0), full_answer: pass };
    expect(shareOf([verdictsOf(1, chosen), verdictsOf(2, { forbidden: fail(0) })]).assurance).toEqual([1, 1]);
    expect(shareOf([verdictsOf(1, chosen, { sheet: pointsFrom100 })]).assurance).toEqual([0.5, 1]);
  });

  test('a share lies within 0 and 1, and one more pass never lowers it', () => {
    fc.assert(
      fc.property(chats, fc.nat(11), (chosen, at) => {
        const all = chosen.map((one, n) => verdictsOf(n, one));
        const before = dimensionsOf(all);
        const item = items[at];
        if (!item) return;
        const after = dimensionsOf([...all, verdictsOf(100, { [item.id]: pass })]);
        for (const [n, { share }] of after.entries()) {
          const was = before[n]?.share;
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(was ?? 0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
