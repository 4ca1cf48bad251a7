import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../../lib/check/compile';
import { check } from '../../../../lib/check/engine';
import { GAP, partsOf } from '../../../../lib/check/lists/gaps';
import { atWordEdges } from '../../../../lib/check/match';
import { normalise } from '../../../../lib/check/normalise';
import { buildWords, scanWords, wordAt } from '../../../../lib/check/words';
import type { TeamWord } from '../../../../lib/model/word';

const wordOf = (text: string, more: Partial<TeamWord> = {}): TeamWord => ({
  text,
  category: 'jargon',
  severity: 'hint',
  ...more,
});

/** What a list finds in a text: the words and what stands there. */
function found(list: string[], text: string): [word: string, there: string][] {
  const views = normalise(text);
  const all: [string, string][] = [];
  scanWords(buildWords(list.map((word) => wordOf(word))), views, (word, start, end) => {
    all.push([list[word]!, views.text.slice(start, end)]);
  });
  return all;
}

describe('gaps', () => {
  test.each([
    ['不…退', '拆封了不给您退', true],
    ['不*退', '不退', true],
    ['不…退', '不123456退', true],
    ['不…退', '不1234567退', false],
    ['不…退', '不行。退了', false],
    ['不…退', '不行！退了', false],
    ['不…退', '不行,退了', true],
    ['不……退', '不能退', true],
    ['加…微信…聊', '加一下微信我们聊', true],
    ['加…微信…聊', '加一下微信', false],
    ['甲…甲乙', '甲甲甲乙', true],
    ['no * refund', 'no such refunds', false],
    ['no * refund', 'sorry, no full refund', true],
    ['no * refund', 'nothing, a refund', false],
    ['no * refund', 'no refund', true],
  ])('%s in %s: %s', (word, text, isThere) => {
    expect(found([word], text).length > 0).toBe(isThere);
  });

  test('the nearest end counts, and a later place of one part may reach the next', () => {
    expect(found(['不…退'], '不能退退')).toEqual([['不…退', '不能退']]);
    expect(found(['甲…乙…丙'], '甲乙12345乙123456丙')).toEqual([['甲…乙…丙', '甲乙12345乙123456丙']]);
  });

  test('a gap at an edge means nothing, and what is left must be something', () => {
    expect(partsOf('…加微信**')).toEqual(['加微信']);
    expect(partsOf('…*⋯')).toEqual([]);
    expect(found(['…加微信*'], '请加微信')).toEqual([['…加微信*', '加微信']]);
  });

  test('agrees with trying every place', () => {
    const part = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 2 });
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '。'), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 3 }), text, (parts, units) => {
        const pattern = new RegExp(parts.join(`[^。]{0,${GAP}}?`), 'y');
        const expected: string[] = [];
        for (let at = 0; at < units.length; at++) {
          pattern.lastIndex = at;
          if (pattern.test(units)) expected.push(units.slice(at, at + 1) + at);
        }
        const views = normalise(units);
        fc.pre(views.text === units);
        const starts: string[] = [];
        scanWords(buildWords([wordOf(parts.join('…'))]), views, (_, start) => starts.push(units.slice(start, start + 1) + start));
        expect(starts.sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('a word table', () => {
  test('gives each word back as it was written', () => {
    const words = [
      wordOf('加V', { category: 'contact', severity: 'block', replacement: '请在平台沟通' }),
      wordOf('亲…哦'),
      wordOf('最𠮷'),
    ];
    const table = buildWords(words);
    expect(words.map((_, i) => wordAt(table, i))).toEqual(words);
  });

  test('finds every place of every word, save what lies within another that means the same', () => {
    const unit = fc.constantFrom('甲', '乙', 'a', '1', ' ', '。');
    const word = fc
      .string({ unit, minLength: 1, maxLength: 4 })
      .filter((text) => normalise(text).text === text && text.trim() === text);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), fc.string({ unit, maxLength: 40 }), (list, text) => {
        const views = normalise(text);
        const there: string[] = [];
        for (let end = 1; end <= views.text.length; end++) {
          for (const one of list) {
            const start = end - one.length;
            if (views.text.startsWith(one, start) && start >= 0 && atWordEdges(views, 'text', start, end))
              there.push(`${start} ${end} ${one}`);
          }
        }
        const told: [number, number, string][] = [];
        scanWords(buildWords(list.map((one) => wordOf(one))), views, (at, start, end) => told.push([start, end, list[at]!]));
        expect(there).toEqual(expect.arrayContaining(told.map((one) => one.join(' '))));
        const missing = there.filter((one) => {
          const [start = 0, end = 0] = one.split(' ').map(Number);
          return !told.some(([low, high]) => low <= start && high >= end);
        });
        expect(missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('pieces of a long text do not cut a word', () => {
    const long = `${'字'.repeat(3_998)}最低价格${'字'.repeat(3_997)}最低价格字`;
    expect(found(['最低价格', '低价格'], long)).toEqual([
      ['最低价格', '最低价格'],
      ['最低价格', '最低价格'],
    ]);
  });

  test('words are found in what people really type, at the offsets of the original', () => {
    const compiled = compileRules([], {
      words: [wordOf('加微信', { severity: 'block', category: 'contact', replacement: '在这里聊' })],
    });
    const text = '👨‍👩‍👧 您\u200b好，加\u200d微 信';
    expect(check(text, {}, compiled)).toMatchObject([
      { rule: 'team:加微信', severity: 'block', category: 'contact', text: '加\u200d微 信', replacements: ['在这里聊'] },
    ]);
  });

  test('any words and texts: nothing throws, and a finding is the slice at its offsets', () => {
    const some = fc.string({
      unit: fc.oneof(
        fc.constantFrom('加', '微', '信', 'v', '…', '*', ' ', '１', '❤️', '\ud83d'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), some, fc.array(some, { maxLength: 3 }), (list, text, allow) => {
        const compiled = compileRules([], { words: list.map((word) => wordOf(word)), allow });
        for (const { start, end, text: there } of check(text, {}, compiled)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(there);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('an allowed phrase drops what lies within it, in either view', () => {
    const words = [wordOf('最低')];
    const compiled = compileRules([], { words, allow: ['最低温度'] });
    const texts = (text: string) => check(text, {}, compiled).map((one) => one.text);
    expect(texts('最低价')).toEqual(['最低']);
    expect(texts('最低温度')).toEqual([]);
    expect(texts('最低.温度')).toEqual([]);
    expect(texts('最低温度 最低')).toEqual(['最低']);
  });
});

describe('hostile lists', () => {
  const typed = '您好哈哈哈嘿嘿不不不能退款哈嘿哈嘿哈嘿哈嘿哈嘿哈嘿哈嘿哈嘿不能不能不能退'.repeat(2).slice(0, 60);
  const lists: Record<string, string[]> = {
    'words within words': Array.from({ length: 100 }, (_, i) => '哈嘿'.repeat(i + 1)),
    'digits within digits': Array.from({ length: 200 }, (_, i) => '1'.repeat(i + 1)),
    'gaps that begin alike': Array.from({ length: 2_000 }, (_, i) => `不…${String.fromCharCode(0x4e00 + i)}`),
    'gaps that begin and end alike': Array.from({ length: 2_000 }, (_, i) => `不…${String.fromCharCode(0x4e00 + i)}…退`),
  };

  test.each(Object.entries(lists))('%s: even in a pasted book only so many are told', (_, list) => {
    const table = buildWords(list.map((word) => wordOf(word)));
    for (const text of [typed, ...['哈嘿', '不能', '1 '].map((unit) => unit.repeat(50_000))]) {
      let told = 0;
      scanWords(table, normalise(text), () => told++);
      expect(told).toBeLessThanOrEqual(1_500);
    }
  });

  test('no more than 500 hits are told of one text', () => {
    let count = 0;
    scanWords(buildWords([wordOf('嘿哈')]), normalise('嘿哈'.repeat(10_000)), () => count++);
    expect(count).toBe(500);
  });
});
