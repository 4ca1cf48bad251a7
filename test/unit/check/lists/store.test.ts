import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packTable, unpackTable } from '../../../../lib/check/lists/store';
import { takeLists } from '../../../../lib/check/lists/take-lists';
import { normalise } from '../../../../lib/check/normalise';
import { buildWords, scanWords, type WordTable } from '../../../../lib/check/words';
import type { TeamWord, WordList } from '../../../../lib/model/word';

const wordOf = (text: string): TeamWord => ({ text, category: 'contact', severity: 'warn' });

function unpacked(parts: string[]): WordTable | undefined {
  const unpacking = unpackTable();
  for (const part of parts) unpacking.add(part);
  return unpacking.finish();
}

describe('a stored table', () => {
  test('comes back field by field, whatever words it was built of', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), fc.array(text, { maxLength: 3 }), (list, allow) => {
        const table = buildWords(
          list.map((one, i) => ({ ...wordOf(one), ...(i % 3 === 0 ? { replacement: one } : {}) })),
          allow,
        );
        expect(isDeepStrictEqual(unpacked(packTable(table)), table)).toBe(true);
      }),
    );
  });

  test('of 50,000 words lies in parts of at most half a megabyte and finds what it found', () => {
    const table = buildWords(Array.from({ length: 50_000 }, (_, i) => wordOf(`第${i}号违禁词语`)));
    const parts = packTable(table);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(524_288);
    const back = unpacked(parts)!;
    const hits: number[] = [];
    scanWords(back, normalise('这是第49999号违禁词语'), (word) => hits.push(word));
    expect(hits).toEqual([49_999]);
    expect(unpacked(parts.slice(0, -1))).toBeUndefined();
  });

  test('what was damaged is no table, and throws nothing', () => {
    const [part = ''] = packTable(buildWords([wordOf('加微信')]));
    expect(unpacked([])).toBeUndefined();
    expect(unpacked([part.replace('Int32Array', 'Object')])).toBeUndefined();
    expect(unpacked([part.slice(0, part.length - 40)])).toBeUndefined();
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void unpacked([text, part])));
  });
});

describe('the lists that are on', () => {
  const listOf = (id: string, texts: string[], more: Partial<WordList> = {}): WordList => ({
    id,
    name: id,
    at: 0,
    on: true,
    words: texts.map(wordOf),
    allow: [],
    ...more,
  });

  test('give each word once, the first list before the others, and not more than fits', () => {
    const first = listOf('a', ['加V']);
    first.words[0]!.severity = 'block';
    const { words, allow, skipped } = takeLists([
      first,
      listOf('b', ['加ｖ', '转账'], { allow: ['转账成功'] }),
      listOf('c', ['微信'], { on: false }),
    ]);
    expect(words).toEqual([{ ...wordOf('加V'), severity: 'block' }, wordOf('转账')]);
    expect([allow, skipped]).toEqual([['转账成功'], 0]);
    const many = (name: string) => Array.from({ length: 60_000 }, (_, i) => `${name}词${i}`);
    const both = takeLists([listOf('a', many('甲')), listOf('b', many('乙'))]);
    expect([both.words.length, both.skipped]).toEqual([100_000, 20_000]);
    const long = Array.from({ length: 15_000 }, (_, i) => `${'很长'.repeat(95)}${String(i).padStart(10, '0')}`);
    const { words: fitting, skipped: beyond } = takeLists([listOf('a', long)]);
    expect([fitting.length, beyond]).toEqual([10_000, 5_000]);
  });
});
