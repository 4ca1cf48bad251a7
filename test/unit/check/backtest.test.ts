import { describe, expect, test } from 'vitest';
import { type Backtest, backtest, budget, type SentMessage, startBacktest } from '../../../lib/check/backtest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { noisyOf } from '../../../lib/check/noisy';
import { wordAround } from '../../../lib/check/word-around';
import type { Finding, Severity } from '../../../lib/model/finding';
import type { TeamWord } from '../../../lib/model/word';

const sent = (texts: string[]): SentMessage[] => texts.map((text, i) => ({ id: `m${i}`, text, at: 1_000 + i }));

/** Finds every occurrence of the given words. */
const finder =
  (words: Record<string, Severity>) =>
  ({ text }: SentMessage): Finding[] =>
    Object.entries(words).flatMap(([word, severity]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        rule: `team:${word}`,
        category: severity === 'block' ? ('contact' as const) : ('promise' as const),
        severity,
        start: index,
        end: index + word.length,
        text: word,
        replacements: [],
      })),
    );

const teamWord = (text: string, severity: Severity): TeamWord => ({ text, category: 'jargon', severity });

describe('backtest', () => {
  test('counts messages once, by the gravest finding', () => {
    const found = backtest(sent(['甲甲', '甲乙', '乙', '丙', '丁', '丁']), finder({ 甲: 'warn', 乙: 'block', 丙: 'hint' }));
    expect(found).toMatchObject({ messages: 6, flagged: 4, warns: 1, blocks: 2, byCategory: { promise: 3, contact: 2 } });
    expect(found.per100.warn).toBeCloseTo(100 / 6);
    expect(found.per100.block).toBeCloseTo(200 / 6);
    expect(found.byRule.map(({ rule, messages, hits }) => [rule, messages, hits])).toEqual([
      ['team:乙', 2, 2],
      ['team:甲', 2, 3],
      ['team:丙', 1, 1],
    ]);
  });

  test('nothing to try is not a rate', () => {
    const found = backtest([], finder({ 甲: 'block' }));
    expect(found).toMatchObject({ messages: 0, flagged: 0, per100: { warn: 0, block: 0 }, overBudget: false, examples: [] });
  });

  test.each([
    ['at the limit of warnings', 100, 1, 'warn', false],
    ['above it', 100, 2, 'warn', true],
    ['at the limit of stops', 1_000, 1, 'block', false],
    ['above it', 1_000, 2, 'block', true],
    ['hints have no limit', 100, 50, 'hint', false],
  ] as const)('%s: %i messages, %i of them %s', (_, messages, hits, severity, over) => {
    const texts = Array.from({ length: messages }, (__, i) => (i < hits ? '甲' : '好的'));
    expect(backtest(sent(texts), finder({ 甲: severity })).overBudget).toBe(over);
  });

  test('the limit is a parameter', () => {
    const texts = ['甲', ...Array.from({ length: 99 }, () => '好的')];
    expect(budget).toEqual({ warn: 1, block: 0.1 });
    expect(backtest(sent(texts), finder({ 甲: 'warn' }), { warn: 0.5, block: 0.1 }).overBudget).toBe(true);
  });

  test('examples are the latest, latest first, and stay few in a long log', () => {
    const running = startBacktest(finder({ 甲: 'warn' }));
    for (let i = 0; i < 7_000; i++) running.add({ id: `m${i}`, text: '甲', at: i });
    const { examples, flagged } = running.result();
    expect(flagged).toBe(7_000);
    expect(examples).toHaveLength(2_000);
    expect([examples[0]?.at, examples.at(-1)?.at]).toEqual([6_999, 5_000]);
  });

  test('a result may be asked for in between', () => {
    const running = startBacktest(finder({ 甲: 'warn' }));
    running.add({ id: 'a', text: '甲', at: 1 });
    expect(running.result().flagged).toBe(1);
    running.add({ id: 'b', text: '甲', at: 2 });
    expect(running.result().flagged).toBe(2);
  });

  test('with the engine: a team word in real sentences, with the place of its hit', () => {
    const compiled = compileRules([], { words: [teamWord('放心', 'warn')] });
    const found = backtest(sent(['您放心', '好的']), ({ text }) => check(text, { role: 'agent' }, compiled));
    expect(found.examples[0]?.findings[0]).toMatchObject({ rule: 'team:放心', start: 1, end: 3 });
  });
});

describe('words inside words', () => {
  test.each([
    ['女装都在二楼', 1, '女装'],
    ['安装视频在详情页', 1, '安装'],
    ['包装很结实', 1, '包装'],
  ])('%s holds 装 in %s', (text, start, word) => {
    expect(wordAround(text, start, start + 1)).toBe(word);
  });

  test('a word that stands alone is in nothing', () => {
    expect(wordAround('您放心', 1, 3)).toBeUndefined();
    expect(wordAround('', 0, 0)).toBeUndefined();
  });

  test('the words a hit lies in are counted, the most frequent first', () => {
    const texts = ['女装都在二楼', '女装有货', '安装视频在详情页', '不要装了'];
    const [tally] = backtest(sent(texts), finder({ 装: 'hint' })).byRule;
    expect(tally?.inside).toEqual([
      { word: '女装', hits: 2 },
      { word: '安装', hits: 1 },
    ]);
  });
});

describe('noisy words', () => {
  const of = (tally: Partial<Backtest['byRule'][number]>, messages = 1_000) =>
    noisyOf({
      messages,
      byRule: [{ rule: 'team:甲', category: 'jargon', severity: 'warn', messages: 0, hits: 0, inside: [], ...tally }],
    } as unknown as Backtest).map(({ why }) => why);

  test('mostly a part of other words, whatever its level', () => {
    expect(of({ severity: 'hint', hits: 10, messages: 1, inside: [{ word: '甲乙', hits: 4 }] })).toEqual(['inside']);
    expect(of({ severity: 'hint', hits: 10, messages: 1, inside: [{ word: '甲乙', hits: 3 }] })).toEqual([]);
  });

  test('half of the budget for one word is often', () => {
    expect(of({ hits: 6, messages: 6 })).toEqual(['often']);
    expect(of({ hits: 5, messages: 5 })).toEqual([]);
    expect(of({ severity: 'block', hits: 3, messages: 3 }, 4_000)).toEqual(['often']);
    expect(of({ severity: 'hint', hits: 500, messages: 500 })).toEqual([]);
  });

  test('two hits say nothing', () => {
    expect(of({ hits: 2, messages: 2, inside: [{ word: '甲乙', hits: 2 }] }, 10)).toEqual([]);
  });
});
