import type { Lang } from '../../lib/model/localised';
import type { Settings } from '../../lib/model/settings';

/** Language of one of our pages: `?lang=` for a look at the other one, the user's choice, else the browser's. */
export function pageLang(chosen: Settings['lang'] | undefined, browserLang: string): Lang {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'zh' || asked === 'en') return asked;
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return browserLang.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
