import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vetReplacement, vetWord } from '../../../../lib/check/lists/vet';

describe('a word as somebody wrote it', () => {
  test.each([
    ['', 'empty'],
    ['  \t', 'empty'],
    ['字'.repeat(201), 'too-long'],
    ['('.repeat(5_000), 'too-long'],
    ['V', 'too-short'],
    ['死', 'too-short'],
    ['。*死*。', 'too-short'],
    ['……', 'no-letters'],
    ['*', 'no-letters'],
    ['？！', 'no-letters'],
    ['/(a+)+$/', 'pattern'],
    ['(a+)+$', 'pattern'],
    ['(?:微|薇)信', 'pattern'],
    ['[a-z]+信', 'pattern'],
    ['微.*信', 'pattern'],
    ['\\d{11}', 'pattern'],
    ['微信|QQ', 'pattern'],
    [`${'('.repeat(60)}微信`, 'pattern'],
    ['甲…乙…丙…丁…戊…己', 'pattern'],
    ['=HYPERLINK("x")', 'formula'],
    ["+cmd|' /C calc'!A0", 'formula'],
    ['@SUM(A1)', 'formula'],
    ['微\0信', 'broken-text'],
    ['微\ud83d信', 'broken-text'],
    ['Î¢\ufffd信', 'broken-text'],
  ])('%j is left out: %s', (word, why) => {
    expect(vetWord(word)).toBe(why);
  });

  test.each(['加V', '+微信', '+86', '好评(返现)', '为什么…?', 'why...?', '100$', 'a & b', '50% off', 'don’t care', '￥9.9'])(
    '%s is a word',
    (word) => {
      expect(vetWord(word)).toMatchObject({ text: word });
    },
  );

  test('white space around it goes, inside it is one space; gaps are counted', () => {
    expect(vetWord('  no  way ')).toMatchObject({ text: 'no way', gaps: 0 });
    expect(vetWord('加*微信…')).toMatchObject({ gaps: 1 });
  });

  test('what the checker folds alike has one key', () => {
    const keys = ['加V信', '加ｖ信', '加v信'].map((word) => vetWord(word)).map((one) => typeof one === 'object' && one.key);
    expect(new Set(keys).size).toBe(1);
  });

  test('a replacement may be empty, not endless', () => {
    expect(vetReplacement(' ')).toEqual({ text: '' });
    expect(vetReplacement('好'.repeat(501))).toBe('long-replacement');
    expect(vetReplacement('好\0')).toBe('broken-text');
  });

  test('never throws, and is quick on whatever people paste', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^[()[\]{}.*+?|\\/^$a-z…]{0,220}$/)),
        (text) => {
          vetWord(text);
          vetReplacement(text);
        },
      ),
    );
  });
});
