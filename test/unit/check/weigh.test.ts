import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { reasons } from '../../../lib/check/learned';
import { link } from '../../../lib/check/link';
import { judge, type Packed, unpack } from '../../../lib/check/model';
import { packedModel } from '../../../lib/check/model-data';
import { normalise } from '../../../lib/check/normalise';
import { packRules } from '../../../lib/check/pack';
import { rules } from '../../../lib/check/rules';

const compiled = compileRules(rules);
const rulesIn = (text: string) => check(text, { role: 'agent' }, compiled).map(({ rule }) => rule);

describe('the model', () => {
  const packed: Packed[] = [
    { category: 'price', need: 1, weights: '', rules: { a: 3 } },
    { category: 'abuse', need: 2, weights: '', rules: {} },
  ];

  it('is no larger than it may be', () => {
    expect(JSON.stringify(packedModel).length).toBeLessThan(200_000);
  });

  it('adds what rules are worth to what the words say, by category', () => {
    const model = unpack(packed);
    expect([...judge(model, '您好', 0, 2, [])].slice(0, 2)).toEqual([-1, -2]);
    expect([...judge(model, '您好', 0, 2, ['a', 'unknown'])].slice(0, 2)).toEqual([2, -2]);
  });

  it('sums weights of either sign without one category touching the other', () => {
    const ones = (digit: string) => `B${digit}`.repeat(65_535);
    const model = unpack([
      { category: 'price', need: 0, weights: ones('e'), rules: {} },
      { category: 'abuse', need: 0, weights: ones('A'), rules: {} },
    ]);
    const text = '好的亲'.repeat(200);
    const [price, abuse] = judge(model, text, 0, text.length, []);
    expect(price).toBeGreaterThan(0);
    expect(abuse).toBeCloseTo(-price!, 6);
  });

  it('says why: a hint has grams that weigh for it', () => {
    const text = '您要不换个地方跟我细说';
    const [hint] = check(text, { role: 'agent' }, compiled).filter(({ rule }) => rule.startsWith('learned-'));
    if (hint) expect(reasons(compiled.model!(), hint.text, hint.category).length).toBeGreaterThan(0);
    for (const { category } of compiled.learned.values()) {
      expect(
        reasons(
          compiled.model!(),
          normalise(rules.find(({ id }) => id === `learned-${category}`)!.examples.bad[0]!).text,
          category,
        ),
      ).not.toEqual([]);
    }
  });
});

describe('what is weighed', () => {
  it('is no less a fault for what stands in the next clause', () => {
    for (const text of ['加我微信,自己不会看吗', '您好,这款有现货的,今天能发,加我微信聊吧'])
      expect(rulesIn(text).join()).toContain('contact-');
  });

  it('sees where a refusal ends', () => {
    expect(rulesIn('绝对不会坏,加我微信').join()).toContain('contact-');
    expect(rulesIn('平台规定不能加微信哦')).toEqual([]);
  });

  it('gives no hint on a word or two', () => {
    for (const text of ['再见', '您说', 'You too!', '好嘞'])
      expect(rulesIn(text).filter((id) => id.startsWith('learned-'))).toEqual([]);
  });
});

it('rules find the same after they have been text', () => {
  const read = link(JSON.parse(packRules(rules)));
  for (const { examples } of rules) {
    for (const text of [...examples.bad, ...examples.good]) expect(check(text, {}, read)).toEqual(check(text, {}, compiled));
  }
});
