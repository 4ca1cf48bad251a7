import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ItemId, itemId, type Sheet, type SheetItem, sheet as schema } from '../../../lib/model/sheet';
import { judge } from '../../../lib/quality/judge';
import { sheets } from '../../../lib/quality/sheets';
import { canonicalJson, canonicalSheet, sheetHash } from '../../../lib/quality/sheets/canonical';
import { changesOf } from '../../../lib/quality/sheets/changes';
import { chooseSheet } from '../../../lib/quality/sheets/choose';
import { sheetFaults } from '../../../lib/quality/sheets/faults';
import { sheetFor } from '../../../lib/quality/sheets/in-force';
import { percentWeights } from '../../../lib/quality/sheets/percent-weights';
import { pointsFrom100 } from '../../../lib/quality/sheets/points-from-100';
import { readSheet, sheetFrom } from '../../../lib/quality/sheets/read';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { validateSheet } from '../../../lib/quality/sheets/validate';
import { chatOf, context } from './chat';
import { talk } from './profiles-chat';

const codes = (sheet: Sheet) => validateSheet(sheet).map(({ code, item }) => (item ? `${code} ${item}` : code));
const withItem = (id: ItemId, item: Partial<SheetItem>, sheet = shopStandard): Sheet => ({
  ...sheet,
  items: { ...sheet.items, [id]: { ...sheet.items[id], ...item } },
});
const every = (item: SheetItem, sheet = shopStandard): Sheet => ({
  ...sheet,
  items: Object.fromEntries(itemId.options.map((id) => [id, item])) as Sheet['items'],
});
const thresholds = (over: Partial<Sheet['thresholds']>): Sheet => ({
  ...shopStandard,
  thresholds: { ...shopStandard.thresholds, ...over },
});
const applying = (applies: Sheet['applies'], id = 'own', version = 1): Sheet => ({
  ...shopStandard,
  id,
  version,
  ...(applies && { applies }),
});

describe('the sheets that come along', () => {
  test.each(sheets.map((one) => [one.id, one] as const))('%s is right', (_, one) => {
    expect(schema.safeParse(one).error).toBeUndefined();
    expect(validateSheet(one).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('ids are unique', () => {
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
  });
});

describe('faults', () => {
  const shift = (from: number, to: number, zone = 'Asia/Shanghai') => applying({ shift: { from, to, zone } });
  test.each<[string, Sheet, string]>([
    ['all items off', every({ on: false, weight: 10 }), 'all-off'],
    ['all weights zero', every({ on: true, weight: 0, penalty: 1 }), 'no-weight'],
    ['a negative weight', withItem('closing', { weight: -10 }), 'weight closing'],
    ['a weight that is no number', withItem('closing', { weight: Number.NaN }), 'weight closing'],
    ['a weight above 100', withItem('closing', { weight: 101 }), 'weight closing'],
    ['a negative penalty', withItem('closing', { penalty: -1 }), 'points closing'],
    ['an endless reward', withItem('praise', { reward: Infinity }), 'points praise'],
    ['weights that make 105', withItem('closing', { weight: 10 }, percentWeights), 'not-100'],
    ['points that nothing can take', every({ on: true, weight: 0, reward: 1 }, pointsFrom100), 'no-points'],
    ['a limit of zero', thresholds({ silence: 0 }), 'threshold'],
    ['a limit of more than a week', thresholds({ sessionGap: 604_801 }), 'threshold'],
    ['holding before answering', thresholds({ hold: 59 }), 'hold-first'],
    ['holding beyond the chat', thresholds({ hold: 1_800 }), 'hold-gap'],
    ['a silence beyond the chat', thresholds({ silence: 1_800 }), 'silence-gap'],
    ['a shift of nothing', shift(540, 540), 'shift'],
    ['a shift from midnight to midnight', shift(0, 1_440), 'shift'],
    ['a zone that is none', shift(540, 1_080, 'Mars/Olympus'), 'zone'],
    ['no platform at all', applying({ platforms: [] }), 'nowhere'],
    ['no name', { ...shopStandard, title: { zh: ' ', en: 'x' } }, 'title'],
  ])('%s', (_, sheet, code) => {
    expect(codes(sheet)).toContain(code);
    expect(sheetFrom(sheet).ok).toBe(false);
  });

  test('an item without effect is only noted', () => {
    expect(codes(withItem('greeting', { weight: 0 }))).toEqual(['idle greeting']);
    expect(sheetFrom(withItem('greeting', { weight: 0 }))).toMatchObject({ ok: true, notes: [{ code: 'idle' }] });
  });

  test('what is off may be anything', () => {
    expect(codes(withItem('closing', { on: false, weight: -5 }))).toEqual([]);
  });

  test('sentences are whole in both languages, with names and numbers filled in', () => {
    for (const { zh, en } of Object.values(sheetFaults)) {
      expect(zh).toMatch(/[。]$/);
      expect(zh).not.toMatch(/[,!！]/);
      expect(en).toMatch(/\.$/);
    }
    const [weight] = validateSheet(withItem('closing', { weight: -1 }));
    expect(weight?.text).toEqual({
      zh: '「结束语」的权重应在 0 到 100 之间。',
      en: 'The weight of “Closing line” has to lie between 0 and 100.',
    });
    expect(validateSheet(withItem('closing', { weight: 10 }, percentWeights))[0]?.text.zh).toContain('合计是 105');
  });
});

describe('reading', () => {
  test('what was written is read again, with and without a byte order mark', () => {
    for (const one of sheets) expect(readSheet(`\ufeff${JSON.stringify(one)}`)).toMatchObject({ ok: true, sheet: one });
  });

  test('a sheet of format 1 becomes the same sheet of format 2', () => {
    const text = readFileSync(new URL('../../upgrades/sheet-v1.json', import.meta.url), 'utf8');
    const read = readSheet(text);
    expect(read).toEqual({ ok: true, notes: [], sheet: { ...JSON.parse(text), format: 2, scoring: 'share' } });
  });

  test.each([
    ['nothing', '', 'not-a-sheet'],
    ['another JSON', '[1]', 'not-a-sheet'],
    ['deep nesting', '['.repeat(50_000), 'not-a-sheet'],
    ['a large file', `"${'x'.repeat(100_000)}"`, 'not-a-sheet'],
    ['a format to come', JSON.stringify({ ...shopStandard, format: 3 }), 'newer'],
    ['a format that never was', JSON.stringify({ ...shopStandard, format: 0 }), 'not-a-sheet'],
    ['a strange field', JSON.stringify({ ...shopStandard, admin: true }), 'shape'],
    ['a weight below zero', JSON.stringify(withItem('closing', { weight: -1 })), 'weight'],
    [
      'a limit in words',
      JSON.stringify({ ...shopStandard, thresholds: { ...shopStandard.thresholds, hold: 'long' } }),
      'threshold',
    ],
    ['an item less', JSON.stringify({ ...shopStandard, items: {} }), 'shape'],
  ])('%s', (_, text, code) => {
    const read = readSheet(text);
    expect(read.ok ? [] : read.faults.map((one) => one.code)).toContain(code);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSheet(text).ok).toBe(false);
      }),
    );
  });
});

