import type { PackedRules } from '../../lib/check/pack';
import { packedRules } from '../../lib/check/packed';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';

const { rules }: PackedRules = JSON.parse(packedRules);
const titles = new Map(rules.map(({ id, title }) => [id, title]));

/** What a rule is called; its id when it is not one of ours. */
export function titleOf(rule: string, lang: Lang): string {
  const title = titles.get(rule);
  return title ? say(title, lang) : rule;
}
