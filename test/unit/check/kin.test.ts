import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules';

interface Line {
  text: string;
  label: 'good' | 'bad';
}

/** Wordings close to lines that were once judged wrongly, on both sides of the border. */
const lines: Line[] = readFileSync(new URL('./kin.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const compiled = compileRules(rules);
const stands = ({ text }: Line) => check(text, { role: 'agent' }, compiled).some(({ severity }) => severity !== 'hint');

it('what only looks like a fault disturbs nobody', () => {
  const good = lines.filter(({ label }) => label === 'good');
  const wrong = good.filter(stands).map(({ text }) => text);
  expect(wrong.length / good.length, wrong.join('\n')).toBeLessThan(0.01);
});

it('a fault in other words is more than a hint in most cases', () => {
  const bad = lines.filter(({ label }) => label === 'bad');
  const missed = bad.filter((line) => !stands(line)).map(({ text }) => text);
  expect(missed.length / bad.length, missed.join('\n')).toBeLessThan(0.15);
});