describe('one spelling', () => {
  test('the order of keys, of lists that are sets, and absent fields do not matter', async () => {
    const sheet = applying({ shops: ['b', 'a', 'a'], platforms: ['demo'] });
    const other = Object.fromEntries(Object.entries({ ...sheet, applies: { platforms: ['demo'], shops: ['a', 'b'] } }).reverse());
    expect(canonicalSheet(other as Sheet)).toBe(canonicalSheet(sheet));
    const undefinedToo = { ...shopStandard, applies: undefined } as unknown as Sheet;
    expect(await sheetHash(undefinedToo)).toBe(await sheetHash(shopStandard));
  });

  test('any change shows', async () => {
    const hash = await sheetHash(shopStandard);
    const changes = [
      withItem('closing', { weight: 11 }),
      withItem('closing', { except: ['abuse'] }),
      thresholds({ hold: 181 }),
      { ...shopStandard, version: 2 },
      { ...shopStandard, scoring: 'points' as const },
      applying({ shops: ['a'] }, 'shop-standard'),
    ];
    expect(new Set(await Promise.all([...changes.map(sheetHash), hash])).size).toBe(changes.length + 1);
  });

  test('it is JSON of the same value, whatever the order it came in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const spelled = canonicalJson(value);
        expect(JSON.parse(spelled)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(spelled))).toBe(spelled);
      }),
    );
  });

  test('the hash of the default sheet is fixed: files name it', async () => {
    expect(await sheetHash(shopStandard)).toMatchInlineSnapshot(
      `"c02c757183493b8fc8370f0a56ad330759f21e54071953ad678f7e57ec9e70dd"`,
    );
  });
});

describe('choosing', () => {
  const chat = { ...talk('C 10:00:00'), platform: 'feige', shop: '木禾' };
  const day = { from: 540, to: 1_080, zone: 'Asia/Shanghai' };
  const night = { ...day, from: 1_080, to: 540 };
  const all = [
    applying(undefined, 'all'),
    applying({ platforms: ['feige'] }, 'platform'),
    applying({ shift: day }, 'shift'),
    applying({ platforms: ['feige'], shift: day }, 'platform-shift'),
    applying({ shops: ['木禾'] }, 'shop'),
    applying({ shops: ['木禾'], shift: day }, 'shop-shift'),
    applying({ shops: ['木禾'], shift: night }, 'shop-night'),
    applying({ shops: ['别家'], platforms: ['feige'], shift: day }, 'other-shop'),
  ];
  const chosen = (list: Sheet[], of = chat) => chooseSheet(list, of, shopStandard).id;

  test('the most special first', () => {
    const order = ['shop-shift', 'shop', 'platform-shift', 'shift', 'platform', 'all'];
    let left = all;
    for (const id of order) {
      expect(chosen(left)).toBe(id);
      left = left.filter((one) => one.id !== id);
    }
    expect(chosen(left)).toBe('shop-standard');
  });

  test('a shift past midnight, by the first time known; without one no shift', () => {
    const late = { ...talk('C ? C 25:00:00'), platform: 'feige', shop: '木禾' };
    expect(chosen(all, late)).toBe('shop-night');
    expect(chosen(all, { ...late, messages: late.messages.slice(0, 1) })).toBe('shop');
  });

  test('the latest version decides where a sheet is for, and the order of the list does not', () => {
    const moved = [applying({ shops: ['木禾'] }, 'x', 1), applying({ shops: ['别家'] }, 'x', 2), applying(undefined, 'y')];
    expect(chosen(moved)).toBe('y');
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (list) => {
        expect(chosen(list)).toBe('shop-shift');
      }),
    );
  });
});

