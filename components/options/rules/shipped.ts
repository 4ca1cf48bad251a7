import { check } from '../../../lib/check/engine';
import { packedRules } from '../../../lib/check/packed';
import { type Category, category } from '../../../lib/model/finding';
import type { RuleInfo } from '../../../lib/model/rule';
import { packed, shipped } from '../../shipped';
import { categorySubject, type Subject } from './levels';

export { packedRules };

/** What ships, to be shown and set. */
export const shippedRules: RuleInfo[] = packed.rules;

/** One category with its rules, those learned from examples last. */
export interface Group {
  category: Category;
  subject: Subject;
  rules: RuleInfo[];
}

const isLearned = ({ id }: RuleInfo) => id.startsWith('learned-');

/** Every category that has rules. */
export const groups: Group[] = category.options.flatMap((name) => {
  const rules = shippedRules.filter((rule) => rule.category === name);
  const sorted = [...rules.filter((rule) => !isLearned(rule)), ...rules.filter(isLearned)];
  return rules.length > 0 ? { category: name, subject: categorySubject(name, rules), rules: sorted } : [];
});

/** Ids of the rules that fire on a text by what ships. */
export function firingOn(text: string): Set<string> {
  return new Set(check(text, { role: 'agent' }, shipped).map(({ rule }) => rule));
}
