import { describe, expect, test } from 'vitest';
import { recheck } from '../../../components/session/draft/recheck';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules';
import type { Finding } from '../../../lib/model/finding';

const compiled = compileRules(rules);
const whole = (text: string) => check(text, { role: 'agent' }, compiled);

/** Lines that are found, between lines that are not, as one long draft. */
function draft(from: number): string {
  const calm = ['您好，这款现在有现货。', '今天下单明天就能发出！', '尺码标准，面料舒服。\n', '请问还有什么可以帮您？'];
  const faults = rules.flatMap(({ examples }) => examples.bad).filter((line) => line.length < 60);
  const lines = Array.from(
    { length: 24 },
    (_, n) => `${faults[(from + n * 37) % faults.length]}${n % 3 ? '。' : '！'}${calm[n % 4]}`,
  );
  return lines.join('');
}

/** What is drawn of findings; of two rules that say the same of one phrase either may be named. */
const lines = (findings: Finding[]) => findings.map(({ start, end, severity, text }) => [start, end, severity, text]);
const kept = (text: string, from: number, to: number, words: string) => text.slice(0, from) + words + text.slice(to);

describe('checking only what changed', () => {
  test.each([0, 5, 11, 17, 23, 31])('gives what a whole check gives, key after key (%i)', (seed) => {
    let text = draft(seed);
    let findings = whole(text);
    expect(findings.length).toBeGreaterThan(10);
    let parts = 0;
    for (let key = 0; key < 60; key++) {
      const at = (seed * 101 + key * 67) % text.length;
      const words = ['好', '', '不', '。', '加我微信', ''][key % 6]!;
      const next = kept(text, at, Math.min(text.length, at + (words ? key % 2 : 1 + (key % 4))), words);
      const got = recheck({ text, findings }, next, whole);
      if (!got.isWhole) parts++;
      expect(lines(got.findings), `key ${key} at ${at} of ${next}`).toEqual(lines(whole(next)));
      text = next;
      findings = got.findings;
    }
    expect(parts).toBeGreaterThan(30);
  });

  test('looks at a part only, and says so', () => {
    const text = draft(3);
    const seen: number[] = [];
    const got = recheck({ text, findings: whole(text) }, `${text}好`, (part) => {
      seen.push(part.length);
      return whole(part);
    });
    expect(got.isWhole).toBe(false);
    expect(Math.max(...seen)).toBeLessThan(text.length / 3);
  });

  test('a short text, and the same text again, are checked as a whole', () => {
    expect(recheck({ text: '加我微信', findings: [] }, '加我微信吧', whole)).toEqual({
      findings: whole('加我微信吧'),
      isWhole: true,
    });
    const text = draft(3);
    expect(recheck({ text, findings: [] }, text, whole)).toEqual({ findings: whole(text), isWhole: true });
  });
});
