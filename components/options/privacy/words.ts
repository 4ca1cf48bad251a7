import { type PrivacyWord, privacy } from '../../../lib/i18n/privacy';
import { say } from '../../../lib/i18n/say';
import { useLang } from '../said';

/** Reads the words of this section in the page's language. */
export function usePrivacyWords(): (word: PrivacyWord, values?: Record<string, string | number>) => string {
  const lang = useLang();
  return (word, values) => say(privacy[word], lang, values);
}
