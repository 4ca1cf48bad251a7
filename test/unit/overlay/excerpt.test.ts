import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, fields } from '../../../components/overlay/excerpt';

describe('fields', () => {
  test('tells filled and missing variables apart', () => {
    const shown = fields('地址：{address}，单号{order}。', '地址：青禾路 3 幢，单号{order}。', ['order']);
    expect(shown).toEqual([
      { kind: 'plain', text: '地址：' },
      { kind: 'filled', text: '青禾路 3 幢' },
      { kind: 'plain', text: '，单号' },
      { kind: 'missing', text: 'order' },
      { kind: 'plain', text: '。' },
    ]);
  });

  test('a variable at the very end takes the rest', () => {
    expect(fields('我是{agent}', '我是小满', [])).toEqual([
      { kind: 'plain', text: '我是' },
      { kind: 'filled', text: '小满' },
    ]);
  });

  test('a preview that does not follow its template stays whole', () => {
    expect(fields('您好{agent}！', '完全不同', [])).toEqual([{ kind: 'plain', text: '完全不同' }]);
  });

  test('never invents or drops a letter when nothing is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 6 }), (pairs) => {
        const literal = (text: string) => text.replaceAll(/[{}]/g, '');
        const template = pairs.map(([before], at) => `${literal(before)}{v${at}}`).join('');
        const preview = pairs.map(([before, value]) => literal(before) + value).join('');
        const shown = fields(template, preview, []);
        expect(shown.map((part) => part.text).join('')).toBe(preview);
      }),
    );
  });
});

describe('excerpt', () => {
  test('keeps short texts whole', () => {
    expect(excerpt('您加我微信，发图', { start: 1, end: 5 }, 20)).toEqual({ before: '您', phrase: '加我微信', after: '，发图' });
  });

  test('cuts long ones around the phrase and says so', () => {
    const text = `${'前'.repeat(50)}词${'后'.repeat(50)}`;
    const cut = excerpt(text, { start: 50, end: 51 }, 10);
    expect(cut).toEqual({ before: `…${'前'.repeat(10)}`, phrase: '词', after: `${'后'.repeat(10)}…` });
  });
});
