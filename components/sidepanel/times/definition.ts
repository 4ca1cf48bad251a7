import { say } from '../../../lib/i18n/say';
import { unitMeanings, timesWords as words } from '../../../lib/i18n/sidepanel-times';
import type { Lang } from '../../../lib/model/localised';
import type { Profile } from '../../../lib/model/profile';
import { daysName, limitName } from '../../ui/durations';
import { clockName } from '../../ui/times';

/** How a profile counts, in words: its unit, its limits, whose replies, when, and what is not assessed. */
export function definitionOf(profile: Profile, lang: Lang): string[] {
  const { unit, thresholds, robots, reachedAgent, hours, sessionGap, days, minimum, skipsOffline, note } = profile;
  const times = thresholds.map((seconds) => limitName(seconds, lang)).join(lang === 'zh' ? '、' : ', ');
  const open = hours && { from: clockName(hours.from), to: clockName(hours.to) };
  return [
    say(unitMeanings[unit], lang),
    say(thresholds.length > 1 ? words.thresholdsSaid : words.thresholdSaid, lang, { times }),
    say(robots ? words.robotsCount : words.robotsDont, lang),
    ...(reachedAgent ? [say(words.reached, lang)] : []),
    open ? say(hours.outside === 'pause' ? words.hoursPause : words.hoursLeftOut, lang, open) : say(words.allDay, lang),
    say(words.gapSaid, lang, { time: limitName(sessionGap, lang) }),
    say(words.windowSaid, lang, { days: daysName(days, lang) }),
    ...(minimum === undefined ? [] : [say(words.minimumSaid, lang, { n: minimum })]),
    ...(skipsOffline ? [say(words.offlineSaid, lang)] : []),
    ...(note ? [say(note, lang)] : []),
  ];
}
