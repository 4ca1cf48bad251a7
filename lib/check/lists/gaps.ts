import type { Normalised } from '../../model/rule';
import { atWordEdges } from '../match';
import { normalise } from '../normalise';
import { type Texts, textAt } from './texts';

/** Units that `…` or `*` in a word stands for at most. */
export const GAP = 6;
/** Parts of one word; more would be a sentence. */
export const MOST_PARTS = 5;

const MARK = /[…⋯*＊]+/;
/** 。 ! ? ; and a line end, as the `text` view has them. */
const SENTENCE_ENDS = new Set([0x3002, 0x21, 0x3f, 0x3b, 0x0a]);

/** A word in the form of the `text` view, cut at its gaps. Empty when nothing searchable is left. */
export function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (const part of word.split(MARK)) {
    const folded = normalise(part).text.trim();
    if (folded !== '') parts.push(folded);
  }
  return parts;
}

/** A word with gaps: its further parts. */
interface Gapped {
  word: number;
  tails: string[];
}

/** Words with gaps by the word whose literal their first part is, then by the unit their second part begins with. */
export type GapIndex = Map<number, Map<number, Gapped[]>>;

/** What a table keeps of its words with gaps; see `WordTable`. */
interface Gaps {
  gapped: Uint32Array;
  heads: Uint32Array;
  tails: Texts;
}

const indexes = new WeakMap<Gaps, GapIndex>();

/** Made at the first look and kept as long as the table: a millisecond for 2,000 words. */
export function gapIndex(table: Gaps): GapIndex {
  const known = indexes.get(table);
  if (known) return known;
  const index: GapIndex = new Map();
  table.gapped.forEach((word, n) => {
    const head = table.heads[n] ?? word;
    const tails = textAt(table.tails, n).split('\0');
    const unit = tails[0]?.charCodeAt(0) ?? 0;
    const units = index.get(head) ?? new Map<number, Gapped[]>();
    index.set(head, units);
    units.set(unit, [...(units.get(unit) ?? []), { word, tails }]);
  });
  indexes.set(table, index);
  return index;
}

/**
 * Calls `found` with every word of a head whose other parts follow `from`, where the first part ends, and where it ends with
 * the least gaps. Tries `tries` words at most and returns how many are left.
 */
export function followGaps(
  words: Map<number, Gapped[]>,
  text: Normalised,
  from: number,
  tries: number,
  found: (word: number, end: number) => void,
): number {
  const units = text.text;
  let left = tries;
  for (let at = from; at <= from + GAP && at < units.length; at++) {
    if (at > from && SENTENCE_ENDS.has(units.charCodeAt(at - 1))) break;
    const unit = units.charCodeAt(at);
    // A unit that stood nearer has shown its words already.
    const again = units.indexOf(units.charAt(at), from);
    if (again >= from && again < at) continue;
    for (const { word, tails } of words.get(unit) ?? []) {
      if (left-- <= 0) return 0;
      const end = endOfTails(text, from, tails);
      if (end >= 0) found(word, end);
    }
  }
  return left;
}

function endOfTails(text: Normalised, from: number, tails: string[]): number {
  const units = text.text;
  let ends = [from];
  for (const part of tails) {
    const next: number[] = [];
    for (const end of ends) {
      for (let at = end; at <= end + GAP && at + part.length <= units.length; at++) {
        if (at > end && SENTENCE_ENDS.has(units.charCodeAt(at - 1))) break;
        const last = at + part.length;
        if (units.startsWith(part, at) && !next.includes(last) && atWordEdges(text, 'text', at, last)) next.push(last);
      }
    }
    if (next.length === 0) return -1;
    ends = next;
  }
  return Math.min(...ends);
}
