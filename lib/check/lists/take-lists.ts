import type { TeamWord, WordList } from '../../model/word';
import { partsOf } from './gaps';
import { LIMITS } from './limits';

/**
 * The words of all lists that are on, each once: the list that comes first has the last word on how grave it is.
 * `skipped` counts what is beyond the limits of one table.
 */
export function takeLists(lists: WordList[]): { words: TeamWord[]; allow: string[]; skipped: number } {
  const words = new Map<string, TeamWord>();
  const allow = new Set<string>();
  let gapped = 0;
  let units = 0;
  let skipped = 0;
  for (const list of lists) {
    if (!list.on) continue;
    for (const word of list.words) {
      const parts = partsOf(word.text);
      const key = parts.join('…');
      if (key === '' || words.has(key)) continue;
      const size = word.text.length + (word.replacement?.length ?? 0);
      const isGapped = parts.length > 1;
      if (words.size >= LIMITS.words || units + size > LIMITS.total || (isGapped && gapped >= LIMITS.gapped)) {
        skipped++;
        continue;
      }
      words.set(key, word);
      units += size;
      if (isGapped) gapped++;
    }
    for (const phrase of list.allow) {
      if (allow.size >= LIMITS.allow) skipped++;
      else allow.add(phrase);
    }
  }
  return { words: [...words.values()], allow: [...allow], skipped };
}
