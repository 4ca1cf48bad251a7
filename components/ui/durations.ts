import type { Lang } from '../../lib/model/localised';
import { locales } from './locales';

/** A length of time in ms as words: 4 分 10 秒, 4 min 10 sec. */
export function lasting(ms: number, lang: Lang): string {
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return `${unit(hours, 'hour', lang)} ${unit(minutes, 'minute', lang)}`;
  if (minutes > 0) return `${unit(minutes, 'minute', lang)} ${unit(seconds % 60, 'second', lang)}`;
  return unit(seconds, 'second', lang);
}

/** A limit in seconds as words; whole minutes and hours are not said to the second. */
export function limitName(seconds: number, lang: Lang): string {
  if (seconds >= 3_600 && seconds % 3_600 === 0) return unit(seconds / 3_600, 'hour', lang);
  if (seconds >= 60 && seconds % 60 === 0) return unit(seconds / 60, 'minute', lang);
  return lasting(seconds * 1_000, lang);
}

/** Days as words: 30 天, 1 day. */
export function daysName(days: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

function unit(value: number, name: 'hour' | 'minute' | 'second', lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
}
