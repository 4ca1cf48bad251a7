import type { Lang } from '../../lib/model/localised';

const locales = { zh: 'zh-CN', en: 'en-GB' };

/** Month, day and minute of a moment (epoch ms). */
export function dayTime(at: number, lang: Lang): string {
  return new Intl.DateTimeFormat(locales[lang], {
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}

/** Hour and minute. */
export function minute(at: number, lang: Lang): string {
  return new Intl.DateTimeFormat(locales[lang], { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
}

/** A length of time in ms as words: 4 分 10 秒, 4 min 10 sec. */
export function lasting(ms: number, lang: Lang): string {
  const seconds = Math.round(ms / 1000);
  const unit = (value: number, name: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(locales[lang], { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  if (seconds >= 3600) return `${unit(Math.floor(seconds / 3600), 'hour')} ${unit(Math.floor((seconds % 3600) / 60), 'minute')}`;
  if (seconds >= 60) return `${unit(Math.floor(seconds / 60), 'minute')} ${unit(seconds % 60, 'second')}`;
  return unit(seconds, 'second');
}

export function number(value: number, lang: Lang, digits = 0): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits }).format(value);
}
