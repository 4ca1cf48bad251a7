import { describe, expect, test } from 'vitest';
import {
  categorySubject,
  isStricter,
  type Levels,
  levelOf,
  levelOn,
  type Subject,
  withLevel,
} from '../../../components/options/rules/levels';
import { rules } from '../../../lib/check/rules';

const rule: Subject = { id: 'promise-oath', category: 'promise', shipped: 'warn' };
const whole: Subject = { id: 'promise', category: 'promise', shipped: 'warn' };

describe('levels', () => {
  test('what ships holds until somebody says otherwise', () => {
    expect(levelOf({}, '', rule)).toBe('warn');
    expect(levelOf({}, '甲店', rule)).toBe('warn');
  });

  test('a shop goes before all shops, a rule before its category', () => {
    const levels: Levels = { '': { promise: 'hint' }, 甲店: { promise: 'off', 'promise-oath': 'block' } };
    expect(levelOf(levels, '', rule)).toBe('hint');
    expect(levelOf(levels, '甲店', rule)).toBe('block');
    expect(levelOf(levels, '甲店', whole)).toBe('off');
    expect(levelOf(levels, '乙店', whole)).toBe('hint');
  });

  test('a level that would hold anyway is not kept', () => {
    const off = withLevel({}, '', whole, 'off');
    expect(off).toEqual({ '': { promise: 'off' } });
    expect(withLevel(off, '', whole, 'warn')).toEqual({});
    expect(withLevel(off, '甲店', whole, 'off')).toEqual(off);
    expect(withLevel(off, '甲店', whole, 'warn')).toEqual({ '': { promise: 'off' }, 甲店: { promise: 'warn' } });
  });

  test('a rule under a category that was changed keeps its shipped severity only when told to', () => {
    const off = withLevel({}, '', whole, 'off');
    expect(withLevel(off, '', rule, 'warn')).toEqual({ '': { promise: 'off', 'promise-oath': 'warn' } });
  });

  test('a switch turned on brings back what ships when all else is off', () => {
    expect(levelOn({ '': { promise: 'off' } }, '', whole)).toBe('warn');
    expect(levelOn({ '': { promise: 'off' } }, '甲店', whole)).toBe('warn');
    expect(levelOn({ '': { promise: 'hint' }, 甲店: { promise: 'off' } }, '甲店', whole)).toBe('hint');
  });

  test('only what speaks louder is stricter', () => {
    expect([
      isStricter('block', 'warn'),
      isStricter('hint', 'off'),
      isStricter('hint', 'warn'),
      isStricter('off', 'hint'),
    ]).toEqual([true, true, false, false]);
  });

  test('a category ships with the severity of most of its written rules', () => {
    expect(categorySubject('invoice', rules).shipped).toBe('block');
    expect(categorySubject('attitude', rules).shipped).toBe('warn');
    expect(categorySubject('jargon', rules).shipped).toBe('hint');
  });
});
