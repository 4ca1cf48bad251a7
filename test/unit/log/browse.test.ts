import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatId } from '../../../lib/bundle/key';
import { appendMessages } from '../../../lib/log/append';
import { readDays, readVisits, searchText } from '../../../lib/log/browse';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { eraseChats } from '../../../lib/log/erase';
import { foldText } from '../../../lib/log/fold';
import { holdingTriples } from '../../../lib/log/hours';
import { purge } from '../../../lib/log/retention';
import { sealSlots } from '../../../lib/log/seal';
import { addPieces, addTriples, hourOf, mayHold, piecesOf, sealedSlot, withPieces } from '../../../lib/log/slots';
import { openTeam } from '../../../lib/log/team';
import { dayOf, spanOfDay } from '../../../lib/log/visits';
import type { Message } from '../../../lib/model/message';

const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' };
const hour = 3_600_000;
const noon = (day: number) => new Date(2026, 10, day, 12).getTime();
const say = (id: string, at: number, text = id, more: Partial<Message> = {}): Message => ({
  id,
  role: 'agent',
  text,
  at,
  ...more,
});

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell');
});

async function find(query: string, more: { from?: string; to?: string } = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const page of searchText(db, query, { signal: new AbortController().signal, ...more })) {
    expect(page.length).toBeGreaterThan(0);
    found.push(...page.map(({ row }) => row.id));
  }
  return found;
}

