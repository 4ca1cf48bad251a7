import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { packed } from '../shipped';

const titles = new Map(packed.rules.map(({ id, title }) => [id, title]));

/** What a rule is called; its id when it is not one of ours. */
export function titleOf(rule: string, lang: Lang): string {
  const title = titles.get(rule);
  return title ? say(title, lang) : rule;
}
