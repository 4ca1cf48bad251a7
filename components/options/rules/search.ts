import { categories } from '../../../lib/i18n/categories';
import { sourceText } from '../../../lib/i18n/sources';
import type { RuleInfo } from '../../../lib/model/rule';
import type { Group } from './shipped';

/**
 * Groups with the rules a query names: a word of their title, advice, replacements, category or source, in either language;
 * or rules that fire on it, as `firing` says. An empty query gives everything.
 */
export function searchRules(groups: readonly Group[], query: string, firing: ReadonlySet<string>): Group[] {
  const asked = query.trim().toLowerCase();
  if (asked === '') return [...groups];
  return groups.flatMap((group) => {
    const rules = group.rules.filter((rule) => firing.has(rule.id) || saidOf(rule).includes(asked));
    return rules.length > 0 ? { ...group, rules } : [];
  });
}

function saidOf(rule: RuleInfo): string {
  const { name, example } = categories[rule.category];
  const { title, advice, replacements } = rule;
  const sources = [rule.source, sourceText(rule.source, 'zh'), sourceText(rule.source, 'en')];
  return [
    rule.id,
    ...[name, example, title, advice].flatMap(({ zh, en }) => [zh, en]),
    ...replacements.zh,
    ...replacements.en,
    ...sources,
  ]
    .join('\n')
    .toLowerCase();
}
