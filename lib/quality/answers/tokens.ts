import { remember } from '../acts/act';
import { fold } from '../acts/fold';

const TOKEN = /[\u3400-\u9fff]|[a-z]+|\d+/g;
const isWord = (token: string) => /^[a-z]/.test(token);
const LONG = 4;
const LONGEST = 6;

/**
 * What a text is made of, each once: ideographs alone and with the token before, words by their beginnings. Numbers are
 * all alike (#), so that 三天 and 5天 both hold a count of days.
 */
export const tokensOf = remember((text: string): string[] => {
  const all = (fold(text).match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? '#' : token));
  const found = new Set<string>();
  all.forEach((token, at) => {
    if (isWord(token)) {
      found.add(token.slice(0, LONGEST));
      if (token.length > LONG) found.add(`${token.slice(0, LONG)}*`);
      return;
    }
    found.add(token);
    const before = all[at - 1];
    if (before !== undefined && !isWord(before)) found.add(before + token);
  });
  return [...found];
});
