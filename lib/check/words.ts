import type { Normalised } from '../model/rule';
import type { TeamWord } from '../model/word';
import { type Automaton, scan } from './automaton';
import { buildAutomaton } from './build';
import { buildAllowed } from './lists/allowed';
import { codeOf, meaningOf } from './lists/codes';
import { followGaps, gapIndex, partsOf } from './lists/gaps';
import { joinTexts, placeOf, type Texts, textAt } from './lists/texts';
import { atWordEdges } from './match';

/** A word list made searchable. Plain data: may be stored or posted between threads. Words are known by their place in the list. */
export interface WordTable {
  /** Finds the first part of each word (all of it, when it has no gap). */
  automaton: Automaton;
  /** Units of the longest first part. */
  longest: number;
  texts: Texts;
  /** By word: its category and severity, see `meaningOf`, and whether it has a gap. */
  codes: Uint8Array;
  /** Words with a replacement in ascending order, and theirs. */
  replaced: Uint32Array;
  replacements: Texts;
  /** Words with gaps, the word whose literal finds their first part (of those that begin alike only one has one), and their further parts with NULs between. */
  gapped: Uint32Array;
  heads: Uint32Array;
  tails: Texts;
  /** Finds what is fine, see `scanAllowed`. */
  allowed: Automaton;
}

/** In a word's code, beside category and severity. */
const GAPPED = 64;
/** Hits handed out for one text, by units of the word; nobody reads more. */
const MOST = 500;
/** Longer texts are searched in pieces of this many units, so that a hostile list cannot fill the memory. */
const PIECE = 4_000;

/** The table of a word list; words that fold to nothing never match. Worth caching above 10,000 words. */
export function buildWords(words: TeamWord[], allow: string[] = []): WordTable {
  const parts = words.map(({ text }) => partsOf(text));
  const gapped = parts.flatMap(({ length }, i) => (length > 1 ? [i] : []));
  const headOf = new Map<string, number>();
  for (const i of gapped) {
    const first = parts[i]?.[0] ?? '';
    if (!headOf.has(first)) headOf.set(first, i);
  }
  const heads = gapped.map((i) => headOf.get(parts[i]?.[0] ?? '') ?? i);
  const firsts = parts.map(([first = ''], i) => (parts[i]!.length < 2 || headOf.get(first) === i ? first : ''));
  const replaced = words.flatMap(({ replacement }, i) => (replacement ? [i] : []));
  return {
    automaton: buildAutomaton(firsts),
    longest: firsts.reduce((most, { length }) => Math.max(most, length), 0),
    texts: joinTexts(words.map(({ text }) => text)),
    codes: Uint8Array.from(
      words,
      ({ category, severity }, i) => codeOf(category, severity) | ((parts[i] ?? []).length > 1 ? GAPPED : 0),
    ),
    replaced: Uint32Array.from(replaced),
    replacements: joinTexts(replaced.map((i) => words[i]?.replacement ?? '')),
    gapped: Uint32Array.from(gapped),
    heads: Uint32Array.from(heads),
    tails: joinTexts(gapped.map((i) => (parts[i] ?? []).slice(1).join('\0'))),
    allowed: buildAllowed(allow),
  };
}

/** One word as it was written, for a finding. */
export function wordAt(table: WordTable, word: number): TeamWord {
  const at = placeOf(table.replaced, word);
  const replacement = at < 0 ? '' : textAt(table.replacements, at);
  return {
    text: textAt(table.texts, word),
    ...meaningOf((table.codes[word] ?? 0) & ~GAPPED),
    ...(replacement ? { replacement } : {}),
  };
}

/** Reused between calls: searching is synchronous and never inside itself. */
const hits: number[] = [];
const lastStarts = new Int32Array(64);
const lastEnds = new Int32Array(64);

type Kind = 0 | 1 | 2;

interface Run {
  table: WordTable;
  text: Normalised;
  found(word: number, start: number, end: number): void;
  /** Hits still to be told, by units of the literal: one, two, more. */
  left: [number, number, number];
  /** Gaps still to be looked into: two thousand words that begin alike must not cost a keystroke more than they say. */
  tries: number;
}

/**
 * Calls `found` for words in the `text` view, with the place in the list and the units. Of words that mean the same and lie
 * within one another most times only the longest is told, and of each length 500 at most: a list of 哈, 哈哈, 哈哈哈 …
 * costs a keystroke no more than any other. Not in the order of the text.
 */
export function scanWords(table: WordTable, text: Normalised, found: (word: number, start: number, end: number) => void): void {
  const units = text.text;
  const run: Run = { table, text, found, left: [MOST, MOST, MOST], tries: 4_000 + 16 * units.length };
  for (let from = 0; from < units.length; from += PIECE) {
    const low = Math.max(0, from - table.longest);
    const piece = units.length <= PIECE ? units : units.slice(low, from + PIECE);
    tell(run, scan(table.automaton, piece, hits), low, from);
  }
}

function tell(run: Run, count: number, low: number, from: number): void {
  const { table, text, left } = run;
  const { lengths } = table.automaton;
  let before = 0;
  for (let i = 0; i < count; i += 2) {
    const word = hits[i] as number;
    const first = low + (hits[i + 1] as number);
    // The automaton tells literals by their length: ends begin anew with the next length.
    if (i === 0 || first < before) lastEnds.fill(-1);
    before = first;
    const length = lengths[word] as number;
    const kind: Kind = length > 2 ? 2 : length === 2 ? 1 : 0;
    if ((first <= from && from > 0) || left[kind] <= 0) continue;
    const start = first - length;
    const code = table.codes[word] as number;
    const isGapped = (code & GAPPED) !== 0;
    const meaning = code & ~GAPPED;
    if (!isGapped && first <= (lastEnds[meaning] as number) && start >= (lastStarts[meaning] as number)) continue;
    if (!atWordEdges(text, 'text', start, first)) continue;
    if (isGapped) {
      const followers = gapIndex(table).get(word);
      if (followers) run.tries = followGaps(followers, text, first, run.tries, (one, end) => give(run, kind, one, start, end));
      continue;
    }
    if (first > (lastEnds[meaning] as number)) {
      lastStarts[meaning] = start;
      lastEnds[meaning] = first;
    }
    give(run, kind, word, start, first);
  }
}

function give({ left, found }: Run, kind: Kind, word: number, start: number, end: number): void {
  if (left[kind]-- > 0) found(word, start, end);
}
