import type { Normalised } from '../model/rule';
import type { TeamWord } from '../model/word';
import { type Automaton, scan } from './automaton';
import { buildAutomaton } from './build';
import { atWordEdges } from './match';
import { normalise } from './normalise';

/** The searchable table of a word list, in its order; words that fold to nothing never match. Worth caching above 10,000 words. */
export function buildWords(words: Pick<TeamWord, 'text'>[]): Automaton {
  return buildAutomaton(words.map((word) => normalise(word.text).text.trim()));
}

const hits: number[] = [];

/** Calls `found` for every word in the `text` view, with its place in the list and its units. */
export function scanWords(table: Automaton, text: Normalised, found: (word: number, start: number, end: number) => void): void {
  const count = scan(table, text.text, hits);
  for (let i = 0; i < count; i += 2) {
    const word = hits[i] as number;
    const end = hits[i + 1] as number;
    const start = end - (table.lengths[word] as number);
    if (atWordEdges(text, 'text', start, end)) found(word, start, end);
  }
}
