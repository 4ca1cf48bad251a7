import type { Normalised } from '../../model/rule';
import { atWordEdges } from '../match';
import { normalise } from '../normalise';

/** Units that `…` or `*` in a word stands for at most. */
export const GAP = 6;
/** Parts of one word; more would be a sentence. */
export const MOST_PARTS = 5;

const MARK = /[…⋯*＊]+/;
const SENTENCE_END = /[。!?;\n]/;

/** A word in the form of the `text` view, cut at its gaps. Empty when nothing searchable is left. */
export function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (const part of word.split(MARK)) {
    const folded = normalise(part).text.trim();
    if (folded !== '') parts.push(folded);
  }
  return parts;
}

/**
 * Where a word ends whose first part ends at `from`, with the least gaps, or -1 when the other parts do not follow.
 * Looks at no more units than the parts and their gaps have.
 */
export function endOfGapped(text: Normalised, from: number, tails: string[]): number {
  const units = text.text;
  let ends = [from];
  for (const part of tails) {
    const next: number[] = [];
    for (const end of ends) {
      for (let at = end; at <= end + GAP && at + part.length <= units.length; at++) {
        if (at > end && SENTENCE_END.test(units.charAt(at - 1))) break;
        const last = at + part.length;
        if (units.startsWith(part, at) && !next.includes(last) && atWordEdges(text, 'text', at, last)) next.push(last);
      }
    }
    if (next.length === 0) return -1;
    ends = next.sort((a, b) => a - b);
  }
  return ends[0] ?? -1;
}
