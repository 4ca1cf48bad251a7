import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { defineRule, finder, pattern, phrases, type RuleDraft, type ShapedRule, whole } from '../../../lib/check/rule';
import { rules as shipped } from '../../../lib/check/rules';
import type { Level } from '../../../lib/model/settings';
import type { TeamWord } from '../../../lib/model/word';
import { brief, slowCheck } from './reference';
import { messyText } from './texts';

function rule(id: string, draft: Partial<RuleDraft>): ShapedRule {
  return defineRule({
    id,
    category: 'attitude',
    severity: 'warn',
    title: { zh: id, en: id },
    advice: { zh: '', en: '' },
    source: 'test',
    replacements: { zh: ['好的'], en: ['sure'] },
    shapes: [],
    examples: { bad: [], good: [] },
    ...draft,
  });
}

const found = (text: string, ...rules: ShapedRule[]) => check(text, {}, compileRules(rules)).map((finding) => finding.text);

describe('shapes', () => {
  const loose = rule('loose', { shapes: [phrases(['加微信', 'wechat'], { loose: true })] });
  const strict = rule('strict', { shapes: [phrases(['不知道', 'no idea', 'vx'])], allow: ['不知道您是否'] });
  const gap = rule('gap', { shapes: [pattern(/给.{0,4}好评/, { unless: /不要|别/ })] });
  const curt = rule('curt', { shapes: [whole(/嗯+|哦/)] });

  it.each([
    ['这个不知道哦', ['不知道']],
    ['不知道您是否方便', []],
    ['不 知 道', ['不 知 道']],
    ['不,知道', []],
    ['I have NO  IDEA', ['NO  IDEA']],
    ['no ideal', []],
    ['加vx吧', ['vx']],
    ['avx', []],
    ['vx1', []],
  ])('phrases in %s', (text, expected) => expect(found(text, strict)).toEqual(expected));

  it.each([
    ['加.微❤️信', ['加.微❤️信']],
    ['w e-c h a t', ['w e-c h a t']],
    ['my wechat id', ['wechat']],
    ['mywechat', []],
  ])('loose phrases in %s', (text, expected) => expect(found(text, loose)).toEqual(expected));

  it.each([
    ['给个好评', ['给个好评']],
    ['您别给个好评', []],
    ['别急,给个好评', ['给个好评']],
    ['给点好', []],
  ])('patterns in %s', (text, expected) => expect(found(text, gap)).toEqual(expected));

  it.each([
    ['嗯', ['嗯']],
    ['嗯嗯嗯嗯。', ['嗯嗯嗯嗯']],
    ['哦~😀', ['哦']],
    ['嗯呢', ['嗯呢']],
    ['嗯 好的', []],
    ['。', []],
  ])('whole messages like %s', (text, expected) => expect(found(text, curt)).toEqual(expected));

  it('finds patterns far from the start and nothing away from keys in long texts', () => {
    const text = `${'您好,这款有货。'.repeat(5_000)}给个好评${'谢谢。'.repeat(5_000)}`;
    expect(found(text, gap)).toEqual(['给个好评']);
  });

  it('asks conditions, and lets a shape be graver than its rule', () => {
    const conditional = rule('c', {
      shapes: [
        phrases(['别问'], { when: { previous: /^在吗$/ }, severity: 'block' }),
        phrases(['先下单'], { when: { stages: ['consulting'], except: ['jd'] } }),
        finder('lone-mark'),
      ],
    });
    const compiled = compileRules([conditional]);
    expect(check('别问', {}, compiled)).toEqual([]);
    expect(check('别问', { previous: '在吗' }, compiled)[0]?.severity).toBe('block');
    expect(check('先下单', {}, compiled)).toEqual([]);
    expect(check('先下单', { stage: 'consulting' }, compiled)).toHaveLength(1);
    expect(check('先下单', { stage: 'consulting', platform: 'jd' }, compiled)).toEqual([]);
    expect(check('?', {}, compiled)).toHaveLength(1);
  });

  it('knows platforms', () => {
    const local = compileRules([rule('p', { platforms: ['taobao'], shapes: [phrases(['支付宝'])] })]);
    expect(check('支付宝', { platform: 'taobao' }, local)).toHaveLength(1);
    expect(check('支付宝', { platform: 'pdd' }, local)).toEqual([]);
    expect(check('支付宝', {}, local)).toEqual([]);
  });
});

