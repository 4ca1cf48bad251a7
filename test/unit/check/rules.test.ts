import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { normalise } from '../../../lib/check/normalise';
import { rules } from '../../../lib/check/rules';
import type { CheckContext, Rule } from '../../../lib/model/rule';

const compiled = compileRules(rules);
const contextOf = (rule: Rule): CheckContext => ({ role: 'agent', platform: rule.platforms?.[0] });

it('every file of the folder is in the registry, under its own id', () => {
  const files = readdirSync(new URL('../../../lib/check/rules', import.meta.url))
    .filter((file) => /^[a-z0-9]+-[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''));
  const written = rules.map((rule) => rule.id).filter((id) => !id.startsWith('learned-'));
  expect(written.sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const context = contextOf(rule);

  it('finds its bad examples', () => {
    const missed = rule.examples.bad.filter((text) => rule.find(normalise(text), context).length === 0);
    expect(missed).toEqual([]);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  it('leaves its good examples alone', () => {
    const flagged = rule.examples.good.filter((text) => rule.find(normalise(text), context).length > 0);
    expect(flagged).toEqual([]);
    expect(rule.examples.good.length).toBeGreaterThan(0);
  });

  it('offers replacements that pass every rule', () => {
    const bad = [...rule.replacements.zh, ...rule.replacements.en].flatMap((text) =>
      check(text, context, compiled).map((finding) => `${text} → ${finding.rule}`),
    );
    expect(bad).toEqual([]);
  });

  it('says everything in both languages and where it comes from', () => {
    for (const text of [rule.title.zh, rule.title.en, rule.advice.zh, rule.advice.en, rule.source]) expect(text).not.toBe('');
  });
});