describe('in force', () => {
  const chat = { ...talk('C 10:00:00'), shop: '木禾' };
  const own = [applying(undefined, 'own', 1), applying(undefined, 'own', 2), applying({ shops: ['木禾'] }, 'muhe', 1)];
  const named = (list: Sheet[], general: string, of = chat) => {
    const { id, version } = sheetFor(of, { own: list, general });
    return `${id} ${version}`;
  };

  test('a sheet made for the chat, else the latest of the general one, else the default', () => {
    expect(named(own, 'own')).toBe('muhe 1');
    expect(named(own, 'own', { ...chat, shop: '别家' })).toBe('own 2');
    expect(named(own, 'points-from-100', { ...chat, shop: '别家' })).toBe('points-from-100 1');
    expect(named([], 'gone')).toBe('shop-standard 1');
  });

  test('a sheet for some chats is never the general one, and its latest version says for which', () => {
    expect(named(own, 'muhe', { ...chat, shop: '别家' })).toBe('shop-standard 1');
    expect(named([...own, applying(undefined, 'muhe', 2)], 'own')).toBe('own 2');
  });

  test('a draft differs in named places only', () => {
    expect(changesOf(shopStandard, { ...shopStandard, version: 2 })).toEqual([]);
    const draft = { ...thresholds({ hold: 200 }), scoring: 'points' as const, items: withItem('closing', { weight: 1 }).items };
    expect(changesOf(shopStandard, draft)).toEqual(['scoring', 'hold', 'closing']);
    expect(changesOf(shopStandard, applying({ shops: ['a'] }))).toEqual(['applies']);
  });
});

describe('scores', () => {
  const good = [
    'C@0: 有货吗',
    'A@10: 您好,有现货的亲,今天就发',
    'A@80: 还有什么可以帮您',
    'C@90: 没有了',
    'A@100: 感谢惠顾,祝您生活愉快',
  ];
  const by = (sheet: Sheet, lines: string[]) => judge(chatOf(lines), context({ sheet }));

  test('points start at 100, lose penalties, gain rewards and stay within 0 and 100', () => {
    expect(by(pointsFrom100, good)).toMatchObject({ score: 100, reward: 5, penalty: 0 });
    // Without greeting 3, address 10 and closing 3.
    expect(
      by(pointsFrom100, ['C@0: 拍下了,什么时候发货', 'A@10: 今天就发出的亲,请您放心', 'A@20: 还有什么可以帮您', 'C@30: 没有了']),
    ).toMatchObject({
      penalty: 16,
      score: 84,
    });
    const harsh = every({ on: true, weight: 0, penalty: 90 }, pointsFrom100);
    expect(by(harsh, ['C@0: 在吗,有货吗', 'A@900: 有']).score).toBe(0);
  });

  test('without any agent there is no score, also by points', () => {
    expect(by(pointsFrom100, ['S@0: 会话开始']).score).toBeNull();
  });

  test('a percent sheet scores like a share', () => {
    expect(by(percentWeights, good)).toEqual({ ...by({ ...percentWeights, scoring: 'share' }, good) });
  });

  test.each<[NonNullable<SheetItem['except']>[number], string[], string[]]>([
    ['single', ['C: 有货吗', 'A: 有现货的亲'], ['C: 有货吗', 'A: 有现货的亲', 'C: 哦']],
    ['abuse', ['C: 有货吗', 'A: 没货了的亲', 'C: 你们这群骗子,滚'], ['C: 有货吗', 'A: 没货了的亲', 'C: 哦']],
    ['leaving', ['C: 有货吗', 'A: 有现货的亲', 'C: 好的谢谢'], ['C: 有货吗', 'A: 有现货的亲', 'C: 那怎么洗呢']],
    ['transfer', ['C: 有货吗', 'A: 有现货的亲', 'S: 会话已转接给客服乙'], ['C: 有货吗', 'A: 有现货的亲', 'C: 会转接吗']],
  ])('an item is left out when the sheet says so: %s', (except, exempt, not) => {
    const sheet = withItem('greeting', { except: [except], penalty: 5 });
    expect(by(sheet, exempt).items.greeting).toMatchObject({ verdict: 'na', penalty: 0 });
    expect(by(sheet, not).items.greeting).toMatchObject({ verdict: 'fail', penalty: 5 });
  });
});
