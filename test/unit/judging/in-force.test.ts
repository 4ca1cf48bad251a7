import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationsOf, judgedBy } from '../../../components/judge';
import type { ChatLog } from '../../../lib/log/read';
import type { ChatKey } from '../../../lib/model/log';
import type { Applies, Sheet } from '../../../lib/model/sheet';
import { generalOf, liveSheetFor, onlyNeeded, sessionGapFor, sheetFor } from '../../../lib/quality/sheets/in-force';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';

const who: ChatKey = { platform: 'demo', shop: '木禾', agent: '小满', customer: 'c' };
const noon = Date.UTC(2026, 10, 20, 4);
const made = (id: string, sessionGap: number, more: Partial<Sheet> = {}): Sheet => ({
  ...shopStandard,
  id,
  thresholds: { ...shopStandard.thresholds, hold: 60, silence: 60, sessionGap },
  ...more,
});
const ofShop = made('own-shop', 600, { applies: { shops: ['木禾'] } });
const atNoon = made('own-noon', 7_200, {
  applies: { shops: ['木禾'], shift: { from: 690, to: 780, zone: 'Asia/Shanghai' } },
});

/** Messages of the customer, seconds after noon. */
function logOf(...seconds: number[]): ChatLog {
  const rows = seconds.map((after, seq) => ({
    pk: `m${seq}`,
    chat: 'k',
    seq,
    agent: '小满',
    id: `m${seq}`,
    role: seq % 2 === 0 ? ('customer' as const) : ('agent' as const),
    text: seq % 2 === 0 ? '有货吗' : '您好，有现货的，今天就发',
    at: noon + after * 1_000,
  }));
  return { key: 'k', chat: who, rows } as ChatLog;
}

describe('where a new conversation begins', () => {
  test.each([
    ['nothing of its own', [], 'shop-standard', 1_800],
    ['a general one of its own', [made('own-1', 900)], 'own-1', 900],
    ['one for the shop', [ofShop], 'shop-standard', 600],
    ['one for another shop', [made('own-2', 600, { applies: { shops: ['别家'] } })], 'shop-standard', 1_800],
    ['a shift, which does not count here', [atNoon], 'shop-standard', 1_800],
    ['a shift beside one for the shop', [atNoon, ofShop], 'shop-standard', 600],
  ])('%s', (_, own, general, gap) => {
    expect(sessionGapFor(who, { own, general })).toBe(gap);
  });

  test('is asked before each conversation gets its sheet', () => {
    const sheets = { own: [ofShop, atNoon], general: 'shop-standard' };
    const found = conversationsOf(logOf(0, 60, 800, 8_000), sheets);
    expect(found.map(({ messages }) => messages.length)).toEqual([2, 1, 1]);
    expect(found.map((chat) => judgedBy(sheets, chat).sheet.id)).toEqual(['own-noon', 'own-noon', 'own-shop']);
  });

  test('a live chat is over when the next message would begin a new one, whatever the sheet of its shift says', () => {
    const sheets = { own: [ofShop, atNoon], general: 'shop-standard' };
    const [chat] = conversationsOf(logOf(0, 60), sheets);
    const closing = (after: number) => judgedBy(sheets, chat!, noon + after * 1_000).judgement.items.anything_else;
    expect([closing(100).due, closing(700).due]).toEqual([true, undefined]);
    expect(closing(700).verdict).toBe('fail');
    expect(liveSheetFor(chat!, sheets)).toEqual({ ...atNoon, thresholds: { ...atNoon.thresholds, sessionGap: 600 } });
    expect(judgedBy(sheets, chat!).sheet).toBe(atNoon);
  });
});

describe('what is sent to a chat page', () => {
  const applies = fc.option(
    fc.record(
      {
        platforms: fc.constant(['demo'] as Applies['platforms']),
        shops: fc.constantFrom(['木禾'], ['别家']),
        shift: fc.constant({ from: 690, to: 780, zone: 'Asia/Shanghai' }),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  );
  const version = fc.record({ id: fc.constantFrom('own-1', 'own-2', 'own-3'), version: fc.integer({ min: 1, max: 4 }), applies });
  const sheetsOf = (list: { id: string; version: number; applies: object | undefined }[]) =>
    list.map((one) => made(one.id, 600 + one.version, { version: one.version, ...(one.applies && { applies: one.applies }) }));

  test('chooses the same sheet as everything would', () => {
    const all = fc.uniqueArray(version, { selector: (one) => `${one.id} ${one.version}`, maxLength: 9 });
    const ids = fc.constantFrom('own-1', 'own-2', 'shop-standard', 'percent-weights', 'gone');
    fc.assert(
      fc.property(all, ids, fc.constantFrom('木禾', '别家', '第三家'), fc.boolean(), (list, general, shop, isLater) => {
        const sheets = { own: sheetsOf(list), general };
        const chat = {
          ...who,
          shop,
          id: 'x',
          messages: [{ id: 'm', role: 'customer' as const, text: '', at: noon + (isLater ? 7_200_000 : 0) }],
        };
        expect(sheetFor(chat, onlyNeeded(sheets))).toEqual(sheetFor(chat, sheets));
        expect(sessionGapFor(who, onlyNeeded(sheets))).toBe(sessionGapFor(who, sheets));
        expect(generalOf(onlyNeeded(sheets))).toEqual(generalOf(sheets));
      }),
      { numRuns: 500 },
    );
  });

  test('holds no version that is not in force', () => {
    const own = [made('own-1', 600), made('own-1', 601, { version: 2 }), made('own-2', 600), ofShop];
    expect(onlyNeeded({ own, general: 'own-1' }).own.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'own-1 2',
      'own-shop 1',
    ]);
  });
});
