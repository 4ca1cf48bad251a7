import { type EncryptionWord, encryption } from '../../../lib/i18n/encryption';
import { say } from '../../../lib/i18n/say';
import { useLang } from '../said';

/** Reads the words about encryption in the page's language. */
export function useEncryptionWords(): (word: EncryptionWord, values?: Record<string, string | number>) => string {
  const lang = useLang();
  return (word, values) => say(encryption[word], lang, values);
}