describe('visits', () => {
  const visits = async () => (await db.visits.toArray()).map(({ id, from, to, count }) => [id, from, to, count]);

  test('count a chat once a day, however its messages arrive', async () => {
    await appendMessages(db, { chat, messages: [say('2', noon(2)), say('1', noon(1))] });
    await appendMessages(db, { chat, messages: [say('3', noon(2) + 5), say('2', noon(2)), say('0', noon(2) - 5)] });
    expect(await visits()).toEqual([
      ['2026-11-01|demo|S|C', noon(1), noon(1), 1],
      ['2026-11-02|demo|S|C', noon(2) - 5, noon(2) + 5, 3],
    ]);
  });

  test('follow a message whose time turns out to be of another day', async () => {
    await appendMessages(db, { chat, messages: [say('1', noon(2), 'x', { trust: 'seen' }), say('2', noon(2) + 9)] });
    await appendMessages(db, { chat, messages: [say('1', noon(1), 'x', { trust: 'page-second' })] });
    expect(await visits()).toEqual([
      ['2026-11-01|demo|S|C', noon(1), noon(1), 1],
      ['2026-11-02|demo|S|C', noon(2) + 9, noon(2) + 9, 1],
    ]);
    await appendMessages(db, { chat, messages: [say('2', noon(1) + 9, '2', { trust: 'page-second' })] });
    expect(await visits()).toEqual([['2026-11-01|demo|S|C', noon(1), noon(1) + 9, 2]]);
  });

  test('do not count an edit, a recall or a message that only changed its id', async () => {
    await appendMessages(db, { chat, messages: [say('1', noon(1)), say('p', noon(1)), say('q', noon(1))] });
    await appendMessages(db, { chat, messages: [say('1', noon(1), '改'), say('1', noon(1), '', { kind: 'recalled' })] });
    await appendMessages(db, { chat, messages: [{ ...say('final', noon(1), 'p'), was: 'p' }] });
    await appendMessages(db, { chat, messages: [{ ...say('final', noon(1), 'p'), was: 'q' }] });
    expect(await visits()).toEqual([['2026-11-01|demo|S|C', noon(1), noon(1), 2]]);
    expect(await db.messages.count()).toBe(2);
  });

  test('always are what the messages say', async () => {
    const step = fc.record({
      id: fc.nat({ max: 8 }),
      at: fc.nat({ max: 4 }),
      trust: fc.constantFrom('seen', 'page-minute', 'page-second'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), async (deliveries) => {
        await Promise.all([db.messages.clear(), db.chats.clear(), db.visits.clear()]);
        for (const steps of deliveries) {
          const messages = steps.map(({ id, at, trust }) => say(`m${id}`, noon(1) + at * 10 * hour, 'x', { trust }));
          await appendMessages(db, { chat, messages });
        }
        const expected = new Map<string, number[]>();
        for (const { at } of await db.messages.toArray()) expected.set(dayOf(at), [...(expected.get(dayOf(at)) ?? []), at]);
        expect(await visits()).toEqual(
          [...expected]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([day, times]) => [`${day}|demo|S|C`, Math.min(...times), Math.max(...times), times.length]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('and slots are stored with the messages or not at all', async () => {
    await appendMessages(db, { chat, messages: [say('1', noon(1))] });
    const before = JSON.stringify([await db.messages.toArray(), await db.chats.toArray(), await db.visits.toArray()]);
    const { put } = IDBObjectStore.prototype;
    for (const table of ['visits', 'slots']) {
      IDBObjectStore.prototype.put = function (...row) {
        if (this.name === table) throw new Error('the disk is full');
        return put.apply(this, row);
      };
      await expect(appendMessages(db, { chat, messages: [say('2', noon(2)), say('1', noon(1), '改')] })).rejects.toThrow();
      IDBObjectStore.prototype.put = put;
      expect(JSON.stringify([await db.messages.toArray(), await db.chats.toArray(), await db.visits.toArray()])).toBe(before);
      expect(await db.slots.count()).toBe(1);
    }
    expect(await appendMessages(db, { chat, messages: [say('2', noon(2))] })).toEqual({ stored: 1, ids: ['2'] });
  });

  test('are listed newest first and found by what they are about', async () => {
    await appendMessages(db, { chat: { ...chat, name: '李雷Lee' }, messages: [say('1', noon(1)), say('2', noon(3))] });
    await appendMessages(db, { chat: { ...chat, agent: 'b' }, messages: [say('3', noon(3) + 1)] });
    await appendMessages(db, { chat: { ...chat, platform: 'other', shop: 'T', customer: 'D|E' }, messages: [say('1', noon(2))] });
    const list = async (filter: object) =>
      (await readVisits(db, { from: '2026-11-01', to: '2026-11-03', ...filter })).map(({ day, who }) => [day, who.customer]);
    expect(await list({})).toEqual([
      ['2026-11-03', 'C'],
      ['2026-11-02', 'D|E'],
      ['2026-11-01', 'C'],
    ]);
    expect(await list({ to: '2026-11-02' })).toHaveLength(2);
    expect(await list({ shop: 'T' })).toEqual([['2026-11-02', 'D|E']]);
    expect(await list({ platform: 'demo', customer: 'ＬＥＥ' })).toHaveLength(2);
    expect(await list({ customer: 'd|' })).toHaveLength(1);
    expect(await list({ agent: 'b' })).toEqual([['2026-11-03', 'C']]);
    expect(await readDays(db, '2026-11-02', '2026-11-03')).toEqual([
      { day: '2026-11-03', chats: 1, messages: 2 },
      { day: '2026-11-02', chats: 1, messages: 1 },
    ]);
  });

  test('a day is as long as the clock says', () => {
    const { from, to } = spanOfDay('2026-11-01');
    expect([dayOf(from), dayOf(from - 1), dayOf(to - 1), dayOf(to)]).toEqual([
      '2026-11-01',
      '2026-10-31',
      '2026-11-01',
      '2026-11-02',
    ]);
  });
});

describe('search', () => {
  test('finds a piece of a text in any case and width, newest first', async () => {
    await appendMessages(db, {
      chat,
      messages: [say('1', noon(1), '今天ＦＡ货 iPhone'), say('2', noon(2), '明天fa货吗'), say('3', noon(2) + 1, '发')],
    });
    expect(await find('天Fa货')).toEqual(['2', '1']);
    expect(await find(' IPHONE　')).toEqual(['1']);
    expect(await find('发')).toEqual(['3']);
    expect(await find('发货')).toEqual([]);
    expect(await find('  ')).toEqual([]);
    expect(await find('天fa货', { to: '2026-11-01' })).toEqual(['1']);
    expect(await find('天fa货', { from: '2026-11-02' })).toEqual(['2']);
  });

  test('sees an edit and what it replaced, in a sealed hour too', async () => {
    await appendMessages(db, { chat, messages: [say('1', noon(1), '明天到'), say('2', noon(2), '好的')] });
    await sealSlots(db);
    expect((await db.slots.where('hour').above(0).toArray()).map(({ open }) => open)).toEqual([undefined, 1]);
    await appendMessages(db, { chat, messages: [say('1', noon(1), '后天下午到'), say('0', noon(1), '漏掉的话')] });
    expect(await find('明天到')).toEqual(['1']);
    expect(await find('后天下午')).toEqual(['1']);
    expect(await find('漏掉')).toEqual(['0']);
  });

  test('finds a message that moved to another hour', async () => {
    await appendMessages(db, {
      chat,
      messages: [say('1', noon(2), '挪走的', { trust: 'seen' }), say('2', noon(1), '早'), say('3', noon(3))],
    });
    await sealSlots(db);
    await appendMessages(db, { chat, messages: [say('1', noon(1), '挪走的', { trust: 'page-second' })] });
    await sealSlots(db);
    expect(await find('挪走')).toEqual(['1']);
  });

  test('hands out every hit once, in pages, and stops when it is told to', async () => {
    const many = Array.from({ length: 450 }, (_, n) => say(`m${n}`, noon(1) + n * 60_000, `第${n}条`));
    for (let at = 0; at < many.length; at += 150) await appendMessages(db, { chat, messages: many.slice(at, at + 150) });
    expect(await find('条')).toEqual(many.map(({ id }) => id).reverse());
    const stopping = new AbortController();
    let pages = 0;
    for await (const page of searchText(db, '第', { signal: stopping.signal })) {
      expect(page.length).toBeGreaterThan(0);
      pages++;
      stopping.abort();
    }
    expect(pages).toBe(1);
  });

  test('finds the same as reading everything would, whatever was said, changed, moved, erased or sealed before', async () => {
    const letters = fc.array(fc.constantFrom(...'单号订aＡ1'), { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          do: fc.constant('say' as const),
          customer: fc.constantFrom('C', 'D'),
          id: fc.constantFrom('1', '2', '3', '4'),
          at: fc.nat({ max: 3 }),
          text: letters,
          trust: fc.constantFrom('seen' as const, 'page-second' as const),
        }),
      },
      { weight: 3, arbitrary: fc.constant({ do: 'seal' as const }) },
      { weight: 1, arbitrary: fc.constant({ do: 'erase' as const }) },
      { weight: 1, arbitrary: fc.constant({ do: 'purge' as const }) },
    );
    const team = openTeam('browse-team');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.array(letters, { maxLength: 4 }), async (steps, queries) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        await appendMessages(db, { chat, messages: [say('last', noon(1) + 9 * hour, '晚')] });
        for (const one of steps) {
          if (one.do === 'seal') await sealSlots(db);
          else if (one.do === 'erase') await eraseChats(db, team, [chatId({ ...chat, customer: 'C' })]);
          else if (one.do === 'purge') await purge(db, noon(1) + hour, new AbortController().signal);
          else {
            const messages = [say(one.id, noon(1) + one.at * hour, one.text, { trust: one.trust })];
            await appendMessages(db, { chat: { ...chat, customer: one.customer }, messages });
          }
        }
        const rows = await db.messages.toArray();
        for (const query of queries) {
          const wanted = foldText(query);
          const held = rows.filter(({ text, earlier = [] }) =>
            [text, ...earlier].some((said) => foldText(said).includes(wanted)),
          );
          expect((await find(query)).sort()).toEqual(held.map(({ id }) => id).sort());
        }
      }),
      { numRuns: 100 },
    );
    team.close();
    await Dexie.delete('browse-team');
  });

  test('reads no messages of hours that hold the pairs of a word, but not the word', async () => {
    const messages = Array.from({ length: 40 }, (_, n) => say(`m${n}`, noon(1) + n * hour, `订单已发，单号${n}`));
    await appendMessages(db, { chat, messages: [...messages, say('last', noon(9), '晚')] });
    await sealSlots(db);
    const reads = async (query: string) => {
      const hours = await db.slots.where('hour').above(0).toArray();
      const maybe = hours.filter((slot) => slot.filter && mayHold(slot, addPieces(query, new Set())));
      return [maybe.length, (await holdingTriples(db, maybe, addTriples(query, new Set()))).length];
    };
    expect(await reads('订单号')).toEqual([40, 0]);
    expect(await reads('单号7')).toEqual([1, 1]);
    expect(await reads('订单')).toEqual([40, 40]);
    expect([await find('订单号'), await find('单号7')]).toEqual([[], ['m7']]);
  });

  test('looks into few hours for a rare word', async () => {
    const texts = Array.from({ length: 300 }, (_, n) =>
      say(`m${n}`, noon(1) + n * hour, `第${n}个小时说的话${n === 7 ? '鼍鼓' : ''}`),
    );
    await appendMessages(db, { chat, messages: texts.slice(0, 150) });
    await appendMessages(db, { chat, messages: texts.slice(150) });
    await sealSlots(db);
    const wanted = addPieces('鼍鼓', new Set());
    const maybe = (await db.slots.toArray()).filter((slot) => mayHold(slot, wanted)).map((slot) => slot.hour);
    expect(maybe).toContain(hourOf(noon(1) + 7 * hour));
    expect(maybe.length).toBeLessThan(10);
    expect(await find('鼍鼓')).toEqual(['m7']);
  });
});

describe('a slot', () => {
  test('never denies what was said', () => {
    const mark = fc.constantFrom(...'发货鼍鼓aBé１Ａİß0129-。　 ', '😊', '\ud83d');
    const text = fc.array(mark, { maxLength: 40 }).map((marks) => marks.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, fc.nat(), fc.nat(), (texts, late, from, length) => {
        const slot = withPieces(sealedSlot(1, piecesOf(texts.map((one) => ({ text: one })))), addPieces(late, new Set()));
        for (const one of [...texts, late]) {
          const start = from % (one.length + 1);
          const query = foldText(one).slice(start, start + 1 + (length % 9));
          expect(mayHold(slot, addPieces(query, new Set()))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('denies nearly all that was not said', () => {
    const word = (n: number) => String.fromCharCode(0x4e00 + (n % 5_000), 0x4e00 + ((n * 7) % 4_999));
    const said = piecesOf(Array.from({ length: 8_000 }, (_, n) => ({ text: word(n) })));
    const slot = sealedSlot(1, said);
    const strange = Array.from({ length: 4_000 }, (_, n) => addPieces(`${word(n)[0]}々`, new Set())).map(
      (pieces) => [...pieces].at(-1) ?? 0,
    );
    const wrong = strange.filter((piece) => mayHold(slot, new Set([piece]))).length;
    expect(wrong / strange.length).toBeLessThan(0.01);
  });

  test('is opened again when too much came late', () => {
    const slot = sealedSlot(1, addPieces('短', new Set()));
    const more = piecesOf(Array.from({ length: 500 }, (_, n) => ({ text: String.fromCharCode(0x4e00 + n) })));
    expect(withPieces(slot, more)).toEqual({ hour: 1, open: 1 });
    expect(withPieces(slot, addPieces('短', new Set()))).toBe(slot);
  });

  test('folds without moving a unit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
    expect(foldText('İSTANBUL Ａ１！　')).toBe('İstanbul a1! ');
  });
});
