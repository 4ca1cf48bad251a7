import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../lib/model/conversation';
import { type ItemId, itemId, type Sheet, type SheetItem } from '../../../lib/model/sheet';
import { lostBy } from '../../../lib/quality/attribution';
import { judge } from '../../../lib/quality/judge';
import { sheets } from '../../../lib/quality/sheets';
import { pointsFrom100 } from '../../../lib/quality/sheets/points-from-100';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { compare, type Judging, type Step, whatIf } from '../../../lib/quality/whatif';
import type { Sums } from '../../../lib/quality/whatif-sums';
import { chatOf, context } from './chat';

const { check } = context();
const by = (sheet: Sheet): Judging => ({ sheetFor: () => sheet, check });
const withItem = (id: ItemId, item: Partial<SheetItem>): Sheet => ({
  ...shopStandard,
  items: { ...shopStandard.items, [id]: { ...shopStandard.items[id], ...item } },
});
const named = (id: string, lines: string[]): Conversation => ({ ...chatOf(lines), id, customer: id });

// greeting 10, first 15, courtesy 10, full 10 pass; anything_else 5 and closing 10 fail: 45 of 60.
const plain = named('plain', ['C@0: 有货吗', 'A@10: 您好,有现货的亲,今天就发', 'C@60: 哦']);
const slow = named('slow', ['C@0: 有货吗', 'A@45: 您好,有现货的亲,今天就发', 'C@60: 哦']);
const empty = named('empty', ['S: 会话开始']);
const rude = named('rude', ['C@0: 怎么联系', 'A@10: 您好,加我微信吧亲', 'C@60: 哦']);

async function run(chats: Conversation[], before: Judging, after: Judging): Promise<Sums> {
  for await (const step of whatIf(chats, before, after, { total: chats.length })) if (step.over) return step.sums;
  throw new Error('it never ended');
}

