import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Lang } from '../../../lib/model/localised';
import type { Timers } from '../../../lib/quality/timers';
import { running } from './clock';
import type { Row } from './rows';

/** What is said of an open item beside the reason the judge gives, and whether its time has come. */
export interface Due {
  isNow: boolean;
  words?: string;
}

/** The moment an open item is looked at. `rows` are all that apply, `quiet` (ms) is the silence after which to ask for more. */
export interface Moment {
  rows: Row[];
  timers: Timers;
  quiet: number;
  /** Epoch ms. */
  now: number;
}

/** Whether an open item is to be done now. More help is offered after a silence, and the closing line comes after that. */
export function dueOf({ id }: Row, { rows, timers, quiet, now }: Moment, lang: Lang): Due {
  const { address, silence, unanswered } = timers;
  const passed = (since: number) => running(now - since);
  if (id === 'confirm_address' && address)
    return { isNow: true, words: say(words.dueAddress, lang, { time: passed(address.since) }) };
  if (id === 'hold_notice' && unanswered?.limit !== undefined) {
    const time = passed(unanswered.since);
    const isNow = now - unanswered.since >= unanswered.limit / 2;
    return { isNow, words: say(words.dueHold, lang, { time, limit: running(unanswered.limit) }) };
  }
  if (id === 'anything_else') {
    const isNow = silence !== undefined && now - silence.since >= quiet;
    return isNow ? { isNow } : { isNow, words: say(words.notYetAsk, lang, { limit: running(quiet) }) };
  }
  const isEarly = unanswered !== undefined || rows.some((row) => row.id === 'anything_else' && row.standing === 'due');
  if (id === 'closing' && isEarly) return { isNow: false, words: say(words.notYetClose, lang) };
  return { isNow: true };
}
