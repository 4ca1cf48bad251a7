import { spanOfDay } from '../../lib/log/visits';
import type { Lang } from '../../lib/model/localised';

const locales = { zh: 'zh-CN', en: 'en-GB' };

/** A day (YYYY-MM-DD) in a list: 11月22日 周日, Sun 22 Nov. */
export function shortDay(day: string, lang: Lang): string {
  const { from } = spanOfDay(day);
  const date = format(from, lang, { month: 'short', day: 'numeric' });
  const weekday = format(from, lang, { weekday: 'short' });
  return lang === 'zh' ? `${date} ${weekday}` : `${weekday} ${date}`;
}

/** A day in full, with its year. */
export function longDay(at: number, lang: Lang): string {
  return format(at, lang, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
}

/** Year, day and time to the second. */
export function fullTime(at: number, lang: Lang): string {
  return format(at, lang, { dateStyle: 'medium', timeStyle: 'medium' });
}

/** The time zone of this machine, as it is called. */
export function zoneName(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function format(at: number, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[lang], options).format(at);
}
