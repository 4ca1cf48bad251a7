import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules';
import { reply, replyCategory, stage } from '../../../lib/model/reply';
import { fill } from '../../../lib/replies/fill';
import { packs } from '../../../lib/replies/packs';

const compiled = compileRules(rules);
const facts = { shop: '木禾', customer: '林**', agent: '小满', address: '杭州市余杁区青禾路', order: '2611' };

describe('packs', () => {
  test('ids and shortcuts are unique within a language', () => {
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
  });

  test.each(['zh', 'en'] as const)('%s covers every category of section D and every stage', (lang) => {
    const own = packs.filter((one) => one.lang === lang);
    expect(replyCategory.options.filter((category) => !own.some((one) => one.category === category))).toEqual([]);
    expect(stage.options.filter((one) => own.filter((reply) => reply.stages.includes(one)).length < 3)).toEqual([]);
  });

  test.each(packs.map((one) => [one.id, one] as const))('%s is well formed and passes the checker itself', (_, one) => {
    expect(() => reply.parse(one)).not.toThrow();
    const { text, missing } = fill(one.text, facts, one.lang, 10);
    expect(missing).toEqual([]);
    expect(check(text, { role: 'agent' }, compiled).filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});
