import type { Lang } from '../../../lib/model/localised';
import { lasting } from '../../review/format';

const locales = { zh: 'zh-CN', en: 'en-GB' };

/** A share (0–1) in whole per cent. */
export function percent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A share that lies between two, rounded so that neither end is made better than it is. */
export function percents({ least, most }: { least: number; most: number }, lang: Lang): string {
  const [low, high] = [Math.floor(least * 100 + 1e-9) / 100, Math.ceil(most * 100 - 1e-9) / 100];
  return least === most ? percent(low, lang) : `${percent(low, lang)}–${percent(high, lang)}`;
}

/** A mean of counts: whole from ten on, else one decimal. */
export function perDay(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** Month, day and weekday of a moment. */
export function dayName(at: number, lang: Lang): string {
  const date = format(at, lang, { month: 'short', day: 'numeric' });
  return `${date} ${format(at, lang, { weekday: 'short' })}`;
}

/** The day of the month and the weekday, short enough for an axis. */
export function shortDay(at: number, lang: Lang): string {
  return format(at, lang, { weekday: 'short' });
}

/** A natural day (YYYY-MM-DD). */
export function dateName(date: string, lang: Lang): string {
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date));
}

/** Days as words: 30 天, 1 day. */
export function daysName(days: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

/** A limit in seconds as words; whole minutes and hours are not said to the second. */
export function limitName(seconds: number, lang: Lang): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locales[lang], { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  if (seconds >= 3_600 && seconds % 3_600 === 0) return unit(seconds / 3_600, 'hour');
  if (seconds >= 60 && seconds % 60 === 0) return unit(seconds / 60, 'minute');
  return lasting(seconds * 1_000, lang);
}

/** Minutes of the day as the clock says them: 540 is 9:00. */
export function clockName(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function format(at: number, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[lang], options).format(at);
}
