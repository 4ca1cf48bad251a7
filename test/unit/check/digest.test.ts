import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules';

const compiled = compileRules(rules);
const lines: { text: string; category: string }[] = readFileSync(new URL('../../eval/digest.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

it.each(lines.map(({ text, category }) => [text, category]))('the service standards forbid %s (%s)', (text, category) => {
  expect(check(text, { role: 'agent' }, compiled).map((finding) => finding.category)).toContain(category);
});

it('every bad example of a rule is flagged, and no good one', () => {
  const wrong = rules.flatMap(({ id, category, platforms, examples }) => {
    const found = (text: string) => check(text, { role: 'agent', platform: platforms?.[0] }, compiled);
    const missed = examples.bad.filter(
      (text) => !found(text).some((finding) => finding.severity !== 'hint' || finding.category === category),
    );
    return [...missed, ...examples.good.filter((text) => found(text).length > 0)].map((text) => `${id}: ${text}`);
  });
  expect(wrong).toEqual([]);
});
