import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, SEVERITIES } from '../../../../lib/check/lists/codes';
import { type Defaults, takeRows } from '../../../../lib/check/lists/intake';
import { categoryOf, severityOf } from '../../../../lib/check/lists/names';
import { categories } from '../../../../lib/i18n/categories';
import { rejectReasons } from '../../../../lib/i18n/words';
import { category, severity } from '../../../../lib/model/finding';
import { wordList } from '../../../../lib/model/word';

const usual: Defaults = { category: 'jargon', severity: 'hint' };
const rowsOf = (...cells: string[][]) => cells.map((row, at) => ({ line: at + 1, cells: row }));

describe('rows of a word file', () => {
  test('columns may be named in Chinese or English, in any order', () => {
    const zh = takeRows(rowsOf(['程度', '替换', '词', '类别'], ['拦截', '请在平台沟通', '加V', '联系方式']), usual);
    const en = takeRows(
      rowsOf([' Severity', 'phrase', 'Replace with', 'CATEGORY'], ['block', '加V', '请在平台沟通', 'contact']),
      usual,
    );
    const word = { text: '加V', category: 'contact', severity: 'block', replacement: '请在平台沟通' };
    expect(zh).toEqual({ words: [word], allow: [], rejected: [] });
    expect(en).toEqual(zh);
  });

  test('without names the order is word, category, severity, replacement, allow', () => {
    expect(takeRows(rowsOf(['加V', '', 'warn'], ['最低温度', '', '', '', '是']), usual)).toEqual({
      words: [{ text: '加V', category: 'jargon', severity: 'warn' }],
      allow: ['最低温度'],
      rejected: [],
    });
  });

  test('the allow column may hold yes, no, or a phrase of its own', () => {
    const rows = rowsOf(['词', '放行'], ['最低', '最低温度'], ['第一', '否'], ['最近', '放行'], ['', '最好检查'], ['', '']);
    expect(takeRows(rows, usual)).toEqual({
      words: [
        { text: '最低', ...usual },
        { text: '第一', ...usual },
      ],
      allow: ['最低温度', '最近', '最好检查'],
      rejected: [{ line: 6, text: ' ', why: 'empty' }],
    });
  });

  test('every name of a category and a severity is understood, and every one of them has a code', () => {
    expect([...CATEGORIES].sort()).toEqual([...category.options].sort());
    expect([...SEVERITIES].sort()).toEqual([...severity.options].sort());
    for (const id of category.options) {
      const { zh, en } = categories[id].name;
      expect([id, zh, en].map(categoryOf), id).toEqual([id, id, id]);
    }
    for (const id of severity.options) expect(severityOf(id.toUpperCase()), id).toBe(id);
    expect(['拦截', '提醒', '提示'].map(severityOf)).toEqual(['block', 'warn', 'hint']);
    expect([categoryOf('constructor'), severityOf('__proto__')]).toEqual([undefined, undefined]);
  });

  test('a bad line is named with its number and does not touch the others', () => {
    const rows = rowsOf(
      ['词', '类别', '程度', '替换'],
      ['加V'],
      ['加ｖ'],
      ['转账', '钱'],
      ['转账', '', '很高'],
      ['转账', '', '', '好'.repeat(501)],
      ['转账'],
    );
    const { words, rejected } = takeRows(rows, usual);
    expect(words.map(({ text }) => text)).toEqual(['加V', '转账']);
    expect(rejected.map(({ line, why }) => [line, why])).toEqual([
      [3, 'duplicate'],
      [4, 'unknown-category'],
      [5, 'unknown-severity'],
      [6, 'long-replacement'],
    ]);
  });

  test('a computed cell is not a word', () => {
    const { words, rejected } = takeRows([{ line: 4, cells: ['加V'], formulas: [0] }], usual);
    expect([words, rejected]).toEqual([[], [{ line: 4, text: '加V', why: 'formula' }]]);
  });

  test('100,000 words load, one more is left out; so are gaps beyond 2,000', () => {
    const many = Array.from({ length: 100_001 }, (_, i) => ({ line: i + 1, cells: [`词语${i}`] }));
    const { words, rejected } = takeRows(many, usual);
    expect(words).toHaveLength(100_000);
    expect(rejected).toEqual([{ line: 100_001, text: '词语100000', why: 'too-many' }]);
    const gapped = Array.from({ length: 2_001 }, (_, i) => ({ line: i + 1, cells: [`词语…${i}`] }));
    expect(takeRows(gapped, usual).rejected.map(({ line, why }) => [line, why])).toEqual([[2_001, 'too-many-gaps']]);
  });

  test('reading ends after 200,000 lines, however many are empty', () => {
    const blank = Array.from({ length: 250_000 }, (_, i) => ({ line: i + 1, cells: [''] }));
    const { rejected } = takeRows(blank, usual);
    expect(rejected).toHaveLength(200_001);
    expect(rejected.at(-1)).toMatchObject({ line: 200_001, why: 'too-many' });
  });

  test('whatever the cells hold: nothing throws, what is taken fits the model, what is not has a reason in two languages', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('词', '类别', '加V', '是', 'warn', '/(a+)+$/', '=1', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (table) => {
        const { words, allow, rejected } = takeRows(rowsOf(...table), usual);
        wordList.parse({ id: 'a', name: 'a', at: 0, on: true, words, allow });
        expect(rejected.every(({ line, text }) => line > 0 && text.isWellFormed())).toBe(true);
        expect(rejected.filter(({ why }) => !rejectReasons[why].zh || !rejectReasons[why].en)).toEqual([]);
      }),
    );
  });
});
