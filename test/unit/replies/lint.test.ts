import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules';
import type { Finding } from '../../../lib/model/finding';
import { clashOf, lintReply, maySave } from '../../../lib/replies/lint';
import { packs } from '../../../lib/replies/packs';

const compiled = compileRules(rules);
const real = (text: string) => check(text, { role: 'agent' }, compiled);
const zh = (text: string) => ({ text, lang: 'zh' as const });
const hit = (start: number, end: number, severity: Finding['severity'] = 'warn'): Finding => ({
  rule: 'r',
  category: 'promise',
  severity,
  start,
  end,
  text: '',
  replacements: [],
});

describe('a reply under the checker', () => {
  test('what ships is clean with every variable filled, and so are the stand-ins alone', () => {
    expect(packs.filter((reply) => lintReply(reply, real).isFlagged).map(({ id }) => id)).toEqual([]);
    for (const lang of ['zh', 'en'] as const)
      for (const name of ['shop', 'customer', 'agent', 'address', 'order', 'greeting'])
        expect(lintReply({ text: `{${name}}`, lang }, real).findings, `${name} ${lang}`).toEqual([]);
  });

  test('a fault is found behind filled variables, with offsets into the filled text', () => {
    const lint = lintReply(zh('{greeting}，{shop}这个我不知道'), real);
    expect(lint.isFlagged).toBe(true);
    expect(lint.text).toBe('早上好，本店这个我不知道');
    for (const { start, end, text } of lint.findings) expect(lint.text.slice(start, end)).toBe(text);
  });

  test('what lies in a stand-in alone is not the reply’s; what reaches out of it is', () => {
    expect(lintReply(zh('{shop}好'), () => [hit(0, 2)]).findings).toEqual([]);
    expect(lintReply(zh('{shop}好'), () => [hit(0, 3)]).findings).toHaveLength(1);
  });

  test('tips do not flag', () => {
    const lint = lintReply(zh('好'), () => [hit(0, 1, 'hint')]);
    expect([lint.findings.length, lint.isFlagged]).toEqual([1, false]);
  });

  test('a variable nobody knows is named', () => {
    expect(lintReply(zh('您好{nickname}，{order}'), () => []).unknown).toEqual(['{nickname}']);
  });

  test.each([
    [false, undefined, true],
    [true, undefined, false],
    [true, '  ', false],
    [true, '平台原文', true],
  ])('flagged %s with the reason %j may be saved: %s', (isFlagged, reason, expected) => {
    const lint = lintReply(zh('好'), () => (isFlagged ? [hit(0, 1)] : []));
    expect(maySave(lint, reason)).toBe(expected);
  });
});

describe('shortcuts', () => {
  const one = { id: 'a', lang: 'zh' as const, shortcut: 'WH ' };
  const other = { ...packs[0]!, id: 'b', lang: 'zh' as const, shortcut: 'wh' };

  test('the same letters in the same language clash, whatever case and spaces', () => {
    expect(clashOf(one, [other])).toBe(other);
  });

  test('itself, another language and no shortcut do not', () => {
    expect(clashOf(one, [{ ...other, id: 'a' }])).toBeUndefined();
    expect(clashOf(one, [{ ...other, lang: 'en' }])).toBeUndefined();
    expect(clashOf({ ...one, shortcut: ' ' }, [{ ...other, shortcut: '' }])).toBeUndefined();
  });
});
