import { trouble as words } from '../../lib/i18n/log-health';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import type { LogHealth } from '../../lib/model/log-health';
import { locales } from '../ui/locales';
import { number } from '../ui/numbers';

/** Section of the options page that helps, or the reload of this page. */
export type Help = 'privacy' | 'backup' | 'general' | 'reload';

/** One thing that is wrong with the log, in words. `help` is what its button does; `canNote`: it may be put away. */
export interface Trouble {
  id: string;
  title: string;
  body: string;
  action?: string;
  help?: Help;
  canNote: boolean;
}

/** What to show of the log's health, the worst first; `isOld` when this very page was overtaken by a later version. */
export function troublesOf(health: LogHealth, lang: Lang, isOld = false): Trouble[] {
  const time = (at: number) => new Intl.DateTimeFormat(locales[lang], { dateStyle: 'short', timeStyle: 'short' }).format(at);
  const make = (
    id: 'full' | 'damaged' | 'newer' | 'reload' | 'locked',
    action: keyof typeof words | undefined,
    help?: Help,
  ): Trouble => ({
    id,
    title: say(words[`${id}Title`], lang, { time: time(health.since) }),
    body: say(words[`${id}Body`], lang),
    ...(action && help && { action: say(words[action], lang), help }),
    canNote: false,
  });
  const found: Trouble[] = [];
  if (isOld) found.push(make('reload', 'reloadAction', 'reload'));
  else if (health.state === 'full') found.push(make('full', 'fullAction', 'privacy'));
  else if (health.state === 'damaged') found.push(make('damaged', 'restore', 'backup'));
  else if (health.state === 'newer') found.push(make('newer', undefined));
  else if (health.state === 'locked') found.push(make('locked', undefined));
  const { loss } = health;
  if (!loss) return found;
  const isLog = loss.what === 'log';
  const values = { time: time(loss.at), n: number(loss.rows, lang) };
  found.push({
    id: isLog ? 'lost' : 'settings-lost',
    title: say(isLog ? words.lostTitle : words.settingsLostTitle, lang),
    body: say(isLog ? words.lostBody : words.settingsLostBody, lang, values),
    action: say(isLog ? words.restore : words.settings, lang),
    help: isLog ? 'backup' : 'privacy',
    canNote: true,
  });
  return found;
}
