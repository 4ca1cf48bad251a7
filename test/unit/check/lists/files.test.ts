import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../../components/options/words/read-bytes';
import { unzip } from '../../../../components/options/words/unzip';
import { LIMITS } from '../../../../lib/check/lists/limits';
import { workbook, zip } from './zip';

const usual = { category: 'jargon', severity: 'hint' } as const;
const read = (name: string, ...parts: BlobPart[]) => readBytes(new File(parts, name), usual, () => undefined);
const textsOf = async (name: string, ...parts: BlobPart[]) => (await read(name, ...parts)).words.map(({ text }) => text);
const contact = { text: '加V', category: 'contact', severity: 'block', replacement: '请在平台沟通' };

describe('a word file', () => {
  test('TXT: a line is a word, whatever ends it', async () => {
    expect(await read('词.txt', '\ufeff加V\r\n转账\n\n好评返现\r加V\n')).toEqual({
      words: ['加V', '转账', '好评返现'].map((text) => ({ text, ...usual })),
      allow: [],
      rejected: [
        { line: 3, text: '', why: 'empty' },
        { line: 5, text: '加V', why: 'duplicate' },
      ],
    });
  });

  test('TXT copied from a spreadsheet has its columns', async () => {
    expect((await read('a.txt', '词\t程度\n加V\t提醒\n')).words).toEqual([{ text: '加V', category: 'jargon', severity: 'warn' }]);
  });

  test.each([
    ['comma', '词,类别,程度,替换\n加V,联系方式,拦截,请在平台沟通\n'],
    ['semicolon', 'word;category;severity;replacement\r\n加V;contact;block;请在平台沟通\r\n'],
    ['quotes and line ends in them', '"替换","词","类别","程度"\n"请在平台沟通","加V","contact","BLOCK"'],
  ])('CSV with %s', async (_, text) => {
    expect(await read('a.csv', text)).toEqual({ words: [contact], allow: [], rejected: [] });
  });

  test('CSV: a quotation mark nobody closed costs its own line only; rows are numbered as a spreadsheet does', async () => {
    const { words, rejected } = await read('a.csv', '词,程度\n"加V,拦截\n转账,提醒\n微信,很高\n');
    expect(words.map(({ text }) => text)).toContain('转账');
    expect(rejected.map(({ line, why }) => [line, why])).toEqual([[4, 'unknown-severity']]);
    const quoted = await read('b.csv', '词,替换\n转账,"第一行\n第二行"\n=1+1,\n');
    expect(quoted.rejected.map(({ line, why }) => [line, why])).toEqual([[3, 'formula']]);
  });

  test('GB 18030, as Chinese spreadsheets save, and UTF-16', async () => {
    // 词 = B4 CA, 加微信 = BC D3 CE A2 D0 C5
    const gb = Uint8Array.from([0xb4, 0xca, 0x0a, 0xbc, 0xd3, 0xce, 0xa2, 0xd0, 0xc5, 0x0a]);
    expect(await textsOf('a.csv', gb)).toEqual(['加微信']);
    expect(await textsOf('a.txt', Buffer.from('\ufeff加微信\n转账', 'utf16le'))).toEqual(['加微信', '转账']);
  });

  test('XLSX: the first sheet by its name, entities, formulas named with their row', async () => {
    const bytes = workbook([
      ['词', '类别', '程度', '替换'],
      ['加V', '联系方式', '拦截', '请在平台沟通'],
      ['', '', '', ''],
      ['=1+1', '', '', ''],
      ['A&B <组合>', '', '', ''],
    ]);
    const { words, rejected } = await read('a.xlsx', bytes);
    expect(words).toEqual([contact, { text: 'A&B <组合>', ...usual }]);
    expect(rejected.map(({ line, why }) => [line, why])).toEqual([
      [3, 'empty'],
      [4, 'formula'],
    ]);
  });

  test('XLSX as other programs write it: prefixes, text in the cell, no references', async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>加</x:t></x:r><x:r><x:t>微信</x:t></x:r></x:is></x:c></x:row><x:row/><x:row><x:c><x:v>12345</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await textsOf('b.xlsx', zip({ 'xl/worksheets/sheet1.xml': sheet }))).toEqual(['加微信', '12345']);
  });

  test('JSON: texts, objects with keys in either language, or what was exported', async () => {
    expect(await textsOf('a.json', '["加V", {"词":"转账","程度":"拦截"}, 7, null, {"word":"微信"}]')).toEqual([
      '加V',
      '转账',
      '微信',
    ]);
    const own = { id: 'a', name: 'a', at: 1, on: true, words: [{ ...contact, text: '转账' }], allow: ['转账成功'] };
    const { words, allow } = await read('a.json', JSON.stringify(own));
    expect([words, allow]).toEqual([[{ ...contact, text: '转账' }], ['转账成功']]);
    const { rejected } = await read('a.json', '["加V", 7, {"__proto__": {"word": "x"}}, "加V"]');
    expect(rejected.map(({ line, why }) => [line, why])).toEqual([
      [2, 'empty'],
      [3, 'empty'],
      [4, 'duplicate'],
    ]);
  });

  test.each([
    ['a.json', '{"a":'],
    ['a.json', '[['.repeat(5_000)],
    ['a.json', '"加V"'],
    ['a.xlsx', 'PK'],
    ['a.xlsx', zip({ 'a.txt': 'a' })],
    ['a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
  ])('%s that is none: one line says so', async (name, body) => {
    expect(await read(name, body)).toEqual({ words: [], allow: [], rejected: [{ line: 0, text: name, why: 'bad-file' }] });
  });

  test('a file above 20 MB and an archive that swells are refused', async () => {
    expect((await read('a.txt', new Uint8Array(LIMITS.bytes + 1))).rejected).toMatchObject([{ line: 0, why: 'too-big' }]);
    const swelling = zip({ 'xl/worksheets/sheet1.xml': ' '.repeat(3_000_000), 'b.xml': 'b' });
    expect(swelling.length).toBeLessThan(10_000);
    await expect(unzip(swelling, /xml$/, 2_000_000)).rejects.toThrow('too large');
    expect((await unzip(swelling, /^b/, 2_000_000)).get('b.xml')).toBe('b');
  });

  test('100,000 lines with 1,000 bad ones: each is named with its number, the rest load', async () => {
    const bad = ['', '字', '/(a+)+$/', '('.repeat(5_000), '词语1', 'a\0b', '=1', '……', '\\d+x', '死'];
    const lines = Array.from({ length: 100_000 }, (_, i) => (i % 100 === 50 ? bad[((i / 100) % 10) | 0]! : `词语${i}`));
    const { words, rejected } = await read('many.txt', lines.join('\n'));
    expect(words).toHaveLength(99_000);
    expect(rejected.map(({ line }) => line)).toEqual(Array.from({ length: 1_000 }, (_, i) => i * 100 + 51));
  });

  test('any bytes under any name: nothing is thrown', async () => {
    const name = fc.constantFrom('a.txt', 'a.csv', 'a.json', 'a.xlsx', 'a');
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('"', ',', '\n', '\t', '[', '{', '词', '=', '\0', 'PK\u0003\u0004', '\r'))
        .map((some) => some.join('')),
    );
    await fc.assert(
      fc.asyncProperty(name, body, async (file, bytes) => {
        const { words, rejected } = await read(file, typeof bytes === 'string' ? bytes : new Uint8Array(bytes));
        for (const { text } of words) expect(text.isWellFormed()).toBe(true);
        for (const { line } of rejected) expect(line).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a workbook with holes punched into it: nothing is thrown', async () => {
    const whole = workbook([['词'], ['加V'], ['=1']]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, value, length) => {
        const bytes = whole.slice(0, Math.max(at + 1, length));
        bytes[at] = value;
        await expect(read('a.xlsx', bytes)).resolves.toBeDefined();
      }),
    );
  });
});
