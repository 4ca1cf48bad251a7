import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules';
import { withoutSuppressed } from '../../../lib/check/suppressed';
import type { Finding } from '../../../lib/model/finding';

const finding = (part: Partial<Finding>): Finding => ({
  rule: 'r',
  category: 'contact',
  severity: 'block',
  start: 0,
  end: 4,
  text: '加我微信',
  replacements: [],
  ...part,
});
const ignored = new Set(['r 加我微信']);

describe('what was ignored', () => {
  test('the same words of another rule of the category are quiet too, within and at the same place', () => {
    const others = [finding({ rule: 'other' }), finding({ rule: 'part', start: 2, text: '微信' })];
    expect(withoutSuppressed([finding({}), ...others], ignored)).toEqual([]);
  });

  test.each([
    ['another category', finding({ rule: 'o', category: 'abuse' })],
    ['more words', finding({ rule: 'o', end: 9, text: '加我微信聊聊私事' })],
    ['another place', finding({ rule: 'o', start: 10, end: 14 })],
  ])('%s is told all the same', (_, other) => {
    expect(withoutSuppressed([finding({}), other], ignored)).toEqual([other]);
  });

  test('a hint that was ignored does not quiet something graver', () => {
    const grave = finding({ rule: 'o', severity: 'block' });
    expect(withoutSuppressed([finding({ severity: 'hint' }), grave], ignored)).toEqual([grave]);
  });

  test.each(['加我微信', '这个我不知道', '爱买不买', '自己不会看吗'])('one decision is enough for 「%s」', (text) => {
    const compiled = compileRules(rules);
    const [first] = check(text, { role: 'agent' }, compiled);
    expect(first).toBeDefined();
    const suppressed = new Set([`${first?.rule} ${first?.text}`]);
    expect(check(text, { role: 'agent' }, { ...compiled, suppressed })).toEqual([]);
    expect(check(text, { role: 'agent' }, compiled)).not.toEqual([]);
  });
});