describe('one chat', () => {
  test('a stricter limit: how far it falls, and which item it was', () => {
    const draft = { ...shopStandard, thresholds: { ...shopStandard.thresholds, firstResponse: 30 } };
    const moved = compare(slow, by(shopStandard), by(draft));
    expect(moved).toMatchObject({
      before: { score: 75 },
      after: { score: 50 },
      moved: -25,
      causes: [{ cause: 'first_response', points: -25 }],
    });
    expect(compare(plain, by(shopStandard), by(draft))).toMatchObject({ moved: 0, causes: [] });
  });

  test('a heavier item moves what the others cost, too', () => {
    const { moved, causes } = compare(plain, by(shopStandard), by(withItem('full_answer', { weight: 50 })));
    expect(moved).toBe(10);
    expect(causes.map(({ cause }) => cause)).toEqual(['closing', 'anything_else']);
    expect(causes.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(10);
  });

  test('a rule that is switched off', () => {
    const moved = compare(rude, by(shopStandard), { ...by(shopStandard), check: () => [] });
    expect(moved.before).toMatchObject({ critical: true, score: 0 });
    expect(moved.causes[0]).toEqual({ cause: 'critical', points: 100 });
    expect(moved.after.critical).toBe(false);
  });

  test('without a score on one side there is nothing to compare', () => {
    const off = Object.fromEntries(itemId.options.map((id) => [id, { on: id === 'apology', weight: 1 }])) as Sheet['items'];
    expect(compare(plain, by(shopStandard), by({ ...shopStandard, items: off }))).toMatchObject({
      after: { score: null },
      moved: 0,
      causes: [],
    });
  });

  test('points lost sum up to 100 less the score, whatever the sheet', () => {
    const item = fc.record({
      on: fc.boolean(),
      weight: fc.integer({ min: 0, max: 100 }),
      critical: fc.constant(false),
      penalty: fc.integer({ min: 0, max: 60 }),
      reward: fc.integer({ min: 0, max: 60 }),
    });
    const sheet = fc.record({
      items: fc.record(Object.fromEntries(itemId.options.map((id) => [id, item]))),
      scoring: fc.constantFrom('share', 'points'),
    });
    fc.assert(
      fc.property(sheet, fc.constantFrom(plain, slow, rude, empty), ({ items, scoring }, chat) => {
        const made = { ...shopStandard, items: items as Sheet['items'], scoring: scoring as Sheet['scoring'] };
        const judgement = judge(chat, context({ sheet: made }));
        const lost = lostBy(judgement, made);
        expect(lost === undefined).toBe(judgement.score === null);
        if (judgement.score === null) return;
        const sum = [...(lost?.values() ?? [])].reduce((a, b) => a + b, 0);
        expect(Math.abs(100 - sum - judgement.score)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});

describe('sums', () => {
  test('means, ups and downs, newly critical, by cause', async () => {
    const draft = { ...withItem('closing', { critical: true }), thresholds: { ...shopStandard.thresholds, firstResponse: 30 } };
    const sums = await run([plain, slow, empty], by(shopStandard), by(draft));
    expect(sums).toMatchObject({ chats: 3, up: 0, down: 2, newlyCritical: 2, noLongerCritical: 0 });
    expect(sums.before).toMatchObject({ scored: 2, mean: 75, low: 0, high: 0, critical: 0 });
    expect(sums.after).toMatchObject({ scored: 2, mean: 0, low: 2, critical: 2 });
    expect(sums.before.histogram[15]).toBe(2);
    expect([sums.before.items.first_response, sums.after.items.first_response, sums.after.items.apology]).toEqual([
      { passed: 2, applied: 2 },
      { passed: 1, applied: 2 },
      undefined,
    ]);
    expect(sums.after.histogram[0]).toBe(2);
    expect(sums.causes[0]).toEqual({ cause: 'critical', chats: 2, mean: -100 });
    expect(sums.moves.map(({ id, critical }) => [id, critical])).toEqual([
      ['plain', 'newly'],
      ['slow', 'newly'],
    ]);
  });

  test('a full score is in the last step', async () => {
    const best = named('best', [
      'C@0: 有货吗',
      'A@10: 您好,有现货的亲,今天就发',
      'A@20: 还有什么可以帮您',
      'A@40: 感谢惠顾,祝您生活愉快',
    ]);
    const { before } = await run([best], by(shopStandard), by(shopStandard));
    expect(before).toMatchObject({ high: 1, mean: 100 });
    expect(before.histogram.at(-1)).toBe(1);
  });

  test('the same sheet moves nothing', async () => {
    const chats = [plain, slow, empty, rude];
    for (const sheet of sheets) {
      const sums = await run(chats, by(sheet), by({ ...sheet, version: sheet.version + 1 }));
      expect(sums).toMatchObject({ up: 0, down: 0, causes: [], moves: [] });
      expect(sums.before).toEqual(sums.after);
    }
  });

  test('what moves up one way moves down the other, and the order of chats does not matter', async () => {
    const chats = [plain, slow, empty, rude];
    const there = await run(chats, by(shopStandard), by(pointsFrom100));
    const back = await run([...chats].reverse(), by(pointsFrom100), by(shopStandard));
    expect([there.up, there.down, there.before]).toEqual([back.down, back.up, back.after]);
    expect(new Map(there.causes.map(({ cause, mean }) => [cause, mean.toFixed(6)]))).toEqual(
      new Map(back.causes.map(({ cause, mean }) => [cause, (-mean).toFixed(6)])),
    );
    expect(there.moves).toEqual((await run([...chats].reverse(), by(shopStandard), by(pointsFrom100))).moves);
  });

  test('no chats at all', async () => {
    expect(await run([], by(shopStandard), by(pointsFrom100))).toMatchObject({ chats: 0, before: { mean: null }, moves: [] });
  });

  test('of very many moves the largest are kept', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...slow, id: `s${i}` }));
    const draft = { ...shopStandard, thresholds: { ...shopStandard.thresholds, firstResponse: 30 } };
    const sums = await run([...many, rude, plain], by(shopStandard), { ...by(draft), check: () => [] });
    expect(sums.down).toBe(500);
    expect(sums.moves).toHaveLength(200);
    expect(sums.moves[0]).toMatchObject({ id: 'rude', critical: 'no-longer' });
  });
});

describe('progress and cancelling', () => {
  const many = Array.from({ length: 25 }, (_, i) => ({ ...plain, id: `p${i}` }));

  test('tells how far it is', async () => {
    const steps: Step[] = [];
    for await (const step of whatIf(many, by(shopStandard), by(pointsFrom100), { total: 25, every: 10 })) steps.push(step);
    expect(steps.map(({ over, done }) => [over, done])).toEqual([
      [false, 10],
      [false, 20],
      [true, 25],
    ]);
  });

  test('stops when asked, and judges nothing more', async () => {
    const stop = new AbortController();
    let read = 0;
    async function* chats() {
      for (const chat of many) {
        read++;
        yield chat;
      }
    }
    const steps: Step[] = [];
    for await (const step of whatIf(chats(), by(shopStandard), by(pointsFrom100), {
      total: 25,
      every: 10,
      signal: stop.signal,
    })) {
      steps.push(step);
      stop.abort();
    }
    expect(steps).toEqual([{ over: false, done: 10, total: 25 }]);
    expect(read).toBe(11);
  });
});
