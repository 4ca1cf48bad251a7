import type { Normalised } from '../model/rule';
import type { TeamWord } from '../model/word';
import { type Automaton, scan } from './automaton';
import { buildAutomaton } from './build';
import { buildAllowed } from './lists/allowed';
import { codeOf, meaningOf } from './lists/codes';
import { endOfGapped, partsOf } from './lists/gaps';
import { joinTexts, placeOf, type Texts, textAt } from './lists/texts';
import { atWordEdges } from './match';

/** A word list made searchable. Plain data: may be stored or posted between threads. Words are known by their place in the list. */
export interface WordTable {
  /** Finds the first part of each word (all of it, when it has no gap). */
  automaton: Automaton;
  /** Units of the longest first part. */
  longest: number;
  texts: Texts;
  /** By word: its category and severity, see `meaningOf`. */
  codes: Uint8Array;
  /** Words with a replacement in ascending order, and theirs. */
  replaced: Uint32Array;
  replacements: Texts;
  /** Words with gaps in ascending order, and their further parts with NULs between. */
  gapped: Uint32Array;
  tails: Texts;
  /** Finds what is fine, see `scanAllowed`. */
  allowed: Automaton;
}

/** Hits handed out for one text; nobody reads more. */
const MOST = 500;
/** Longer texts are searched in pieces of this many units, so that a hostile list cannot fill the memory. */
const PIECE = 4_000;

/** The table of a word list; words that fold to nothing never match. Worth caching above 10,000 words. */
export function buildWords(words: TeamWord[], allow: string[] = []): WordTable {
  const parts = words.map(({ text }) => partsOf(text));
  const firsts = parts.map(([first]) => first ?? '');
  const replaced = words.flatMap(({ replacement }, i) => (replacement ? [i] : []));
  const gapped = parts.flatMap(({ length }, i) => (length > 1 ? [i] : []));
  return {
    automaton: buildAutomaton(firsts),
    longest: firsts.reduce((most, { length }) => Math.max(most, length), 0),
    texts: joinTexts(words.map(({ text }) => text)),
    codes: Uint8Array.from(words, ({ category, severity }) => codeOf(category, severity)),
    replaced: Uint32Array.from(replaced),
    replacements: joinTexts(replaced.map((i) => words[i]?.replacement ?? '')),
    gapped: Uint32Array.from(gapped),
    tails: joinTexts(gapped.map((i) => (parts[i] ?? []).slice(1).join('\0'))),
    allowed: buildAllowed(allow),
  };
}

/** One word as it was written, for a finding. */
export function wordAt(table: WordTable, word: number): TeamWord {
  const at = placeOf(table.replaced, word);
  const replacement = at < 0 ? '' : textAt(table.replacements, at);
  return { text: textAt(table.texts, word), ...meaningOf(table.codes[word] ?? 0), ...(replacement ? { replacement } : {}) };
}

/** Reused between calls: searching is synchronous and never inside itself. */
const hits: number[] = [];
const lastStarts = new Int32Array(256);
const lastEnds = new Int32Array(256);

/**
 * Calls `found` for words in the `text` view, with the place in the list and the units. Of words that mean the same
 * and end at the same unit or inside one another only the longest is told, and 500 in all:
 * a list of 哈, 哈哈, 哈哈哈 … must not cost a keystroke more than it says.
 */
export function scanWords(table: WordTable, text: Normalised, found: (word: number, start: number, end: number) => void): void {
  const units = text.text;
  const run: Run = { table, text, found, left: MOST, tries: 2_000 + 16 * units.length };
  lastEnds.fill(-1);
  for (let from = 0; from < units.length && run.left > 0; from += PIECE) {
    const low = Math.max(0, from - table.longest);
    const piece = units.length <= PIECE ? units : units.slice(low, from + PIECE);
    tell(run, scan(table.automaton, piece, hits), low, from);
  }
}

interface Run {
  table: WordTable;
  text: Normalised;
  found(word: number, start: number, end: number): void;
  left: number;
  /** Gaps still to be looked into: two thousand words that begin alike must not cost a keystroke either. */
  tries: number;
}

function tell(run: Run, count: number, low: number, from: number): void {
  const { table, text } = run;
  const { lengths } = table.automaton;
  for (let i = 0; i < count && run.left > 0; i += 2) {
    const word = hits[i] as number;
    const first = low + (hits[i + 1] as number);
    if (first <= from && from > 0) continue;
    const start = first - (lengths[word] as number);
    const code = table.codes[word] as number;
    const gap = table.gapped.length > 0 ? placeOf(table.gapped, word) : -1;
    if (gap < 0 && first <= (lastEnds[code] as number) && start >= (lastStarts[code] as number)) continue;
    if (!atWordEdges(text, 'text', start, first)) continue;
    let end = first;
    if (gap >= 0) {
      if (run.tries-- <= 0) continue;
      end = endOfGapped(text, first, textAt(table.tails, gap).split('\0'));
      if (end < 0) continue;
    }
    if (end > (lastEnds[code] as number)) {
      lastStarts[code] = start;
      lastEnds[code] = end;
    }
    run.left--;
    run.found(word, start, end);
  }
}
