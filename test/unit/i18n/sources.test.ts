import { expect, test } from 'vitest';
import { rules } from '../../../lib/check/rules';
import { sourceText } from '../../../lib/i18n/sources';

const sources = [...new Set(rules.map(({ source }) => source))];
/** Letters that stay in Chinese: rows of the standards, and numbers of GB and ISO. */
const codes = /\b(?:[A-I]\d{0,2}|GB \d+|ISO\/IEC \d+)\b/g;

test.each(sources)('%s is all Chinese for a Chinese reader', (source) => {
  const zh = sourceText(source, 'zh');
  expect(zh.replace(codes, '')).not.toMatch(/[A-Za-z]/);
  expect(zh).not.toMatch(/[,;:()]/);
});

test.each(sources)('%s keeps every row it names, and no file name, in either language', (source) => {
  const named = source.replace(/\(.*?\)/g, '').match(codes) ?? [];
  for (const lang of ['zh', 'en'] as const) {
    const text = sourceText(source, lang);
    for (const code of named) expect(text).toContain(code);
    expect(text).not.toMatch(/\.(?:md|ts)\b/);
  }
});

test('a part nobody translated stays readable, the others are translated', () => {
  expect(sourceText('service standards C4; a new law', 'zh')).toBe('服务规范 C4；a new law');
  expect(sourceText('service standards B20, ethics H', 'zh')).toBe('服务规范 B20、职业道德 H');
});
