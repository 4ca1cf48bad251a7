import { createContext, useContext } from 'react';
import { type OptionsWord, options } from '../../lib/i18n/options';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { locales } from '../ui/locales';

export const LangContext = createContext<Lang>('zh');

/** The language the page is shown in. */
export function useLang(): Lang {
  return useContext(LangContext);
}

/** Reads the options page's words in its language. */
export function useWords(): (word: OptionsWord, values?: Record<string, string | number>) => string {
  const lang = useLang();
  return (word, values) => say(options[word], lang, values);
}

/** Writes figures as the page's language does. */
export function useNumber(): (value: number, digits?: number) => string {
  const lang = useLang();
  return (value, digits = 0) =>
    new Intl.NumberFormat(locales[lang], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
}
