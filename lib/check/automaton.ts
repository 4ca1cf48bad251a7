import { type Gate, shiftFor, spread, spreadThree } from './automaton-gate';

/**
 * A double-array Aho–Corasick automaton over UTF-16 units behind a gate that lets only promising places in.
 * Plain data: may be stored or posted between threads.
 * An output is twice a literal's number, and one more when `others` has another literal that ends there; -1 is none.
 */
export interface Automaton extends Gate {
  /**
   * A state is the index of its first cell; its four cells lie together for the cache: base of its children (its own, or 0),
   * base it was reached from (-1 when free), fail, output. States of less than three units are for building only: no fail
   * leads to them.
   */
  cells: Int32Array;
  /** Code of a unit, 0 when no literal has it. */
  alphabet: Uint16Array;
  /** By code: output of the literal that is this unit; empty when there are none of one unit. */
  singles: Int32Array;
  /** By literal: its length in units. */
  lengths: Int32Array;
  /** By literal: output of the next one that ends where it ends (its longest suffix of three units or more, or a duplicate). */
  others: Int32Array;
}

/**
 * What sifting leaves, in three parts of `room` numbers: by unit of the text the pair it ends; the places where literals of
 * two units may end; those where the first three units of longer ones may; -1 after the last. Reused, grown when too short.
 */
let room = 1_024;
let sifted = new Int32Array(3 * room);

/** Bytes held by the tables. */
export function automatonBytes(automaton: Automaton): number {
  const { cells, alphabet, singles, lengths, others, bloom, pairs, triples } = automaton;
  return [cells, alphabet, singles, lengths, others, bloom, pairs, triples].reduce((sum, table) => sum + table.byteLength, 0);
}

/**
 * All occurrences of all literals, overlapping ones included: writes literal and end unit for each to `hits` from its
 * beginning, and returns how many numbers that were. Literals of two units come first, then longer ones, then single units,
 * each in the order of their ends, and of one end the longest first. An occurrence starts as many units before its end as
 * `lengths` says. Time grows with the text and the number of occurrences only.
 */
export function scan(automaton: Automaton, text: string, hits: number[]): number {
  sift(automaton.bloom, text);
  const pairs = scanPairs(automaton, hits);
  const longer = scanLonger(automaton, text, hits, pairs);
  return automaton.singles.length > 0 ? scanSingles(automaton, text, hits, longer) : longer;
}

/**
 * Notes the places worth a look. Free of branches on what the text holds: at 100,000 phrases every fifth unit is such a place,
 * and a wrong guess of the processor costs as much as sifting four units.
 */
function sift(bloom: Int32Array, text: string): void {
  const { length } = text;
  if (length >= room) {
    room = length * 2;
    sifted = new Int32Array(3 * room);
  }
  const found = sifted;
  const shift = shiftFor(bloom.length);
  let two = room;
  let three = 2 * room;
  let pair = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    pair = (pair << 16) | text.charCodeAt(i);
    found[i] = pair;
    const hash = spread(pair);
    const word = bloom[hash >>> shift] as number;
    found[two] = i;
    two += (word >>> hash) & (word >>> (hash >>> 5)) & 1;
    found[three] = i;
    three += (word >>> (before >>> 27)) & (word >>> (before >>> 22)) & 1;
    before = hash;
  }
  found[two] = -1;
  found[three] = -1;
}

function scanPairs({ pairs, others }: Automaton, hits: number[]): number {
  const shift = shiftFor(pairs.length >> 1);
  const mask = pairs.length - 1;
  let count = 0;
  for (let k = room, i = sifted[k] as number; i >= 0; i = sifted[++k] as number) {
    if (i < 1) continue;
    const pair = sifted[i] as number;
    let at = (spread(pair) >>> shift) << 1;
    while (pairs[at] !== pair && pairs[at + 1] !== -1) at = (at + 2) & mask;
    for (let output = pairs[at + 1] as number; output >= 0; output = (output & 1) === 0 ? -1 : (others[output >> 1] as number)) {
      hits[count] = output >> 1;
      hits[count + 1] = i + 1;
      count += 2;
    }
  }
  return count;
}

/** From the first three units of a literal on the automaton walks as long as it stays that deep. */
function scanLonger({ cells, alphabet, others, triples }: Automaton, text: string, hits: number[], from: number): number {
  const { length } = text;
  let count = from;
  let walked = 2;
  for (let k = 2 * room, i = sifted[k] as number; i >= 0; i = sifted[++k] as number) {
    if (i < walked) continue;
    const entry = entryAt(triples, i);
    if (entry < 0) continue;
    let base = triples[entry + 2] as number;
    let output = triples[entry + 3] as number;
    let fail = 0;
    for (;;) {
      for (; output >= 0; output = (output & 1) === 0 ? -1 : (others[output >> 1] as number)) {
        hits[count] = output >> 1;
        hits[count + 1] = i + 1;
        count += 2;
      }
      walked = ++i;
      if (i === length) return count;
      const code = (alphabet[text.charCodeAt(i)] as number) << 2;
      let next = base + code;
      while (cells[next + 1] !== base && fail !== 0) {
        base = cells[fail] as number;
        fail = cells[fail + 2] as number;
        next = base + code;
      }
      if (cells[next + 1] !== base) break;
      base = cells[next] as number;
      fail = cells[next + 2] as number;
      output = cells[next + 3] as number;
    }
  }
  return count;
}

/** Where `triples` has the three units that end at place `i`, -1 when no longer literal begins with them. */
function entryAt(triples: Int32Array, i: number): number {
  const first = (sifted[i - 1] as number) >>> 16;
  const pair = sifted[i] as number;
  const mask = triples.length - 1;
  let at = (spreadThree(first, pair) >>> shiftFor(triples.length >> 2)) << 2;
  while (triples[at] !== pair || triples[at + 1] !== first) {
    if (triples[at + 2] === -1) return -1;
    at = (at + 4) & mask;
  }
  return at;
}

function scanSingles({ alphabet, singles, others }: Automaton, text: string, hits: number[], from: number): number {
  let count = from;
  for (let i = 0; i < text.length; i++) {
    const output = singles[alphabet[text.charCodeAt(i)] as number] as number;
    for (let one = output; one >= 0; one = (one & 1) === 0 ? -1 : (others[one >> 1] as number)) {
      hits[count] = one >> 1;
      hits[count + 1] = i + 1;
      count += 2;
    }
  }
  return count;
}
