import { fold } from '../acts/fold';

const TOKEN = /[\u3400-\u9fff]|[a-z]+|\d+/g;
const LONG = 4;
const LONGEST = 6;

/**
 * What a text is made of, each once: ideographs alone and with the token before, words by their beginnings. Numbers are
 * all alike (#), so that 三天 and 5天 both hold a count of days.
 */
export function tokensOf(text: string): Set<string> {
  const found = new Set<string>();
  let before = '';
  for (const token of fold(text).match(TOKEN) ?? []) {
    if (token >= 'a' && token <= '{') {
      found.add(token.slice(0, LONGEST));
      if (token.length > LONG) found.add(`${token.slice(0, LONG)}*`);
      before = '';
      continue;
    }
    const sign = token <= '9' ? '#' : token;
    found.add(sign);
    if (before !== '') found.add(before + sign);
    before = sign;
  }
  return found;
}
