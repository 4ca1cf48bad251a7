import { mark } from '../../lib/i18n/log-health';
import { say } from '../../lib/i18n/say';
import type { Health } from '../../lib/model/health';
import type { Lang } from '../../lib/model/localised';
import type { LogHealth } from '../../lib/model/log-health';

const amber = '#b26a00';
const red = '#c62828';

/** What stands on the toolbar icon. */
export interface Mark {
  text: string;
  colour: string;
}

/** What to show, or undefined when all is well. A log in trouble goes before a page in trouble. */
export function markOf(health: Health | undefined, log: LogHealth, lang: Lang): Mark | undefined {
  if (log.state === 'full' || log.state === 'locked') return { text: say(mark[log.state], lang), colour: red };
  if (log.state !== 'well' || log.loss) return { text: '!', colour: red };
  const colour = health && colourOf(health);
  return colour ? { text: '!', colour } : undefined;
}

/** Colour of the mark of a page, or undefined when all is well. */
export function colourOf(health: Health): string | undefined {
  if (!health.attached) return red;
  return health.readable ? undefined : amber;
}
