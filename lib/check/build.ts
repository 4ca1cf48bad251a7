import type { Automaton } from './automaton';
import { buildGate } from './automaton-gate';
import { freeCells } from './free';

/** The states of one depth: which of the sorted literals pass through each, and where it lies. */
interface Level {
  lows: number[];
  highs: number[];
  states: number[];
}

/** Dense codes from 1 on, the commonest units first, which keeps the array full. */
function codesOf(literals: string[]): { alphabet: Uint16Array; count: number } {
  const counts = new Uint32Array(65_536);
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) counts[literal.charCodeAt(i)]!++;
  }
  const used: number[] = [];
  for (let unit = 0; unit < counts.length; unit++) if (counts[unit]) used.push(unit);
  used.sort((a, b) => counts[b]! - counts[a]!);
  const alphabet = new Uint16Array(65_536);
  for (let i = 0; i < used.length; i++) alphabet[used[i]!] = i + 1;
  return { alphabet, count: used.length };
}

/** Where the longest proper suffix of parent + code leads; the states it may lead to are in place already. */
function failOf(cells: Int32Array, parent: number, code: number): number {
  let state = parent;
  while (state !== 0) {
    state = cells[state + 2]!;
    const next = cells[state]! + code * 4;
    if (cells[next + 1] === cells[state]) return next;
  }
  return 0;
}

/**
 * Builds the automaton; a literal's number is its place in the list. Duplicates are all reported, empty ones never.
 * Time grows with the total length; 100,000 phrases take about half a second.
 */
export function buildAutomaton(literals: string[]): Automaton {
  const { alphabet, count } = codesOf(literals);
  const order = literals.map((_, i) => i).filter((i) => literals[i] !== '');
  order.sort((a, b) => (literals[a]! < literals[b]! ? -1 : literals[a]! > literals[b]! ? 1 : a - b));
  const sorted = order.map((i) => literals[i]!);
  const free = freeCells(count);
  const others = new Int32Array(literals.length).fill(-1);
  const singles = new Int32Array(sorted.some((literal) => literal.length === 1) ? count + 1 : 0).fill(-1);
  const pairs: number[] = [];
  const triples: number[] = [];
  const deep: number[] = [];
  let level: Level = { lows: [0], highs: [sorted.length], states: [0] };
  for (let depth = 0; level.states.length > 0; depth++) {
    const next: Level = { lows: [], highs: [], states: [] };
    const codes: number[] = [];
    const firsts: number[] = [];
    for (let at = 0; at < level.states.length; at++) {
      const cell = level.states[at]! * 4;
      const high = level.highs[at]!;
      let low = level.lows[at]!;
      const cells = free.cells();
      const literal = sorted[low] ?? '';
      // Shallow states have no output of their own here, so none is inherited from them: the gate knows theirs.
      const inherited = depth < 3 ? -1 : cells[cells[cell + 2]! + 3]!;
      let output = inherited;
      if (depth > 0 && literal.length === depth) {
        let last = low;
        while (last + 1 < high && sorted[last + 1]!.length === depth) last++;
        for (let i = last; i >= low; i--) {
          others[order[i]!] = output;
          output = order[i]! * 2 + (output < 0 ? 0 : 1);
        }
        low = last + 1;
      }
      if (depth >= 3) {
        cells[cell + 3] = output;
        deep.push(cell);
      } else if (output >= 0 && depth === 1) singles[alphabet[literal.charCodeAt(0)]!] = output;
      else if (output >= 0) pairs.push(pairAt(literal, 0), output);
      if (depth === 3) triples.push(literal.charCodeAt(0), pairAt(literal, 1), cell);
      firsts.push(codes.length);
      while (low < high) {
        const unit = sorted[low]!.charCodeAt(depth);
        next.lows.push(low);
        do low++;
        while (low < high && sorted[low]!.charCodeAt(depth) === unit);
        next.highs.push(low);
        codes.push(alphabet[unit]!);
      }
    }
    firsts.push(codes.length);
    placeLevel(level.states, codes, firsts, free, next.states);
    level = next;
  }
  const cells = free.cells().slice(0, free.used() * 4);
  stayDeep(cells, deep);
  const lengths = Int32Array.from(literals, (literal) => literal.length);
  return { cells, alphabet, singles, lengths, others, ...buildGate(pairs, triples, cells) };
}

function pairAt(literal: string, at: number): number {
  return (literal.charCodeAt(at) << 16) | literal.charCodeAt(at + 1);
}

/** Lets fails end where the gate takes over. */
function stayDeep(cells: Int32Array, deep: number[]): void {
  const isDeep = new Uint8Array(cells.length >> 2);
  for (const cell of deep) isDeep[cell >> 2] = 1;
  for (const cell of deep) if (isDeep[cells[cell + 2]! >> 2] === 0) cells[cell + 2] = 0;
}

/** Places the children of a whole level, widest families first: the narrow ones fit into the holes between them. */
function placeLevel(
  parents: number[],
  codes: number[],
  firsts: number[],
  free: ReturnType<typeof freeCells>,
  states: number[],
): void {
  const byWidth: number[][] = [];
  for (let at = 0; at < parents.length; at++) {
    const width = firsts[at + 1]! - firsts[at]!;
    const alike = byWidth[width];
    if (alike) alike.push(at);
    else byWidth[width] = [at];
  }
  states.length = codes.length;
  for (const at of byWidth.reverse().flat()) {
    const parent = parents[at]! * 4;
    const first = firsts[at]!;
    const last = firsts[at + 1]!;
    // The cells that codes reach from base 0 stay free, so a state without children leads nowhere.
    const base = first === last ? 0 : free.place(codes, first, last);
    const cells = free.cells();
    cells[parent] = base * 4;
    for (let i = first; i < last; i++) {
      const child = base + codes[i]!;
      states[i] = child;
      cells[child * 4 + 1] = base * 4;
    }
  }
  const cells = free.cells();
  for (let at = 0; at < parents.length; at++) {
    for (let i = firsts[at]!; i < firsts[at + 1]!; i++) {
      cells[states[i]! * 4 + 2] = failOf(cells, parents[at]! * 4, codes[i]!);
    }
  }
}
