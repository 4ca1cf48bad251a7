import type { Lang } from '../../lib/model/localised';
import { locales } from './locales';

/** Hour and minute of a moment (epoch ms, as in all of these). */
export function minute(at: number, lang: Lang): string {
  return format(at, lang, { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** Month, day and minute. */
export function dayTime(at: number, lang: Lang): string {
  return format(at, lang, { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false });
}

/** Year, day and time to the second. */
export function fullTime(at: number, lang: Lang): string {
  return format(at, lang, { dateStyle: 'medium', timeStyle: 'medium' });
}

/** Year, day and minute. */
export function dateTime(at: number, lang: Lang): string {
  return format(at, lang, { dateStyle: 'medium', timeStyle: 'short' });
}

/** The weekday, short enough for an axis. */
export function weekday(at: number, lang: Lang): string {
  return format(at, lang, { weekday: 'short' });
}

/** Month and day in figures. */
export function monthDay(at: number, lang: Lang): string {
  return format(at, lang, { month: '2-digit', day: '2-digit' });
}

/** A day as it is called in a list: 11月22日 周日, Sun 22 Nov. */
export function dayName(at: number, lang: Lang): string {
  const date = format(at, lang, { month: 'short', day: 'numeric' });
  return lang === 'zh' ? `${date} ${weekday(at, lang)}` : `${weekday(at, lang)} ${date}`;
}

/** A day with its year. */
export function date(at: number, lang: Lang): string {
  return format(at, lang, { dateStyle: 'medium' });
}

/** A day in full, with year and weekday. */
export function longDay(at: number, lang: Lang): string {
  return format(at, lang, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
}

/** A day of the calendar (YYYY-MM-DD), with its year. */
export function dateName(day: string, lang: Lang): string {
  return format(Date.parse(day), lang, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** The time zone of this computer, an IANA name. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Minutes of the day as the clock says them: 540 is 9:00. */
export function clockName(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function format(at: number, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[lang], options).format(at);
}
