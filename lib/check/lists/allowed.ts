import type { Normalised } from '../../model/rule';
import { type Automaton, scan } from '../automaton';
import { buildAutomaton } from '../build';
import { normalise } from '../normalise';
import type { View } from '../shape';

/** Finds what is fine in a team: phrase n is literal 2n in the `text` view and 2n + 1 in the `tight` view. */
export function buildAllowed(phrases: string[]): Automaton {
  return buildAutomaton(
    phrases.flatMap((phrase) => {
      const { text, tight } = normalise(phrase);
      return [text.trim(), tight];
    }),
  );
}

/** Longer texts are searched in pieces of this many units that see as many units before them as a folded phrase may have. */
const PIECE = 4_000;
const MARGIN = 1_000;
const hits: number[] = [];

/** Calls `found` for allowed phrases in either view, with their units there; of long ones that end together only for the longest. */
export function scanAllowed(table: Automaton, text: Normalised, found: (view: View, start: number, end: number) => void): void {
  if (table.lengths.length === 0) return;
  for (const view of ['text', 'tight'] as const) {
    const units = text[view];
    const kind = view === 'text' ? 0 : 1;
    for (let from = 0; from < units.length; from += PIECE) {
      const low = Math.max(0, from - MARGIN);
      const count = scan(table, units.length <= PIECE ? units : units.slice(low, from + PIECE), hits);
      let last = 0;
      for (let i = 0; i < count; i += 2) {
        const literal = hits[i] as number;
        const end = low + (hits[i + 1] as number);
        if (literal % 2 !== kind || end === last || (end <= from && from > 0)) continue;
        last = end;
        found(view, end - (table.lengths[literal] as number), end);
      }
    }
  }
}
