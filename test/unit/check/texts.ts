import fc from 'fast-check';

const PIECES = [
  ...'加微信好评返现不知道您的這個後說，。！？,.!?；:ａＢx9５①⒈❶Ⅲ㈠',
  ' ',
  '　',
  '\n',
  '\t',
  '\u200b',
  '\u200d',
  '\ufe0f',
  '\u0301',
  '\u202e',
  '❤️',
  '😀',
  '👨‍👩‍👧',
  '👍🏽',
  '🇨🇳',
  '𝐀',
  '𠮷',
  '\ud83d',
  '\ude00',
  'wechat',
  "don't",
  'مرحبا',
  'é',
  'ｶﾞ',
  '½',
  'İ',
  'ẞ',
];

/** Short texts of what breaks offsets: marks, pairs, lone halves, styles, separators, and plain chat between them. */
export const messyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));