describe('resolving', () => {
  const hit = (id: string, literal: string, draft: Partial<RuleDraft> = {}) =>
    rule(id, { shapes: [phrases([literal])], ...draft });

  it('prefers graver, then longer, and keeps other categories', () => {
    expect(found('全网最低价', hit('a', '最低'), hit('b', '全网最低价'))).toEqual(['全网最低价']);
    expect(found('全网最低价', hit('a', '最低', { severity: 'block' }), hit('b', '全网最低价'))).toEqual(['最低']);
    expect(found('全网最低价', hit('a', '最低', { category: 'price' }), hit('b', '全网最低价'))).toEqual(['全网最低价', '最低']);
    expect(found('最低', hit('a', '最低', { category: 'price' }), hit('b', '最低'))).toEqual(['最低']);
  });

  it('lets a shop change what is said, and keeps still about what is ignored', () => {
    const both = [hit('a', '最低'), hit('b', '不知道')];
    const levels = (given: Record<string, Level>) => check('最低,不知道', {}, compileRules(both, { levels: given }));
    expect(levels({ a: 'off' }).map(({ text }) => text)).toEqual(['不知道']);
    expect(levels({ attitude: 'hint', a: 'block' }).map(({ severity }) => severity)).toEqual(['block', 'hint']);
    const compiled = compileRules(both, { suppressed: new Set(['a 最低']) });
    expect(check('最低,不知道', {}, compiled).map(({ text }) => text)).toEqual(['不知道']);
  });

  it('finds team words, in any width and script, and pardons the team’s own phrases', () => {
    const words: TeamWord[] = [
      { text: '  ＳＯＰ ', category: 'jargon', severity: 'hint', replacement: '流程' },
      { text: '後台', category: 'jargon', severity: 'hint' },
      { text: ' ', category: 'jargon', severity: 'hint' },
    ];
    const compiled = compileRules([], { words, allow: ['后台客服'] });
    const findings = check('按sop走后台,找后臺客服', {}, compiled);
    expect(findings.map(({ text, replacements }) => [text, replacements])).toEqual([
      ['sop', ['流程']],
      ['后台', []],
    ]);
  });

  it('answers in the language of the text', () => {
    const both = compileRules([hit('a', 'nope'), hit('b', '没有')]);
    expect(check('nope', {}, both)[0]?.replacements).toEqual(['sure']);
    expect(check('没有', {}, both)[0]?.replacements).toEqual(['好的']);
  });
});

describe('any text', () => {
  const own = [
    rule('p', {
      shapes: [
        phrases(['加微', '微信', '好评返现', 'wechat', 'x9']),
        phrases(['信好', '知道'], { loose: true, severity: 'hint' }),
      ],
    }),
    rule('q', {
      category: 'contact',
      severity: 'block',
      shapes: [pattern(/微.{0,3}信/u, { view: 'tight', unless: /不/ })],
    }),
    rule('r', { category: 'price', shapes: [phrases(['好', '的'])], allow: ['好评', '您的'] }),
    rule('s', { category: 'curt', shapes: [whole(/好+|不|x9/)] }),
  ];
  const words: TeamWord[] = ['好评', '返现', 'a', '😀', '微 信', '9'].map((text, i) => ({
    text,
    category: i % 2 ? 'jargon' : 'abuse',
    severity: i % 3 ? 'warn' : 'hint',
  }));

  it('gives what the slow way gives', () => {
    const compiled = compileRules(own, { words });
    fc.assert(
      fc.property(messyText, (text) => {
        expect(check(text, {}, compiled).map(brief).sort()).toEqual(slowCheck(text, {}, own, words));
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives with the shipped rules what they find alone, sliced from the text', () => {
    // Written rules: the learned hints overlap each other, and the reference settles such ties differently.
    const written = shipped.filter(({ id }) => !id.startsWith('learned-'));
    const compiled = compileRules(written);
    const lines = written.flatMap((shippedRule) => [...shippedRule.examples.bad, ...shippedRule.examples.good]);
    const piece = fc.oneof(messyText, fc.constantFrom('', ...lines));
    fc.assert(
      fc.property(piece, piece, (left, right) => {
        const text = left + right;
        const findings = check(text, {}, compiled);
        for (const finding of findings) expect(finding.text).toBe(text.slice(finding.start, finding.end));
        expect(findings.map(brief).sort()).toEqual(slowCheck(text, {}, written, []));
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    '',
    '😀',
    '\ud800',
    '\udc00\ud800',
    'مرحبا',
    '加微信'.repeat(33_334),
    '13800001111 '.repeat(8_000),
    'a'.repeat(100_000),
  ])('is answered with places in it: %#', (text) => {
    const compiled = compileRules(shipped, { words });
    for (const { start, end, text: found } of check(text, {}, compiled)) expect(text.slice(start, end)).toBe(found);
  });
});
