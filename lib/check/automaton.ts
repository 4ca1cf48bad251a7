/**
 * A double-array Aho–Corasick automaton over UTF-16 units. Plain data: may be stored or posted between threads.
 * A state is the index of its first cell; its four cells lie together for the cache:
 * base of its children, parent (-1 when free), fail, output (a literal, or -1).
 */
export interface Automaton {
  cells: Int32Array;
  /** Code of a unit, 0 when no literal has it. */
  alphabet: Uint16Array;
  /** By literal: its length in units. */
  lengths: Int32Array;
  /** By literal: the next one that ends where it ends (its longest suffix, or a duplicate), or -1. */
  suffixes: Int32Array;
}

/** Bytes held by the tables. */
export function automatonBytes({ cells, alphabet, lengths, suffixes }: Automaton): number {
  return cells.byteLength + alphabet.byteLength + lengths.byteLength + suffixes.byteLength;
}

/**
 * All occurrences of all literals, overlapping ones included, in order of their ends and longest first:
 * writes literal and end unit for each to `hits` from its beginning, and returns how many numbers that were.
 * An occurrence starts as many units before its end as `lengths` says.
 */
export function scan({ cells, alphabet, suffixes }: Automaton, text: string, hits: number[]): number {
  const { length } = text;
  const root = cells[0] as number;
  let count = 0;
  let state = 0;
  for (let i = 0; i < length; i++) {
    const code = (alphabet[text.charCodeAt(i)] as number) << 2;
    if (code === 0) {
      state = 0;
      continue;
    }
    let next = (cells[state] as number) + code;
    while (cells[next + 1] !== state) {
      state = cells[state + 2] as number;
      if (state <= 0) {
        next = root + code;
        if (cells[next + 1] !== 0) next = 0;
        break;
      }
      next = (cells[state] as number) + code;
    }
    state = next;
    for (let literal = cells[state + 3] as number; literal >= 0; literal = suffixes[literal] as number) {
      hits[count] = literal;
      hits[count + 1] = i + 1;
      count += 2;
    }
  }
  return count;
}
