import { rules } from '../../lib/check/rules';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';

const titles = new Map(rules.map(({ id, title }) => [id, title]));

/** What a rule is called; its id when it is not one of ours. */
export function titleOf(rule: string, lang: Lang): string {
  const title = titles.get(rule);
  return title ? say(title, lang) : rule;
}
