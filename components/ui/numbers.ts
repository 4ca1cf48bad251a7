import type { Lang } from '../../lib/model/localised';
import { locales } from './locales';

/** At most so many decimals. */
export function number(value: number, lang: Lang, digits = 0): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits }).format(value);
}

/** A mean of counts: whole from ten on, else one decimal. */
export function perDay(value: number, lang: Lang): string {
  return number(value, lang, value < 10 ? 1 : 0);
}

/** A share (0–1) in whole per cent. */
export function percent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A share that lies between two, rounded so that neither end is made better than it is. */
export function percents({ least, most }: { least: number; most: number }, lang: Lang): string {
  const [low, high] = [Math.floor(least * 100 + 1e-9) / 100, Math.ceil(most * 100 - 1e-9) / 100];
  return least === most ? percent(low, lang) : `${percent(low, lang)}–${percent(high, lang)}`;
}

/** A size in bytes: 12 kB, 3.4 MB. */
export function fileSize(bytes: number, lang: Lang): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locales[lang], { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
}
