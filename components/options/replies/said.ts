import { type LibraryWord, library } from '../../../lib/i18n/replies';
import { say } from '../../../lib/i18n/say';
import { useLang } from '../said';

/** Reads the words of this section in the page's language. */
export function useLibraryWords(): (word: LibraryWord, values?: Record<string, string | number>) => string {
  const lang = useLang();
  return (word, values) => say(library[word], lang, values);
}
